import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Activity as ActivityModel, Agreement as AgreementModel, AgreementEvent as AgreementEventModel, Claim as ClaimModel, Loaded as LoadedModel, Entity as EntityModel, Evidence as EvidenceModel, Fact as FactModel, Indicator as IndicatorModel, Instrument as InstrumentModel, Norm as NormModel, NormSet as NormSetModel, OpenQuestion as OpenQuestionModel, Organization as OrganizationModel, Source as SourceModel, StakeholderGroup as StakeholderGroupModel, State as StateModel, StatedCount as StatedCountModel, TieKey as TieKeyModel, Typology as TypologyModel } from '../domain.js';
import type { AgreementConnection as AgreementConnectionModel, FacetValue as FacetValueModel, SimilarAgreementEdge as SimilarAgreementEdgeModel } from '../graphql/agreement/model.js';
import type { NetworkAnswer as NetworkAnswerModel, NetworkAnswerLink as NetworkAnswerLinkModel } from '../graphql/network/model.js';
import type { CutNode as CutNodeModel } from '../network/cut-network.js';
import type { NormCooccurrenceEdge as NormCooccurrenceEdgeModel, NormCoverage as NormCoverageModel, NormMatrix as NormMatrixModel, NormMatrixRow as NormMatrixRowModel, NormStateEdge as NormStateEdgeModel, NormTimelineStep as NormTimelineStepModel } from '../graphql/norm/model.js';
import type { PartnerEdge as PartnerEdgeModel, StateComparison as StateComparisonModel, StateComparisonRow as StateComparisonRowModel, StateNorm as StateNormModel, StatePair as StatePairModel } from '../graphql/state/model.js';
import type { Context } from '../graphql/context.js';
import type { Lazy } from '../graphql/shared/lazy.js';
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
  /** States and organizations whose capacity it built or to which it was addressed, by name. */
  readonly beneficiaries: ReadonlyArray<Entity>;
  /** States and organizations that carried it out, by name. */
  readonly by: ReadonlyArray<Entity>;
  /** When. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Where it was made, or within which body; null where no source says. */
  readonly forum?: Maybe<Organization>;
  readonly id: Scalars['ID']['output'];
  /** What kind of activity it is. */
  readonly kind: ActivityKind;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
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

/** A page of activities. */
export type ActivityConnection = {
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly nodes: ReadonlyArray<Activity>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One activity of a page. */
export type ActivityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};

/** Every field that is given must hold; of a list of SetFilters, every one. Ties count whoever says so, as of now. */
export type ActivityFilter = {
  /** By states and organizations whose capacity it built or to which it was addressed; an organization to which none was is refused likewise. */
  readonly beneficiaries?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** By states and organizations that carried it out; an organization that carried out none is refused, since its members are another question. */
  readonly by?: InputMaybe<ReadonlyArray<SetFilter>>;
  /** Its date falls within these; one without a date never does. */
  readonly date?: InputMaybe<DateRange>;
  /** Made within one of these organizations. */
  readonly forums?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActivityKind>>;
  /** By typologies that it is about. */
  readonly topics?: InputMaybe<ReadonlyArray<SetFilter>>;
};

export type ActivityKind =
  | 'BREACH_RESPONSE'
  | 'CAPACITY_BUILDING'
  | 'CONTRIBUTION'
  | 'LAW_POSITION'
  | 'STATEMENT';

/** Anything that states or others bind or pledge themselves to. */
export type Agreement = Entity & Node & {
  /**
   * Norms that it sets out itself or carries beyond the sets that the sources assess: what it SETS_OUT, one by one or as
   * a whole set, and norms of no set that it REFLECTS. Norms of a set for which a source assesses this very agreement are
   * left out, since `norms` answers for them; so the report of 2015 has its own eleven here, for which the sources assess
   * only later texts. By set (those in none by the agreement that sets them out) and then in its own order.
   */
  readonly additionalNorms: ReadonlyArray<Norm>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Under whose roof it was made, by name. */
  readonly auspices: ReadonlyArray<Organization>;
  /**
   * How to cite it through Normgraph: its name and date, the version of the dataset, the address of its page, and the day of
   * asking. The address is whole where the server knows its own (`NORMGRAPH_URL`), else a path.
   */
  readonly citation: Scalars['String']['output'];
  /** The first of its events that has a date, as precise as a source has it. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What happened to it, in order: adopted, launched, revised, entered into force. */
  readonly events: ReadonlyArray<AgreementEvent>;
  /** What sources say of its attributes where they disagree or are worth citing, by attribute, what was chosen first. */
  readonly facts: ReadonlyArray<Fact>;
  /** What kind of text it is. */
  readonly form: AgreementForm;
  readonly id: Scalars['ID']['output'];
  /** Whether it was in force then; null where no source says when it entered into force. See docs/meanings.md. */
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
  /**
   * Absolute difference of the polity scores of its two states at the end of the year of `date`; null unless exactly two
   * states are party to it now and both scores are known. Organizations that are party too do not matter.
   */
  readonly polityDistance?: Maybe<Scalars['Int']['output']>;
  /** Agreements that refer to it, by the other's name, then by kind; all claims count, as of now. */
  readonly referencedBy: ReferenceConnection;
  /** Agreements and instruments that it refers to, by the other's name, then by kind; all claims count, as of now. */
  readonly references: ReferenceConnection;
  /** Who agreed, by number and kind. */
  readonly scope: AgreementScope;
  /** Where it was agreed: the 2020 report's three kinds; null where no source says. */
  readonly setting?: Maybe<AgreementSetting>;
  /** The agreements most like this one, by the Jaccard index (shared / in either) of what `by` names, the most alike first, then by name: those that share at least one. */
  readonly similar?: Maybe<SimilarAgreementConnection>;
  readonly sources: ReadonlyArray<Source>;
  /** Which groups of stakeholders it involves, by name. */
  readonly stakeholderGroups: ReadonlyArray<StakeholderGroup>;
  /** Numbers of parties or supporters that a source gives, with or without a list. */
  readonly statedCounts: ReadonlyArray<StatedCount>;
  /** How many of `parties` are states, and how many are organizations of each kind: the most first, then by type and kind. The counts add up to the `totalCount` of `parties`. */
  readonly supportersByKind: ReadonlyArray<SupporterCount>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
  /** The typologies that it falls under, by name. */
  readonly typologies: ReadonlyArray<Typology>;
  /** Where its text is to be had. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementCitationArgs = {
  style: CitationStyle;
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
  commitments?: InputMaybe<ReadonlyArray<Commitment>>;
  counting?: InputMaybe<Counting>;
  first: Scalars['Int']['input'];
  homes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementReferencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ReferenceKind>>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ReferenceKind>>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementSimilarArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  by: Likeness;
  counting?: InputMaybe<Counting>;
  first: Scalars['Int']['input'];
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementSupportersByKindArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
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

/** What may be unknown of an agreement. */
export type AgreementAttribute =
  /** None of its events has a date. */
  | 'DATE'
  /** When it entered into force. */
  | 'ENTRY_INTO_FORCE'
  /** Nobody is said to have begun it. */
  | 'INITIATOR'
  | 'LEGAL_FORCE'
  /** It reflects no norm of any set. */
  | 'NORM'
  /** No organization initiated, issued, maintains, housed or is party to it. */
  | 'ORGANIZATION'
  /** Nobody is party to it. */
  | 'PARTY'
  | 'SETTING'
  /** It involves no group. */
  | 'STAKEHOLDER_GROUP'
  /** It is classified as nothing. */
  | 'TYPOLOGY'
  /** Where its text is to be had. */
  | 'URL';

/** A page of agreements. */
export type AgreementConnection = {
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** How all agreements of the list, and not only those of the page, spread over the values of some properties: one facet for each, in the order asked. */
  readonly facets?: Maybe<ReadonlyArray<Facet>>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of agreements. */
export type AgreementConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first: Scalars['Int']['input'];
};

/** One agreement of a page. */
export type AgreementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
};

