import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Activity as ActivityModel, Agreement as AgreementModel, AgreementEvent as AgreementEventModel, Claim as ClaimModel, Entity as EntityModel, Fact as FactModel, Indicator as IndicatorModel, Instrument as InstrumentModel, Norm as NormModel, NormSet as NormSetModel, OpenQuestion as OpenQuestionModel, Organization as OrganizationModel, Source as SourceModel, StakeholderGroup as StakeholderGroupModel, State as StateModel, StatedCount as StatedCountModel, TieKey as TieKeyModel, Typology as TypologyModel } from '../domain.js';
import type { AgreementConnection as AgreementConnectionModel, Dataset as DatasetModel, MemberConnection as MemberConnectionModel, MembershipConnection as MembershipConnectionModel, NormAgreementConnection as NormAgreementConnectionModel, NormAssessment as NormAssessmentModel, NormConnection as NormConnectionModel, NormMatrix as NormMatrixModel, NormMatrixRow as NormMatrixRowModel, NormMatrixRowConnection as NormMatrixRowConnectionModel, NormStateConnection as NormStateConnectionModel, NormStateEdge as NormStateEdgeModel, OrganizationConnection as OrganizationConnectionModel, PartnerConnection as PartnerConnectionModel, PartnerEdge as PartnerEdgeModel, PartyAgreementConnection as PartyAgreementConnectionModel, PartyConnection as PartyConnectionModel, SearchConnection as SearchConnectionModel, SharedAgreementConnection as SharedAgreementConnectionModel, StateConnection as StateConnectionModel, StateNorm as StateNormModel, StatePair as StatePairModel, StatePairConnection as StatePairConnectionModel, TieConnection as TieConnectionModel } from '../graphql/values.js';
import type { Context } from '../graphql/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC, as `2026-11-22T18:32:05.000Z`. */
  DateTime: { input: string; output: string; }
  /** A date as precise as its source: `2015`, `2015-07` or `2015-07-14` (ISO 8601, Gregorian); returned as written. */
  PartialDate: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** A statement, a published position on international law, a response to a breach, a capacity-building programme. */
export type Activity = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Where it was made, or within which body; null where no source says. */
  readonly forum?: Maybe<Organization>;
  readonly id: Scalars['ID']['output'];
  /** What kind of activity it is. */
  readonly kind: ActivityKind;
  readonly name: Scalars['String']['output'];
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  /** What it is about, as the ICCD sorts subjects, by name. */
  readonly topics: ReadonlyArray<Typology>;
  readonly type: EntityType;
  /** Where it is documented. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A statement, a published position on international law, a response to a breach, a capacity-building programme. */
export type ActivityTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** A statement, a published position on international law, a response to a breach, a capacity-building programme. */
export type ActivityTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

export type ActivityKind =
  | 'BREACH_RESPONSE'
  | 'CAPACITY_BUILDING'
  | 'CONTRIBUTION'
  | 'LAW_POSITION'
  | 'STATEMENT';

/** Anything that states or others bind or pledge themselves to. */
export type Agreement = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Under whose roof it was made, by name. */
  readonly auspices: ReadonlyArray<Organization>;
  /** The first of its events that has a date. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What happened to it, in order: adopted, launched, revised, entered into force. */
  readonly events: ReadonlyArray<AgreementEvent>;
  /** What sources say of its attributes where they disagree or are worth citing, by attribute, what was chosen first. */
  readonly facts: ReadonlyArray<Fact>;
  /** What kind of text it is. */
  readonly form: AgreementForm;
  readonly id: Scalars['ID']['output'];
  /** Whether it was in force then; null where no source says when it entered into force. */
  readonly inForce?: Maybe<Scalars['Boolean']['output']>;
  /** Who began it, by name. */
  readonly initiators: ReadonlyArray<Entity>;
  /** In whose name it was given out, by name. */
  readonly issuers: ReadonlyArray<Entity>;
  /** How it binds; null where no source says and we do not judge. */
  readonly legalForce?: Maybe<LegalForce>;
  /** Who looks after it, by name. */
  readonly maintainers: ReadonlyArray<Organization>;
  readonly name: Scalars['String']['output'];
  /** One assessment for each norm of the set, in the set's order, absences too unless `answers` says otherwise. */
  readonly norms: ReadonlyArray<NormAssessment>;
  /** Where the sources leave something about it open, and what was chosen. */
  readonly openQuestions: ReadonlyArray<OpenQuestion>;
  /** States and organizations party to it, by name. */
  readonly parties: PartyConnection;
  /** Who agreed, by number and kind. */
  readonly scope: AgreementScope;
  /** Where it was agreed: the 2020 report's three kinds; null where no source says. */
  readonly setting?: Maybe<AgreementSetting>;
  /** Which groups of stakeholders it involves, by name. */
  readonly stakeholderGroups: ReadonlyArray<StakeholderGroup>;
  /** Numbers of parties or supporters that a source gives, with or without a list. */
  readonly statedCounts: ReadonlyArray<StatedCount>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
  /** The typologies that it falls under, by name. */
  readonly typologies: ReadonlyArray<Typology>;
  /** Where its text is to be had. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementInForceArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementNormsArgs = {
  answers?: InputMaybe<ReadonlyArray<NormAnswer>>;
  counting?: InputMaybe<Counting>;
  set?: InputMaybe<Scalars['ID']['input']>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly edges: ReadonlyArray<AgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One agreement of a page. */
export type AgreementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
};

