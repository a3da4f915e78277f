export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  style?: CitationStyle;
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
  first?: Scalars['Int']['input'];
  homes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementReferencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ReferenceKind>>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ReferenceKind>>;
};


/** Anything that states or others bind or pledge themselves to. */
export type AgreementSimilarArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  by?: Likeness;
  counting?: InputMaybe<Counting>;
  first?: Scalars['Int']['input'];
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  readonly answers?: ReadonlyArray<NormAnswer>;
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
  style?: CitationStyle;
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  style?: CitationStyle;
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
  first?: Scalars['Int']['input'];
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
  answers?: ReadonlyArray<NormAnswer>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
};


/** A rule of behaviour, as one set words it. */
export type NormCooccurringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
};


/** A rule of behaviour, as one set words it. */
export type NormStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationMaintainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  first?: Scalars['Int']['input'];
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  counting?: InputMaybe<Counting>;
  first?: Scalars['Int']['input'];
};


/** An organization of any kind, from the United Nations to a company. */
export type OrganizationPartyToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  commitments?: InputMaybe<ReadonlyArray<Commitment>>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  counting?: InputMaybe<Counting>;
  during: DateRange;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  depth?: Scalars['Int']['input'];
  maxNodes?: Scalars['Int']['input'];
  maxTies?: Scalars['Int']['input'];
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
  maxLinks?: Scalars['Int']['input'];
  maxNodes?: Scalars['Int']['input'];
  minWeight?: Scalars['Int']['input'];
  organizations?: InputMaybe<OrganizationFilter>;
  projection?: Projection;
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
  by?: TimelineBy;
  corresponding?: Scalars['Boolean']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Every way in. An unknown id in an argument, a page larger than the limit and a cursor of another question are
 * errors with a code in `extensions.code`; a lookup of one thing that is not there is null.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
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
  first?: Scalars['Int']['input'];
  minShared?: Scalars['Int']['input'];
  orderBy?: SharedOrder;
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  style?: CitationStyle;
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
  first?: Scalars['Int']['input'];
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ActivityKind>>;
};


/** A state or area as the sources list it; no position on its status is taken. */
export type StateAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  commitments?: InputMaybe<ReadonlyArray<Commitment>>;
  counting?: InputMaybe<Counting>;
  filter?: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
  minShared?: Scalars['Int']['input'];
  orderBy?: SharedOrder;
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  first?: Scalars['Int']['input'];
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
  style?: CitationStyle;
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
  first?: Scalars['Int']['input'];
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
  direction?: Direction;
  first?: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/**
 * A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.
 *
 * In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.
 */
export type __Directive = {
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly isRepeatable: Scalars['Boolean']['output'];
  readonly locations: ReadonlyArray<__DirectiveLocation>;
  readonly args: ReadonlyArray<__InputValue>;
  readonly isDeprecated: Scalars['Boolean']['output'];
  readonly deprecationReason?: Maybe<Scalars['String']['output']>;
};


/**
 * A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.
 *
 * In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.
 */
export type __DirectiveArgsArgs = {
  includeDeprecated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies. */
export type __DirectiveLocation =
  /** Location adjacent to a query operation. */
  | 'QUERY'
  /** Location adjacent to a mutation operation. */
  | 'MUTATION'
  /** Location adjacent to a subscription operation. */
  | 'SUBSCRIPTION'
  /** Location adjacent to a field. */
  | 'FIELD'
  /** Location adjacent to a fragment definition. */
  | 'FRAGMENT_DEFINITION'
  /** Location adjacent to a fragment spread. */
  | 'FRAGMENT_SPREAD'
  /** Location adjacent to an inline fragment. */
  | 'INLINE_FRAGMENT'
  /** Location adjacent to a variable definition. */
  | 'VARIABLE_DEFINITION'
  /** Location adjacent to a schema definition. */
  | 'SCHEMA'
  /** Location adjacent to a scalar definition. */
  | 'SCALAR'
  /** Location adjacent to an object type definition. */
  | 'OBJECT'
  /** Location adjacent to a field definition. */
  | 'FIELD_DEFINITION'
  /** Location adjacent to an argument definition. */
  | 'ARGUMENT_DEFINITION'
  /** Location adjacent to an interface definition. */
  | 'INTERFACE'
  /** Location adjacent to a union definition. */
  | 'UNION'
  /** Location adjacent to an enum definition. */
  | 'ENUM'
  /** Location adjacent to an enum value definition. */
  | 'ENUM_VALUE'
  /** Location adjacent to an input object type definition. */
  | 'INPUT_OBJECT'
  /** Location adjacent to an input object field definition. */
  | 'INPUT_FIELD_DEFINITION'
  /** Location adjacent to a directive definition. */
  | 'DIRECTIVE_DEFINITION';

/** One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string. */
export type __EnumValue = {
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly isDeprecated: Scalars['Boolean']['output'];
  readonly deprecationReason?: Maybe<Scalars['String']['output']>;
};

/** Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type. */
export type __Field = {
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly args: ReadonlyArray<__InputValue>;
  readonly type: __Type;
  readonly isDeprecated: Scalars['Boolean']['output'];
  readonly deprecationReason?: Maybe<Scalars['String']['output']>;
};


/** Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type. */
export type __FieldArgsArgs = {
  includeDeprecated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value. */
export type __InputValue = {
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly type: __Type;
  /** A GraphQL-formatted string representing the default value for this input value. */
  readonly defaultValue?: Maybe<Scalars['String']['output']>;
  readonly isDeprecated: Scalars['Boolean']['output'];
  readonly deprecationReason?: Maybe<Scalars['String']['output']>;
};

/** A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations. */
export type __Schema = {
  readonly description?: Maybe<Scalars['String']['output']>;
  /** A list of all types supported by this server. */
  readonly types: ReadonlyArray<__Type>;
  /** The type that query operations will be rooted at. */
  readonly queryType: __Type;
  /** If this server supports mutation, the type that mutation operations will be rooted at. */
  readonly mutationType?: Maybe<__Type>;
  /** If this server support subscription, the type that subscription operations will be rooted at. */
  readonly subscriptionType?: Maybe<__Type>;
  /** A list of all directives supported by this server. */
  readonly directives: ReadonlyArray<__Directive>;
};


/** A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations. */
export type __SchemaDirectivesArgs = {
  includeDeprecated?: Scalars['Boolean']['input'];
};

/**
 * The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.
 *
 * Depending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.
 */
export type __Type = {
  readonly kind: __TypeKind;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly specifiedByURL?: Maybe<Scalars['String']['output']>;
  readonly fields?: Maybe<ReadonlyArray<__Field>>;
  readonly interfaces?: Maybe<ReadonlyArray<__Type>>;
  readonly possibleTypes?: Maybe<ReadonlyArray<__Type>>;
  readonly enumValues?: Maybe<ReadonlyArray<__EnumValue>>;
  readonly inputFields?: Maybe<ReadonlyArray<__InputValue>>;
  readonly ofType?: Maybe<__Type>;
  readonly isOneOf?: Maybe<Scalars['Boolean']['output']>;
};


/**
 * The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.
 *
 * Depending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.
 */
export type __TypeFieldsArgs = {
  includeDeprecated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.
 *
 * Depending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.
 */
export type __TypeEnumValuesArgs = {
  includeDeprecated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.
 *
 * Depending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.
 */
export type __TypeInputFieldsArgs = {
  includeDeprecated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';