/** Something that happened to an agreement. */
export type AgreementEvent = {
  /** To what it happened. */
  readonly agreement: Agreement;
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

/** A page of events. */
export type AgreementEventConnection = {
  readonly edges: ReadonlyArray<AgreementEventEdge>;
  readonly nodes: ReadonlyArray<AgreementEvent>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One event of a page. */
export type AgreementEventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AgreementEvent;
};

/** Every field that is given must hold; of a list of SetFilters, every one. An agreement counts from its first event: before it, `asOf` does not see it. */
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
  /** At most as many parties, states and organizations: 1,141 others count as much as 81 states. Less than `minParties` or `minStates` is refused. */
  readonly maxParties?: InputMaybe<Scalars['Int']['input']>;
  /** At most as many states among its parties: leaves near-universal agreements out. Less than `minStates` is refused. */
  readonly maxStates?: InputMaybe<Scalars['Int']['input']>;
  /** At least as many parties, states and organizations. */
  readonly minParties?: InputMaybe<Scalars['Int']['input']>;
  /** At least as many states among its parties. */
  readonly minStates?: InputMaybe<Scalars['Int']['input']>;
  /** true: reflects at least one norm (of `normSet`, where given); false: reflects none. */
  readonly normBearing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The set that `normBearing` speaks of; alone it means `normBearing: true`. */
  readonly normSet?: InputMaybe<Scalars['ID']['input']>;
  /** By norms that it reflects. */
  readonly norms?: InputMaybe<ReadonlyArray<NormSetFilter>>;
  /** By organizations that initiated, issued, maintain, housed or are party to it; with `statuses` or `commitments` only by those that are party to it so. */
  readonly organizations?: InputMaybe<ReadonlyArray<PartySetFilter>>;
  /** By states and organizations party to it. */
  readonly parties?: InputMaybe<ReadonlyArray<PartySetFilter>>;
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
  /** Agreements of which no source that counts states any of these: those that a CrossTab has at NOT_STATED. */
  readonly unstated?: InputMaybe<ReadonlyArray<AgreementAttribute>>;
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

/** The 2020 report's three headings (page 5). */
export type AgreementSetting =
  /** Among several groups; a state may lead, where others take part in making it and carrying it out. */
  | 'ACROSS_STAKEHOLDER_GROUPS'
  /** In the United Nations' committee on peace and security: apart, since nearly all states take part in it. */
  | 'UN_FIRST_COMMITTEE'
  /** Among those of one group: states in their bodies, but also companies or others among themselves. */
  | 'WITHIN_STAKEHOLDER_GROUP';

/** A page of the agreements tied to something by one relation. */
export type AgreementTieConnection = {
  readonly edges: ReadonlyArray<AgreementTieEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One agreement tied to something. */
export type AgreementTieEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
  /** The tie of the two, with all its claims. */
  readonly tie: Tie;
};

/** How many agreements a source looked into. */
export type AssessmentCount = {
  /** Agreements that a source assessed, for at least one of the norms asked after, whatever it answered. */
  readonly assessed: Scalars['Int']['output'];
  /** All agreements with a date that match, assessed or not. */
  readonly of: Scalars['Int']['output'];
};

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

/**
 * How betweenness was estimated: from shortest paths that begin at some nodes, drawn evenly by a seeded generator, as
 * Brandes and Pich (Centrality estimation in large networks, 2007) do.
 */
export type BetweennessSample = {
  /** How likely it is that this is so: 0.95. */
  readonly confidence: Scalars['Float']['output'];
  /** No value is further than this from the exact one, with that `confidence`: by Hoeffding's inequality of 1963, for all nodes at once. */
  readonly error: Scalars['Float']['output'];
  /** From how many nodes paths were followed. */
  readonly pivots: Scalars['Int']['output'];
};

/** How a citation is written. All say the same: accents stay as they are, and of an address `{` and `}` are written `%7B` and `%7D` in BibTeX. */
export type CitationStyle =
  /** One `@misc` entry, whose key is the same for the same thing on the same day. */
  | 'BIBTEX'
  /** A list of one item of CSL JSON, which Zotero and others read. */
  | 'CSL_JSON'
  /** A sentence. */
  | 'TEXT';

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

/** How far a party is committed, by the strongest that its claims show; see docs/meanings.md. */
export type Commitment =
  /** Ratified, acceded or succeeded. */
  | 'BOUND'
  /** Only as a member of an organization that agreed. */
  | 'BY_MEMBERSHIP'
  /** Negotiated only, or withdrew. */
  | 'NONE'
  /** Adopted, endorsed, supports, or signed what is no treaty. */
  | 'POLITICAL'
  /** Signed what binds only once ratified, and a source that lists ratifications has none of it. */
  | 'SIGNED_NOT_BOUND'
  /** Signed what may bind once ratified, or is a party in a way that no source tells: whether it is bound is not known. */
  | 'UNKNOWN';

/** Which claims, and so which ties, count. Absent fields do not restrict; an empty list lets nothing count. */
export type Counting = {
  /** Only claims whose source is READ, or CITED. A claim derived from a membership counts as READ only where the source of the membership is READ too. */
  readonly access?: InputMaybe<ReadonlyArray<SourceAccess>>;
  /** Which answers count as reflecting a norm. */
  readonly answers: ReadonlyArray<NormAnswer>;
  /** Only claims made in these ways. */
  readonly bases?: InputMaybe<ReadonlyArray<Basis>>;
  /** Only these kinds of membership make a member. Absent: FULL, ASSOCIATE and one that no source names, so not observers and partners. */
  readonly membershipStatuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  /** Only these acts make a party. Absent: every act, also one that no source names, but NEGOTIATED and WITHDRAWN. */
  readonly partyStatuses?: InputMaybe<ReadonlyArray<PartyStatus>>;
  /** Only claims of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Agreements counted by two properties at once. An agreement without a value of a property stands at NOT_STATED, so that none is lost. */
export type CrossTab = {
  /** Agreements, by row and column; an agreement with several values counts in several cells. */
  readonly cells: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** How many values the second property has, without NOT_STATED; more than 200 say that columns are cut. */
  readonly columnCount: Scalars['Int']['output'];
  /** The values of the second property, likewise. */
  readonly columns: ReadonlyArray<FacetValue>;
  /** How many values the first property has, without NOT_STATED; more than 200 say that rows are cut. */
  readonly rowCount: Scalars['Int']['output'];
  /** The values of the first property, the most frequent first, then by name: at most 200, each with all its agreements; last NOT_STATED, where any has none. */
  readonly rows: ReadonlyArray<FacetValue>;
};

/** What is loaded. */
export type Dataset = {
  /** How to cite all of it: Normgraph, this version, the address of the site (a path, where the server does not know its own) and the day of asking. */
  readonly citation: Scalars['String']['output'];
  /** How many claims in all: of ties, assessments, events, counts and facts. */
  readonly claimCount: Scalars['Int']['output'];
  /** The set that norms are asked of where a query names none. */
  readonly defaultNormSet?: Maybe<NormSet>;
  /** How many entities of each type, of states those that exist today; types without any are left out. */
  readonly entityCounts: ReadonlyArray<EntityTypeCount>;
  /** What a query may ask at most. */
  readonly limits: Limits;
  /** When the store was loaded with it. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** Where the sources leave something open, and what was chosen, by id. */
  readonly openQuestions: ReadonlyArray<OpenQuestion>;
  /**
   * When what is answered from was last seen to be what the store holds: of a snapshot of Neo4j at its last look, which is long
   * ago where Neo4j is away; of Neo4j asked directly, now; of memory, `loadedAt`.
   */
  readonly readAt: Scalars['DateTime']['output'];
  /** All sources, by title. */
  readonly sources: ReadonlyArray<Source>;
  /** How many ties of each relation, whenever they hold; relations without any are left out. */
  readonly tieCounts: ReadonlyArray<TieCount>;
  /** Changes whenever anything loaded does: a digest of the corpus. */
  readonly version: Scalars['String']['output'];
};


/** What is loaded. */
export type DatasetCitationArgs = {
  style: CitationStyle;
};

/** Both ends inclusive: `from: 2015` is from its first instant, `to: 2015` to its last. A `from` after `to` is refused. */
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
  /** The sources of all that is claimed of it, of whatever time: of its ties, assessments, events, counts, facts and scores, by title. */
  readonly sources: ReadonlyArray<Source>;
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

/** What shows that a state cooperates: its tie to something, and that thing's tie to the indicator. */
export type Evidence = {
  /** Its tie to the indicator: EVIDENCES. */
  readonly because: Tie;
  /** The organization that the state is a member of, the agreement that it is party to, or the activity that it carried out. */
  readonly by: Entity;
  /** How taking part in it is evidence. */
  readonly kind: EvidenceKind;
  /** The state's tie to it: MEMBER_OF, PARTY_TO or CARRIED_OUT. */
  readonly tie: Tie;
};

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

/** A kind of file for a network. */
export type ExportFormat =
  /** A row for each link: `.links.csv`. */
  | 'CSV_LINKS'
  /** A row for each node, with its measures: `.nodes.csv`. */
  | 'CSV_NODES'
  /** For Cytoscape and Cytoscape.js: `.cyjs`. */
  | 'CYTOSCAPE_JSON'
  /** GEXF 1.3, for Gephi: `.gexf`. */
  | 'GEXF'
  /** GraphML, for networkx, igraph, Gephi, yEd: `.graphml`. */
  | 'GRAPHML'
  /** Linked data: `.jsonld`. */
  | 'JSON_LD';

/** How the agreements of a list spread over the values of one property. */
export type Facet = {
  /** The property. */
  readonly by: FacetBy;
  /** Agreements that have no value of the property: it does not apply to them, or no source states it. */
  readonly unstatedCount: Scalars['Int']['output'];
  /** How many values there are; `first` may show fewer. */
  readonly valueCount: Scalars['Int']['output'];
  /** Its values, the most frequent first, then by name (of an entity) or value; an agreement that has several counts at each. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** A property of agreements to count them by. Ties count as `asOf` and `counting` of the list have it. */
export type FacetBy =
  | 'FORM'
  /** States and organizations that began it. */
  | 'INITIATOR'
  | 'LEGAL_FORCE'
  /** What it reflects, of any set. */
  | 'NORM'
  /** Organizations that initiated, issued, maintain, housed or are party to it, as `AgreementFilter.organizations` means it. */
  | 'ORGANIZATION'
  /** States and organizations party to it. */
  | 'PARTY'
  /** Organizations that at least one of the states party to it is a member of at `asOf`, and not when the agreement was made. */
  | 'PARTY_ORGANIZATION'
  /** UN M49 regions of the states party to it: once a region, however many of its states are. */
  | 'PARTY_REGION'
  | 'SCOPE'
  | 'SETTING'
  /** Whom it involves. */
  | 'STAKEHOLDER_GROUP'
  /** What it is classified as. */
  | 'TYPOLOGY'
  /** The year of its first event that has a date. */
  | 'YEAR';

/** A value of a property, and how many agreements have it. */
export type FacetValue = {
  /** Agreements that have it; an agreement without any value of the property counts at none, but in a CrossTab at NOT_STATED. */
  readonly count: Scalars['Int']['output'];
  /** The entity, where the value is the id of one. */
  readonly entity?: Maybe<Entity>;
  /** A code as FORM has them, a year, a UN M49 region, or the id of an entity; in a CrossTab NOT_STATED, for agreements without any. */
  readonly value: Scalars['String']['output'];
};

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
  readonly sources: ReadonlyArray<Source>;
  /** States of which there is evidence, the most evidence first, then by name. A count, no grade: what is known of a state depends on who wrote it down. */
  readonly states?: Maybe<IndicatorStateConnection>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** One of three indicators of a state's international cooperation. */
export type IndicatorStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  first: Scalars['Int']['input'];
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

/** What shows a state's cooperation by one indicator. No threshold: the sources give none. */
export type IndicatorEvidence = {
  /** By how the state is tied to what shows it, then by name and id, then by kind; none: no source that counts speaks of any. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The indicator. */
  readonly indicator: Indicator;
};

/** A page of the states of which there is evidence. */
export type IndicatorStateConnection = {
  readonly edges: ReadonlyArray<IndicatorStateEdge>;
  readonly nodes: ReadonlyArray<State>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One state of which there is evidence. */
export type IndicatorStateEdge = {
  readonly cursor: Scalars['String']['output'];
  /** As in `State.indicators`: never empty. */
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: State;
};

/** A text that an agreement cites and that is no agreement of the corpus. */
export type Instrument = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it was adopted or published. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
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

/** What agreements are compared by. */
export type Likeness =
  /** The norms, of any set, that they reflect. */
  | 'NORMS'
  /** The states and organizations party to them. */
  | 'PARTIES'
  /** The typologies that they are classified as. */
  | 'TYPOLOGIES';

/** What a query may ask at most. */
export type Limits = {
  /**
   * The most that a query may cost: the objects that it may answer with at worst, under any alias, as the product of `first`
   * down the tree, where a list without `first` counts as ten, and either list of a network as the larger of `maxNodes` and
   * `maxLinks`; each value as a quarter of an object; and, in the same unit, what some fields have to look at: 10,000 for each word of a search,
   * 30,000 for a network, 300,000 for its betweenness. A query of more is refused with QUERY_COST before it is asked, and
   * told what to ask instead; introspection costs nothing.
   */
  readonly maxCost: Scalars['Int']['output'];
  /** The largest `depth`. */
  readonly maxDepth: Scalars['Int']['output'];
  /** The largest `first`. */
  readonly maxFirst: Scalars['Int']['output'];
  /** The most ids in one list. */
  readonly maxIds: Scalars['Int']['output'];
  /** How many fields and fragments may be in one another; a query of more is refused with QUERY_COST. */
  readonly maxLevels: Scalars['Int']['output'];
  /** The largest `maxTies` or `maxLinks`. */
  readonly maxLinks: Scalars['Int']['output'];
  /** The largest `maxNodes`. */
  readonly maxNodes: Scalars['Int']['output'];
  /** The largest `maxLength` of a path. */
  readonly maxPathLength: Scalars['Int']['output'];
  /**
   * The most tokens (names, punctuation marks and values) that the text of a query may have: long lists belong in variables.
   * One of more is refused with GRAPHQL_PARSE_FAILED.
   */
  readonly maxTokens: Scalars['Int']['output'];
  /** Milliseconds that one question to the store may take. */
  readonly timeoutMs: Scalars['Int']['output'];
};

/** What makes a link. */
export type LinkEvidence = {
  /** The entity that both ends are tied to; null where ties themselves link. */
  readonly entity?: Maybe<Entity>;
  /**
   * The ties of both ends to it, or the tie itself. Of a norm in STATES_BY_NORM: what ties each of the states to the newest
   * of its agreements that reflect it, and that agreement to the norm.
   */
  readonly ties: ReadonlyArray<Tie>;
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

/** Of members or of what they are members of: any of, all of, none of, by id. */
export type MemberSetFilter = {
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Not one of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these kinds of membership count here. Absent: `counting.membershipStatuses`, else FULL, ASSOCIATE and one that no source names, so not observers and partners. Without `any`, `all` and `none` this asks for at least one. */
  readonly statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
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

/** In which way one is a member. OBSERVER and OTHER make none unless asked for; see docs/meanings.md. */
export type MembershipStatus =
  | 'ASSOCIATE'
  | 'FULL'
  | 'OBSERVER'
  | 'OTHER';

/**
 * A network: measures are those of the whole under the arguments, taken before `maxNodes` and `maxLinks` cut it. Its nodes
 * are what is tied to at least one of the things that link; one whose links are all lighter than `minWeight` is a node
 * without links.
 */
export type Network = {
  /** How betweenness was estimated where the network is too large to count it out; null where it is exact, or not measured. */
  readonly betweennessSample?: Maybe<BetweennessSample>;
  /**
   * How to cite it: what it was made of, the arguments that are not their defaults, how many nodes and links the whole has
   * and how many are given out, the version of the dataset, the address of its file and the day of asking. Without `asOf` it
   * is of that day.
   */
  readonly citation: Scalars['String']['output'];
  /**
   * Share of the weight that falls between states of different UN M49 regions, of the weight between states whose regions
   * are known; null where nodes are not states or nothing is linked.
   */
  readonly crossRegionShare?: Maybe<Scalars['Float']['output']>;
  /** Links out of all that so many nodes could have: 2m / n(n - 1), and 0 for fewer than two nodes. */
  readonly density: Scalars['Float']['output'];
  /**
   * The address of a ready file with this query's arguments, as a path on this server: `/export/network.gexf?…`. Without
   * `asOf` the file is as of the day on which it is fetched. Where `maxNodes` or `maxLinks` is the default of `Query.network`,
   * the file is not cut by it: files are whole but for limits that were asked for.
   */
  readonly exportUrl: Scalars['URL']['output'];
  /** How many links the whole network has. */
  readonly linkCount: Scalars['Int']['output'];
  /** The heaviest first, those equally heavy by the ids of their ends. Both ends of each are among `nodes`. */
  readonly links: ReadonlyArray<NetworkLink>;
  /**
   * How much more weight falls within communities than would by chance, by weight, with resolution 1. The communities are
   * those of the Louvain method, seeded: the same network gives the same. Null without links or beyond 500,000 of them.
   */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  /** How many nodes the whole network has. */
  readonly nodeCount: Scalars['Int']['output'];
  /** The most connected first: by degree, then by weighted degree, then by id. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** Links left out by `maxLinks` of those between nodes that are there, the lightest first. */
  readonly omittedLinks: Scalars['Int']['output'];
  /** Nodes left out by `maxNodes`, the least connected first, and with them their links. */
  readonly omittedNodes: Scalars['Int']['output'];
};


/**
 * A network: measures are those of the whole under the arguments, taken before `maxNodes` and `maxLinks` cut it. Its nodes
 * are what is tied to at least one of the things that link; one whose links are all lighter than `minWeight` is a node
 * without links.
 */
export type NetworkCitationArgs = {
  style: CitationStyle;
};


/**
 * A network: measures are those of the whole under the arguments, taken before `maxNodes` and `maxLinks` cut it. Its nodes
 * are what is tied to at least one of the things that link; one whose links are all lighter than `minWeight` is a node
 * without links.
 */
export type NetworkExportUrlArgs = {
  format: ExportFormat;
};

/** Two entities that a network links; a link has no direction. */
export type NetworkLink = {
  /** The first pieces of evidence: agreements the newest first, all else by name, ties by relation. */
  readonly evidence: ReadonlyArray<LinkEvidence>;
  /** How many pieces of evidence there are. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** Id of the end with the lower id. */
  readonly source: Scalars['ID']['output'];
  /** Id of the other end. */
  readonly target: Scalars['ID']['output'];
  /** How many entities or ties make the link: see Projection. */
  readonly weight: Scalars['Float']['output'];
};


/** Two entities that a network links; a link has no direction. */
export type NetworkLinkEvidenceArgs = {
  first: Scalars['Int']['input'];
};

/** An entity in a network. Definitions and normalization are those of networkx; null: the network has more than 500,000 links. */
export type NetworkNode = {
  /**
   * The share of all other pairs' shortest paths that lead through it, from 0 to 1: networkx's betweenness_centrality,
   * normalized, endpoints not counted, each link of length 1 whatever its weight. See `betweennessSample`.
   */
  readonly betweenness?: Maybe<Scalars['Float']['output']>;
  /** Number of its community, from 0: the largest first, those equally large by the least id in them. */
  readonly community?: Maybe<Scalars['Int']['output']>;
  /** How many nodes it is linked to. */
  readonly degree: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
  /**
   * The share of time a random walk spends there that follows links by weight and jumps anywhere with probability 0.15:
   * networkx's pagerank with alpha 0.85; from a node without links it jumps anywhere. All add up to 1.
   */
  readonly pageRank?: Maybe<Scalars['Float']['output']>;
  /**
   * Where to draw it: among the nodes and links that are given out, not those that `maxNodes` and `maxLinks` cut off. The
   * same network has the same positions, in files too, and networks that are much alike have positions much alike.
   * Laid out by ForceAtlas2 (Jacomy and others, 2014), seeded, part by part where a network falls apart: the largest part in
   * the middle, smaller ones and nodes without links around it. Distances mean no more than that what is near is linked more
   * than what is far. Worked out only if asked for: in a tenth of a second for 200 nodes and 2,000 links, one second for 2,000
   * and 20,000, two for the most that can be asked for, in fewer steps.
   */
  readonly position: Position;
  /** The sum of its links' weights. */
  readonly weightedDegree: Scalars['Float']['output'];
};

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
  /** Norms, of this or any other set, found in the same agreements, the most often first, then by set and in its order. Two that rest on one passage are found together for that alone: `NormAssessment.sharedWith`. */
  readonly cooccurring?: Maybe<NormCooccurrenceConnection>;
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
  readonly sources: ReadonlyArray<Source>;
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
export type NormCooccurringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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

/** What a source answers when asked whether an agreement reflects a norm; the first three reflect it. See docs/meanings.md. */
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
  /**
   * Other norms of the set that rest on the same passage of the agreement, or on a part of it, by one source: what it
   * answers of these is one finding and not several. In the order of the set; empty where each has a passage of its own.
   */
  readonly sharedWith: ReadonlyArray<Norm>;
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

/** A page of the norms found in the same agreements as a norm. */
export type NormCooccurrenceConnection = {
  readonly edges: ReadonlyArray<NormCooccurrenceEdge>;
  readonly nodes: ReadonlyArray<Norm>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One norm found in the same agreements as a norm. */
export type NormCooccurrenceEdge = {
  /** The agreements that reflect both, newest first. */
  readonly agreements: AgreementConnection;
  /** Agreements that reflect both. */
  readonly count: Scalars['Int']['output'];
  readonly cursor: Scalars['String']['output'];
  /** shared / in either, of the agreements that match */
  readonly jaccard: Scalars['Float']['output'];
  readonly node: Norm;
};


/** One norm found in the same agreements as a norm. */
export type NormCooccurrenceEdgeAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/**
 * How a norm is covered for some states, by the agreements that match and that each of them is party to. Each state is in
 * exactly one of the three lists.
 */
export type NormCoverage = {
  /** The agreements that reflect it and that at least one of the states is party to, newest first. */
  readonly agreements: AgreementConnection;
  /** The norm. */
  readonly norm: Norm;
  /** States party to none that was assessed for it, by name; a state that is party to nothing too. */
  readonly notAssessedFor: ReadonlyArray<State>;
  /**
   * States party to none that reflects it, but to one that a source that counts assessed for it, by name: NOT_FOUND,
   * UNANSWERED, or an answer that `counting.answers` leaves out.
   */
  readonly notFoundFor: ReadonlyArray<State>;
  /** States party to an agreement that reflects it, by name. */
  readonly reflectedFor: ReadonlyArray<State>;
};


/**
 * How a norm is covered for some states, by the agreements that match and that each of them is party to. Each state is in
 * exactly one of the three lists.
 */
export type NormCoverageAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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
  readonly sources: ReadonlyArray<Source>;
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

/** Of norms: any of, all of, none of, by id. */
export type NormSetFilter = {
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: each of these or a norm of another set that corresponds to it (`Norm.corresponding`), as if they were the same. Absent: false. */
  readonly corresponding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not one of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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

/** One year of a norm: order in time, not cause. See docs/meanings.md. */
export type NormTimelineStep = {
  /** The agreements made in it, that is with their first event, the oldest first; those without a date are in no step. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Out of how many: a curve that ends ends with what was assessed. */
  readonly assessment: AssessmentCount;
  /** Agreements that reflect the norm up to and with this year. */
  readonly cumulativeAgreements: Scalars['Int']['output'];
  /** States up to and with this year. */
  readonly cumulativeStates: Scalars['Int']['output'];
  /**
   * States party, as ties count at `asOf`, to such an agreement and in no earlier step, by name: of the year in which the
   * agreement was made, even where the state joined later, or by STATE_JOINED of the year in which it joined.
   */
  readonly newStates: ReadonlyArray<State>;
  /** A year in which an agreement that reflects the norm was made, or by STATE_JOINED a state joined one, and last the year of `asOf`. Other years have no step. */
  readonly year: Scalars['Int']['output'];
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
  /** Agreements given out in its name, newest first. */
  readonly issued: AgreementTieConnection;
  /** What kind of organization it is. */
  readonly kind: OrganizationKind;
  /** Agreements that it looks after, newest first. */
  readonly maintains: AgreementTieConnection;
  /** Organizations that it is a member of, by name. */
  readonly memberOf: MembershipConnection;
  /** States and organizations that are members of it, by name. */
  readonly members: MemberConnection;
  readonly name: Scalars['String']['output'];
  /** Agreements that it is party to, newest first. */
  readonly partyTo: PartyAgreementConnection;
  readonly sources: ReadonlyArray<Source>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
  /** Its own address. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationMaintainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
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
  commitments?: InputMaybe<ReadonlyArray<Commitment>>;
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

/** Every field that is given must hold. */
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
  readonly members?: InputMaybe<ReadonlyArray<MemberSetFilter>>;
  /** By agreements that it is party to. */
  readonly partyTo?: InputMaybe<ReadonlyArray<PartySetFilter>>;
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
  /** shared / in either, from 0 to 1 */
  readonly jaccard: Scalars['Float']['output'];
  readonly node: State;
  /** How many agreements they share; see docs/meanings.md. */
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
  /** When that act was; null: unknown. */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
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
  /** When that act was; null: unknown. */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** The furthest act at `asOf`; null where no source says how. */
  readonly status?: Maybe<PartyStatus>;
  /** The tie of the two, with all its claims. */
  readonly tie: Tie;
};

/**
 * Of parties or of what they are party to: any of, all of, none of, by id. Being party and being bound are two questions:
 * `commitments` asks the second, so that a state that only signed a treaty is found by `none` with `commitments: [BOUND]`.
 * What counts as what, and why, is told in docs/meanings.md.
 */
export type PartySetFilter = {
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only who is committed so, by those acts, counts here. Absent: however far. Without `any`, `all` and `none`, this and `statuses` ask for at least one. */
  readonly commitments?: InputMaybe<ReadonlyArray<Commitment>>;
  /** Not one of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only who did one of these makes a party here. Absent: `counting.partyStatuses`, else every act, also one that no source names, but NEGOTIATED and WITHDRAWN. */
  readonly statuses?: InputMaybe<ReadonlyArray<PartyStatus>>;
};

/** By which act a party is one. NEGOTIATED and WITHDRAWN make none unless asked for; see docs/meanings.md. */
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

/** One way from an entity to another. */
export type Path = {
  /** The entities along the way, both ends included: one more than there are steps. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many steps it has: 0 from an entity to itself. */
  readonly length: Scalars['Int']['output'];
  /** steps[i] joins entities[i] and entities[i + 1]. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** The shortest ways between two entities. */
export type PathAnswer = {
  /** Whether `paths` is the whole answer, and if not, why. */
  readonly outcome: PathOutcome;
  /**
   * The first of them: all have the same length, and come by the names, then the ids, of the entities along the way, from
   * the first to the last. From an entity to itself there is one, of no length.
   */
  readonly paths: ReadonlyArray<Path>;
  /** How many shortest paths there are in all; null where they could not be counted: CUT_BY_TIME, or more than 2,147,483,647. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

export type PathOutcome =
  /** All shortest paths are there. */
  | 'COMPLETE'
  /** There are more shortest paths than `first`. */
  | 'CUT_BY_FIRST'
  /** The search was given up as too much work: nothing is known of the paths. Ask for fewer relations, or leave hubs out with `avoiding`. */
  | 'CUT_BY_TIME'
  /** The two are not tied within `maxLength` by ties that count. */
  | 'NONE_WITHIN_MAX_LENGTH';

/** Two entities that follow each other on a path. */
export type PathStep = {
  /** All ties of the two that count, whichever way they lead, at least one: by relation, those that go along the path before those that come against it. */
  readonly ties: ReadonlyArray<Tie>;
};

/** A point in a drawing, with the drawing's middle at 0: both numbers are from -1,000 to 1,000, at one scale. */
export type Position = {
  /** To the right. */
  readonly x: Scalars['Float']['output'];
  /** Up, or down where a program counts so, as Cytoscape does. */
  readonly y: Scalars['Float']['output'];
};

/** What the nodes of a network are and what links them. The weight of a link is how many of these the two have in common. */
export type Projection =
  /** Agreements that match `filter`, linked by the norms that both reflect. */
  | 'AGREEMENTS_BY_NORM'
  /** Agreements that match `filter`, linked by the states and organizations that are party to both. */
  | 'AGREEMENTS_BY_PARTY'
  /**
   * Entities of every type, linked by the ties themselves: as heavily as ties join the two, whichever way these lead.
   * `filter`, `states` and `organizations` say which agreements, states and organizations take part; all else does.
   */
  | 'ENTITIES'
  /** Norms, linked by the agreements that match `filter` and that reflect both. */
  | 'NORMS_BY_AGREEMENT'
  /** Organizations that match `organizations`, linked by the states and organizations that are members of both. */
  | 'ORGANIZATIONS_BY_MEMBER'
  /** States, linked by the agreements that match `filter` and that both are party to. */
  | 'STATES_BY_AGREEMENT'
  /** States, linked by the norms that agreements of both reflect, not necessarily the same agreements; those that match `filter`. */
  | 'STATES_BY_NORM'
  /** States, linked by the organizations that match `organizations` and that both are members of. */
  | 'STATES_BY_ORGANIZATION';

/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type Query = {
  /** Activities that match the filter, newest first, those without a date last. */
  readonly activities: ActivityConnection;
  /** One activity; null where the id is none or of something else. */
  readonly activity?: Maybe<Activity>;
  /** One agreement; null where the id is none or of something else. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements that match the filter, newest first unless `orderBy` says otherwise. */
  readonly agreements: AgreementConnection;
  /**
   * Ties that began, ended or changed their value within some dates, in order of time, at each moment acts first, then by
   * relation, then by the names and the ids of their ends. `counting` says which claims are looked at, whenever they hold:
   * also for the spells shown. What happened to agreements meanwhile is `events`.
   */
  readonly changes?: Maybe<TieChangeConnection>;
  /** What two to ten states have in common and what sets them apart. */
  readonly compareStates?: Maybe<StateComparison>;
  /** Agreements counted by two of their properties at once: at most 200 x 200 values, the most frequent. */
  readonly crossTab?: Maybe<CrossTab>;
  /** What is loaded: version, counts, sources, limits, and the questions that the sources leave open. */
  readonly dataset: Dataset;
  /** What happened to agreements within some dates, in order of time, then by the name of the agreement. */
  readonly events?: Maybe<AgreementEventConnection>;
  /** One indicator of international cooperation; null where the id is none or of something else. */
  readonly indicator?: Maybe<Indicator>;
  /** All indicators of international cooperation, by name. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** One cited instrument; null where the id is none or of something else. */
  readonly instrument?: Maybe<Instrument>;
  /** Everything within `depth` ties of some entities, whichever way these lead, and the ties among all of it. */
  readonly neighbourhood?: Maybe<Subgraph>;
  /**
   * A network made for drawing and measuring. `counting` and `asOf` hold for every tie in it; absent answers to a norm never
   * link. An argument that the projection does not use is refused.
   */
  readonly network?: Maybe<Network>;
  /** Anything that has an id: an entity, a source, a tie (`KEN.PARTY_TO.paris-call`) or an open question; null where there is none. */
  readonly node?: Maybe<Node>;
  /** As `node`, in the order asked; null at the place of an id that is not there. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One norm; null where the id is none or of something else. */
  readonly norm?: Maybe<Norm>;
  /**
   * For each norm of a set, in the set's order: which of these states are party to an agreement that reflects it, which
   * only to ones assessed without finding it, which to none assessed.
   */
  readonly normCoverage?: Maybe<ReadonlyArray<NormCoverage>>;
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
  /** The agreements that reflect a norm in order of date, and the states party to them, cumulated by year. Order in time, not cause. */
  readonly normTimeline?: Maybe<ReadonlyArray<NormTimelineStep>>;
  /** Norms, by set (those in none by the agreement that sets them out) and then in its own order. */
  readonly norms: NormConnection;
  /** One organization; null where the id is none or of something else. */
  readonly organization?: Maybe<Organization>;
  /** Organizations that match the filter. */
  readonly organizations: OrganizationConnection;
  /**
   * Full text over ids, names, aliases, codes, descriptions and what claims say of a thing (their notes, the places in
   * their sources, the name there, the occasion and place of an event), best match first: whatever has all the words, in
   * any order. Where nothing has all of them, whatever lacks the fewest, and `SearchConnection.partial` says so. U.K. is
   * UK, G-7 is G7, S. Korea is South Korea. States are found by their names in 78 languages too (Deutschland, Alemania).
   * An exact id, name, alias or code (`KEN`, `KE`, `A/RES/70/237`) leads, by name; next is what has one that begins with
   * the text (of states: in which a word does), states before all else and norms last, the shortest first. Case and
   * accents do not matter; a word may be only begun, or written as one with its neighbour; one letter may be wrong in a
   * word of four, two in a word of eight, none in a number. Of scripts without spaces, each two signs are a word. A
   * filter's `text` differs: it is a part of a name or description, letter by letter.
   */
  readonly search?: Maybe<SearchConnection>;
  /**
   * All shortest ways between two entities over ties of all relations in both directions: who is tied to whom, and through
   * what. The ties of two entities are one step, however many they are.
   */
  readonly shortestPaths?: Maybe<PathAnswer>;
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
  /** States that match the filter, of those that exist at `asOf`. */
  readonly states: StateConnection;
  /**
   * Which states share (norm-bearing) agreements: pairs, the most shared first unless `orderBy` says otherwise, then by their codes, each with the
   * agreements and ties as evidence. `withStates` makes it one group against another: one state of each.
   */
  readonly statesSharingAgreements?: Maybe<StatePairConnection>;
  /**
   * Ties themselves, for questions about the evidence: contested ones, those that rest on one source. By relation, then
   * by the name of the entity that the tie leaves, then of the one that it reaches, namesakes by id.
   */
  readonly ties: TieConnection;
  /** All typologies, by name. */
  readonly typologies: ReadonlyArray<Typology>;
  /** One typology; null where the id is none or of something else. */
  readonly typology?: Maybe<Typology>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first: Scalars['Int']['input'];
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
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  counting?: InputMaybe<Counting>;
  during: DateRange;
  first: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryCompareStatesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  states: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryCrossTabArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  columns: FacetBy;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  rows: FacetBy;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  counting?: InputMaybe<Counting>;
  during: DateRange;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
export type QueryNeighbourhoodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  depth: Scalars['Int']['input'];
  maxNodes: Scalars['Int']['input'];
  maxTies: Scalars['Int']['input'];
  of: ReadonlyArray<Scalars['ID']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryNetworkArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  maxLinks: Scalars['Int']['input'];
  maxNodes: Scalars['Int']['input'];
  minWeight: Scalars['Int']['input'];
  organizations?: InputMaybe<OrganizationFilter>;
  projection: Projection;
  states?: InputMaybe<StateFilter>;
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
export type QueryNormCoverageArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  set?: InputMaybe<Scalars['ID']['input']>;
  states: ReadonlyArray<Scalars['ID']['input']>;
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
export type QueryNormTimelineArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  by: TimelineBy;
  corresponding: Scalars['Boolean']['input'];
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  norm: Scalars['ID']['input'];
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
export type QueryShortestPathsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  avoiding?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  counting?: InputMaybe<Counting>;
  first: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  to: Scalars['ID']['input'];
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
  commitments?: InputMaybe<ReadonlyArray<Commitment>>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
  minShared: Scalars['Int']['input'];
  orderBy: SharedOrder;
  states?: InputMaybe<StateFilter>;
  withStates?: InputMaybe<StateFilter>;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<TieFilter>;
  first: Scalars['Int']['input'];
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryTypologyArgs = {
  id: Scalars['ID']['input'];
};

/** A page of references, each to or from another text, of one kind. A text that is referred to in two ways is there twice. */
export type ReferenceConnection = {
  readonly edges: ReadonlyArray<ReferenceEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How one text refers to another: an edge for each other text and kind. */
export type ReferenceEdge = {
  readonly cursor: Scalars['String']['output'];
  /** In which way the one refers to the other. */
  readonly kind: ReferenceKind;
  /** The other text. */
  readonly node: Entity;
  /** The tie of the two, with the claims of every kind. */
  readonly tie: Tie;
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
  /** Nothing has all the words: these are the hits that lack the fewest of them, which `SearchEdge.missingWords` names. */
  readonly partial: Scalars['Boolean']['output'];
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** How many hits of each type there are, over all pages; types without any are left out. */
  readonly typeCounts: ReadonlyArray<EntityTypeCount>;
};

/** One search hit. */
export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  /** The name in another language by which the text finds a state, where neither `name` nor `aliases` have it; else null. */
  readonly foundAs?: Maybe<Scalars['String']['output']>;
  /** The words that it lacks, without case and accents, in the order of the text; none where it has all. */
  readonly missingWords: ReadonlyArray<Scalars['String']['output']>;
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

/** How states that share agreements are ranked. */
export type SharedOrder =
  /** Those that are the most alike first, by the Jaccard index: shared / in either. So a state of many agreements does not lead for that alone. */
  | 'JACCARD'
  /** Those that share the most agreements first. */
  | 'SHARED';

/** A page of the agreements most like an agreement. */
export type SimilarAgreementConnection = {
  readonly edges: ReadonlyArray<SimilarAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One agreement like an agreement. */
export type SimilarAgreementEdge = {
  readonly cursor: Scalars['String']['output'];
  /** shared / in either: 1 where both have the same; none shares nothing, since those are not listed */
  readonly jaccard: Scalars['Float']['output'];
  readonly node: Agreement;
  /** The first of them: norms by set and in its order, others by name. */
  readonly shared: ReadonlyArray<Entity>;
  /** How many norms, parties or typologies both have. */
  readonly sharedCount: Scalars['Int']['output'];
};


/** One agreement like an agreement. */
export type SimilarAgreementEdgeSharedArgs = {
  first: Scalars['Int']['input'];
};

/** A document or dataset that claims rest on. */
export type Source = Node & {
  /** Whether it was at hand when its facts were entered. */
  readonly access: SourceAccess;
  /**
   * How to cite the source itself, and not Normgraph: who gave it out, its title, date and address. With the day of asking
   * where it is READ and has an address; of what is CITED it says that nobody checked it.
   */
  readonly citation: Scalars['String']['output'];
  /** How many claims rest on it: of ties, assessments, events and counts. */
  readonly claimCount: Scalars['Int']['output'];
  /** The last moment of which it speaks: what it says to be so is uncertain after it. */
  readonly coversUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was given out. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The name of the file whose import it is; none where its facts were entered by hand. */
  readonly file?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Under which terms, as it says itself; null: not stated. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Who gave it out. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** How far to trust it, in sentences: whether it was read or only cited, and until when it speaks. */
  readonly reliability: Scalars['String']['output'];
  /** The SHA-256 of that file, in hexadecimal digits: who has the file can tell that it is this one. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it is to be had; null: not stated. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A document or dataset that claims rest on. */
export type SourceCitationArgs = {
  style: CitationStyle;
};

export type SourceAccess =
  /** Named from general knowledge, to be checked against the original. */
  | 'CITED'
  /** At hand when its facts were entered. */
  | 'READ';

/** From `since` (inclusive) to `until` (exclusive); unknown `since`: from when another source says the same begins, else from the first event of what it is tied to, else always; unknown `until`: still. */
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
  /** Agreements that involve it, newest first. */
  readonly agreements: AgreementTieConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** A kind of actor: governments, industry, civil society. */
export type StakeholderGroupAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
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
  /** What it carried out, newest first, what has no date last; all claims count, as of now. */
  readonly activities: ActivityConnection;
  /** Agreements that it is party to, newest first. */
  readonly agreements: PartyAgreementConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /**
   * When it began to exist, as precise as its source has it; null where it did before all that is claimed of it. Who came
   * out of a state that is no more has one.
   */
  readonly existedFrom?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The moment it ceased to exist, as `1991-12-26`: the first of which it was no more; null for a state that exists. Of its
   * ties, memberships and being party end with it. Lists, counts, filters and networks have a state while it exists
   * (`asOf`); by its id or code, and in a search, it is found whenever.
   */
  readonly existedUntil?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The indicators of international cooperation by name, each with its evidence of this state; both ties of a piece of evidence count. */
  readonly indicators: ReadonlyArray<IndicatorEvidence>;
  /** Its ISO 3166-1 alpha-2 code; of a state that is no more the one that it had. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** Organizations that it is a member of, by name. */
  readonly memberOf: MembershipConnection;
  readonly name: Scalars['String']['output'];
  /** The norms that its agreements reflect, in the set's order, each with those agreements. */
  readonly norms: ReadonlyArray<StateNorm>;
  /** Its full name. */
  readonly officialName?: Maybe<Scalars['String']['output']>;
  /** The states with which it shares agreements, the most shared first unless `orderBy` says otherwise, then by code. */
  readonly partners?: Maybe<PartnerConnection>;
  /**
   * Its polity score, from -10 (autocracy) to 10 (democracy), as a loaded source has it; null unless known: where scores hold
   * at once the last to begin, and null where sources differ about that one. A score without an end of its own is known no
   * longer than its source covers.
   */
  readonly polity?: Maybe<Scalars['Int']['output']>;
  /** The states that it came after, by name, as its ties SUCCEEDS have them, each with its source; as of now, all claims count. */
  readonly predecessors: ReadonlyArray<State>;
  /** Its UN M49 region, as `Africa`. */
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  /** How it stands to the United Nations; of a state that is no more, how it stood at its end. */
  readonly standing: Standing;
  /** Its UN M49 subregion, as `Eastern Africa`. */
  readonly subregion?: Maybe<Scalars['String']['output']>;
  /**
   * The states that came after it, by name, as its ties SUCCEEDS have them, each with its source; as of now, all claims
   * count. It says what came out of what, and takes no position on succession to rights and obligations.
   */
  readonly successors: ReadonlyArray<State>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StateActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ActivityKind>>;
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StateAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  commitments?: InputMaybe<ReadonlyArray<Commitment>>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StateIndicatorsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
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
  commitments?: InputMaybe<ReadonlyArray<Commitment>>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
  minShared: Scalars['Int']['input'];
  orderBy: SharedOrder;
  states?: InputMaybe<StateFilter>;
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StatePolityArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
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

/** What two to ten states have in common and what sets them apart. */
export type StateComparison = {
  /** How each norm of a set is covered for these states, in the set's order. */
  readonly norms: ReadonlyArray<NormCoverage>;
  /** One row for each state, in the order asked. */
  readonly rows: ReadonlyArray<StateComparisonRow>;
  /** The agreements that all of them are party to, newest first, with the ties of each. */
  readonly sharedAgreements: SharedAgreementConnection;
  /** The states, in the order asked. */
  readonly states: ReadonlyArray<State>;
};


/** What two to ten states have in common and what sets them apart. */
export type StateComparisonNormsArgs = {
  set?: InputMaybe<Scalars['ID']['input']>;
};


/** What two to ten states have in common and what sets them apart. */
export type StateComparisonSharedAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One state among those compared. */
export type StateComparisonRow = {
  /** Agreements that match and that it is party to. */
  readonly agreementCount: Scalars['Int']['output'];
  /** The indicators of international cooperation by name, each with its evidence of this state; the filter does not matter. */
  readonly indicators: ReadonlyArray<IndicatorEvidence>;
  /** Those that none of the other states compared is party to, newest first. */
  readonly onlyIn: AgreementConnection;
  /** Organizations that it is a member of at `asOf`; the filter, which is one of agreements, does not matter. */
  readonly organizationCount: Scalars['Int']['output'];
  /** The state. */
  readonly state: State;
};


/** One state among those compared. */
export type StateComparisonRowOnlyInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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

/** Every field that is given must hold; `through` says which agreements count for `partyTo` and `reflects`. */
export type StateFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By organizations that it is a member of; one of which no source names a member, then or now, is refused. */
  readonly memberOf?: InputMaybe<ReadonlyArray<MemberSetFilter>>;
  /** By agreements that it is party to. */
  readonly partyTo?: InputMaybe<ReadonlyArray<PartySetFilter>>;
  /** By norms that an agreement it is party to reflects. */
  readonly reflects?: InputMaybe<ReadonlyArray<NormSetFilter>>;
  /** UN M49 regions or subregions, as `Africa` or `Eastern Africa`; one in which no state is is refused. */
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

/** Two states: one of `states` and one of `withStates`; where each is of both, in the order of their codes. */
export type StatePair = {
  /** The one of `states`. */
  readonly a: State;
  /** The agreements that they share, newest first. */
  readonly agreements: SharedAgreementConnection;
  /** The one of `withStates`. */
  readonly b: State;
  /** shared / in either, from 0 to 1 */
  readonly jaccard: Scalars['Float']['output'];
  /** The norms that these agreements reflect, by set and in the set's order. */
  readonly norms: ReadonlyArray<Norm>;
  /** How many agreements they share. */
  readonly sharedCount: Scalars['Int']['output'];
};


/** Two states: one of `states` and one of `withStates`; where each is of both, in the order of their codes. */
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

/** A part of the graph. */
export type Subgraph = {
  /** The nearest first, those equally near by name, then by id. */
  readonly entities: ReadonlyArray<Entity>;
  /** The same, each with how far away it is, and with how many it is tied that are not here. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
  /** Whether there are more entities, and where the next page begins: `after`. */
  readonly pageInfo: PageInfo;
  /**
   * The ties that count of these entities among themselves, and on a later page with those of the pages before, by
   * relation, then by the names and the ids of their ends.
   */
  readonly ties: ReadonlyArray<Tie>;
  /** There are more entities than `maxNodes`, or more ties than `maxTies`: the first of each are there. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An entity of a part of the graph. */
export type SubgraphNode = {
  /** How many ties it is away from the nearest of those in the middle. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** With how many more entities it is tied, by the ties asked for, that are neither here nor on a page before. */
  readonly more: Scalars['Int']['output'];
};

/** How many parties of a type and a kind. */
export type SupporterCount = {
  /** Parties, not claims: two sources that say the same are one. */
  readonly count: Scalars['Int']['output'];
  /** What kind of organization they are; null for states. */
  readonly kind?: Maybe<OrganizationKind>;
  /** Whether they are states or organizations. */
  readonly type: EntityType;
};

/** The relationship of two entities, with every claim that it rests on. Its id is `FROM.RELATION.TO`. */
export type Tie = Node & {
  /** How to cite it: both ends, the relation, every source with the places in it, the version of the dataset, its address and the day of asking. */
  readonly citation: Scalars['String']['output'];
  /** All claims, whatever the query counts, in the order of their time. */
  readonly claims: ReadonlyArray<Claim>;
  /** The sources say different things of the same moment, whichever of them the query counts: see the claims. */
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


/** The relationship of two entities, with every claim that it rests on. Its id is `FROM.RELATION.TO`. */
export type TieCitationArgs = {
  style: CitationStyle;
};

/**
 * A moment at which how a tie holds changed. Before and after it the tie is in the spell that holds then; where several do
 * (a party signed, then ratified), in the last to begin. A source that only confirms what holds changes nothing.
 */
export type TieChange = {
  /** The spell that it is in from then on; null: it ended. */
  readonly after?: Maybe<Spell>;
  /** The spell that it was in; null: it began. */
  readonly before?: Maybe<Spell>;
  /**
   * The moment as written: the `since` of `after`, else the `until` of `before`. Where no source says since when, a tie
   * begins with the first event of what it ties; one of which that is unknown too has no beginning in any range.
   */
  readonly on: Scalars['PartialDate']['output'];
  /** The tie. */
  readonly tie: Tie;
};

/** A page of changes. */
export type TieChangeConnection = {
  /** How many changes of each relation there are, over all pages: acts first; relations without any are left out. */
  readonly counts: ReadonlyArray<TieChangeCount>;
  readonly edges: ReadonlyArray<TieChangeEdge>;
  readonly nodes: ReadonlyArray<TieChange>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How many ties of a relation changed, and how. The three add up to `count`. */
export type TieChangeCount = {
  /** How many of them began: `before` is null. */
  readonly began: Scalars['Int']['output'];
  /** How many went on otherwise, as from signed to ratified. */
  readonly changed: Scalars['Int']['output'];
  /** How many changes. */
  readonly count: Scalars['Int']['output'];
  /** How many ended: `after` is null. */
  readonly ended: Scalars['Int']['output'];
  /** The relation. */
  readonly relation: Relation;
};

/** One change of a page. */
export type TieChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TieChange;
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

/** One tie, seen from one entity where the list is of one. */
export type TieEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Tie;
  /** The entity at the other end; null in `Query.ties`, which sees ties from neither. */
  readonly other?: Maybe<Entity>;
  /** The spell that holds at `asOf`; where several do, the last to begin. */
  readonly spell: Spell;
};

/** Every field that is given must hold. It asks of ties that hold at `asOf` by claims that count. */
export type TieFilter = {
  /** true: the sources contradict each other, as `Tie.contested` has it, whatever counts; false: they do not. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these entities at one end at least, whichever. */
  readonly ends?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The claims that count come from at most so many sources; at least 1. */
  readonly maxSources?: InputMaybe<Scalars['Int']['input']>;
  /** Of one of these relations. */
  readonly relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** What dates a state in the timeline of a norm. */
export type TimelineBy =
  /** The year in which the agreement was made. */
  | 'ADOPTION'
  /** The year in which the state joined the agreement, as far as a source tells; else that in which the agreement was made. */
  | 'STATE_JOINED';

/** One of the nine subtopics by which the ICCD sorts agreements. */
export type Typology = Entity & Node & {
  /** Agreements that fall under it, newest first. */
  readonly agreements: AgreementTieConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly tieCounts: ReadonlyArray<TieCount>;
  readonly ties: TieConnection;
  readonly type: EntityType;
};


/** One of the nine subtopics by which the ICCD sorts agreements. */
export type TypologyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
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
  ActivityConnection: ResolverTypeWrapper<Lazy<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>>;
  ActivityEdge: ResolverTypeWrapper<Lazy<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>>;
  ActivityFilter: ResolverTypeWrapper<Lazy<ActivityFilter>>;
  ActivityKind: ResolverTypeWrapper<Lazy<ActivityKind>>;
  Agreement: ResolverTypeWrapper<AgreementModel>;
  AgreementAttribute: ResolverTypeWrapper<Lazy<AgreementAttribute>>;
  AgreementConnection: ResolverTypeWrapper<AgreementConnectionModel>;
  AgreementEdge: ResolverTypeWrapper<Lazy<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>>;
  AgreementEvent: ResolverTypeWrapper<AgreementEventModel>;
  AgreementEventConnection: ResolverTypeWrapper<Lazy<Omit<AgreementEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementEventEdge']>, nodes: ReadonlyArray<ResolversTypes['AgreementEvent']> }>>;
  AgreementEventEdge: ResolverTypeWrapper<Lazy<Omit<AgreementEventEdge, 'node'> & { node: ResolversTypes['AgreementEvent'] }>>;
  AgreementFilter: ResolverTypeWrapper<Lazy<AgreementFilter>>;
  AgreementForm: ResolverTypeWrapper<Lazy<AgreementForm>>;
  AgreementOrder: ResolverTypeWrapper<Lazy<AgreementOrder>>;
  AgreementScope: ResolverTypeWrapper<Lazy<AgreementScope>>;
  AgreementSetting: ResolverTypeWrapper<Lazy<AgreementSetting>>;
  AgreementTieConnection: ResolverTypeWrapper<Lazy<Omit<AgreementTieConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementTieEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>>;
  AgreementTieEdge: ResolverTypeWrapper<Lazy<Omit<AgreementTieEdge, 'node' | 'tie'> & { node: ResolversTypes['Agreement'], tie: ResolversTypes['Tie'] }>>;
  AssessmentCount: ResolverTypeWrapper<Lazy<AssessmentCount>>;
  Basis: ResolverTypeWrapper<Lazy<Basis>>;
  BetweennessSample: ResolverTypeWrapper<Lazy<BetweennessSample>>;
  Boolean: ResolverTypeWrapper<Lazy<Scalars['Boolean']['output']>>;
  CitationStyle: ResolverTypeWrapper<Lazy<CitationStyle>>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  Commitment: ResolverTypeWrapper<Lazy<Commitment>>;
  Counting: ResolverTypeWrapper<Lazy<Counting>>;
  CrossTab: ResolverTypeWrapper<Lazy<Omit<CrossTab, 'columns' | 'rows'> & { columns: ReadonlyArray<ResolversTypes['FacetValue']>, rows: ReadonlyArray<ResolversTypes['FacetValue']> }>>;
  Dataset: ResolverTypeWrapper<LoadedModel>;
  DateRange: ResolverTypeWrapper<Lazy<DateRange>>;
  DateTime: ResolverTypeWrapper<Lazy<Scalars['DateTime']['output']>>;
  Direction: ResolverTypeWrapper<Lazy<Direction>>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityOrder: ResolverTypeWrapper<Lazy<EntityOrder>>;
  EntityType: ResolverTypeWrapper<Lazy<EntityType>>;
  EntityTypeCount: ResolverTypeWrapper<Lazy<EntityTypeCount>>;
  EventKind: ResolverTypeWrapper<Lazy<EventKind>>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceKind: ResolverTypeWrapper<Lazy<EvidenceKind>>;
  ExportFormat: ResolverTypeWrapper<Lazy<ExportFormat>>;
  Facet: ResolverTypeWrapper<Lazy<Omit<Facet, 'values'> & { values: ReadonlyArray<ResolversTypes['FacetValue']> }>>;
  FacetBy: ResolverTypeWrapper<Lazy<FacetBy>>;
  FacetValue: ResolverTypeWrapper<FacetValueModel>;
  Fact: ResolverTypeWrapper<FactModel>;
  Float: ResolverTypeWrapper<Lazy<Scalars['Float']['output']>>;
  ID: ResolverTypeWrapper<Lazy<Scalars['ID']['output']>>;
  Indicator: ResolverTypeWrapper<IndicatorModel>;
  IndicatorEvidence: ResolverTypeWrapper<Lazy<Omit<IndicatorEvidence, 'evidence' | 'indicator'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, indicator: ResolversTypes['Indicator'] }>>;
  IndicatorStateConnection: ResolverTypeWrapper<Lazy<Omit<IndicatorStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndicatorStateEdge']>, nodes: ReadonlyArray<ResolversTypes['State']> }>>;
  IndicatorStateEdge: ResolverTypeWrapper<Lazy<Omit<IndicatorStateEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['State'] }>>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  Int: ResolverTypeWrapper<Lazy<Scalars['Int']['output']>>;
  LegalForce: ResolverTypeWrapper<Lazy<LegalForce>>;
  Likeness: ResolverTypeWrapper<Lazy<Likeness>>;
  Limits: ResolverTypeWrapper<Lazy<Limits>>;
  LinkEvidence: ResolverTypeWrapper<Lazy<Omit<LinkEvidence, 'entity' | 'ties'> & { entity?: Maybe<ResolversTypes['Entity']>, ties: ReadonlyArray<ResolversTypes['Tie']> }>>;
  MemberConnection: ResolverTypeWrapper<Lazy<Omit<MemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MemberEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>>;
  MemberEdge: ResolverTypeWrapper<Lazy<Omit<MemberEdge, 'node' | 'spell' | 'tie'> & { node: ResolversTypes['Entity'], spell: ResolversTypes['Spell'], tie: ResolversTypes['Tie'] }>>;
  MemberSetFilter: ResolverTypeWrapper<Lazy<MemberSetFilter>>;
  MembershipConnection: ResolverTypeWrapper<Lazy<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>>;
  MembershipEdge: ResolverTypeWrapper<Lazy<Omit<MembershipEdge, 'node' | 'spell' | 'tie'> & { node: ResolversTypes['Organization'], spell: ResolversTypes['Spell'], tie: ResolversTypes['Tie'] }>>;
  MembershipStatus: ResolverTypeWrapper<Lazy<MembershipStatus>>;
  Network: ResolverTypeWrapper<NetworkAnswerModel>;
  NetworkLink: ResolverTypeWrapper<NetworkAnswerLinkModel>;
  NetworkNode: ResolverTypeWrapper<CutNodeModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Norm: ResolverTypeWrapper<NormModel>;
  NormAgreementConnection: ResolverTypeWrapper<Lazy<Omit<NormAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NormAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>>;
  NormAgreementEdge: ResolverTypeWrapper<Lazy<Omit<NormAgreementEdge, 'claims' | 'node' | 'tie'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, node: ResolversTypes['Agreement'], tie?: Maybe<ResolversTypes['Tie']> }>>;
  NormAnswer: ResolverTypeWrapper<Lazy<NormAnswer>>;
  NormAssessment: ResolverTypeWrapper<Lazy<Omit<NormAssessment, 'claims' | 'norm' | 'sharedWith' | 'tie'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, norm: ResolversTypes['Norm'], sharedWith: ReadonlyArray<ResolversTypes['Norm']>, tie?: Maybe<ResolversTypes['Tie']> }>>;
  NormConnection: ResolverTypeWrapper<Lazy<Omit<NormConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NormEdge']>, nodes: ReadonlyArray<ResolversTypes['Norm']> }>>;
  NormCooccurrenceConnection: ResolverTypeWrapper<Lazy<Omit<NormCooccurrenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NormCooccurrenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Norm']> }>>;
  NormCooccurrenceEdge: ResolverTypeWrapper<NormCooccurrenceEdgeModel>;
  NormCoverage: ResolverTypeWrapper<NormCoverageModel>;
  NormEdge: ResolverTypeWrapper<Lazy<Omit<NormEdge, 'node'> & { node: ResolversTypes['Norm'] }>>;
  NormFrequency: ResolverTypeWrapper<Lazy<Omit<NormFrequency, 'norm'> & { norm: ResolversTypes['Norm'] }>>;
  NormKind: ResolverTypeWrapper<Lazy<NormKind>>;
  NormMatrix: ResolverTypeWrapper<NormMatrixModel>;
  NormMatrixRow: ResolverTypeWrapper<NormMatrixRowModel>;
  NormMatrixRowConnection: ResolverTypeWrapper<Lazy<Omit<NormMatrixRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NormMatrixRowEdge']>, nodes: ReadonlyArray<ResolversTypes['NormMatrixRow']> }>>;
  NormMatrixRowEdge: ResolverTypeWrapper<Lazy<Omit<NormMatrixRowEdge, 'node'> & { node: ResolversTypes['NormMatrixRow'] }>>;
  NormSet: ResolverTypeWrapper<NormSetModel>;
  NormSetFilter: ResolverTypeWrapper<Lazy<NormSetFilter>>;
  NormStateConnection: ResolverTypeWrapper<Lazy<Omit<NormStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NormStateEdge']>, nodes: ReadonlyArray<ResolversTypes['State']> }>>;
  NormStateEdge: ResolverTypeWrapper<NormStateEdgeModel>;
  NormTimelineStep: ResolverTypeWrapper<NormTimelineStepModel>;
  OpenQuestion: ResolverTypeWrapper<OpenQuestionModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationConnection: ResolverTypeWrapper<Lazy<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>>;
  OrganizationEdge: ResolverTypeWrapper<Lazy<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>>;
  OrganizationFilter: ResolverTypeWrapper<Lazy<OrganizationFilter>>;
  OrganizationKind: ResolverTypeWrapper<Lazy<OrganizationKind>>;
  PageInfo: ResolverTypeWrapper<Lazy<PageInfo>>;
  PartialDate: ResolverTypeWrapper<Lazy<Scalars['PartialDate']['output']>>;
  PartnerConnection: ResolverTypeWrapper<Lazy<Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartnerEdge']>, nodes: ReadonlyArray<ResolversTypes['State']> }>>;
  PartnerEdge: ResolverTypeWrapper<PartnerEdgeModel>;
  PartyAct: ResolverTypeWrapper<Lazy<Omit<PartyAct, 'claim'> & { claim: ResolversTypes['Claim'] }>>;
  PartyAgreementConnection: ResolverTypeWrapper<Lazy<Omit<PartyAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>>;
  PartyAgreementEdge: ResolverTypeWrapper<Lazy<Omit<PartyAgreementEdge, 'acts' | 'node' | 'tie'> & { acts: ReadonlyArray<ResolversTypes['PartyAct']>, node: ResolversTypes['Agreement'], tie: ResolversTypes['Tie'] }>>;
  PartyConnection: ResolverTypeWrapper<Lazy<Omit<PartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>>;
  PartyEdge: ResolverTypeWrapper<Lazy<Omit<PartyEdge, 'acts' | 'node' | 'tie'> & { acts: ReadonlyArray<ResolversTypes['PartyAct']>, node: ResolversTypes['Entity'], tie: ResolversTypes['Tie'] }>>;
  PartySetFilter: ResolverTypeWrapper<Lazy<PartySetFilter>>;
  PartyStatus: ResolverTypeWrapper<Lazy<PartyStatus>>;
  Path: ResolverTypeWrapper<Lazy<Omit<Path, 'entities' | 'steps'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, steps: ReadonlyArray<ResolversTypes['PathStep']> }>>;
  PathAnswer: ResolverTypeWrapper<Lazy<Omit<PathAnswer, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>>;
  PathOutcome: ResolverTypeWrapper<Lazy<PathOutcome>>;
  PathStep: ResolverTypeWrapper<Lazy<Omit<PathStep, 'ties'> & { ties: ReadonlyArray<ResolversTypes['Tie']> }>>;
  Position: ResolverTypeWrapper<Lazy<Position>>;
  Projection: ResolverTypeWrapper<Lazy<Projection>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferenceConnection: ResolverTypeWrapper<Lazy<Omit<ReferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>>;
  ReferenceEdge: ResolverTypeWrapper<Lazy<Omit<ReferenceEdge, 'node' | 'tie'> & { node: ResolversTypes['Entity'], tie: ResolversTypes['Tie'] }>>;
  ReferenceKind: ResolverTypeWrapper<Lazy<ReferenceKind>>;
  Relation: ResolverTypeWrapper<Lazy<Relation>>;
  SearchConnection: ResolverTypeWrapper<Lazy<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>>;
  SearchEdge: ResolverTypeWrapper<Lazy<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>>;
  SetFilter: ResolverTypeWrapper<Lazy<SetFilter>>;
  SharedAgreementConnection: ResolverTypeWrapper<Lazy<Omit<SharedAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SharedAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>>;
  SharedAgreementEdge: ResolverTypeWrapper<Lazy<Omit<SharedAgreementEdge, 'node' | 'ties'> & { node: ResolversTypes['Agreement'], ties: ReadonlyArray<ResolversTypes['Tie']> }>>;
  SharedOrder: ResolverTypeWrapper<Lazy<SharedOrder>>;
  SimilarAgreementConnection: ResolverTypeWrapper<Lazy<Omit<SimilarAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SimilarAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>>;
  SimilarAgreementEdge: ResolverTypeWrapper<SimilarAgreementEdgeModel>;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceAccess: ResolverTypeWrapper<Lazy<SourceAccess>>;
  Spell: ResolverTypeWrapper<Lazy<Omit<Spell, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>>;
  StakeholderGroup: ResolverTypeWrapper<StakeholderGroupModel>;
  Standing: ResolverTypeWrapper<Lazy<Standing>>;
  State: ResolverTypeWrapper<StateModel>;
  StateComparison: ResolverTypeWrapper<StateComparisonModel>;
  StateComparisonRow: ResolverTypeWrapper<StateComparisonRowModel>;
  StateConnection: ResolverTypeWrapper<Lazy<Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StateEdge']>, nodes: ReadonlyArray<ResolversTypes['State']> }>>;
  StateEdge: ResolverTypeWrapper<Lazy<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>>;
  StateFilter: ResolverTypeWrapper<Lazy<StateFilter>>;
  StateNorm: ResolverTypeWrapper<StateNormModel>;
  StatePair: ResolverTypeWrapper<StatePairModel>;
  StatePairConnection: ResolverTypeWrapper<Lazy<Omit<StatePairConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatePairEdge']>, nodes: ReadonlyArray<ResolversTypes['StatePair']> }>>;
  StatePairEdge: ResolverTypeWrapper<Lazy<Omit<StatePairEdge, 'node'> & { node: ResolversTypes['StatePair'] }>>;
  StatedCount: ResolverTypeWrapper<StatedCountModel>;
  String: ResolverTypeWrapper<Lazy<Scalars['String']['output']>>;
  Subgraph: ResolverTypeWrapper<Lazy<Omit<Subgraph, 'entities' | 'nodes' | 'ties'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, nodes: ReadonlyArray<ResolversTypes['SubgraphNode']>, ties: ReadonlyArray<ResolversTypes['Tie']> }>>;
  SubgraphNode: ResolverTypeWrapper<Lazy<Omit<SubgraphNode, 'entity'> & { entity: ResolversTypes['Entity'] }>>;
  SupporterCount: ResolverTypeWrapper<Lazy<SupporterCount>>;
  Tie: ResolverTypeWrapper<TieKeyModel>;
  TieChange: ResolverTypeWrapper<Lazy<Omit<TieChange, 'after' | 'before' | 'tie'> & { after?: Maybe<ResolversTypes['Spell']>, before?: Maybe<ResolversTypes['Spell']>, tie: ResolversTypes['Tie'] }>>;
  TieChangeConnection: ResolverTypeWrapper<Lazy<Omit<TieChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TieChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['TieChange']> }>>;
  TieChangeCount: ResolverTypeWrapper<Lazy<TieChangeCount>>;
  TieChangeEdge: ResolverTypeWrapper<Lazy<Omit<TieChangeEdge, 'node'> & { node: ResolversTypes['TieChange'] }>>;
  TieConnection: ResolverTypeWrapper<Lazy<Omit<TieConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TieEdge']>, nodes: ReadonlyArray<ResolversTypes['Tie']> }>>;
  TieCount: ResolverTypeWrapper<Lazy<TieCount>>;
  TieEdge: ResolverTypeWrapper<Lazy<Omit<TieEdge, 'node' | 'other' | 'spell'> & { node: ResolversTypes['Tie'], other?: Maybe<ResolversTypes['Entity']>, spell: ResolversTypes['Spell'] }>>;
  TieFilter: ResolverTypeWrapper<Lazy<TieFilter>>;
  TimelineBy: ResolverTypeWrapper<Lazy<TimelineBy>>;
  Typology: ResolverTypeWrapper<TypologyModel>;
  URL: ResolverTypeWrapper<Lazy<Scalars['URL']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityModel;
  ActivityConnection: Lazy<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> }>;
  ActivityEdge: Lazy<Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] }>;
  ActivityFilter: Lazy<ActivityFilter>;
  Agreement: AgreementModel;
  AgreementConnection: AgreementConnectionModel;
  AgreementEdge: Lazy<Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] }>;
  AgreementEvent: AgreementEventModel;
  AgreementEventConnection: Lazy<Omit<AgreementEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AgreementEvent']> }>;
  AgreementEventEdge: Lazy<Omit<AgreementEventEdge, 'node'> & { node: ResolversParentTypes['AgreementEvent'] }>;
  AgreementFilter: Lazy<AgreementFilter>;
  AgreementTieConnection: Lazy<Omit<AgreementTieConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementTieEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> }>;
  AgreementTieEdge: Lazy<Omit<AgreementTieEdge, 'node' | 'tie'> & { node: ResolversParentTypes['Agreement'], tie: ResolversParentTypes['Tie'] }>;
  AssessmentCount: Lazy<AssessmentCount>;
  BetweennessSample: Lazy<BetweennessSample>;
  Boolean: Lazy<Scalars['Boolean']['output']>;
  Claim: ClaimModel;
  Counting: Lazy<Counting>;
  CrossTab: Lazy<Omit<CrossTab, 'columns' | 'rows'> & { columns: ReadonlyArray<ResolversParentTypes['FacetValue']>, rows: ReadonlyArray<ResolversParentTypes['FacetValue']> }>;
  Dataset: LoadedModel;
  DateRange: Lazy<DateRange>;
  DateTime: Lazy<Scalars['DateTime']['output']>;
  Entity: EntityModel;
  EntityTypeCount: Lazy<EntityTypeCount>;
  Evidence: EvidenceModel;
  Facet: Lazy<Omit<Facet, 'values'> & { values: ReadonlyArray<ResolversParentTypes['FacetValue']> }>;
  FacetValue: FacetValueModel;
  Fact: FactModel;
  Float: Lazy<Scalars['Float']['output']>;
  ID: Lazy<Scalars['ID']['output']>;
  Indicator: IndicatorModel;
  IndicatorEvidence: Lazy<Omit<IndicatorEvidence, 'evidence' | 'indicator'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, indicator: ResolversParentTypes['Indicator'] }>;
  IndicatorStateConnection: Lazy<Omit<IndicatorStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndicatorStateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['State']> }>;
  IndicatorStateEdge: Lazy<Omit<IndicatorStateEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['State'] }>;
  Instrument: InstrumentModel;
  Int: Lazy<Scalars['Int']['output']>;
  Limits: Lazy<Limits>;
  LinkEvidence: Lazy<Omit<LinkEvidence, 'entity' | 'ties'> & { entity?: Maybe<ResolversParentTypes['Entity']>, ties: ReadonlyArray<ResolversParentTypes['Tie']> }>;
  MemberConnection: Lazy<Omit<MemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MemberEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> }>;
  MemberEdge: Lazy<Omit<MemberEdge, 'node' | 'spell' | 'tie'> & { node: ResolversParentTypes['Entity'], spell: ResolversParentTypes['Spell'], tie: ResolversParentTypes['Tie'] }>;
  MemberSetFilter: Lazy<MemberSetFilter>;
  MembershipConnection: Lazy<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> }>;
  MembershipEdge: Lazy<Omit<MembershipEdge, 'node' | 'spell' | 'tie'> & { node: ResolversParentTypes['Organization'], spell: ResolversParentTypes['Spell'], tie: ResolversParentTypes['Tie'] }>;
  Network: NetworkAnswerModel;
  NetworkLink: NetworkAnswerLinkModel;
  NetworkNode: CutNodeModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Norm: NormModel;
  NormAgreementConnection: Lazy<Omit<NormAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NormAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> }>;
  NormAgreementEdge: Lazy<Omit<NormAgreementEdge, 'claims' | 'node' | 'tie'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, node: ResolversParentTypes['Agreement'], tie?: Maybe<ResolversParentTypes['Tie']> }>;
  NormAssessment: Lazy<Omit<NormAssessment, 'claims' | 'norm' | 'sharedWith' | 'tie'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, norm: ResolversParentTypes['Norm'], sharedWith: ReadonlyArray<ResolversParentTypes['Norm']>, tie?: Maybe<ResolversParentTypes['Tie']> }>;
  NormConnection: Lazy<Omit<NormConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NormEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Norm']> }>;
  NormCooccurrenceConnection: Lazy<Omit<NormCooccurrenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NormCooccurrenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Norm']> }>;
  NormCooccurrenceEdge: NormCooccurrenceEdgeModel;
  NormCoverage: NormCoverageModel;
  NormEdge: Lazy<Omit<NormEdge, 'node'> & { node: ResolversParentTypes['Norm'] }>;
  NormFrequency: Lazy<Omit<NormFrequency, 'norm'> & { norm: ResolversParentTypes['Norm'] }>;
  NormMatrix: NormMatrixModel;
  NormMatrixRow: NormMatrixRowModel;
  NormMatrixRowConnection: Lazy<Omit<NormMatrixRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NormMatrixRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NormMatrixRow']> }>;
  NormMatrixRowEdge: Lazy<Omit<NormMatrixRowEdge, 'node'> & { node: ResolversParentTypes['NormMatrixRow'] }>;
  NormSet: NormSetModel;
  NormSetFilter: Lazy<NormSetFilter>;
  NormStateConnection: Lazy<Omit<NormStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NormStateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['State']> }>;
  NormStateEdge: NormStateEdgeModel;
  NormTimelineStep: NormTimelineStepModel;
  OpenQuestion: OpenQuestionModel;
  Organization: OrganizationModel;
  OrganizationConnection: Lazy<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> }>;
  OrganizationEdge: Lazy<Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] }>;
  OrganizationFilter: Lazy<OrganizationFilter>;
  PageInfo: Lazy<PageInfo>;
  PartialDate: Lazy<Scalars['PartialDate']['output']>;
  PartnerConnection: Lazy<Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['State']> }>;
  PartnerEdge: PartnerEdgeModel;
  PartyAct: Lazy<Omit<PartyAct, 'claim'> & { claim: ResolversParentTypes['Claim'] }>;
  PartyAgreementConnection: Lazy<Omit<PartyAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> }>;
  PartyAgreementEdge: Lazy<Omit<PartyAgreementEdge, 'acts' | 'node' | 'tie'> & { acts: ReadonlyArray<ResolversParentTypes['PartyAct']>, node: ResolversParentTypes['Agreement'], tie: ResolversParentTypes['Tie'] }>;
  PartyConnection: Lazy<Omit<PartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> }>;
  PartyEdge: Lazy<Omit<PartyEdge, 'acts' | 'node' | 'tie'> & { acts: ReadonlyArray<ResolversParentTypes['PartyAct']>, node: ResolversParentTypes['Entity'], tie: ResolversParentTypes['Tie'] }>;
  PartySetFilter: Lazy<PartySetFilter>;
  Path: Lazy<Omit<Path, 'entities' | 'steps'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, steps: ReadonlyArray<ResolversParentTypes['PathStep']> }>;
  PathAnswer: Lazy<Omit<PathAnswer, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> }>;
  PathStep: Lazy<Omit<PathStep, 'ties'> & { ties: ReadonlyArray<ResolversParentTypes['Tie']> }>;
  Position: Lazy<Position>;
  Query: Record<PropertyKey, never>;
  ReferenceConnection: Lazy<Omit<ReferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> }>;
  ReferenceEdge: Lazy<Omit<ReferenceEdge, 'node' | 'tie'> & { node: ResolversParentTypes['Entity'], tie: ResolversParentTypes['Tie'] }>;
  SearchConnection: Lazy<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> }>;
  SearchEdge: Lazy<Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] }>;
  SetFilter: Lazy<SetFilter>;
  SharedAgreementConnection: Lazy<Omit<SharedAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SharedAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> }>;
  SharedAgreementEdge: Lazy<Omit<SharedAgreementEdge, 'node' | 'ties'> & { node: ResolversParentTypes['Agreement'], ties: ReadonlyArray<ResolversParentTypes['Tie']> }>;
  SimilarAgreementConnection: Lazy<Omit<SimilarAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SimilarAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> }>;
  SimilarAgreementEdge: SimilarAgreementEdgeModel;
  Source: SourceModel;
  Spell: Lazy<Omit<Spell, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> }>;
  StakeholderGroup: StakeholderGroupModel;
  State: StateModel;
  StateComparison: StateComparisonModel;
  StateComparisonRow: StateComparisonRowModel;
  StateConnection: Lazy<Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['State']> }>;
  StateEdge: Lazy<Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] }>;
  StateFilter: Lazy<StateFilter>;
  StateNorm: StateNormModel;
  StatePair: StatePairModel;
  StatePairConnection: Lazy<Omit<StatePairConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatePairEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatePair']> }>;
  StatePairEdge: Lazy<Omit<StatePairEdge, 'node'> & { node: ResolversParentTypes['StatePair'] }>;
  StatedCount: StatedCountModel;
  String: Lazy<Scalars['String']['output']>;
  Subgraph: Lazy<Omit<Subgraph, 'entities' | 'nodes' | 'ties'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, nodes: ReadonlyArray<ResolversParentTypes['SubgraphNode']>, ties: ReadonlyArray<ResolversParentTypes['Tie']> }>;
  SubgraphNode: Lazy<Omit<SubgraphNode, 'entity'> & { entity: ResolversParentTypes['Entity'] }>;
  SupporterCount: Lazy<SupporterCount>;
  Tie: TieKeyModel;
  TieChange: Lazy<Omit<TieChange, 'after' | 'before' | 'tie'> & { after?: Maybe<ResolversParentTypes['Spell']>, before?: Maybe<ResolversParentTypes['Spell']>, tie: ResolversParentTypes['Tie'] }>;
  TieChangeConnection: Lazy<Omit<TieChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TieChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TieChange']> }>;
  TieChangeCount: Lazy<TieChangeCount>;
  TieChangeEdge: Lazy<Omit<TieChangeEdge, 'node'> & { node: ResolversParentTypes['TieChange'] }>;
  TieConnection: Lazy<Omit<TieConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TieEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Tie']> }>;
  TieCount: Lazy<TieCount>;
  TieEdge: Lazy<Omit<TieEdge, 'node' | 'other' | 'spell'> & { node: ResolversParentTypes['Tie'], other?: Maybe<ResolversParentTypes['Entity']>, spell: ResolversParentTypes['Spell'] }>;
  TieFilter: Lazy<TieFilter>;
  Typology: TypologyModel;
  URL: Lazy<Scalars['URL']['output']>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  beneficiaries?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<ActivityTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ActivityTiesArgs, 'direction' | 'first'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Typology']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  additionalNorms?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  auspices?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementCitationArgs, 'style'>>;
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
  polityDistance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referencedBy?: Resolver<ResolversTypes['ReferenceConnection'], ParentType, ContextType, RequireFields<AgreementReferencedByArgs, 'first'>>;
  references?: Resolver<ResolversTypes['ReferenceConnection'], ParentType, ContextType, RequireFields<AgreementReferencesArgs, 'first'>>;
  scope?: Resolver<ResolversTypes['AgreementScope'], ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['AgreementSetting']>, ParentType, ContextType>;
  similar?: Resolver<Maybe<ResolversTypes['SimilarAgreementConnection']>, ParentType, ContextType, RequireFields<AgreementSimilarArgs, 'by' | 'first'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stakeholderGroups?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  statedCounts?: Resolver<ReadonlyArray<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  supportersByKind?: Resolver<ReadonlyArray<ResolversTypes['SupporterCount']>, ParentType, ContextType, Partial<AgreementSupportersByKindArgs>>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<AgreementTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<AgreementTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  typologies?: Resolver<ReadonlyArray<ResolversTypes['Typology']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Facet']>>, ParentType, ContextType, RequireFields<AgreementConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEvent'] = ResolversParentTypes['AgreementEvent']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AgreementEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEventConnection'] = ResolversParentTypes['AgreementEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgreementEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEventEdge'] = ResolversParentTypes['AgreementEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreementEvent'], ParentType, ContextType>;
};