/** Something that happened to an agreement. */
export type AgreementEvent = {
  /** Who says so. */
  readonly claim: Claim;
  /** The edition that it gave rise to. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** When, or when it began. */
  readonly from: Scalars['PartialDate']['output'];
  /** What happened. */
  readonly kind: EventKind;
  /** The meeting at which it happened. */
  readonly occasion?: Maybe<Scalars['String']['output']>;
  /** The town or country. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The last day, where it took several. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

/** Every field must hold; of a list of SetFilters, every one. An agreement counts from its first event: before it, `asOf` does not see it. */
export type AgreementFilter = {
  /** Its first event falls within these dates. */
  readonly date?: InputMaybe<DateRange>;
  /** Not these. */
  readonly excludeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these forms. */
  readonly forms?: InputMaybe<ReadonlyArray<AgreementForm>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: in force at `asOf`; false: known not to be. What no source says of is neither. */
  readonly inForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** By who began it. */
  readonly initiators?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** One of these legal forces. */
  readonly legalForces?: InputMaybe<ReadonlyArray<LegalForce>>;
  /** At most as many parties: leaves near-universal agreements out. */
  readonly maxParties?: InputMaybe<Scalars['Int']['input']>;
  /** At least as many parties. */
  readonly minParties?: InputMaybe<Scalars['Int']['input']>;
  /** true: reflects at least one norm (of `normSet`, where given); false: reflects none. */
  readonly normBearing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The set that `normBearing` speaks of; alone it means `normBearing: true`. */
  readonly normSet?: InputMaybe<Scalars['ID']['input']>;
  /** By norms that it reflects. */
  readonly norms?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** By organizations that initiated, issued, maintain, housed or are party to it. */
  readonly organizations?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** By states and organizations party to it. */
  readonly parties?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** Only references of these kinds count for `references`; alone: it has a reference of one of them. */
  readonly referenceKinds?: InputMaybe<ReadonlyArray<ReferenceKind>>;
  /** By agreements and instruments that it refers to. */
  readonly references?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** One of these scopes. */
  readonly scopes?: InputMaybe<ReadonlyArray<AgreementScope>>;
  /** One of these settings. */
  readonly settings?: InputMaybe<ReadonlyArray<AgreementSetting>>;
  /** By stakeholder group involved. */
  readonly stakeholderGroups?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** Name, alias, id or description holds this text; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By typology. */
  readonly typologies?: InputMaybe<ReadonlyArray<SetFilter>>;
};

export type AgreementForm =
  | 'CHARTER'
  | 'CODE_OF_CONDUCT'
  | 'COMMUNIQUE'
  | 'DECLARATION'
  | 'EXPERT_REPORT'
  | 'GUIDE'
  | 'JOINT_STATEMENT'
  | 'MEMORANDUM_OF_UNDERSTANDING'
  | 'MODEL_LAW'
  | 'OTHER'
  | 'PLEDGE'
  | 'POLICY_COMMUNICATION'
  | 'PRINCIPLES'
  | 'RECOMMENDATIONS'
  | 'RESOLUTION'
  | 'STRATEGY'
  | 'TREATY';

export type AgreementOrder =
  /** The oldest first; those without a date last. */
  | 'DATE'
  /** The newest first; those without a date last. */
  | 'DATE_DESC'
  /** By name; case and accents do not matter. */
  | 'NAME'
  /** The one that reflects the most norms first. */
  | 'NORMS_DESC'
  /** The one with the most parties first. */
  | 'PARTIES_DESC';

export type AgreementScope =
  | 'BILATERAL'
  | 'MULTILATERAL'
  | 'MULTISTAKEHOLDER'
  | 'MULTI_UNSPECIFIED'
  | 'NON_STATE'
  | 'UNILATERAL';

/** The 2020 report's three kinds. */
export type AgreementSetting =
  | 'ACROSS_STAKEHOLDER_GROUPS'
  | 'UN_FIRST_COMMITTEE'
  | 'WITHIN_STAKEHOLDER_GROUP';

/** How a claim is known. */
export type Basis =
  /** The source's own judgement. */
  | 'ASSESSED'
  /** It follows from the membership of an organization that agreed, at that date. */
  | 'DERIVED_FROM_MEMBERSHIP'
  /** Our judgement, by a rule that the note names. */
  | 'INFERRED'
  /** It stands in a list or table. */
  | 'LISTED'
  /** The source says so in words. */
  | 'STATED';

/** What one source says of a tie, an assessment or an attribute. */
export type Claim = {
  /** How we know. */
  readonly basis: Basis;
  /** The name under which the source lists it, where it is not ours. */
  readonly listedAs?: Maybe<Scalars['String']['output']>;
  /** Sections, articles, principles, pages or cells. */
  readonly locators: ReadonlyArray<Scalars['String']['output']>;
  /** Ours: a caveat, or the rule that an inference follows. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The first moment it speaks of; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Who says so. */
  readonly source: Source;
  /** The moment it ended (exclusive); null: not known to have ended. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** A status, an answer or a kind, where the relation has one. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The organization through whose membership it follows. */
  readonly via?: Maybe<Organization>;
};

/** How far a party is committed. */
export type Commitment =
  /** Ratified, acceded or succeeded. */
  | 'BOUND'
  /** Only as a member of an organization that agreed. */
  | 'BY_MEMBERSHIP'
  /** Negotiated only, withdrew, or no source says. */
  | 'NONE'
  /** Adopted, endorsed, supports, or signed what binds politically. */
  | 'POLITICAL'
  /** Signed what binds only once ratified. */
  | 'SIGNED_NOT_BOUND';

/** Which claims, and so which ties, count. Absent fields do not restrict; an empty list lets nothing count. */
export type Counting = {
  /** Only claims whose source is READ, or CITED. A claim derived from a membership counts as READ only where the source of the membership is READ too. */
  readonly access?: InputMaybe<ReadonlyArray<SourceAccess>>;
  /** Which answers count as reflecting a norm. */
  readonly answers: ReadonlyArray<NormAnswer>;
  /** Only claims made in these ways. */
  readonly bases?: InputMaybe<ReadonlyArray<Basis>>;
  /** Only these kinds of membership. */
  readonly membershipStatuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  /** Only these acts make a party. Absent: every act but WITHDRAWN. */
  readonly partyStatuses?: InputMaybe<ReadonlyArray<PartyStatus>>;
  /** Only claims of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What is loaded. */
export type Dataset = {
  /** How many claims in all: of ties, assessments, events, counts and facts. */
  readonly claimCount: Scalars['Int']['output'];
  /** The set that norms are asked of where a query names none. */
  readonly defaultNormSet?: Maybe<NormSet>;
  /** How many entities of each type; types without any are left out. */
  readonly entityCounts: ReadonlyArray<EntityTypeCount>;
  /** What a query may ask at most. */
  readonly limits: Limits;
  /** When the store was loaded with it. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** Where the sources leave something open, and what was chosen, by id. */
  readonly openQuestions: ReadonlyArray<OpenQuestion>;
  /** All sources, by title. */
  readonly sources: ReadonlyArray<Source>;
  /** How many ties of each relation, whenever they hold; relations without any are left out. */
  readonly tieCounts: ReadonlyArray<TieCount>;
  /** Changes whenever anything loaded does: a digest of the corpus. */
  readonly version: Scalars['String']['output'];
};

/** Both ends inclusive: `from: 2015` is from its first instant, `to: 2015` to its last. */
export type DateRange = {
  /** The first moment; absent: from the beginning. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last moment; absent: without end. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Seen from one entity: the ties that leave it, that reach it, or both. */
export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

/** A node of the graph that ties connect. */
export type Entity = {
  /** Other names and codes that it is looked for by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A sentence or two of ours; null where the name says it all. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** A state's ISO 3166-1 alpha-3 code (`KEN`), anything else's lower-case slug (`paris-call`). */
  readonly id: Scalars['ID']['output'];
  /** Its usual English name. */
  readonly name: Scalars['String']['output'];
  /** How many ties it has, by relation; relations without any are left out. */
  readonly tieCounts: ReadonlyArray<TieCount>;
  /** Ties of this entity, by relation, then outgoing before incoming, then by the other end's name and id. */
  readonly ties: TieConnection;
  /** Which of the ten kinds of entity it is. */
  readonly type: EntityType;
};


/** A node of the graph that ties connect. */
export type EntityTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** A node of the graph that ties connect. */
export type EntityTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

export type EntityOrder =
  /** By name; case and accents do not matter. */
  | 'NAME'
  /** The entity with the most ties first. */
  | 'TIES_DESC';

export type EntityType =
  | 'ACTIVITY'
  | 'AGREEMENT'
  | 'INDICATOR'
  | 'INSTRUMENT'
  | 'NORM'
  | 'NORM_SET'
  | 'ORGANIZATION'
  | 'STAKEHOLDER_GROUP'
  | 'STATE'
  | 'TYPOLOGY';

/** How many entities of a type. */
export type EntityTypeCount = {
  /** Entities. */
  readonly count: Scalars['Int']['output'];
  /** The type counted. */
  readonly type: EntityType;
};

export type EventKind =
  | 'ADOPTED'
  | 'ENTERED_INTO_FORCE'
  | 'LAUNCHED'
  | 'PUBLISHED'
  | 'REVISED'
  | 'SIGNED'
  | 'TERMINATED';

/** What shows that a state cooperates: of an EVIDENCES tie, how taking part in its thing is evidence of the indicator. */
export type EvidenceKind =
  /** A statement made in response to a breach of international obligations. */
  | 'BREACH_RESPONSE'
  /** An agreement or partnership with other countries to build capacity. */
  | 'CAPACITY_AGREEMENT'
  /** A statement or contribution regarding the building of capacity. */
  | 'CAPACITY_STATEMENT'
  /** Formal membership of a body that deals with cybersecurity. */
  | 'FORUM_MEMBERSHIP'
  /** Taking part in what such a body does. */
  | 'FORUM_PARTICIPATION'
  /** A published position on how international law applies. */
  | 'LAW_POSITION'
  /** A statement or contribution made on behalf of the state. */
  | 'STATEMENT';

/** What one source says of an attribute of an agreement. */
export type Fact = {
  /** Whether this graph goes by it. */
  readonly chosen: Scalars['Boolean']['output'];
  /** Who says so. */
  readonly claim: Claim;
  /** The attribute: a field of Agreement, in the singular where it is a list (`date`, `setting`, `party`), or `number`, `place`, `occasion`, `edition`. */
  readonly field: Scalars['String']['output'];
  /** As the source has it; null: it leaves the attribute blank. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** One of three indicators of a state's international cooperation. */
export type Indicator = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its source accepts as evidence of it, in the source's order. */
  readonly evidenceKinds: ReadonlyArray<EvidenceKind>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** One of three indicators of a state's international cooperation. */
export type IndicatorTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** One of three indicators of a state's international cooperation. */
export type IndicatorTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A text that an agreement cites and that is no agreement of the corpus. */
export type Instrument = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it was adopted or published. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
  /** Where its text is to be had. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A text that an agreement cites and that is no agreement of the corpus. */
export type InstrumentTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** A text that an agreement cites and that is no agreement of the corpus. */
export type InstrumentTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

export type LegalForce =
  /** A text made to be enacted at home. */
  | 'MODEL'
  /** Binding under an organization's own law. */
  | 'ORGANIZATION_ACT'
  /** A commitment of political will. */
  | 'POLITICAL'
  /** Private or civil actors bind themselves. */
  | 'SELF_REGULATORY'
  /** Binding under international law once in force. */
  | 'TREATY';

/** What a query may ask at most. */
export type Limits = {
  /**
   * The most objects that a query may answer with at worst: the product of `first` down the tree, where a list without
   * `first` counts as ten. A query of more is refused with QUERY_COST before it is asked; introspection costs nothing.
   */
  readonly maxCost: Scalars['Int']['output'];
  /** The largest `first`. */
  readonly maxFirst: Scalars['Int']['output'];
  /** The most ids in one list. */
  readonly maxIds: Scalars['Int']['output'];
  /** Milliseconds that one question to the store may take. */
  readonly timeoutMs: Scalars['Int']['output'];
};

/** A page of the members of an organization. */
export type MemberConnection = {
  readonly edges: ReadonlyArray<MemberEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One member of an organization. */
export type MemberEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  /** The spell that holds at `asOf`; where several do, the last to begin. */
  readonly spell: Spell;
  /** In which way at `asOf`; null where no source says. */
  readonly status?: Maybe<MembershipStatus>;
  /** The tie of the two, with all its claims. */
  readonly tie: Tie;
};

/** A page of the organizations that a state or organization is a member of. */
export type MembershipConnection = {
  readonly edges: ReadonlyArray<MembershipEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One organization that a state or organization is a member of. */
export type MembershipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
  /** The spell that holds at `asOf`; where several do, the last to begin. */
  readonly spell: Spell;
  /** In which way at `asOf`; null where no source says. */
  readonly status?: Maybe<MembershipStatus>;
  /** The tie of the two, with all its claims. */
  readonly tie: Tie;
};

/** In which way one is a member. */
export type MembershipStatus =
  | 'ASSOCIATE'
  | 'FULL'
  | 'OBSERVER'
  | 'OTHER';

/** Anything with an id of its own. */
export type Node = {
  /** Short, readable and stable; one namespace for all nodes. */
  readonly id: Scalars['ID']['output'];
};

/** A rule of behaviour, as one set words it. */
export type Norm = Entity & Node & {
  /** On whom it falls, by name. */
  readonly addressees: ReadonlyArray<StakeholderGroup>;
  /** Agreements with one of these answers to it, newest first. */
  readonly agreements: NormAgreementConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Norms elsewhere that correspond to it, by set (of those in none, by the agreement that sets them out) and in its order. */
  readonly corresponding: ReadonlyArray<Norm>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What kind of rule it is. */
  readonly kind: NormKind;
  /** Its number or letter in the set, or in the agreement that sets it out. */
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** The set that it belongs to; null where an agreement sets it out on its own. */
  readonly set?: Maybe<NormSet>;
  /** States party to an agreement that reflects it, by name. */
  readonly states?: Maybe<NormStateConnection>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** A rule of behaviour, as one set words it. */
export type NormAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  answers: ReadonlyArray<NormAnswer>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
};


/** A rule of behaviour, as one set words it. */
export type NormStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
};


/** A rule of behaviour, as one set words it. */
export type NormTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** A rule of behaviour, as one set words it. */
export type NormTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A page of agreements with their answers to a norm. */
export type NormAgreementConnection = {
  readonly edges: ReadonlyArray<NormAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One agreement with its answer to a norm. */
export type NormAgreementEdge = {
  /** The answer that counts: of several, the most affirmative. */
  readonly answer: NormAnswer;
  /** The claims that count here. */
  readonly claims: ReadonlyArray<Claim>;
  /** The sources answer differently. */
  readonly contested: Scalars['Boolean']['output'];
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
  /** Where it counts as reflected. */
  readonly tie?: Maybe<Tie>;
};

/** What a source answers when asked whether an agreement reflects a norm. */
export type NormAnswer =
  /** The source answers yes. */
  | 'EXPLICIT'
  /** The source answers yes, indirectly. */
  | 'INDIRECT'
  /** No source assessed it. */
  | 'NOT_ASSESSED'
  /** Assessed, and absent. */
  | 'NOT_FOUND'
  /** A passage is given without an answer word. */
  | 'QUOTED'
  /** Assessed, and the cell is left blank. */
  | 'UNANSWERED';

/** Whether an agreement reflects a norm, and who says so. */
export type NormAssessment = {
  /** The answer that counts: of several, the most affirmative. */
  readonly answer: NormAnswer;
  /** The claims that count here; none where the answer is NOT_ASSESSED. */
  readonly claims: ReadonlyArray<Claim>;
  /** The sources answer differently. */
  readonly contested: Scalars['Boolean']['output'];
  /** The norm asked after. */
  readonly norm: Norm;
  /** Where it counts as reflected. */
  readonly tie?: Maybe<Tie>;
};

/** A page of norms. */
export type NormConnection = {
  readonly edges: ReadonlyArray<NormEdge>;
  readonly nodes: ReadonlyArray<Norm>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One norm of a page. */
export type NormEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Norm;
};

/** How often a norm is reflected. */
export type NormFrequency = {
  /** Agreements that reflect it. */
  readonly count: Scalars['Int']['output'];
  /** The norm counted. */
  readonly norm: Norm;
  /** Agreements assessed. */
  readonly of: Scalars['Int']['output'];
  /** count / of; 0 where none was assessed */
  readonly share: Scalars['Float']['output'];
};

export type NormKind =
  | 'CAPACITY_BUILDING'
  | 'CONFIDENCE_BUILDING'
  | 'INTERNATIONAL_LAW'
  | 'NORM'
  | 'OFFENCE'
  | 'OTHER'
  | 'TECHNICAL';

/** Agreements x norms of a set. */
export type NormMatrix = {
  /** Its norms, in its own order: the columns. */
  readonly norms: ReadonlyArray<Norm>;
  /** The agreements that a source assessed for at least one of the norms, by claims that count, the oldest first. */
  readonly rows: NormMatrixRowConnection;
  /** The set asked after. */
  readonly set: NormSet;
};


/** Agreements x norms of a set. */
export type NormMatrixRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One agreement's answers. */
export type NormMatrixRow = {
  /** The agreement. */
  readonly agreement: Agreement;
  /** One for each norm, in the order of `NormMatrix.norms`; NOT_ASSESSED where only other norms of the set were. */
  readonly cells: ReadonlyArray<NormAssessment>;
};

/** A page of rows. */
export type NormMatrixRowConnection = {
  readonly edges: ReadonlyArray<NormMatrixRowEdge>;
  readonly nodes: ReadonlyArray<NormMatrixRow>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One row of a page. */
export type NormMatrixRowEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: NormMatrixRow;
};

/** Norms that one text sets out together. */
export type NormSet = Entity & Node & {
  /** Where it is written. */
  readonly agreement?: Maybe<Agreement>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Its norms, in its own order. */
  readonly norms: ReadonlyArray<Norm>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** Norms that one text sets out together. */
export type NormSetTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** Norms that one text sets out together. */
export type NormSetTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A page of the states party to an agreement that reflects a norm. */
export type NormStateConnection = {
  readonly edges: ReadonlyArray<NormStateEdge>;
  readonly nodes: ReadonlyArray<State>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One state party to an agreement that reflects a norm. */
export type NormStateEdge = {
  /** Its agreements that reflect the norm, newest first. */
  readonly agreements: NormAgreementConnection;
  readonly cursor: Scalars['String']['output'];
  readonly node: State;
};


/** One state party to an agreement that reflects a norm. */
export type NormStateEdgeAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A place where a source contradicts itself or leaves a choice, and what was chosen. */
export type OpenQuestion = Node & {
  /** What it is about, by name. */
  readonly about: ReadonlyArray<Entity>;
  /** What was chosen, and why. */
  readonly choice: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Where in the source. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** What is open. */
  readonly question: Scalars['String']['output'];
  /** The source that leaves it open. */
  readonly source: Source;
};

/** An organization of any kind, from the United Nations to a company. */
export type Organization = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The stakeholder group that it belongs to. */
  readonly group?: Maybe<StakeholderGroup>;
  /** The state where it is at home, as a source lists it. */
  readonly home?: Maybe<State>;
  readonly id: Scalars['ID']['output'];
  /** What kind of organization it is. */
  readonly kind: OrganizationKind;
  /** Organizations that it is a member of, by name. */
  readonly memberOf: MembershipConnection;
  /** States and organizations that are members of it, by name. */
  readonly members: MemberConnection;
  readonly name: Scalars['String']['output'];
  /** Agreements that it is party to, newest first. */
  readonly partyTo: PartyAgreementConnection;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
  /** Its own address. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  first: Scalars['Int']['input'];
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  first: Scalars['Int']['input'];
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationPartyToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One organization of a page. */
export type OrganizationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

/** Every field must hold. */
export type OrganizationFilter = {
  /** Of one of these stakeholder groups. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At home in one of these states. */
  readonly homes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** By states and organizations that are members of it. */
  readonly members?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** Name, alias, id or description holds this text; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type OrganizationKind =
  | 'ACADEMIC'
  | 'BUSINESS_ASSOCIATION'
  | 'CIVIL_SOCIETY'
  | 'COMPANY'
  | 'INFORMAL_GROUP'
  | 'INTERGOVERNMENTAL'
  | 'MULTISTAKEHOLDER'
  | 'OTHER'
  | 'PUBLIC_AUTHORITY'
  | 'REGIONAL_INTEGRATION'
  | 'SECRETARIAT'
  | 'TECHNICAL'
  | 'UN_PROCESS';

/** Relay's page information; pages go forward. */
export type PageInfo = {
  /** What to give as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page began after a cursor. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of the states with which a state shares agreements. */
export type PartnerConnection = {
  readonly edges: ReadonlyArray<PartnerEdge>;
  readonly nodes: ReadonlyArray<State>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One state with which a state shares agreements. */
export type PartnerEdge = {
  /** The agreements that they share, newest first. */
  readonly agreements: SharedAgreementConnection;
  readonly cursor: Scalars['String']['output'];
  readonly node: State;
  /** How many agreements they share. */
  readonly sharedCount: Scalars['Int']['output'];
};


/** One state with which a state shares agreements. */
export type PartnerEdgeAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One act by which a party came in, went further or left. */
export type PartyAct = {
  /** Who says so. */
  readonly claim: Claim;
  /** When; null: unknown. */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** What it did; a claim that does not say is no act. */
  readonly status: PartyStatus;
};

/** A page of the agreements that a state or organization is party to. */
export type PartyAgreementConnection = {
  readonly edges: ReadonlyArray<PartyAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One agreement that a state or organization is party to. */
export type PartyAgreementEdge = {
  /** Its acts, in order of time, as far as they count here. */
  readonly acts: ReadonlyArray<PartyAct>;
  /** How far that commits it. */
  readonly commitment: Commitment;
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
  /** The furthest act at `asOf`; null where no source says how. */
  readonly status?: Maybe<PartyStatus>;
  /** The tie of the two, with all its claims. */
  readonly tie: Tie;
};

/** A page of the parties of an agreement. */
export type PartyConnection = {
  readonly edges: ReadonlyArray<PartyEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One party of an agreement. */
export type PartyEdge = {
  /** Its acts, in order of time, as far as they count here. */
  readonly acts: ReadonlyArray<PartyAct>;
  /** How far that commits it. */
  readonly commitment: Commitment;
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  /** The furthest act at `asOf`; null where no source says how. */
  readonly status?: Maybe<PartyStatus>;
  /** The tie of the two, with all its claims. */
  readonly tie: Tie;
};

/** By which act a party is one. */
export type PartyStatus =
  | 'ACCEDED'
  | 'ADOPTED'
  | 'ASSOCIATE'
  | 'ENDORSED'
  /** Without a vote and without signature. */
  | 'JOINED_CONSENSUS'
  | 'NEGOTIATED'
  /** Ratified, accepted or approved. */
  | 'RATIFIED'
  | 'SIGNED'
  | 'SUCCEEDED'
  | 'SUPPORTS'
  | 'WITHDRAWN';

/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type Query = {
  /** One activity; null where the id is none or of something else. */
  readonly activity?: Maybe<Activity>;
  /** One agreement; null where the id is none or of something else. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements that match the filter, newest first unless `orderBy` says otherwise. */
  readonly agreements: AgreementConnection;
  /** What is loaded: version, counts, sources, limits, and the questions that the sources leave open. */
  readonly dataset: Dataset;
  /** One indicator of international cooperation; null where the id is none or of something else. */
  readonly indicator?: Maybe<Indicator>;
  /** All indicators of international cooperation, by name. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** One cited instrument; null where the id is none or of something else. */
  readonly instrument?: Maybe<Instrument>;
  /** Anything that has an id: an entity, a source, a tie (`KEN.PARTY_TO.paris-call`) or an open question; null where there is none. */
  readonly node?: Maybe<Node>;
  /** As `node`, in the order asked; null at the place of an id that is not there. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One norm; null where the id is none or of something else. */
  readonly norm?: Maybe<Norm>;
  /** How often each norm of a set is reflected, of the agreements assessed for it, in the set's order: the first chart of the 2020 report as data. */
  readonly normFrequency?: Maybe<ReadonlyArray<NormFrequency>>;
  /**
   * Agreements x norms of a set, every cell with its answer: the second chart of the 2020 report as data. Only agreements
   * that a source assessed for at least one norm of the set, by claims that count, have a row.
   */
  readonly normMatrix?: Maybe<NormMatrix>;
  /** One set of norms; null where the id is none or of something else. */
  readonly normSet?: Maybe<NormSet>;
  /** All sets of norms, by name. */
  readonly normSets: ReadonlyArray<NormSet>;
  /** Norms, by set (those in none by the agreement that sets them out) and then in its own order. */
  readonly norms: NormConnection;
  /** One organization; null where the id is none or of something else. */
  readonly organization?: Maybe<Organization>;
  /** Organizations that match the filter. */
  readonly organizations: OrganizationConnection;
  /**
   * Full text over ids, names, aliases, codes and descriptions, best match first: whatever has all the words, in any order.
   * An exact id, name, alias or code (`KEN`, `KE`, `A/RES/70/237`) leads, by name. Case and accents do not matter; a word
   * may be only begun, or written as one with its neighbour; one letter may be wrong in a word of four, two in a word of
   * eight, none in a number. Of scripts without spaces, each two signs are a word. A filter's `text` differs: it is a part
   * of a name or description, letter by letter.
   */
  readonly search?: Maybe<SearchConnection>;
  /** One source; null where there is none. */
  readonly source?: Maybe<Source>;
  /** All sources, by title. */
  readonly sources: ReadonlyArray<Source>;
  /** One stakeholder group; null where the id is none or of something else. */
  readonly stakeholderGroup?: Maybe<StakeholderGroup>;
  /** All stakeholder groups, by name. */
  readonly stakeholderGroups: ReadonlyArray<StakeholderGroup>;
  /** One state or area; null where the id is none or of something else. */
  readonly state?: Maybe<State>;
  /** States that match the filter. */
  readonly states: StateConnection;
  /**
   * Which states share (norm-bearing) agreements: pairs, the most shared first, then by their codes, each with the
   * agreements and ties as evidence. `withStates` makes it one group against another: one state of each.
   */
  readonly statesSharingAgreements?: Maybe<StatePairConnection>;
  /** All typologies, by name. */
  readonly typologies: ReadonlyArray<Typology>;
  /** One typology; null where the id is none or of something else. */
  readonly typology?: Maybe<Typology>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
  orderBy: AgreementOrder;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryNormArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryNormFrequencyArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  set?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryNormMatrixArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  set?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryNormSetArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryNormsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  set?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<OrganizationFilter>;
  first: Scalars['Int']['input'];
  orderBy: EntityOrder;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryStakeholderGroupArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryStateArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<StateFilter>;
  first: Scalars['Int']['input'];
  orderBy: EntityOrder;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryStatesSharingAgreementsArgs = {
  acrossRegions?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
  minShared: Scalars['Int']['input'];
  states?: InputMaybe<StateFilter>;
  withStates?: InputMaybe<StateFilter>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryTypologyArgs = {
  id: Scalars['ID']['input'];
};

export type ReferenceKind =
  | 'ACKNOWLEDGES'
  | 'ADOPTS'
  | 'BUILDS_ON'
  | 'CITES'
  | 'CONSISTENT_WITH'
  | 'ENDORSES'
  | 'ESTABLISHES'
  | 'PART_OF'
  | 'PREDATES'
  | 'REAFFIRMS'
  | 'RESTATES'
  | 'REVISES'
  | 'WELCOMES';

/** How two entities are tied: from -> to and what it means. */
export type Relation =
  /** Norm -> StakeholderGroup: on whom it falls */
  | 'ADDRESSES'
  /** Organization -> Agreement: under whose roof it was made */
  | 'AUSPICES'
  /** Activity -> State or Organization: whose capacity it built, to whom it was addressed */
  | 'BENEFITS'
  /** State or Organization -> Activity */
  | 'CARRIED_OUT'
  /** Agreement -> Typology */
  | 'CLASSIFIED_AS'
  /** Norm -> Norm of another set */
  | 'CORRESPONDS_TO'
  /** Agreement, Organization or Activity -> Indicator: taking part in it is evidence of the indicator */
  | 'EVIDENCES'
  /** State or Organization -> Agreement: who began it */
  | 'INITIATED'
  /** Agreement -> StakeholderGroup */
  | 'INVOLVES'
  /** Norm -> NormSet */
  | 'IN_SET'
  /** State or Organization -> Agreement: in whose name it was given out */
  | 'ISSUED'
  /** Organization -> Agreement: who looks after it */
  | 'MAINTAINS'
  /** State or Organization -> Organization */
  | 'MEMBER_OF'
  /** State or Organization -> Agreement: signed, ratified, endorsed, supports */
  | 'PARTY_TO'
  /** Agreement -> Agreement or Instrument */
  | 'REFERENCES'
  /** Agreement -> Norm, where the answer is EXPLICIT, INDIRECT or QUOTED */
  | 'REFLECTS'
  /** Agreement -> NormSet or Norm: it is where the norm is written */
  | 'SETS_OUT'
  /** State -> State, Organization -> Organization, Agreement -> Agreement */
  | 'SUCCEEDS';

/** Search hits, best first. */
export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** How many hits of each type there are, over all pages; types without any are left out. */
  readonly typeCounts: ReadonlyArray<EntityTypeCount>;
};

/** One search hit. */
export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

/** Any of, all of, none of, by id. Absent: no restriction; `any: []` matches nothing. */
export type SetFilter = {
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Not one of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A page of the agreements that two states share. */
export type SharedAgreementConnection = {
  readonly edges: ReadonlyArray<SharedAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One agreement that two states share. */
export type SharedAgreementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
  /** The ties of each state to it. */
  readonly ties: ReadonlyArray<Tie>;
};

/** A document or dataset that claims rest on. */
export type Source = Node & {
  /** Whether it was at hand when its facts were entered. */
  readonly access: SourceAccess;
  /** How many claims rest on it: of ties, assessments, events and counts. */
  readonly claimCount: Scalars['Int']['output'];
  /** The last moment of which it speaks: what it says to be so is uncertain after it. */
  readonly coversUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was given out. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Under which terms. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Who gave it out. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it is to be had. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

export type SourceAccess =
  /** Named from general knowledge, to be checked against the original. */
  | 'CITED'
  /** At hand when its facts were entered. */
  | 'READ';

/** From `since` (inclusive) to `until` (exclusive); unknown `since`: from the first event of what it is tied to, else always; unknown `until`: still. */
export type Spell = {
  /** The claims that it rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The first moment; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** The moment it ended; null: it still holds, as far as the sources go. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** How it held: a party or membership status, an answer, a kind of reference or evidence; null where the relation has none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A kind of actor: governments, industry, civil society. */
export type StakeholderGroup = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** A kind of actor: governments, industry, civil society. */
export type StakeholderGroupTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** A kind of actor: governments, industry, civil society. */
export type StakeholderGroupTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

export type Standing =
  | 'OTHER'
  | 'UN_MEMBER'
  | 'UN_OBSERVER';

/** A state or area as the sources list it; no position on its status is taken. */
export type State = Entity & Node & {
  /** Agreements that it is party to, newest first. */
  readonly agreements: PartyAgreementConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Its ISO 3166-1 alpha-2 code. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** Organizations that it is a member of, by name. */
  readonly memberOf: MembershipConnection;
  readonly name: Scalars['String']['output'];
  /** The norms that its agreements reflect, in the set's order, each with those agreements. */
  readonly norms: ReadonlyArray<StateNorm>;
  /** Its full name. */
  readonly officialName?: Maybe<Scalars['String']['output']>;
  /** The states with which it shares agreements, the most shared first. */
  readonly partners?: Maybe<PartnerConnection>;
  /** Its UN M49 region, as `Africa`. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** How it stands to the United Nations. */
  readonly standing: Standing;
  /** Its UN M49 subregion, as `Eastern Africa`. */
  readonly subregion?: Maybe<Scalars['String']['output']>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StateAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StateMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<OrganizationFilter>;
  first: Scalars['Int']['input'];
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StateNormsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  set?: InputMaybe<Scalars['ID']['input']>;
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StatePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
  minShared: Scalars['Int']['input'];
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StateTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StateTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A page of states. */
export type StateConnection = {
  readonly edges: ReadonlyArray<StateEdge>;
  readonly nodes: ReadonlyArray<State>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One state of a page. */
export type StateEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: State;
};

/** Every field must hold; `through` says which agreements count for `partyTo` and `reflects`. */
export type StateFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By organizations that it is a member of. */
  readonly memberOf?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** By agreements that it is party to. */
  readonly partyTo?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** By norms that an agreement it is party to reflects. */
  readonly reflects?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** UN M49 regions or subregions, as `Africa` or `Eastern Africa`. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One of these standings. */
  readonly standings?: InputMaybe<ReadonlyArray<Standing>>;
  /** Name, full name, alias, code or description holds this text; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Which agreements count for `partyTo` and `reflects`; alone: it is party to at least one of them. */
  readonly through?: InputMaybe<AgreementFilter>;
};

/** A norm, and through which of its agreements a state has it. */
export type StateNorm = {
  /** The agreements of the state that reflect it, newest first. */
  readonly agreements: NormAgreementConnection;
  /** The norm. */
  readonly norm: Norm;
};


/** A norm, and through which of its agreements a state has it. */
export type StateNormAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Two states, in the order of their codes. */
export type StatePair = {
  /** The state whose code comes first. */
  readonly a: State;
  /** The agreements that they share, newest first. */
  readonly agreements: SharedAgreementConnection;
  /** The other state. */
  readonly b: State;
  /** shared / in either */
  readonly jaccard: Scalars['Float']['output'];
  /** The norms that these agreements reflect, by set and in the set's order. */
  readonly norms: ReadonlyArray<Norm>;
  /** How many agreements they share. */
  readonly sharedCount: Scalars['Int']['output'];
};


/** Two states, in the order of their codes. */
export type StatePairAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of pairs of states. */
export type StatePairConnection = {
  readonly edges: ReadonlyArray<StatePairEdge>;
  readonly nodes: ReadonlyArray<StatePair>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One pair of states. */
export type StatePairEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: StatePair;
};

/** A number of parties or supporters as a source gives it. */
export type StatedCount = {
  /** The source says 'over' or 'at least'. */
  readonly atLeast: Scalars['Boolean']['output'];
  /** Who says so. */
  readonly claim: Claim;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which group the number is of; null: all. */
  readonly group?: Maybe<StakeholderGroup>;
  /** Of how many, as the 55 of '14 of 55'. */
  readonly of?: Maybe<Scalars['Int']['output']>;
  /** In which way they are party; null where the source does not say. */
  readonly status?: Maybe<PartyStatus>;
};

/** The relationship of two entities, with every claim that it rests on. Its id is `FROM.RELATION.TO`. */
export type Tie = Node & {
  /** All claims, whatever the query counts, in the order of their time. */
  readonly claims: ReadonlyArray<Claim>;
  /** The sources say different things of the same moment: see the claims. */
  readonly contested: Scalars['Boolean']['output'];
  /** The entity that it leaves. */
  readonly from: Entity;
  readonly id: Scalars['ID']['output'];
  /** What kind of tie it is. */
  readonly relation: Relation;
  /** The times in which it held, in order, and how: a state that left and came back has two. */
  readonly spells: ReadonlyArray<Spell>;
  /** The entity that it reaches. */
  readonly to: Entity;
};

/** A page of ties. */
export type TieConnection = {
  readonly edges: ReadonlyArray<TieEdge>;
  readonly nodes: ReadonlyArray<Tie>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How many ties of a relation. */
export type TieCount = {
  /** Ties, not claims: two sources that say the same are one. */
  readonly count: Scalars['Int']['output'];
  /** The relation counted. */
  readonly relation: Relation;
};

/** One tie, seen from one entity. */
export type TieEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Tie;
  /** The entity at the other end. */
  readonly other?: Maybe<Entity>;
  /** The spell that holds at `asOf`; where several do, the last to begin. */
  readonly spell: Spell;
};

/** One of the nine subtopics by which the ICCD sorts agreements. */
export type Typology = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** One of the nine subtopics by which the ICCD sorts agreements. */
export type TypologyTieCountsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
};


/** One of the nine subtopics by which the ICCD sorts agreements. */
export type TypologyTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  direction: Direction;
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( ActivityModel )
    | ( AgreementModel )
    | ( IndicatorModel )
    | ( InstrumentModel )
    | ( NormModel )
    | ( NormSetModel )
    | ( OrganizationModel )
    | ( StakeholderGroupModel )
    | ( StateModel )
    | ( TypologyModel )
  ;
  Node:
    | ( ActivityModel )
    | ( AgreementModel )
    | ( IndicatorModel )
    | ( InstrumentModel )
    | ( NormModel )
    | ( NormSetModel )
    | ( OpenQuestionModel )
    | ( OrganizationModel )
    | ( SourceModel )
    | ( StakeholderGroupModel )
    | ( StateModel )
    | ( TieKeyModel )
    | ( TypologyModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ActivityModel>;
  ActivityKind: ActivityKind;
  Agreement: ResolverTypeWrapper<AgreementModel>;
  AgreementConnection: ResolverTypeWrapper<AgreementConnectionModel>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementEvent: ResolverTypeWrapper<AgreementEventModel>;
  AgreementFilter: AgreementFilter;
  AgreementForm: AgreementForm;
  AgreementOrder: AgreementOrder;
  AgreementScope: AgreementScope;
  AgreementSetting: AgreementSetting;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  Commitment: Commitment;
  Counting: Counting;
  Dataset: ResolverTypeWrapper<DatasetModel>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityOrder: EntityOrder;
  EntityType: EntityType;
  EntityTypeCount: ResolverTypeWrapper<EntityTypeCount>;
  EventKind: EventKind;
  EvidenceKind: EvidenceKind;
  Fact: ResolverTypeWrapper<FactModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<IndicatorModel>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LegalForce: LegalForce;
  Limits: ResolverTypeWrapper<Limits>;
  MemberConnection: ResolverTypeWrapper<MemberConnectionModel>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node' | 'spell' | 'tie'> & { node: ResolversTypes['Entity'], spell: ResolversTypes['Spell'], tie: ResolversTypes['Tie'] }>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnectionModel>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node' | 'spell' | 'tie'> & { node: ResolversTypes['Organization'], spell: ResolversTypes['Spell'], tie: ResolversTypes['Tie'] }>;
  MembershipStatus: MembershipStatus;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Norm: ResolverTypeWrapper<NormModel>;
  NormAgreementConnection: ResolverTypeWrapper<NormAgreementConnectionModel>;
  NormAgreementEdge: ResolverTypeWrapper<Omit<NormAgreementEdge, 'claims' | 'node' | 'tie'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, node: ResolversTypes['Agreement'], tie?: Maybe<ResolversTypes['Tie']> }>;
  NormAnswer: NormAnswer;
  NormAssessment: ResolverTypeWrapper<NormAssessmentModel>;
  NormConnection: ResolverTypeWrapper<NormConnectionModel>;
  NormEdge: ResolverTypeWrapper<Omit<NormEdge, 'node'> & { node: ResolversTypes['Norm'] }>;
  NormFrequency: ResolverTypeWrapper<Omit<NormFrequency, 'norm'> & { norm: ResolversTypes['Norm'] }>;
  NormKind: NormKind;
  NormMatrix: ResolverTypeWrapper<NormMatrixModel>;
  NormMatrixRow: ResolverTypeWrapper<NormMatrixRowModel>;
  NormMatrixRowConnection: ResolverTypeWrapper<NormMatrixRowConnectionModel>;
  NormMatrixRowEdge: ResolverTypeWrapper<Omit<NormMatrixRowEdge, 'node'> & { node: ResolversTypes['NormMatrixRow'] }>;
  NormSet: ResolverTypeWrapper<NormSetModel>;
  NormStateConnection: ResolverTypeWrapper<NormStateConnectionModel>;
  NormStateEdge: ResolverTypeWrapper<NormStateEdgeModel>;
  OpenQuestion: ResolverTypeWrapper<OpenQuestionModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartnerConnection: ResolverTypeWrapper<PartnerConnectionModel>;
  PartnerEdge: ResolverTypeWrapper<PartnerEdgeModel>;
  PartyAct: ResolverTypeWrapper<Omit<PartyAct, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  PartyAgreementConnection: ResolverTypeWrapper<PartyAgreementConnectionModel>;
  PartyAgreementEdge: ResolverTypeWrapper<Omit<PartyAgreementEdge, 'acts' | 'node' | 'tie'> & { acts: ReadonlyArray<ResolversTypes['PartyAct']>, node: ResolversTypes['Agreement'], tie: ResolversTypes['Tie'] }>;
  PartyConnection: ResolverTypeWrapper<PartyConnectionModel>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'acts' | 'node' | 'tie'> & { acts: ReadonlyArray<ResolversTypes['PartyAct']>, node: ResolversTypes['Entity'], tie: ResolversTypes['Tie'] }>;
  PartyStatus: PartyStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferenceKind: ReferenceKind;
  Relation: Relation;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SetFilter: SetFilter;
  SharedAgreementConnection: ResolverTypeWrapper<SharedAgreementConnectionModel>;
  SharedAgreementEdge: ResolverTypeWrapper<Omit<SharedAgreementEdge, 'node' | 'ties'> & { node: ResolversTypes['Agreement'], ties: ReadonlyArray<ResolversTypes['Tie']> }>;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceAccess: SourceAccess;
  Spell: ResolverTypeWrapper<Omit<Spell, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  StakeholderGroup: ResolverTypeWrapper<StakeholderGroupModel>;
  Standing: Standing;
  State: ResolverTypeWrapper<StateModel>;
  StateConnection: ResolverTypeWrapper<StateConnectionModel>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  StateFilter: StateFilter;
  StateNorm: ResolverTypeWrapper<StateNormModel>;
  StatePair: ResolverTypeWrapper<StatePairModel>;
  StatePairConnection: ResolverTypeWrapper<StatePairConnectionModel>;
  StatePairEdge: ResolverTypeWrapper<Omit<StatePairEdge, 'node'> & { node: ResolversTypes['StatePair'] }>;
  StatedCount: ResolverTypeWrapper<StatedCountModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tie: ResolverTypeWrapper<TieKeyModel>;
  TieConnection: ResolverTypeWrapper<TieConnectionModel>;
  TieCount: ResolverTypeWrapper<TieCount>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node' | 'other' | 'spell'> & { node: ResolversTypes['Tie'], other?: Maybe<ResolversTypes['Entity']>, spell: ResolversTypes['Spell'] }>;
  Typology: ResolverTypeWrapper<TypologyModel>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityModel;
  Agreement: AgreementModel;
  AgreementConnection: AgreementConnectionModel;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementEvent: AgreementEventModel;
  AgreementFilter: AgreementFilter;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimModel;
  Counting: Counting;
  Dataset: DatasetModel;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Entity: EntityModel;
  EntityTypeCount: EntityTypeCount;
  Fact: FactModel;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Indicator: IndicatorModel;
  Instrument: InstrumentModel;
  Int: Scalars['Int']['output'];
  Limits: Limits;
  MemberConnection: MemberConnectionModel;
  MemberEdge: Omit<MemberEdge, 'node' | 'spell' | 'tie'> & { node: ResolversParentTypes['Entity'], spell: ResolversParentTypes['Spell'], tie: ResolversParentTypes['Tie'] };
  MembershipConnection: MembershipConnectionModel;
  MembershipEdge: Omit<MembershipEdge, 'node' | 'spell' | 'tie'> & { node: ResolversParentTypes['Organization'], spell: ResolversParentTypes['Spell'], tie: ResolversParentTypes['Tie'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Norm: NormModel;
  NormAgreementConnection: NormAgreementConnectionModel;
  NormAgreementEdge: Omit<NormAgreementEdge, 'claims' | 'node' | 'tie'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, node: ResolversParentTypes['Agreement'], tie?: Maybe<ResolversParentTypes['Tie']> };
  NormAssessment: NormAssessmentModel;
  NormConnection: NormConnectionModel;
  NormEdge: Omit<NormEdge, 'node'> & { node: ResolversParentTypes['Norm'] };
  NormFrequency: Omit<NormFrequency, 'norm'> & { norm: ResolversParentTypes['Norm'] };
  NormMatrix: NormMatrixModel;
  NormMatrixRow: NormMatrixRowModel;
  NormMatrixRowConnection: NormMatrixRowConnectionModel;
  NormMatrixRowEdge: Omit<NormMatrixRowEdge, 'node'> & { node: ResolversParentTypes['NormMatrixRow'] };
  NormSet: NormSetModel;
  NormStateConnection: NormStateConnectionModel;
  NormStateEdge: NormStateEdgeModel;
  OpenQuestion: OpenQuestionModel;
  Organization: OrganizationModel;
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartnerConnection: PartnerConnectionModel;
  PartnerEdge: PartnerEdgeModel;
  PartyAct: Omit<PartyAct, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  PartyAgreementConnection: PartyAgreementConnectionModel;
  PartyAgreementEdge: Omit<PartyAgreementEdge, 'acts' | 'node' | 'tie'> & { acts: ReadonlyArray<ResolversParentTypes['PartyAct']>, node: ResolversParentTypes['Agreement'], tie: ResolversParentTypes['Tie'] };
  PartyConnection: PartyConnectionModel;
  PartyEdge: Omit<PartyEdge, 'acts' | 'node' | 'tie'> & { acts: ReadonlyArray<ResolversParentTypes['PartyAct']>, node: ResolversParentTypes['Entity'], tie: ResolversParentTypes['Tie'] };
  Query: Record<PropertyKey, never>;
  SearchConnection: SearchConnectionModel;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SetFilter: SetFilter;
  SharedAgreementConnection: SharedAgreementConnectionModel;
  SharedAgreementEdge: Omit<SharedAgreementEdge, 'node' | 'ties'> & { node: ResolversParentTypes['Agreement'], ties: ReadonlyArray<ResolversParentTypes['Tie']> };
  Source: SourceModel;
  Spell: Omit<Spell, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  StakeholderGroup: StakeholderGroupModel;
  State: StateModel;
  StateConnection: StateConnectionModel;
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  StateFilter: StateFilter;
  StateNorm: StateNormModel;
  StatePair: StatePairModel;
  StatePairConnection: StatePairConnectionModel;
  StatePairEdge: Omit<StatePairEdge, 'node'> & { node: ResolversParentTypes['StatePair'] };
  StatedCount: StatedCountModel;
  String: Scalars['String']['output'];
  Tie: TieKeyModel;
  TieConnection: TieConnectionModel;
  TieCount: TieCount;
  TieEdge: Omit<TieEdge, 'node' | 'other' | 'spell'> & { node: ResolversParentTypes['Tie'], other?: Maybe<ResolversParentTypes['Entity']>, spell: ResolversParentTypes['Spell'] };
  Typology: TypologyModel;
  URL: Scalars['URL']['output'];
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<ActivityTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ActivityTiesArgs, 'direction' | 'first'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Typology']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  auspices?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['AgreementEvent']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AgreementForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<AgreementInForceArgs>>;
  initiators?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  legalForce?: Resolver<Maybe<ResolversTypes['LegalForce']>, ParentType, ContextType>;
  maintainers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  norms?: Resolver<ReadonlyArray<ResolversTypes['NormAssessment']>, ParentType, ContextType, Partial<AgreementNormsArgs>>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestion']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  scope?: Resolver<ResolversTypes['AgreementScope'], ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['AgreementSetting']>, ParentType, ContextType>;
  stakeholderGroups?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  statedCounts?: Resolver<ReadonlyArray<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<AgreementTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<AgreementTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  typologies?: Resolver<ReadonlyArray<ResolversTypes['Typology']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEvent'] = ResolversParentTypes['AgreementEvent']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  listedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defaultNormSet?: Resolver<Maybe<ResolversTypes['NormSet']>, ParentType, ContextType>;
  entityCounts?: Resolver<ReadonlyArray<ResolversTypes['EntityTypeCount']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestion']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Agreement' | 'Indicator' | 'Instrument' | 'Norm' | 'NormSet' | 'Organization' | 'StakeholderGroup' | 'State' | 'Typology', ParentType, ContextType>;
};

export type EntityTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityTypeCount'] = ResolversParentTypes['EntityTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceKinds?: Resolver<ReadonlyArray<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<IndicatorTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<IndicatorTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<InstrumentTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<InstrumentTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  maxCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxFirst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxIds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  spell?: Resolver<ResolversTypes['Spell'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  spell?: Resolver<ResolversTypes['Spell'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Agreement' | 'Indicator' | 'Instrument' | 'Norm' | 'NormSet' | 'OpenQuestion' | 'Organization' | 'Source' | 'StakeholderGroup' | 'State' | 'Tie' | 'Typology', ParentType, ContextType>;
};

export type NormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Norm'] = ResolversParentTypes['Norm']> = {
  addressees?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['NormAgreementConnection'], ParentType, ContextType, RequireFields<NormAgreementsArgs, 'answers' | 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  corresponding?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NormKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['NormSet']>, ParentType, ContextType>;
  states?: Resolver<Maybe<ResolversTypes['NormStateConnection']>, ParentType, ContextType, RequireFields<NormStatesArgs, 'first'>>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<NormTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<NormTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NormAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormAgreementConnection'] = ResolversParentTypes['NormAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NormAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NormAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormAgreementEdge'] = ResolversParentTypes['NormAgreementEdge']> = {
  answer?: Resolver<ResolversTypes['NormAnswer'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type NormAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormAssessment'] = ResolversParentTypes['NormAssessment']> = {
  answer?: Resolver<ResolversTypes['NormAnswer'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  norm?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type NormConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormConnection'] = ResolversParentTypes['NormConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NormEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NormEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormEdge'] = ResolversParentTypes['NormEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
};

export type NormFrequencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormFrequency'] = ResolversParentTypes['NormFrequency']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  norm?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NormMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormMatrix'] = ResolversParentTypes['NormMatrix']> = {
  norms?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['NormMatrixRowConnection'], ParentType, ContextType, RequireFields<NormMatrixRowsArgs, 'first'>>;
  set?: Resolver<ResolversTypes['NormSet'], ParentType, ContextType>;
};

export type NormMatrixRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormMatrixRow'] = ResolversParentTypes['NormMatrixRow']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['NormAssessment']>, ParentType, ContextType>;
};

export type NormMatrixRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormMatrixRowConnection'] = ResolversParentTypes['NormMatrixRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NormMatrixRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NormMatrixRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NormMatrixRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormMatrixRowEdge'] = ResolversParentTypes['NormMatrixRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NormMatrixRow'], ParentType, ContextType>;
};

export type NormSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormSet'] = ResolversParentTypes['NormSet']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  norms?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<NormSetTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<NormSetTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NormStateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormStateConnection'] = ResolversParentTypes['NormStateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NormStateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NormStateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormStateEdge'] = ResolversParentTypes['NormStateEdge']> = {
  agreements?: Resolver<ResolversTypes['NormAgreementConnection'], ParentType, ContextType, RequireFields<NormStateEdgeAgreementsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type OpenQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenQuestion'] = ResolversParentTypes['OpenQuestion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  home?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyTo?: Resolver<ResolversTypes['PartyAgreementConnection'], ParentType, ContextType, RequireFields<OrganizationPartyToArgs, 'first'>>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<OrganizationTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  agreements?: Resolver<ResolversTypes['SharedAgreementConnection'], ParentType, ContextType, RequireFields<PartnerEdgeAgreementsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyAct'] = ResolversParentTypes['PartyAct']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyStatus'], ParentType, ContextType>;
};

export type PartyAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyAgreementConnection'] = ResolversParentTypes['PartyAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartyAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyAgreementEdge'] = ResolversParentTypes['PartyAgreementEdge']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['PartyAct']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['PartyAct']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first' | 'orderBy'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  norm?: Resolver<Maybe<ResolversTypes['Norm']>, ParentType, ContextType, RequireFields<QueryNormArgs, 'id'>>;
  normFrequency?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NormFrequency']>>, ParentType, ContextType, Partial<QueryNormFrequencyArgs>>;
  normMatrix?: Resolver<Maybe<ResolversTypes['NormMatrix']>, ParentType, ContextType, Partial<QueryNormMatrixArgs>>;
  normSet?: Resolver<Maybe<ResolversTypes['NormSet']>, ParentType, ContextType, RequireFields<QueryNormSetArgs, 'id'>>;
  normSets?: Resolver<ReadonlyArray<ResolversTypes['NormSet']>, ParentType, ContextType>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<QueryNormsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stakeholderGroup?: Resolver<Maybe<ResolversTypes['StakeholderGroup']>, ParentType, ContextType, RequireFields<QueryStakeholderGroupArgs, 'id'>>;
  stakeholderGroups?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'id'>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, RequireFields<QueryStatesArgs, 'first' | 'orderBy'>>;
  statesSharingAgreements?: Resolver<Maybe<ResolversTypes['StatePairConnection']>, ParentType, ContextType, RequireFields<QueryStatesSharingAgreementsArgs, 'first' | 'minShared'>>;
  typologies?: Resolver<ReadonlyArray<ResolversTypes['Typology']>, ParentType, ContextType>;
  typology?: Resolver<Maybe<ResolversTypes['Typology']>, ParentType, ContextType, RequireFields<QueryTypologyArgs, 'id'>>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  typeCounts?: Resolver<ReadonlyArray<ResolversTypes['EntityTypeCount']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SharedAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedAgreementConnection'] = ResolversParentTypes['SharedAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharedAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedAgreementEdge'] = ResolversParentTypes['SharedAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  access?: Resolver<ResolversTypes['SourceAccess'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spell'] = ResolversParentTypes['Spell']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StakeholderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderGroup'] = ResolversParentTypes['StakeholderGroup']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<StakeholderGroupTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StakeholderGroupTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  agreements?: Resolver<ResolversTypes['PartyAgreementConnection'], ParentType, ContextType, RequireFields<StateAgreementsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<StateMemberOfArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  norms?: Resolver<ReadonlyArray<ResolversTypes['StateNorm']>, ParentType, ContextType, Partial<StateNormsArgs>>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<ResolversTypes['PartnerConnection']>, ParentType, ContextType, RequireFields<StatePartnersArgs, 'first' | 'minShared'>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<StateTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StateTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type StateNormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateNorm'] = ResolversParentTypes['StateNorm']> = {
  agreements?: Resolver<ResolversTypes['NormAgreementConnection'], ParentType, ContextType, RequireFields<StateNormAgreementsArgs, 'first'>>;
  norm?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
};

export type StatePairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatePair'] = ResolversParentTypes['StatePair']> = {
  a?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['SharedAgreementConnection'], ParentType, ContextType, RequireFields<StatePairAgreementsArgs, 'first'>>;
  b?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  norms?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatePairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatePairConnection'] = ResolversParentTypes['StatePairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatePairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatePair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatePairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatePairEdge'] = ResolversParentTypes['StatePairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatePair'], ParentType, ContextType>;
};

export type StatedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedCount'] = ResolversParentTypes['StatedCount']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  spells?: Resolver<ReadonlyArray<ResolversTypes['Spell']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TieCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieCount'] = ResolversParentTypes['TieCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  spell?: Resolver<ResolversTypes['Spell'], ParentType, ContextType>;
};

export type TypologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Typology'] = ResolversParentTypes['Typology']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<TypologyTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<TypologyTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  Activity?: ActivityResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementEvent?: AgreementEventResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityTypeCount?: EntityTypeCountResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Norm?: NormResolvers<ContextType>;
  NormAgreementConnection?: NormAgreementConnectionResolvers<ContextType>;
  NormAgreementEdge?: NormAgreementEdgeResolvers<ContextType>;
  NormAssessment?: NormAssessmentResolvers<ContextType>;
  NormConnection?: NormConnectionResolvers<ContextType>;
  NormEdge?: NormEdgeResolvers<ContextType>;
  NormFrequency?: NormFrequencyResolvers<ContextType>;
  NormMatrix?: NormMatrixResolvers<ContextType>;
  NormMatrixRow?: NormMatrixRowResolvers<ContextType>;
  NormMatrixRowConnection?: NormMatrixRowConnectionResolvers<ContextType>;
  NormMatrixRowEdge?: NormMatrixRowEdgeResolvers<ContextType>;
  NormSet?: NormSetResolvers<ContextType>;
  NormStateConnection?: NormStateConnectionResolvers<ContextType>;
  NormStateEdge?: NormStateEdgeResolvers<ContextType>;
  OpenQuestion?: OpenQuestionResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartyAct?: PartyActResolvers<ContextType>;
  PartyAgreementConnection?: PartyAgreementConnectionResolvers<ContextType>;
  PartyAgreementEdge?: PartyAgreementEdgeResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedAgreementConnection?: SharedAgreementConnectionResolvers<ContextType>;
  SharedAgreementEdge?: SharedAgreementEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Spell?: SpellResolvers<ContextType>;
  StakeholderGroup?: StakeholderGroupResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  StateNorm?: StateNormResolvers<ContextType>;
  StatePair?: StatePairResolvers<ContextType>;
  StatePairConnection?: StatePairConnectionResolvers<ContextType>;
  StatePairEdge?: StatePairEdgeResolvers<ContextType>;
  StatedCount?: StatedCountResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieCount?: TieCountResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  Typology?: TypologyResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