export type AgreementTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTieConnection'] = ResolversParentTypes['AgreementTieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTieEdge'] = ResolversParentTypes['AgreementTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type AssessmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentCount'] = ResolversParentTypes['AssessmentCount']> = {
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BetweennessSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BetweennessSample'] = ResolversParentTypes['BetweennessSample']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pivots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type CrossTabResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossTab'] = ResolversParentTypes['CrossTab']> = {
  cells?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  columnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetCitationArgs, 'style'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defaultNormSet?: Resolver<Maybe<ResolversTypes['NormSet']>, ParentType, ContextType>;
  entityCounts?: Resolver<ReadonlyArray<ResolversTypes['EntityTypeCount']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestion']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  because?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  by?: Resolver<ResolversTypes['FacetBy'], ParentType, ContextType>;
  unstatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  states?: Resolver<Maybe<ResolversTypes['IndicatorStateConnection']>, ParentType, ContextType, RequireFields<IndicatorStatesArgs, 'first'>>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<IndicatorTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<IndicatorTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEvidence'] = ResolversParentTypes['IndicatorEvidence']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorStateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorStateConnection'] = ResolversParentTypes['IndicatorStateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorStateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorStateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorStateEdge'] = ResolversParentTypes['IndicatorStateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<InstrumentTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<InstrumentTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  maxCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxFirst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxIds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxLevels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPathLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEvidence'] = ResolversParentTypes['LinkEvidence']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
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

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  betweennessSample?: Resolver<Maybe<ResolversTypes['BetweennessSample']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkCitationArgs, 'style'>>;
  crossRegionShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exportUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType, RequireFields<NetworkExportUrlArgs, 'format'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  omittedLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['LinkEvidence']>, ParentType, ContextType, RequireFields<NetworkLinkEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pageRank?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  weightedDegree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Agreement' | 'Indicator' | 'Instrument' | 'Norm' | 'NormSet' | 'OpenQuestion' | 'Organization' | 'Source' | 'StakeholderGroup' | 'State' | 'Tie' | 'Typology', ParentType, ContextType>;
};

export type NormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Norm'] = ResolversParentTypes['Norm']> = {
  addressees?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['NormAgreementConnection'], ParentType, ContextType, RequireFields<NormAgreementsArgs, 'answers' | 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cooccurring?: Resolver<Maybe<ResolversTypes['NormCooccurrenceConnection']>, ParentType, ContextType, RequireFields<NormCooccurringArgs, 'first'>>;
  corresponding?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NormKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['NormSet']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
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
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type NormConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormConnection'] = ResolversParentTypes['NormConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NormEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NormCooccurrenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormCooccurrenceConnection'] = ResolversParentTypes['NormCooccurrenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NormCooccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NormCooccurrenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormCooccurrenceEdge'] = ResolversParentTypes['NormCooccurrenceEdge']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<NormCooccurrenceEdgeAgreementsArgs, 'first'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
};

export type NormCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormCoverage'] = ResolversParentTypes['NormCoverage']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<NormCoverageAgreementsArgs, 'first'>>;
  norm?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
  notAssessedFor?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  notFoundFor?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  reflectedFor?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
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
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
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

export type NormTimelineStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormTimelineStep'] = ResolversParentTypes['NormTimelineStep']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['AssessmentCount'], ParentType, ContextType>;
  cumulativeAgreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cumulativeStates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newStates?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  issued?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, RequireFields<OrganizationIssuedArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  maintains?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, RequireFields<OrganizationMaintainsArgs, 'first'>>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyTo?: Resolver<ResolversTypes['PartyAgreementConnection'], ParentType, ContextType, RequireFields<OrganizationPartyToArgs, 'first'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
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
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first' | 'orderBy'>>;
  changes?: Resolver<Maybe<ResolversTypes['TieChangeConnection']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'during' | 'first' | 'relations'>>;
  compareStates?: Resolver<Maybe<ResolversTypes['StateComparison']>, ParentType, ContextType, RequireFields<QueryCompareStatesArgs, 'states'>>;
  crossTab?: Resolver<Maybe<ResolversTypes['CrossTab']>, ParentType, ContextType, RequireFields<QueryCrossTabArgs, 'columns' | 'rows'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['AgreementEventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'during' | 'first'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'maxNodes' | 'maxTies' | 'of'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'maxLinks' | 'maxNodes' | 'minWeight' | 'projection'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  norm?: Resolver<Maybe<ResolversTypes['Norm']>, ParentType, ContextType, RequireFields<QueryNormArgs, 'id'>>;
  normCoverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NormCoverage']>>, ParentType, ContextType, RequireFields<QueryNormCoverageArgs, 'states'>>;
  normFrequency?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NormFrequency']>>, ParentType, ContextType, Partial<QueryNormFrequencyArgs>>;
  normMatrix?: Resolver<Maybe<ResolversTypes['NormMatrix']>, ParentType, ContextType, Partial<QueryNormMatrixArgs>>;
  normSet?: Resolver<Maybe<ResolversTypes['NormSet']>, ParentType, ContextType, RequireFields<QueryNormSetArgs, 'id'>>;
  normSets?: Resolver<ReadonlyArray<ResolversTypes['NormSet']>, ParentType, ContextType>;
  normTimeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NormTimelineStep']>>, ParentType, ContextType, RequireFields<QueryNormTimelineArgs, 'by' | 'corresponding' | 'norm'>>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<QueryNormsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  shortestPaths?: Resolver<Maybe<ResolversTypes['PathAnswer']>, ParentType, ContextType, RequireFields<QueryShortestPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stakeholderGroup?: Resolver<Maybe<ResolversTypes['StakeholderGroup']>, ParentType, ContextType, RequireFields<QueryStakeholderGroupArgs, 'id'>>;
  stakeholderGroups?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'id'>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, RequireFields<QueryStatesArgs, 'first' | 'orderBy'>>;
  statesSharingAgreements?: Resolver<Maybe<ResolversTypes['StatePairConnection']>, ParentType, ContextType, RequireFields<QueryStatesSharingAgreementsArgs, 'first' | 'minShared' | 'orderBy'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'first'>>;
  typologies?: Resolver<ReadonlyArray<ResolversTypes['Typology']>, ParentType, ContextType>;
  typology?: Resolver<Maybe<ResolversTypes['Typology']>, ParentType, ContextType, RequireFields<QueryTypologyArgs, 'id'>>;
};

export type ReferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceConnection'] = ResolversParentTypes['ReferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceEdge'] = ResolversParentTypes['ReferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferenceKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  typeCounts?: Resolver<ReadonlyArray<ResolversTypes['EntityTypeCount']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SimilarAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarAgreementConnection'] = ResolversParentTypes['SimilarAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SimilarAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SimilarAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarAgreementEdge'] = ResolversParentTypes['SimilarAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<SimilarAgreementEdgeSharedArgs, 'first'>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  access?: Resolver<ResolversTypes['SourceAccess'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceCitationArgs, 'style'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, RequireFields<StakeholderGroupAgreementsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<StakeholderGroupTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StakeholderGroupTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<StateActivitiesArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['PartyAgreementConnection'], ParentType, ContextType, RequireFields<StateAgreementsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  existedFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  existedUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEvidence']>, ParentType, ContextType, Partial<StateIndicatorsArgs>>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<StateMemberOfArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  norms?: Resolver<ReadonlyArray<ResolversTypes['StateNorm']>, ParentType, ContextType, Partial<StateNormsArgs>>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<ResolversTypes['PartnerConnection']>, ParentType, ContextType, RequireFields<StatePartnersArgs, 'first' | 'minShared' | 'orderBy'>>;
  polity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<StatePolityArgs>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<StateTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StateTiesArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateComparison'] = ResolversParentTypes['StateComparison']> = {
  norms?: Resolver<ReadonlyArray<ResolversTypes['NormCoverage']>, ParentType, ContextType, Partial<StateComparisonNormsArgs>>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StateComparisonRow']>, ParentType, ContextType>;
  sharedAgreements?: Resolver<ResolversTypes['SharedAgreementConnection'], ParentType, ContextType, RequireFields<StateComparisonSharedAgreementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type StateComparisonRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateComparisonRow'] = ResolversParentTypes['StateComparisonRow']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEvidence']>, ParentType, ContextType>;
  onlyIn?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<StateComparisonRowOnlyInArgs, 'first'>>;
  organizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
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

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupporterCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupporterCount'] = ResolversParentTypes['SupporterCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TieCitationArgs, 'style'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  spells?: Resolver<ReadonlyArray<ResolversTypes['Spell']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieChange'] = ResolversParentTypes['TieChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Spell']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Spell']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TieChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieChangeConnection'] = ResolversParentTypes['TieChangeConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['TieChangeCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TieChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TieChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieChangeCount'] = ResolversParentTypes['TieChangeCount']> = {
  began?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type TieChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieChangeEdge'] = ResolversParentTypes['TieChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TieChange'], ParentType, ContextType>;
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
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, RequireFields<TypologyAgreementsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
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
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementEvent?: AgreementEventResolvers<ContextType>;
  AgreementEventConnection?: AgreementEventConnectionResolvers<ContextType>;
  AgreementEventEdge?: AgreementEventEdgeResolvers<ContextType>;
  AgreementTieConnection?: AgreementTieConnectionResolvers<ContextType>;
  AgreementTieEdge?: AgreementTieEdgeResolvers<ContextType>;
  AssessmentCount?: AssessmentCountResolvers<ContextType>;
  BetweennessSample?: BetweennessSampleResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  CrossTab?: CrossTabResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityTypeCount?: EntityTypeCountResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorEvidence?: IndicatorEvidenceResolvers<ContextType>;
  IndicatorStateConnection?: IndicatorStateConnectionResolvers<ContextType>;
  IndicatorStateEdge?: IndicatorStateEdgeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  LinkEvidence?: LinkEvidenceResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Norm?: NormResolvers<ContextType>;
  NormAgreementConnection?: NormAgreementConnectionResolvers<ContextType>;
  NormAgreementEdge?: NormAgreementEdgeResolvers<ContextType>;
  NormAssessment?: NormAssessmentResolvers<ContextType>;
  NormConnection?: NormConnectionResolvers<ContextType>;
  NormCooccurrenceConnection?: NormCooccurrenceConnectionResolvers<ContextType>;
  NormCooccurrenceEdge?: NormCooccurrenceEdgeResolvers<ContextType>;
  NormCoverage?: NormCoverageResolvers<ContextType>;
  NormEdge?: NormEdgeResolvers<ContextType>;
  NormFrequency?: NormFrequencyResolvers<ContextType>;
  NormMatrix?: NormMatrixResolvers<ContextType>;
  NormMatrixRow?: NormMatrixRowResolvers<ContextType>;
  NormMatrixRowConnection?: NormMatrixRowConnectionResolvers<ContextType>;
  NormMatrixRowEdge?: NormMatrixRowEdgeResolvers<ContextType>;
  NormSet?: NormSetResolvers<ContextType>;
  NormStateConnection?: NormStateConnectionResolvers<ContextType>;
  NormStateEdge?: NormStateEdgeResolvers<ContextType>;
  NormTimelineStep?: NormTimelineStepResolvers<ContextType>;
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
  Path?: PathResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReferenceConnection?: ReferenceConnectionResolvers<ContextType>;
  ReferenceEdge?: ReferenceEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedAgreementConnection?: SharedAgreementConnectionResolvers<ContextType>;
  SharedAgreementEdge?: SharedAgreementEdgeResolvers<ContextType>;
  SimilarAgreementConnection?: SimilarAgreementConnectionResolvers<ContextType>;
  SimilarAgreementEdge?: SimilarAgreementEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Spell?: SpellResolvers<ContextType>;
  StakeholderGroup?: StakeholderGroupResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateComparison?: StateComparisonResolvers<ContextType>;
  StateComparisonRow?: StateComparisonRowResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  StateNorm?: StateNormResolvers<ContextType>;
  StatePair?: StatePairResolvers<ContextType>;
  StatePairConnection?: StatePairConnectionResolvers<ContextType>;
  StatePairEdge?: StatePairEdgeResolvers<ContextType>;
  StatedCount?: StatedCountResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  SupporterCount?: SupporterCountResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieChange?: TieChangeResolvers<ContextType>;
  TieChangeConnection?: TieChangeConnectionResolvers<ContextType>;
  TieChangeCount?: TieChangeCountResolvers<ContextType>;
  TieChangeEdge?: TieChangeEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieCount?: TieCountResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  Typology?: TypologyResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

