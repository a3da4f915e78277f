/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityKind =
  | 'BREACH_RESPONSE'
  | 'CAPACITY_BUILDING'
  | 'CONTRIBUTION'
  | 'LAW_POSITION'
  | 'STATEMENT';

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

/** Every field that is given must hold; of a list of SetFilters, every one. An agreement counts from its first event: before it, `asOf` does not see it. */
export type AgreementFilter = {
  /** Its first event falls within these dates. */
  readonly date?: DateRange | null | undefined;
  /** Not these. */
  readonly excludeIds?: ReadonlyArray<string> | null | undefined;
  /** One of these forms. */
  readonly forms?: ReadonlyArray<AgreementForm> | null | undefined;
  /** Only these. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** true: in force at `asOf`; false: known not to be. What no source says of is neither. */
  readonly inForce?: boolean | null | undefined;
  /** By who began it. */
  readonly initiators?: ReadonlyArray<SetFilter> | null | undefined;
  /** One of these legal forces. */
  readonly legalForces?: ReadonlyArray<LegalForce> | null | undefined;
  /** At most as many parties, states and organizations: 1,141 others count as much as 81 states. Less than `minParties` or `minStates` is refused. */
  readonly maxParties?: number | null | undefined;
  /** At most as many states among its parties: leaves near-universal agreements out. Less than `minStates` is refused. */
  readonly maxStates?: number | null | undefined;
  /** At least as many parties, states and organizations. */
  readonly minParties?: number | null | undefined;
  /** At least as many states among its parties. */
  readonly minStates?: number | null | undefined;
  /** true: reflects at least one norm (of `normSet`, where given); false: reflects none. */
  readonly normBearing?: boolean | null | undefined;
  /** The set that `normBearing` speaks of; alone it means `normBearing: true`. */
  readonly normSet?: string | null | undefined;
  /** By norms that it reflects. */
  readonly norms?: ReadonlyArray<NormSetFilter> | null | undefined;
  /** By organizations that initiated, issued, maintain, housed or are party to it; with `statuses` or `commitments` only by those that are party to it so. */
  readonly organizations?: ReadonlyArray<PartySetFilter> | null | undefined;
  /** By states and organizations party to it. */
  readonly parties?: ReadonlyArray<PartySetFilter> | null | undefined;
  /** Only references of these kinds count for `references`; alone: it has a reference of one of them. */
  readonly referenceKinds?: ReadonlyArray<ReferenceKind> | null | undefined;
  /** By agreements and instruments that it refers to. */
  readonly references?: ReadonlyArray<SetFilter> | null | undefined;
  /** One of these scopes. */
  readonly scopes?: ReadonlyArray<AgreementScope> | null | undefined;
  /** One of these settings. */
  readonly settings?: ReadonlyArray<AgreementSetting> | null | undefined;
  /** By stakeholder group involved. */
  readonly stakeholderGroups?: ReadonlyArray<SetFilter> | null | undefined;
  /** Name, alias, id or description holds this text; case and accents do not matter. */
  readonly text?: string | null | undefined;
  /** By typology. */
  readonly typologies?: ReadonlyArray<SetFilter> | null | undefined;
  /** Agreements of which no source that counts states any of these: those that a CrossTab has at NOT_STATED. */
  readonly unstated?: ReadonlyArray<AgreementAttribute> | null | undefined;
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
  readonly access?: ReadonlyArray<SourceAccess> | null | undefined;
  /** Which answers count as reflecting a norm. */
  readonly answers?: ReadonlyArray<NormAnswer>;
  /** Only claims made in these ways. */
  readonly bases?: ReadonlyArray<Basis> | null | undefined;
  /** Only these kinds of membership make a member. Absent: FULL, ASSOCIATE and one that no source names, so not observers and partners. */
  readonly membershipStatuses?: ReadonlyArray<MembershipStatus> | null | undefined;
  /** Only these acts make a party. Absent: every act, also one that no source names, but NEGOTIATED and WITHDRAWN. */
  readonly partyStatuses?: ReadonlyArray<PartyStatus> | null | undefined;
  /** Only claims of these sources. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

/** Both ends inclusive: `from: 2015` is from its first instant, `to: 2015` to its last. A `from` after `to` is refused. */
export type DateRange = {
  /** The first moment; absent: from the beginning. */
  readonly from?: string | null | undefined;
  /** The last moment; absent: without end. */
  readonly to?: string | null | undefined;
};

/** Seen from one entity: the ties that leave it, that reach it, or both. */
export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

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

/** Of members or of what they are members of: any of, all of, none of, by id. */
export type MemberSetFilter = {
  /** Every one of these. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one of these. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** Not one of these. */
  readonly none?: ReadonlyArray<string> | null | undefined;
  /** Only these kinds of membership count here. Absent: `counting.membershipStatuses`, else FULL, ASSOCIATE and one that no source names, so not observers and partners. Without `any`, `all` and `none` this asks for at least one. */
  readonly statuses?: ReadonlyArray<MembershipStatus> | null | undefined;
};

/** In which way one is a member. OBSERVER and OTHER make none unless asked for; see docs/meanings.md. */
export type MembershipStatus =
  | 'ASSOCIATE'
  | 'FULL'
  | 'OBSERVER'
  | 'OTHER';

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

export type NormKind =
  | 'CAPACITY_BUILDING'
  | 'CONFIDENCE_BUILDING'
  | 'INTERNATIONAL_LAW'
  | 'NORM'
  | 'OFFENCE'
  | 'OTHER'
  | 'TECHNICAL';

/** Of norms: any of, all of, none of, by id. */
export type NormSetFilter = {
  /** Every one of these. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one of these. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** true: each of these or a norm of another set that corresponds to it (`Norm.corresponding`), as if they were the same. Absent: false. */
  readonly corresponding?: boolean | null | undefined;
  /** Not one of these. */
  readonly none?: ReadonlyArray<string> | null | undefined;
};

/** Every field that is given must hold. */
export type OrganizationFilter = {
  /** Of one of these stakeholder groups. */
  readonly groups?: ReadonlyArray<string> | null | undefined;
  /** At home in one of these states. */
  readonly homes?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** One of these kinds. */
  readonly kinds?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** By states and organizations that are members of it. */
  readonly members?: ReadonlyArray<MemberSetFilter> | null | undefined;
  /** By agreements that it is party to. */
  readonly partyTo?: ReadonlyArray<PartySetFilter> | null | undefined;
  /** Name, alias, id or description holds this text; case and accents do not matter. */
  readonly text?: string | null | undefined;
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

/**
 * Of parties or of what they are party to: any of, all of, none of, by id. Being party and being bound are two questions:
 * `commitments` asks the second, so that a state that only signed a treaty is found by `none` with `commitments: [BOUND]`.
 * What counts as what, and why, is told in docs/meanings.md.
 */
export type PartySetFilter = {
  /** Every one of these. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one of these. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** Only who is committed so, by those acts, counts here. Absent: however far. Without `any`, `all` and `none`, this and `statuses` ask for at least one. */
  readonly commitments?: ReadonlyArray<Commitment> | null | undefined;
  /** Not one of these. */
  readonly none?: ReadonlyArray<string> | null | undefined;
  /** Only who did one of these makes a party here. Absent: `counting.partyStatuses`, else every act, also one that no source names, but NEGOTIATED and WITHDRAWN. */
  readonly statuses?: ReadonlyArray<PartyStatus> | null | undefined;
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

export type PathOutcome =
  /** All shortest paths are there. */
  | 'COMPLETE'
  /** There are more shortest paths than `first`. */
  | 'CUT_BY_FIRST'
  /** The search was given up as too much work: nothing is known of the paths. Ask for fewer relations, or leave hubs out with `avoiding`. */
  | 'CUT_BY_TIME'
  /** The two are not tied within `maxLength` by ties that count. */
  | 'NONE_WITHIN_MAX_LENGTH';

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

/** Any of, all of, none of, by id. Absent: no restriction; `any: []` matches nothing. */
export type SetFilter = {
  /** Every one of these. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one of these. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** Not one of these. */
  readonly none?: ReadonlyArray<string> | null | undefined;
};

/** How states that share agreements are ranked. */
export type SharedOrder =
  /** Those that are the most alike first, by the Jaccard index: shared / in either. So a state of many agreements does not lead for that alone. */
  | 'JACCARD'
  /** Those that share the most agreements first. */
  | 'SHARED';

export type SourceAccess =
  /** Named from general knowledge, to be checked against the original. */
  | 'CITED'
  /** At hand when its facts were entered. */
  | 'READ';

export type Standing =
  | 'OTHER'
  | 'UN_MEMBER'
  | 'UN_OBSERVER';

/** Every field that is given must hold; `through` says which agreements count for `partyTo` and `reflects`. */
export type StateFilter = {
  /** Only these. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By organizations that it is a member of; one of which no source names a member, then or now, is refused. */
  readonly memberOf?: ReadonlyArray<MemberSetFilter> | null | undefined;
  /** By agreements that it is party to. */
  readonly partyTo?: ReadonlyArray<PartySetFilter> | null | undefined;
  /** By norms that an agreement it is party to reflects. */
  readonly reflects?: ReadonlyArray<NormSetFilter> | null | undefined;
  /** UN M49 regions or subregions, as `Africa` or `Eastern Africa`; one in which no state is is refused. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** One of these standings. */
  readonly standings?: ReadonlyArray<Standing> | null | undefined;
  /** Name, full name, alias, code or description holds this text; case and accents do not matter. */
  readonly text?: string | null | undefined;
  /** Which agreements count for `partyTo` and `reflects`; alone: it is party to at least one of them. */
  readonly through?: AgreementFilter | null | undefined;
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

export type AboutNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutNumbersQuery = { readonly dataset: { readonly version: string, readonly loadedAt: string, readonly claimCount: number, readonly entityCounts: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly access: SourceAccess }>, readonly openQuestions: ReadonlyArray<{ readonly id: string }> } };

export type FooterQueryVariables = Exact<{ [key: string]: never; }>;


export type FooterQuery = { readonly dataset: { readonly version: string, readonly loadedAt: string } };

export type AssessedNormSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssessedNormSetsQuery = { readonly dataset: { readonly defaultNormSet: { readonly id: string } | null }, readonly normSets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly norms: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string, readonly agreements: { readonly totalCount: number | null } }> }> };

export type ChartSourceQueryVariables = Exact<{ [key: string]: never; }>;


export type ChartSourceQuery = { readonly dataset: { readonly version: string } };

export type ComparedNormsQueryVariables = Exact<{
  states: ReadonlyArray<string> | string;
  set?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ComparedNormsQuery = { readonly compareStates: { readonly norms: ReadonlyArray<{ readonly norm: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }, readonly reflectedFor: ReadonlyArray<{ readonly id: string }>, readonly notFoundFor: ReadonlyArray<{ readonly id: string }>, readonly agreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }> } }>, readonly rows: ReadonlyArray<{ readonly state: { readonly id: string }, readonly indicators: ReadonlyArray<{ readonly indicator: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind }> }> }> } | null };

export type ComparedQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
}>;


export type ComparedQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly iso2: string | null, readonly type: EntityType, readonly name: string, readonly agreements: { readonly edges: ReadonlyArray<{ readonly status: PartyStatus | null, readonly commitment: Commitment, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string } }> }, readonly memberOf: { readonly edges: ReadonlyArray<{ readonly status: MembershipStatus | null, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly id: string, readonly type: EntityType, readonly name: string } }> } }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type NormSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type NormSetsQuery = { readonly dataset: { readonly defaultNormSet: { readonly id: string } | null }, readonly normSets: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type SourcePageQueryVariables = Exact<{
  id: string;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly coversUntil: string | null, readonly url: string | null, readonly licence: string | null, readonly access: SourceAccess, readonly reliability: string, readonly file: string | null, readonly sha256: string | null, readonly claimCount: number, readonly text: string, readonly bibtex: string, readonly csl: string } | null };

export type SourceTieCountsQueryVariables = Exact<{
  sources: ReadonlyArray<string> | string;
}>;


export type SourceTieCountsQuery = { readonly PARTY_TO: { readonly totalCount: number | null }, readonly MEMBER_OF: { readonly totalCount: number | null }, readonly INITIATED: { readonly totalCount: number | null }, readonly ISSUED: { readonly totalCount: number | null }, readonly MAINTAINS: { readonly totalCount: number | null }, readonly AUSPICES: { readonly totalCount: number | null }, readonly REFLECTS: { readonly totalCount: number | null }, readonly SETS_OUT: { readonly totalCount: number | null }, readonly INVOLVES: { readonly totalCount: number | null }, readonly ADDRESSES: { readonly totalCount: number | null }, readonly CLASSIFIED_AS: { readonly totalCount: number | null }, readonly REFERENCES: { readonly totalCount: number | null }, readonly IN_SET: { readonly totalCount: number | null }, readonly CORRESPONDS_TO: { readonly totalCount: number | null }, readonly CARRIED_OUT: { readonly totalCount: number | null }, readonly BENEFITS: { readonly totalCount: number | null }, readonly EVIDENCES: { readonly totalCount: number | null }, readonly SUCCEEDS: { readonly totalCount: number | null } };

export type SourceTiesQueryVariables = Exact<{
  relations: ReadonlyArray<Relation> | Relation;
  sources: ReadonlyArray<string> | string;
  first: number;
}>;


export type SourceTiesQuery = { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly contested: boolean, readonly from:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }> } };

export type SourcesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesPageQuery = { readonly dataset: { readonly claimCount: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly licence: string | null, readonly access: SourceAccess, readonly claimCount: number }> };

export type TieListQueryVariables = Exact<{
  of: string;
  relations: ReadonlyArray<Relation> | Relation;
  direction: Direction;
  asOf?: string | null | undefined;
  first: number;
}>;


export type TieListQuery = { readonly node:
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type NearSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type NearSourcesQuery = { readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type AroundAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
}>;


export type AroundAmongQuery = { readonly neighbourhood: { readonly ties: ReadonlyArray<{ readonly id: string, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } | null };

export type SourceNetworkQueryVariables = Exact<{
  sources: ReadonlyArray<string> | string;
  maxNodes: number;
  maxLinks: number;
}>;


export type SourceNetworkQuery = { readonly network: { readonly nodeCount: number, readonly linkCount: number, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly weightedDegree: number, readonly community: number | null, readonly entity:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly position: { readonly x: number, readonly y: number } }>, readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly weight: number }> } | null };

export type AroundTiesFragment = { readonly edges: ReadonlyArray<{ readonly other:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
     | null }> };

export type AroundQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  few: number;
}>;


export type AroundQuery = { readonly node:
    | { readonly id: string, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
    | { readonly id: string, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
    | { readonly id: string, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
    | { readonly id: string, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
    | { readonly id: string, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
    | { readonly id: string, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
    | { readonly id: string }
    | { readonly id: string, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
    | { readonly id: string }
    | { readonly id: string, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
    | { readonly id: string, readonly partners: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }> } | null, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
    | { readonly id: string }
    | { readonly id: string, readonly PARTY_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MEMBER_OF_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INITIATED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ISSUED: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly MAINTAINS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly AUSPICES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFLECTS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SETS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly INVOLVES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly ADDRESSES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CLASSIFIED_AS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly REFERENCES_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly IN_SET: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CORRESPONDS_TO: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly CARRIED_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly BENEFITS: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly EVIDENCES: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_OUT: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> }, readonly SUCCEEDS_IN: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null }> } }
   | null };

type EntityHead_Activity_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Agreement_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Indicator_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Instrument_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Norm_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null }, readonly set: { readonly name: string } | null };

type EntityHead_NormSet_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Organization_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_StakeholderGroup_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_State_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Typology_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

export type EntityHeadFragment =
  | EntityHead_Activity_Fragment
  | EntityHead_Agreement_Fragment
  | EntityHead_Indicator_Fragment
  | EntityHead_Instrument_Fragment
  | EntityHead_Norm_Fragment
  | EntityHead_NormSet_Fragment
  | EntityHead_Organization_Fragment
  | EntityHead_StakeholderGroup_Fragment
  | EntityHead_State_Fragment
  | EntityHead_Typology_Fragment
;

export type ActivityPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ActivityPageQuery = { readonly activity: { readonly kind: ActivityKind, readonly date: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly by: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    >, readonly beneficiaries: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    >, readonly forum: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly topics: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type AgreementPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type AgreementPageQuery = { readonly agreement: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly scope: AgreementScope, readonly setting: AgreementSetting | null, readonly inForce: boolean | null, readonly url: string | null, readonly polityDistance: number | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null }, readonly typologies: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly initiators: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    >, readonly issuers: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    >, readonly maintainers: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly auspices: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly stakeholderGroups: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly parties: { readonly totalCount: number | null }, readonly apart: { readonly totalCount: number | null }, readonly norms: ReadonlyArray<{ readonly answer: NormAnswer }>, readonly additionalNorms: ReadonlyArray<{ readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }>, readonly events: ReadonlyArray<{ readonly kind: EventKind, readonly from: string, readonly to: string | null, readonly edition: string | null, readonly occasion: string | null, readonly place: string | null, readonly claim: { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } } }>, readonly references: { readonly totalCount: number | null }, readonly referencedBy: { readonly totalCount: number | null }, readonly similar: { readonly totalCount: number | null } | null, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly chosen: boolean, readonly claim: { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } } }> } | null };

export type IndicatorPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type IndicatorPageQuery = { readonly indicator: { readonly evidenceKinds: ReadonlyArray<EvidenceKind>, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly states: { readonly totalCount: number | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type InstrumentPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type InstrumentPageQuery = { readonly instrument: { readonly date: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type NormPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NormPageQuery = { readonly norm: { readonly label: string | null, readonly kind: NormKind, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string, readonly id: string, readonly type: EntityType } | null, readonly addressees: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly reflected: { readonly totalCount: number | null }, readonly assessed: { readonly totalCount: number | null }, readonly states: { readonly totalCount: number | null } | null, readonly cooccurring: { readonly totalCount: number | null } | null, readonly corresponding: ReadonlyArray<{ readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type NormSetPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NormSetPageQuery = { readonly normSet: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly agreement: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly norms: ReadonlyArray<{ readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type OrganizationPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type OrganizationPageQuery = { readonly organization: { readonly kind: OrganizationKind, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly home: { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly group: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly members: { readonly totalCount: number | null }, readonly observers: { readonly totalCount: number | null }, readonly memberOf: { readonly totalCount: number | null }, readonly observes: { readonly totalCount: number | null }, readonly partyTo: { readonly totalCount: number | null }, readonly negotiated: { readonly totalCount: number | null }, readonly issued: { readonly totalCount: number | null }, readonly maintains: { readonly totalCount: number | null }, readonly activities: { readonly totalCount: number | null }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type StakeholderGroupPageQueryVariables = Exact<{
  id: string;
  groups: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
}>;


export type StakeholderGroupPageQuery = { readonly stakeholderGroup: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly agreements: { readonly totalCount: number | null }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null, readonly organizations: { readonly totalCount: number | null } };

export type StatePageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type StatePageQuery = { readonly state: { readonly officialName: string | null, readonly standing: Standing, readonly region: string | null, readonly subregion: string | null, readonly existedFrom: string | null, readonly existedUntil: string | null, readonly polity: number | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly successors: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly predecessors: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly agreements: { readonly totalCount: number | null }, readonly memberOf: { readonly totalCount: number | null }, readonly apart: { readonly totalCount: number | null }, readonly partners: { readonly totalCount: number | null } | null, readonly norms: ReadonlyArray<{ readonly norm: { readonly id: string } }>, readonly indicators: ReadonlyArray<{ readonly indicator: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind }> }>, readonly activities: { readonly totalCount: number | null }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type TypologyPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TypologyPageQuery = { readonly typology: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly agreements: { readonly totalCount: number | null }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess, readonly coversUntil: string | null }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null, readonly activities: { readonly nodes: ReadonlyArray<{ readonly kind: ActivityKind, readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }> } };

export type AgreementFactsFragment = { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly scope: AgreementScope, readonly setting: AgreementSetting | null, readonly inForce: boolean | null, readonly url: string | null, readonly polityDistance: number | null, readonly typologies: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly initiators: ReadonlyArray<
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  >, readonly issuers: ReadonlyArray<
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  >, readonly maintainers: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly auspices: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly stakeholderGroups: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }> };

export type AgreementSectionsFragment = { readonly id: string, readonly parties: { readonly totalCount: number | null }, readonly apart: { readonly totalCount: number | null }, readonly norms: ReadonlyArray<{ readonly answer: NormAnswer }>, readonly additionalNorms: ReadonlyArray<{ readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }>, readonly events: ReadonlyArray<{ readonly kind: EventKind, readonly from: string, readonly to: string | null, readonly edition: string | null, readonly occasion: string | null, readonly place: string | null, readonly claim: { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } } }>, readonly references: { readonly totalCount: number | null }, readonly referencedBy: { readonly totalCount: number | null }, readonly similar: { readonly totalCount: number | null } | null, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly chosen: boolean, readonly claim: { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } } }> };

export type ActivitiesQueryVariables = Exact<{
  by: string;
}>;


export type ActivitiesQuery = { readonly activities: { readonly nodes: ReadonlyArray<{ readonly kind: ActivityKind, readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }> } };

export type ActivityRowFragment = { readonly kind: ActivityKind, readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

export type AgreementNormsQueryVariables = Exact<{
  id: string;
  set?: string | null | undefined;
}>;


export type AgreementNormsQuery = { readonly agreement: { readonly norms: ReadonlyArray<{ readonly answer: NormAnswer, readonly contested: boolean, readonly norm: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }, readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }>, readonly sharedWith: ReadonlyArray<{ readonly label: string | null, readonly name: string }> }> } | null };

export type AgreementTieRowFragment = { readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } };

export type ClassifiedQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ClassifiedQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly agreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly agreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
   | null };

export type CooccurringQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type CooccurringQuery = { readonly norm: { readonly cooccurring: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly count: number, readonly jaccard: number, readonly node: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }, readonly agreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }> } }> } | null } | null };

export type EventPartsFragment = { readonly kind: EventKind, readonly from: string, readonly to: string | null, readonly edition: string | null, readonly occasion: string | null, readonly place: string | null, readonly claim: { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } } };

export type EvidenceRowFragment = { readonly kind: EvidenceKind, readonly by:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly because: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } };

export type GivenOutQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type GivenOutQuery = { readonly organization: { readonly issued: { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> }, readonly maintains: { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } } | null };

export type GroupOrganizationsQueryVariables = Exact<{
  groups: ReadonlyArray<string> | string;
}>;


export type GroupOrganizationsQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly kind: OrganizationKind, readonly id: string, readonly type: EntityType, readonly name: string, readonly home: { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string } | null }> } };

export type IndicatorStatesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type IndicatorStatesQuery = { readonly indicator: { readonly states: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind, readonly by:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly because: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> }> } | null } | null };

export type MemberRowFragment = { readonly status: MembershipStatus | null, readonly node:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly tie: { readonly id: string, readonly contested: boolean, readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } };

export type MembersQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type MembersQuery = { readonly organization: { readonly name: string, readonly members: { readonly edges: ReadonlyArray<{ readonly status: MembershipStatus | null, readonly node:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        , readonly tie: { readonly id: string, readonly contested: boolean, readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> }, readonly apart: { readonly edges: ReadonlyArray<{ readonly status: MembershipStatus | null, readonly node:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        , readonly tie: { readonly id: string, readonly contested: boolean, readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } } | null };

export type MembershipRowFragment = { readonly status: MembershipStatus | null, readonly tie: { readonly id: string, readonly contested: boolean, readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly kind: OrganizationKind, readonly id: string, readonly type: EntityType, readonly name: string } };

export type MembershipsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type MembershipsQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly memberOf: { readonly edges: ReadonlyArray<{ readonly status: MembershipStatus | null, readonly tie: { readonly id: string, readonly contested: boolean, readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly kind: OrganizationKind, readonly id: string, readonly type: EntityType, readonly name: string } }> }, readonly apart: { readonly edges: ReadonlyArray<{ readonly status: MembershipStatus | null, readonly tie: { readonly id: string, readonly contested: boolean, readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly kind: OrganizationKind, readonly id: string, readonly type: EntityType, readonly name: string } }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly memberOf: { readonly edges: ReadonlyArray<{ readonly status: MembershipStatus | null, readonly tie: { readonly id: string, readonly contested: boolean, readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly kind: OrganizationKind, readonly id: string, readonly type: EntityType, readonly name: string } }> }, readonly apart: { readonly edges: ReadonlyArray<{ readonly status: MembershipStatus | null, readonly tie: { readonly id: string, readonly contested: boolean, readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly kind: OrganizationKind, readonly id: string, readonly type: EntityType, readonly name: string } }> } }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type NormAgreementsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NormAgreementsQuery = { readonly norm: { readonly name: string, readonly agreements: { readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly contested: boolean, readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } } | null };

export type NormStatesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NormStatesQuery = { readonly norm: { readonly states: { readonly edges: ReadonlyArray<{ readonly node: { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly agreements: { readonly totalCount: number | null } }> } | null } | null };

export type NormThroughQueryVariables = Exact<{
  id: string;
  parties: ReadonlyArray<PartySetFilter> | PartySetFilter;
  asOf?: string | null | undefined;
}>;


export type NormThroughQuery = { readonly norm: { readonly agreements: { readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly node: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> } } | null };

export type OpenQuestionPartsFragment = { readonly id: string, readonly question: string, readonly choice: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly access: SourceAccess } };

export type OrganizationAgreementsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type OrganizationAgreementsQuery = { readonly organization: { readonly name: string, readonly partyTo: { readonly edges: ReadonlyArray<{ readonly status: PartyStatus | null, readonly commitment: Commitment, readonly acts: ReadonlyArray<{ readonly status: PartyStatus, readonly on: string | null }>, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string } }> }, readonly apart: { readonly edges: ReadonlyArray<{ readonly status: PartyStatus | null, readonly commitment: Commitment, readonly acts: ReadonlyArray<{ readonly status: PartyStatus, readonly on: string | null }>, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string } }> } } | null };

export type PartyRowFragment = { readonly status: PartyStatus | null, readonly commitment: Commitment, readonly acts: ReadonlyArray<{ readonly status: PartyStatus, readonly on: string | null }>, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly kind: OrganizationKind, readonly id: string, readonly type: EntityType, readonly name: string, readonly group: { readonly id: string, readonly name: string } | null, readonly home: { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
   };

export type PartiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PartiesQuery = { readonly agreement: { readonly name: string, readonly statedCounts: ReadonlyArray<{ readonly count: number, readonly atLeast: boolean, readonly of: number | null, readonly status: PartyStatus | null, readonly group: { readonly name: string } | null, readonly claim: { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly source: { readonly coversUntil: string | null, readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null }, readonly via: { readonly id: string, readonly name: string } | null } }>, readonly parties: { readonly edges: ReadonlyArray<{ readonly status: PartyStatus | null, readonly commitment: Commitment, readonly acts: ReadonlyArray<{ readonly status: PartyStatus, readonly on: string | null }>, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly kind: OrganizationKind, readonly id: string, readonly type: EntityType, readonly name: string, readonly group: { readonly id: string, readonly name: string } | null, readonly home: { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
         }> }, readonly apart: { readonly edges: ReadonlyArray<{ readonly status: PartyStatus | null, readonly commitment: Commitment, readonly acts: ReadonlyArray<{ readonly status: PartyStatus, readonly on: string | null }>, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly kind: OrganizationKind, readonly id: string, readonly type: EntityType, readonly name: string, readonly group: { readonly id: string, readonly name: string } | null, readonly home: { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
         }> } } | null };

export type PartnersQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
  filter?: AgreementFilter | null | undefined;
  orderBy: SharedOrder;
}>;


export type PartnersQuery = { readonly state: { readonly partners: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly jaccard: number, readonly node: { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string } }> } | null } | null };

export type PartyToRowFragment = { readonly status: PartyStatus | null, readonly commitment: Commitment, readonly acts: ReadonlyArray<{ readonly status: PartyStatus, readonly on: string | null }>, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string } };

export type ReferenceRowFragment = { readonly kind: ReferenceKind, readonly node:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } };

export type ReferencesQueryVariables = Exact<{
  id: string;
}>;


export type ReferencesQuery = { readonly agreement: { readonly references: { readonly edges: ReadonlyArray<{ readonly kind: ReferenceKind, readonly node:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        , readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> }, readonly referencedBy: { readonly edges: ReadonlyArray<{ readonly kind: ReferenceKind, readonly node:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        , readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } } | null };

export type SimilarQueryVariables = Exact<{
  id: string;
  by: Likeness;
  asOf?: string | null | undefined;
  first: number;
}>;


export type SimilarQuery = { readonly agreement: { readonly similar: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly jaccard: number, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly shared: ReadonlyArray<
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        > }> } | null } | null };

export type StateAgreementsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type StateAgreementsQuery = { readonly state: { readonly name: string, readonly agreements: { readonly edges: ReadonlyArray<{ readonly status: PartyStatus | null, readonly commitment: Commitment, readonly acts: ReadonlyArray<{ readonly status: PartyStatus, readonly on: string | null }>, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string } }> }, readonly apart: { readonly edges: ReadonlyArray<{ readonly status: PartyStatus | null, readonly commitment: Commitment, readonly acts: ReadonlyArray<{ readonly status: PartyStatus, readonly on: string | null }>, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly node: { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string } }> } } | null };

export type StateIndicatorsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type StateIndicatorsQuery = { readonly state: { readonly indicators: ReadonlyArray<{ readonly indicator: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind, readonly by:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        , readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly because: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> }> } | null };

export type StateNormsQueryVariables = Exact<{
  id: string;
  set?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type StateNormsQuery = { readonly state: { readonly norms: ReadonlyArray<{ readonly norm: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }, readonly agreements: { readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> } }> } | null };

export type StatedCountPartsFragment = { readonly count: number, readonly atLeast: boolean, readonly of: number | null, readonly status: PartyStatus | null, readonly group: { readonly name: string } | null, readonly claim: { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly source: { readonly coversUntil: string | null, readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null }, readonly via: { readonly id: string, readonly name: string } | null } };

export type StatedFactFragment = { readonly field: string, readonly value: string | null, readonly chosen: boolean, readonly claim: { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } } };

export type AgreementBriefFragment = { readonly date: string | null, readonly form: AgreementForm, readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string };

export type AllOpenQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllOpenQuestionsQuery = { readonly dataset: { readonly openQuestions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly choice: string, readonly locator: string | null, readonly about: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly source: { readonly id: string, readonly title: string, readonly access: SourceAccess } }> } };

export type FilterFacetQueryVariables = Exact<{
  by: FacetBy;
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
}>;


export type FilterFacetQuery = { readonly agreements: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number, readonly entity:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
         | null }> }> | null } };

export type NearIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  shorter: string;
  text: string;
  begun: string;
}>;


export type NearIdsQuery = { readonly shorter:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly label: string | null, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly iso2: string | null, readonly type: EntityType, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
   | null, readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly label: string | null, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly title: string, readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly iso2: string | null, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly from:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
       }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
   | null>, readonly near: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    > } | null, readonly states: { readonly nodes: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }> }, readonly begun: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    > } | null };

export type PickerSearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
}>;


export type PickerSearchQuery = { readonly search: { readonly partial: boolean, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly existedUntil: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    > } | null };

export type PickerFirstQueryVariables = Exact<{
  states: boolean;
  organizations: boolean;
  agreements: boolean;
  norms: boolean;
  others: boolean;
  sources: boolean;
}>;


export type PickerFirstQuery = { readonly states?: { readonly nodes: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }> }, readonly organizations?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }> }, readonly agreements?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }> }, readonly dataset?: { readonly defaultNormSet: { readonly norms: ReadonlyArray<{ readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }> } | null }, readonly normSets?: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly typologies?: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly stakeholderGroups?: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type FilterRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterRegionsQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly region: string | null, readonly subregion: string | null }> } };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly label: string | null, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly title: string, readonly access: SourceAccess, readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly iso2: string | null, readonly type: EntityType, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
   | null> };

export type MapAnswersFragment = { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> };

export type MapEvidenceQueryVariables = Exact<{
  id: string;
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  set?: string | null | undefined;
  centre?: string;
  first: number;
  ofAgreements?: boolean;
  ofNorms?: boolean;
  ofPartners?: boolean;
  ofIndicator?: boolean;
  norm?: string;
  ofNorm?: boolean;
  parties?: AgreementFilter | null | undefined;
}>;


export type MapEvidenceQuery = { readonly state: { readonly region: string | null, readonly subregion: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly agreements?: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly status: PartyStatus | null, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> }, readonly norms?: ReadonlyArray<{ readonly norm: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }, readonly agreements: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> } }>, readonly indicators?: ReadonlyArray<{ readonly indicator: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind, readonly by:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        , readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly because: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> }> } | null, readonly norm?: { readonly reflecting: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> }, readonly others: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> } } | null, readonly shared?: { readonly nodes: ReadonlyArray<{ readonly sharedCount: number, readonly agreements: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly ties: ReadonlyArray<{ readonly id: string, readonly contested: boolean, readonly from:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }> }> } }> } | null };

export type MapStatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MapStatesQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly region: string | null, readonly subregion: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }> }, readonly indicators: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null }>, readonly agreements: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string }> }> | null }, readonly dataset: { readonly loadedAt: string } };

export type MapValuesQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  set?: string | null | undefined;
  all?: ReadonlyArray<string> | string;
  centre?: string;
  indicator?: string;
  ofAgreements?: boolean;
  ofNorms?: boolean;
  ofNorm?: boolean;
  ofPartners?: boolean;
  ofIndicator?: boolean;
}>;


export type MapValuesQuery = { readonly agreements?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly agreements: { readonly totalCount: number | null } }> }, readonly norms?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly norms: ReadonlyArray<{ readonly norm: { readonly id: string } }> }> }, readonly coverage?: ReadonlyArray<{ readonly norm: { readonly id: string }, readonly reflectedFor: ReadonlyArray<{ readonly id: string }>, readonly notFoundFor: ReadonlyArray<{ readonly id: string }> }> | null, readonly centre?: { readonly partners: { readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly node: { readonly id: string } }> } | null } | null, readonly indicator?: { readonly states: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind }> }> } | null } | null };

export type MatrixCellQueryVariables = Exact<{
  norm: string;
  agreement: string;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
}>;


export type MatrixCellQuery = { readonly norm: { readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly agreements: { readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }>, readonly tie: { readonly id: string } | null }> }, readonly set: { readonly name: string } | null } | null, readonly agreement: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type MatrixRowPartsFragment = { readonly agreement: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly cells: ReadonlyArray<{ readonly answer: NormAnswer, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly access: SourceAccess } }> }> };

export type MatrixQueryVariables = Exact<{
  set?: string | null | undefined;
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  first?: number;
}>;


export type MatrixQuery = { readonly normMatrix: { readonly set: { readonly id: string, readonly name: string, readonly agreement: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly norms: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string, readonly description: string | null }>, readonly rows: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly agreement: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly cells: ReadonlyArray<{ readonly answer: NormAnswer, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly access: SourceAccess } }> }> }> } } | null, readonly normFrequency: ReadonlyArray<{ readonly count: number, readonly of: number, readonly share: number, readonly norm: { readonly id: string } }> | null };

export type NetworkFirstAgreementQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
}>;


export type NetworkFirstAgreementQuery = { readonly agreements: { readonly nodes: ReadonlyArray<{ readonly date: string | null }> } };

export type NetworkExpansionQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
}>;


export type NetworkExpansionQuery = { readonly node:
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> } }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> } }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> } }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> } }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> }, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> } }
    | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> } }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> } }
    | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> } }
    | { readonly id: string, readonly type: EntityType, readonly name: string, readonly ties: { readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly relation: Relation } }> } }
    | Record<PropertyKey, never>
   | null };

export type NetworkMatchingQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  states?: StateFilter | null | undefined;
  organizations?: OrganizationFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  ofAgreements: boolean;
  ofStates: boolean;
  ofOrganizations: boolean;
}>;


export type NetworkMatchingQuery = { readonly agreements?: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly states?: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly organizations?: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type NetworkTiesAmongQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  maxNodes: number;
}>;


export type NetworkTiesAmongQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly ties: ReadonlyArray<{ readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } | null };

export type NetworkSurroundingsQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  depth: number;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  maxNodes: number;
}>;


export type NetworkSurroundingsQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly entities: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    > } | null };

export type NetworkLinkEvidenceQueryVariables = Exact<{
  projection: Projection;
  filter?: AgreementFilter | null | undefined;
  states?: StateFilter | null | undefined;
  organizations?: OrganizationFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  weight: number;
  first: number;
}>;


export type NetworkLinkEvidenceQuery = { readonly network: { readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly entity:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
         | null, readonly ties: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> }> }> } | null };

export type NetworkTiesBetweenQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
}>;


export type NetworkTiesBetweenQuery = { readonly neighbourhood: { readonly ties: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } | null };

type NetworkEntity_Activity_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type NetworkEntity_Agreement_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type NetworkEntity_Indicator_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type NetworkEntity_Instrument_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type NetworkEntity_Norm_Fragment = { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null };

type NetworkEntity_NormSet_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type NetworkEntity_Organization_Fragment = { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string };

type NetworkEntity_StakeholderGroup_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type NetworkEntity_State_Fragment = { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type NetworkEntity_Typology_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

export type NetworkEntityFragment =
  | NetworkEntity_Activity_Fragment
  | NetworkEntity_Agreement_Fragment
  | NetworkEntity_Indicator_Fragment
  | NetworkEntity_Instrument_Fragment
  | NetworkEntity_Norm_Fragment
  | NetworkEntity_NormSet_Fragment
  | NetworkEntity_Organization_Fragment
  | NetworkEntity_StakeholderGroup_Fragment
  | NetworkEntity_State_Fragment
  | NetworkEntity_Typology_Fragment
;

export type NetworkViewQueryVariables = Exact<{
  projection: Projection;
  filter?: AgreementFilter | null | undefined;
  states?: StateFilter | null | undefined;
  organizations?: OrganizationFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  minWeight: number;
  maxNodes: number;
  maxLinks: number;
  withBetweenness?: boolean | null | undefined;
}>;


export type NetworkViewQuery = { readonly network: { readonly nodeCount: number, readonly linkCount: number, readonly omittedNodes: number, readonly omittedLinks: number, readonly modularity: number | null, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly weightedDegree: number, readonly pageRank: number | null, readonly community: number | null, readonly betweenness?: number | null, readonly entity:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly position: { readonly x: number, readonly y: number } }>, readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly weight: number, readonly evidenceCount: number }> } | null };

export type NetworkNodeFactsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
}>;


export type NetworkNodeFactsQuery = { readonly node:
    | { readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }> }
    | { readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }> }
    | { readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }> }
    | { readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }> }
    | { readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly set: { readonly name: string } | null }
    | { readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }> }
    | { readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }> }
    | { readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }> }
    | { readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }> }
    | { readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }> }
    | Record<PropertyKey, never>
   | null };

export type NetworkNodeTiesQueryVariables = Exact<{
  id: string;
  relations?: ReadonlyArray<Relation> | Relation | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  first: number;
}>;


export type NetworkNodeTiesQuery = { readonly node:
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> } }
    | Record<PropertyKey, never>
   | null };

export type NetworkTieFragment = { readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> };

export type NetworkPathsQueryVariables = Exact<{
  from: string;
  to: string;
  relations?: ReadonlyArray<Relation> | Relation | null | undefined;
  avoiding?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  first: number;
}>;


export type NetworkPathsQuery = { readonly shortestPaths: { readonly total: number | null, readonly outcome: PathOutcome, readonly paths: ReadonlyArray<{ readonly length: number, readonly entities: ReadonlyArray<
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly region: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      >, readonly steps: ReadonlyArray<{ readonly ties: ReadonlyArray<{ readonly relation: Relation, readonly id: string, readonly contested: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }> }> }> } | null };

export type CitedVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type CitedVersionQuery = { readonly dataset: { readonly version: string } };

export type ClaimPartsFragment = { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } };

type EntityBrief_Activity_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Agreement_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Indicator_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Instrument_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Norm_Fragment = { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null };

type EntityBrief_NormSet_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Organization_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_StakeholderGroup_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_State_Fragment = { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Typology_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

export type EntityBriefFragment =
  | EntityBrief_Activity_Fragment
  | EntityBrief_Agreement_Fragment
  | EntityBrief_Indicator_Fragment
  | EntityBrief_Instrument_Fragment
  | EntityBrief_Norm_Fragment
  | EntityBrief_NormSet_Fragment
  | EntityBrief_Organization_Fragment
  | EntityBrief_StakeholderGroup_Fragment
  | EntityBrief_State_Fragment
  | EntityBrief_Typology_Fragment
;

export type TieMarksFragment = { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> };

export type SharedAgreementsQueryVariables = Exact<{
  a: string;
  b: string;
  asOf?: string | null | undefined;
  filter?: AgreementFilter | null | undefined;
}>;


export type SharedAgreementsQuery = { readonly statesSharingAgreements: { readonly nodes: ReadonlyArray<{ readonly agreements: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly ties: ReadonlyArray<{ readonly relation: Relation, readonly id: string, readonly contested: boolean, readonly from:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly to:
              | { readonly name: string }
              | { readonly legalForce: LegalForce | null, readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly spells: ReadonlyArray<{ readonly value: string | null }>, readonly claims: ReadonlyArray<{ readonly value: string | null, readonly via: { readonly name: string } | null, readonly source: { readonly id: string, readonly access: SourceAccess } }> }> }> } }> } | null };

export type SmallNetworkFragment = { readonly nodeCount: number, readonly linkCount: number, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly weightedDegree: number, readonly community: number | null, readonly entity:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    , readonly position: { readonly x: number, readonly y: number } }>, readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly weight: number }> };

export type TieWholeFragment = { readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> };

export type TieQueryVariables = Exact<{
  id: string;
}>;


export type TieQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly legalForce: LegalForce | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }
    | { readonly id: string }
   | null };

export type TieEndsFragment = { readonly id: string, readonly relation: Relation, readonly from:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
   };

export type SourceBriefFragment = { readonly id: string, readonly title: string, readonly access: SourceAccess };

export type SchemaShapeQueryVariables = Exact<{ [key: string]: never; }>;


export type SchemaShapeQuery = { readonly __schema: { readonly types: ReadonlyArray<{ readonly kind: __TypeKind, readonly name: string | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly type: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }> | null, readonly enumValues: ReadonlyArray<{ readonly name: string }> | null, readonly interfaces: ReadonlyArray<{ readonly name: string | null }> | null }> } };

export type TypeOfFieldFragment = { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null };

export type ComparisonPictureFragment = { readonly sharedAgreements: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }> }, readonly rows: ReadonlyArray<{ readonly agreementCount: number, readonly organizationCount: number, readonly state: { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly indicators: ReadonlyArray<{ readonly indicator: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind }> }>, readonly onlyIn: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }> } }>, readonly norms: ReadonlyArray<{ readonly norm: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }, readonly reflectedFor: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly notFoundFor: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly notAssessedFor: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly agreements: { readonly totalCount: number | null } }> };

export type CoveragePictureFragment = { readonly norm: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }, readonly reflectedFor: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly notFoundFor: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly notAssessedFor: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly agreements: { readonly totalCount: number | null } };

export type CrossTabPictureFragment = { readonly rowCount: number, readonly columnCount: number, readonly cells: ReadonlyArray<ReadonlyArray<number>>, readonly rows: ReadonlyArray<{ readonly value: string, readonly count: number, readonly entity:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
     | null }>, readonly columns: ReadonlyArray<{ readonly value: string, readonly count: number, readonly entity:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
     | null }> };

export type CountedValueFragment = { readonly value: string, readonly count: number, readonly entity:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
   | null };

export type FacetPictureFragment = { readonly by: FacetBy, readonly valueCount: number, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number, readonly entity:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
     | null }> };

export type FrequencyPictureFragment = { readonly count: number, readonly of: number, readonly share: number, readonly norm: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null } };

export type PathsPictureFragment = { readonly outcome: PathOutcome, readonly total: number | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly entities: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    >, readonly steps: ReadonlyArray<{ readonly ties: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }> }> }> };

export type MatrixPictureFragment = { readonly set: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly norms: ReadonlyArray<{ readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }>, readonly rows: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly agreement: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly cells: ReadonlyArray<{ readonly answer: NormAnswer, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly access: SourceAccess } }> }> }> } };

export type StepPictureFragment = { readonly year: number, readonly cumulativeAgreements: number, readonly cumulativeStates: number, readonly agreements: ReadonlyArray<{ readonly parties: { readonly edges: ReadonlyArray<{ readonly commitment: Commitment, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> } }> };

type SearchHit_Activity_Fragment = { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly activityKind: ActivityKind };

type SearchHit_Agreement_Fragment = { readonly form: AgreementForm, readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Indicator_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Instrument_Fragment = { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Norm_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null };

type SearchHit_NormSet_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Organization_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly organizationKind: OrganizationKind, readonly home: { readonly id: string, readonly name: string } | null };

type SearchHit_StakeholderGroup_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_State_Fragment = { readonly region: string | null, readonly subregion: string | null, readonly existedUntil: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Typology_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

export type SearchHitFragment =
  | SearchHit_Activity_Fragment
  | SearchHit_Agreement_Fragment
  | SearchHit_Indicator_Fragment
  | SearchHit_Instrument_Fragment
  | SearchHit_Norm_Fragment
  | SearchHit_NormSet_Fragment
  | SearchHit_Organization_Fragment
  | SearchHit_StakeholderGroup_Fragment
  | SearchHit_State_Fragment
  | SearchHit_Typology_Fragment
;

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number | null, readonly partial: boolean, readonly nodes: ReadonlyArray<{ readonly foundAs: string | null, readonly missingWords: ReadonlyArray<string>, readonly node:
        | { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly activityKind: ActivityKind }
        | { readonly form: AgreementForm, readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly organizationKind: OrganizationKind, readonly home: { readonly id: string, readonly name: string } | null }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly region: string | null, readonly subregion: string | null, readonly existedUntil: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly all: { readonly totalCount: number | null, readonly typeCounts: ReadonlyArray<{ readonly type: EntityType, readonly count: number }> } | null };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
}>;


export type SuggestionsQuery = { readonly search: { readonly totalCount: number | null, readonly partial: boolean, readonly edges: ReadonlyArray<{ readonly foundAs: string | null, readonly node:
        | { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly activityKind: ActivityKind }
        | { readonly form: AgreementForm, readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly organizationKind: OrganizationKind, readonly home: { readonly id: string, readonly name: string } | null }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly region: string | null, readonly subregion: string | null, readonly existedUntil: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
       }> } | null };

export type ExamplesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ExamplesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | Record<PropertyKey, never>
   | null> };

export type LoadedQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadedQuery = { readonly dataset: { readonly version: string, readonly loadedAt: string, readonly claimCount: number, readonly entityCounts: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly tieCounts: ReadonlyArray<{ readonly count: number }>, readonly sources: ReadonlyArray<{ readonly access: SourceAccess, readonly claimCount: number }>, readonly openQuestions: ReadonlyArray<{ readonly id: string }> } };

export type StatesPictureQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  minWeight: number;
  maxNodes: number;
  maxLinks: number;
}>;


export type StatesPictureQuery = { readonly network: { readonly nodeCount: number, readonly linkCount: number, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly weightedDegree: number, readonly community: number | null, readonly entity:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly position: { readonly x: number, readonly y: number } }>, readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly weight: number }> } | null };

export type YearsPictureQueryVariables = Exact<{ [key: string]: never; }>;


export type YearsPictureQuery = { readonly crossTab: { readonly cells: ReadonlyArray<ReadonlyArray<number>>, readonly rows: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly columns: ReadonlyArray<{ readonly value: string, readonly count: number }> } | null };

export type TimelineByYearQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  by: FacetBy;
}>;


export type TimelineByYearQuery = { readonly agreements: { readonly totalCount: number | null, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> | null }, readonly crossTab: { readonly cells: ReadonlyArray<ReadonlyArray<number>>, readonly rows: ReadonlyArray<{ readonly value: string }>, readonly columns: ReadonlyArray<{ readonly value: string, readonly count: number }> } | null };

export type TimelineOfYearQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
}>;


export type TimelineOfYearQuery = { readonly agreements: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly date: string | null, readonly form: AgreementForm, readonly id: string, readonly type: EntityType, readonly name: string }> } };

export type TimelineOfNormQueryVariables = Exact<{
  norm: string;
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
}>;


export type TimelineOfNormQuery = { readonly norm: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly reflecting: { readonly totalCount: number | null }, readonly assessed: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly date: string | null }> }, readonly set: { readonly name: string } | null } | null, readonly normTimeline: ReadonlyArray<{ readonly year: number, readonly cumulativeAgreements: number, readonly cumulativeStates: number, readonly agreements: ReadonlyArray<{ readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly parties: { readonly edges: ReadonlyArray<{ readonly commitment: Commitment, readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }>, readonly newStates: ReadonlyArray<{ readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }> }> | null };

export type TimelineChangesQueryVariables = Exact<{
  during: DateRange;
  of?: ReadonlyArray<string> | string | null | undefined;
  relations?: ReadonlyArray<Relation> | Relation | null | undefined;
  counting?: Counting | null | undefined;
  first?: number;
  withEvents?: boolean;
}>;


export type TimelineChangesQuery = { readonly events?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly from: string, readonly kind: EventKind, readonly occasion: string | null, readonly place: string | null, readonly agreement: { readonly id: string, readonly type: EntityType, readonly name: string } }> } | null, readonly changes: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly relation: Relation, readonly began: number, readonly ended: number, readonly changed: number }>, readonly nodes: ReadonlyArray<{ readonly on: string, readonly before: { readonly value: string | null } | null, readonly after: { readonly value: string | null } | null, readonly tie: { readonly relation: Relation, readonly id: string, readonly contested: boolean, readonly from:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityBriefFragmentDoc = new TypedDocumentString(`
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
    `, {"fragmentName":"EntityBrief"}) as unknown as TypedDocumentString<EntityBriefFragment, unknown>;
export const AroundTiesFragmentDoc = new TypedDocumentString(`
    fragment AroundTies on TieConnection {
  edges {
    other {
      ...EntityBrief
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"AroundTies"}) as unknown as TypedDocumentString<AroundTiesFragment, unknown>;
export const EntityHeadFragmentDoc = new TypedDocumentString(`
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"EntityHead"}) as unknown as TypedDocumentString<EntityHeadFragment, unknown>;
export const AgreementFactsFragmentDoc = new TypedDocumentString(`
    fragment AgreementFacts on Agreement {
  date
  form
  legalForce
  scope
  setting
  inForce(asOf: $asOf)
  url
  polityDistance
  typologies {
    ...EntityBrief
  }
  initiators {
    ...EntityBrief
  }
  issuers {
    ...EntityBrief
  }
  maintainers {
    ...EntityBrief
  }
  auspices {
    ...EntityBrief
  }
  stakeholderGroups {
    ...EntityBrief
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"AgreementFacts"}) as unknown as TypedDocumentString<AgreementFactsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
    `, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const EventPartsFragmentDoc = new TypedDocumentString(`
    fragment EventParts on AgreementEvent {
  kind
  from
  to
  edition
  occasion
  place
  claim {
    ...ClaimParts
  }
}
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}`, {"fragmentName":"EventParts"}) as unknown as TypedDocumentString<EventPartsFragment, unknown>;
export const StatedFactFragmentDoc = new TypedDocumentString(`
    fragment StatedFact on Fact {
  field
  value
  chosen
  claim {
    ...ClaimParts
  }
}
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}`, {"fragmentName":"StatedFact"}) as unknown as TypedDocumentString<StatedFactFragment, unknown>;
export const AgreementSectionsFragmentDoc = new TypedDocumentString(`
    fragment AgreementSections on Agreement {
  id
  parties(asOf: $asOf, first: 1) {
    totalCount
  }
  apart: parties(
    asOf: $asOf
    counting: {partyStatuses: [NEGOTIATED, WITHDRAWN]}
    first: 1
  ) {
    totalCount
  }
  norms {
    answer
  }
  additionalNorms {
    ...EntityBrief
  }
  events {
    ...EventParts
  }
  references(first: 1) {
    totalCount
  }
  referencedBy(first: 1) {
    totalCount
  }
  similar(asOf: $asOf, first: 1) {
    totalCount
  }
  facts {
    ...StatedFact
  }
}
    fragment EventParts on AgreementEvent {
  kind
  from
  to
  edition
  occasion
  place
  claim {
    ...ClaimParts
  }
}
fragment StatedFact on Fact {
  field
  value
  chosen
  claim {
    ...ClaimParts
  }
}
fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"AgreementSections"}) as unknown as TypedDocumentString<AgreementSectionsFragment, unknown>;
export const ActivityRowFragmentDoc = new TypedDocumentString(`
    fragment ActivityRow on Activity {
  ...EntityBrief
  kind
  date
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"ActivityRow"}) as unknown as TypedDocumentString<ActivityRowFragment, unknown>;
export const AgreementBriefFragmentDoc = new TypedDocumentString(`
    fragment AgreementBrief on Agreement {
  ...EntityBrief
  date
  form
  legalForce
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"AgreementBrief"}) as unknown as TypedDocumentString<AgreementBriefFragment, unknown>;
export const TieMarksFragmentDoc = new TypedDocumentString(`
    fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}
    `, {"fragmentName":"TieMarks"}) as unknown as TypedDocumentString<TieMarksFragment, unknown>;
export const AgreementTieRowFragmentDoc = new TypedDocumentString(`
    fragment AgreementTieRow on AgreementTieEdge {
  node {
    ...AgreementBrief
  }
  tie {
    ...TieMarks
  }
}
    fragment AgreementBrief on Agreement {
  ...EntityBrief
  date
  form
  legalForce
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`, {"fragmentName":"AgreementTieRow"}) as unknown as TypedDocumentString<AgreementTieRowFragment, unknown>;
export const EvidenceRowFragmentDoc = new TypedDocumentString(`
    fragment EvidenceRow on Evidence {
  kind
  by {
    ...EntityBrief
  }
  tie {
    ...TieMarks
  }
  because {
    ...TieMarks
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`, {"fragmentName":"EvidenceRow"}) as unknown as TypedDocumentString<EvidenceRowFragment, unknown>;
export const MemberRowFragmentDoc = new TypedDocumentString(`
    fragment MemberRow on MemberEdge {
  status
  node {
    ...EntityBrief
  }
  tie {
    ...TieMarks
    spells {
      value
      since
      until
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`, {"fragmentName":"MemberRow"}) as unknown as TypedDocumentString<MemberRowFragment, unknown>;
export const MembershipRowFragmentDoc = new TypedDocumentString(`
    fragment MembershipRow on MembershipEdge {
  status
  tie {
    ...TieMarks
    spells {
      value
      since
      until
    }
  }
  node {
    ...EntityBrief
    kind
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`, {"fragmentName":"MembershipRow"}) as unknown as TypedDocumentString<MembershipRowFragment, unknown>;
export const OpenQuestionPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenQuestionParts on OpenQuestion {
  id
  question
  choice
  locator
  source {
    id
    title
    access
  }
}
    `, {"fragmentName":"OpenQuestionParts"}) as unknown as TypedDocumentString<OpenQuestionPartsFragment, unknown>;
export const PartyRowFragmentDoc = new TypedDocumentString(`
    fragment PartyRow on PartyEdge {
  status
  commitment
  acts {
    status
    on
  }
  tie {
    ...TieMarks
  }
  node {
    ...EntityBrief
    ... on Organization {
      kind
      group {
        id
        name
      }
      home {
        ...EntityBrief
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`, {"fragmentName":"PartyRow"}) as unknown as TypedDocumentString<PartyRowFragment, unknown>;
export const PartyToRowFragmentDoc = new TypedDocumentString(`
    fragment PartyToRow on PartyAgreementEdge {
  status
  commitment
  acts {
    status
    on
  }
  tie {
    ...TieMarks
  }
  node {
    ...AgreementBrief
  }
}
    fragment AgreementBrief on Agreement {
  ...EntityBrief
  date
  form
  legalForce
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`, {"fragmentName":"PartyToRow"}) as unknown as TypedDocumentString<PartyToRowFragment, unknown>;
export const ReferenceRowFragmentDoc = new TypedDocumentString(`
    fragment ReferenceRow on ReferenceEdge {
  kind
  node {
    ...EntityBrief
  }
  tie {
    ...TieMarks
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`, {"fragmentName":"ReferenceRow"}) as unknown as TypedDocumentString<ReferenceRowFragment, unknown>;
export const StatedCountPartsFragmentDoc = new TypedDocumentString(`
    fragment StatedCountParts on StatedCount {
  count
  atLeast
  of
  status
  group {
    name
  }
  claim {
    ...ClaimParts
    source {
      coversUntil
    }
  }
}
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}`, {"fragmentName":"StatedCountParts"}) as unknown as TypedDocumentString<StatedCountPartsFragment, unknown>;
export const MapAnswersFragmentDoc = new TypedDocumentString(`
    fragment MapAnswers on NormAgreementConnection {
  totalCount
  edges {
    node {
      ...EntityBrief
      date
    }
    answer
    tie {
      ...TieMarks
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`, {"fragmentName":"MapAnswers"}) as unknown as TypedDocumentString<MapAnswersFragment, unknown>;
export const NetworkEntityFragmentDoc = new TypedDocumentString(`
    fragment NetworkEntity on Entity {
  ...EntityBrief
  ... on State {
    region
  }
  ... on Organization {
    aliases
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"NetworkEntity"}) as unknown as TypedDocumentString<NetworkEntityFragment, unknown>;
export const NetworkTieFragmentDoc = new TypedDocumentString(`
    fragment NetworkTie on Tie {
  id
  relation
  contested
  from {
    ...EntityBrief
  }
  to {
    ...EntityBrief
  }
  claims {
    ...ClaimParts
  }
}
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"NetworkTie"}) as unknown as TypedDocumentString<NetworkTieFragment, unknown>;
export const SmallNetworkFragmentDoc = new TypedDocumentString(`
    fragment SmallNetwork on Network {
  nodeCount
  linkCount
  nodes {
    entity {
      ...EntityBrief
    }
    degree
    weightedDegree
    community
    position {
      x
      y
    }
  }
  links {
    source
    target
    weight
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"SmallNetwork"}) as unknown as TypedDocumentString<SmallNetworkFragment, unknown>;
export const TieWholeFragmentDoc = new TypedDocumentString(`
    fragment TieWhole on Tie {
  id
  relation
  contested
  from {
    ...EntityBrief
  }
  to {
    ...EntityBrief
    ... on Agreement {
      legalForce
    }
  }
  spells {
    value
    since
    until
  }
  claims {
    ...ClaimParts
  }
}
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"TieWhole"}) as unknown as TypedDocumentString<TieWholeFragment, unknown>;
export const TieEndsFragmentDoc = new TypedDocumentString(`
    fragment TieEnds on Tie {
  id
  relation
  from {
    ...EntityBrief
  }
  to {
    ...EntityBrief
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"TieEnds"}) as unknown as TypedDocumentString<TieEndsFragment, unknown>;
export const SourceBriefFragmentDoc = new TypedDocumentString(`
    fragment SourceBrief on Source {
  id
  title
  access
}
    `, {"fragmentName":"SourceBrief"}) as unknown as TypedDocumentString<SourceBriefFragment, unknown>;
export const TypeOfFieldFragmentDoc = new TypedDocumentString(`
    fragment TypeOfField on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}
    `, {"fragmentName":"TypeOfField"}) as unknown as TypedDocumentString<TypeOfFieldFragment, unknown>;
export const CoveragePictureFragmentDoc = new TypedDocumentString(`
    fragment CoveragePicture on NormCoverage {
  norm {
    ...EntityBrief
  }
  reflectedFor {
    ...EntityBrief
  }
  notFoundFor {
    ...EntityBrief
  }
  notAssessedFor {
    ...EntityBrief
  }
  agreements {
    totalCount
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"CoveragePicture"}) as unknown as TypedDocumentString<CoveragePictureFragment, unknown>;
export const ComparisonPictureFragmentDoc = new TypedDocumentString(`
    fragment ComparisonPicture on StateComparison {
  sharedAgreements(first: 50) {
    totalCount
    nodes {
      ...EntityBrief
      date
    }
  }
  rows {
    state {
      ...EntityBrief
    }
    agreementCount
    organizationCount
    indicators {
      indicator {
        ...EntityBrief
      }
      evidence {
        kind
      }
    }
    onlyIn(first: 50) {
      totalCount
      nodes {
        ...EntityBrief
      }
    }
  }
  norms {
    ...CoveragePicture
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment CoveragePicture on NormCoverage {
  norm {
    ...EntityBrief
  }
  reflectedFor {
    ...EntityBrief
  }
  notFoundFor {
    ...EntityBrief
  }
  notAssessedFor {
    ...EntityBrief
  }
  agreements {
    totalCount
  }
}`, {"fragmentName":"ComparisonPicture"}) as unknown as TypedDocumentString<ComparisonPictureFragment, unknown>;
export const CountedValueFragmentDoc = new TypedDocumentString(`
    fragment CountedValue on FacetValue {
  value
  count
  entity {
    ...EntityBrief
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"CountedValue"}) as unknown as TypedDocumentString<CountedValueFragment, unknown>;
export const CrossTabPictureFragmentDoc = new TypedDocumentString(`
    fragment CrossTabPicture on CrossTab {
  rows {
    ...CountedValue
  }
  columns {
    ...CountedValue
  }
  rowCount
  columnCount
  cells
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment CountedValue on FacetValue {
  value
  count
  entity {
    ...EntityBrief
  }
}`, {"fragmentName":"CrossTabPicture"}) as unknown as TypedDocumentString<CrossTabPictureFragment, unknown>;
export const FacetPictureFragmentDoc = new TypedDocumentString(`
    fragment FacetPicture on Facet {
  by
  valueCount
  values {
    ...CountedValue
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment CountedValue on FacetValue {
  value
  count
  entity {
    ...EntityBrief
  }
}`, {"fragmentName":"FacetPicture"}) as unknown as TypedDocumentString<FacetPictureFragment, unknown>;
export const FrequencyPictureFragmentDoc = new TypedDocumentString(`
    fragment FrequencyPicture on NormFrequency {
  norm {
    ...EntityBrief
  }
  count
  of
  share
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"FrequencyPicture"}) as unknown as TypedDocumentString<FrequencyPictureFragment, unknown>;
export const PathsPictureFragmentDoc = new TypedDocumentString(`
    fragment PathsPicture on PathAnswer {
  outcome
  total
  paths {
    length
    entities {
      ...EntityBrief
    }
    steps {
      ties {
        id
        relation
        from {
          id
        }
        claims {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"PathsPicture"}) as unknown as TypedDocumentString<PathsPictureFragment, unknown>;
export const MatrixRowPartsFragmentDoc = new TypedDocumentString(`
    fragment MatrixRowParts on NormMatrixRow {
  agreement {
    ...EntityBrief
    date
  }
  cells {
    answer
    contested
    claims {
      source {
        access
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"MatrixRowParts"}) as unknown as TypedDocumentString<MatrixRowPartsFragment, unknown>;
export const MatrixPictureFragmentDoc = new TypedDocumentString(`
    fragment MatrixPicture on NormMatrix {
  set {
    ...EntityBrief
  }
  norms {
    ...EntityBrief
  }
  rows(first: $first) {
    totalCount
    nodes {
      ...MatrixRowParts
    }
  }
}
    fragment MatrixRowParts on NormMatrixRow {
  agreement {
    ...EntityBrief
    date
  }
  cells {
    answer
    contested
    claims {
      source {
        access
      }
    }
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"MatrixPicture"}) as unknown as TypedDocumentString<MatrixPictureFragment, unknown>;
export const StepPictureFragmentDoc = new TypedDocumentString(`
    fragment StepPicture on NormTimelineStep {
  year
  cumulativeAgreements
  cumulativeStates
  agreements {
    parties(types: [STATE], first: 1000) {
      edges {
        commitment
        node {
          id
        }
      }
    }
  }
}
    `, {"fragmentName":"StepPicture"}) as unknown as TypedDocumentString<StepPictureFragment, unknown>;
export const SearchHitFragmentDoc = new TypedDocumentString(`
    fragment SearchHit on Entity {
  ...EntityBrief
  aliases
  description
  ... on State {
    region
    subregion
    existedUntil
  }
  ... on Agreement {
    form
    date
  }
  ... on Organization {
    organizationKind: kind
    home {
      id
      name
    }
  }
  ... on Activity {
    activityKind: kind
    date
  }
  ... on Instrument {
    date
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"SearchHit"}) as unknown as TypedDocumentString<SearchHitFragment, unknown>;
export const AboutNumbersDocument = new TypedDocumentString(`
    query AboutNumbers {
  dataset {
    version
    loadedAt
    claimCount
    entityCounts {
      type
      count
    }
    sources {
      access
    }
    openQuestions {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AboutNumbersQuery, AboutNumbersQueryVariables>;
export const FooterDocument = new TypedDocumentString(`
    query Footer {
  dataset {
    version
    loadedAt
  }
}
    `) as unknown as TypedDocumentString<FooterQuery, FooterQueryVariables>;
export const AssessedNormSetsDocument = new TypedDocumentString(`
    query AssessedNormSets {
  dataset {
    defaultNormSet {
      id
    }
  }
  normSets {
    id
    name
    norms {
      id
      label
      name
      agreements(
        answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]
        first: 1
      ) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssessedNormSetsQuery, AssessedNormSetsQueryVariables>;
export const ChartSourceDocument = new TypedDocumentString(`
    query ChartSource {
  dataset {
    version
  }
}
    `) as unknown as TypedDocumentString<ChartSourceQuery, ChartSourceQueryVariables>;
export const ComparedNormsDocument = new TypedDocumentString(`
    query ComparedNorms($states: [ID!]!, $set: ID, $asOf: PartialDate) {
  compareStates(states: $states, asOf: $asOf) {
    norms(set: $set) {
      norm {
        ...EntityBrief
      }
      reflectedFor {
        id
      }
      notFoundFor {
        id
      }
      agreements(first: 1000) {
        nodes {
          ...EntityBrief
        }
      }
    }
    rows {
      state {
        id
      }
      indicators {
        indicator {
          ...EntityBrief
        }
        evidence {
          kind
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<ComparedNormsQuery, ComparedNormsQueryVariables>;
export const ComparedDocument = new TypedDocumentString(`
    query Compared($ids: [ID!]!, $asOf: PartialDate) {
  nodes(ids: $ids) {
    id
    ... on State {
      ...EntityBrief
      agreements(asOf: $asOf, first: 8000) {
        edges {
          status
          commitment
          tie {
            ...TieMarks
          }
          node {
            ...AgreementBrief
          }
        }
      }
      memberOf(asOf: $asOf, first: 8000) {
        edges {
          status
          tie {
            ...TieMarks
          }
          node {
            ...EntityBrief
          }
        }
      }
    }
  }
}
    fragment AgreementBrief on Agreement {
  ...EntityBrief
  date
  form
  legalForce
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<ComparedQuery, ComparedQueryVariables>;
export const NormSetsDocument = new TypedDocumentString(`
    query NormSets {
  dataset {
    defaultNormSet {
      id
    }
  }
  normSets {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NormSetsQuery, NormSetsQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!) {
  source(id: $id) {
    id
    title
    publisher
    date
    coversUntil
    url
    licence
    access
    reliability
    text: citation
    bibtex: citation(style: BIBTEX)
    csl: citation(style: CSL_JSON)
    file
    sha256
    claimCount
  }
}
    `) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const SourceTieCountsDocument = new TypedDocumentString(`
    query SourceTieCounts($sources: [ID!]!) {
  PARTY_TO: ties(
    filter: {relations: [PARTY_TO]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  MEMBER_OF: ties(
    filter: {relations: [MEMBER_OF]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  INITIATED: ties(
    filter: {relations: [INITIATED]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  ISSUED: ties(
    filter: {relations: [ISSUED]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  MAINTAINS: ties(
    filter: {relations: [MAINTAINS]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  AUSPICES: ties(
    filter: {relations: [AUSPICES]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  REFLECTS: ties(
    filter: {relations: [REFLECTS]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  SETS_OUT: ties(
    filter: {relations: [SETS_OUT]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  INVOLVES: ties(
    filter: {relations: [INVOLVES]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  ADDRESSES: ties(
    filter: {relations: [ADDRESSES]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  CLASSIFIED_AS: ties(
    filter: {relations: [CLASSIFIED_AS]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  REFERENCES: ties(
    filter: {relations: [REFERENCES]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  IN_SET: ties(
    filter: {relations: [IN_SET]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  CORRESPONDS_TO: ties(
    filter: {relations: [CORRESPONDS_TO]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  CARRIED_OUT: ties(
    filter: {relations: [CARRIED_OUT]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  BENEFITS: ties(
    filter: {relations: [BENEFITS]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  EVIDENCES: ties(
    filter: {relations: [EVIDENCES]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
  SUCCEEDS: ties(
    filter: {relations: [SUCCEEDS]}
    counting: {sources: $sources}
    first: 1
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SourceTieCountsQuery, SourceTieCountsQueryVariables>;
export const SourceTiesDocument = new TypedDocumentString(`
    query SourceTies($relations: [Relation!]!, $sources: [ID!]!, $first: Int!) {
  ties(
    filter: {relations: $relations}
    counting: {sources: $sources}
    first: $first
  ) {
    totalCount
    nodes {
      ...TieMarks
      from {
        ...EntityBrief
      }
      to {
        ...EntityBrief
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<SourceTiesQuery, SourceTiesQueryVariables>;
export const SourcesPageDocument = new TypedDocumentString(`
    query SourcesPage {
  dataset {
    claimCount
  }
  sources {
    id
    title
    publisher
    date
    licence
    access
    claimCount
  }
}
    `) as unknown as TypedDocumentString<SourcesPageQuery, SourcesPageQueryVariables>;
export const TieListDocument = new TypedDocumentString(`
    query TieList($of: ID!, $relations: [Relation!]!, $direction: Direction!, $asOf: PartialDate, $first: Int!) {
  node(id: $of) {
    ... on Entity {
      ties(relations: $relations, direction: $direction, asOf: $asOf, first: $first) {
        totalCount
        edges {
          spell {
            value
            since
            until
          }
          other {
            ...EntityBrief
          }
          node {
            ...TieMarks
          }
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<TieListQuery, TieListQueryVariables>;
export const NearSourcesDocument = new TypedDocumentString(`
    query NearSources {
  sources {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<NearSourcesQuery, NearSourcesQueryVariables>;
export const AroundAmongDocument = new TypedDocumentString(`
    query AroundAmong($ids: [ID!]!, $asOf: PartialDate) {
  neighbourhood(of: $ids, depth: 0, asOf: $asOf) {
    ties {
      id
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AroundAmongQuery, AroundAmongQueryVariables>;
export const SourceNetworkDocument = new TypedDocumentString(`
    query SourceNetwork($sources: [ID!]!, $maxNodes: Int!, $maxLinks: Int!) {
  network(
    projection: ENTITIES
    counting: {sources: $sources}
    maxNodes: $maxNodes
    maxLinks: $maxLinks
  ) {
    ...SmallNetwork
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment SmallNetwork on Network {
  nodeCount
  linkCount
  nodes {
    entity {
      ...EntityBrief
    }
    degree
    weightedDegree
    community
    position {
      x
      y
    }
  }
  links {
    source
    target
    weight
  }
}`) as unknown as TypedDocumentString<SourceNetworkQuery, SourceNetworkQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $asOf: PartialDate, $few: Int!) {
  node(id: $id) {
    id
    ... on State {
      partners(asOf: $asOf, first: $few) {
        totalCount
        nodes {
          ...EntityBrief
        }
      }
    }
    ... on Entity {
      PARTY_TO: ties(relations: [PARTY_TO], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      MEMBER_OF_OUT: ties(
        relations: [MEMBER_OF]
        direction: OUT
        asOf: $asOf
        first: $few
      ) {
        ...AroundTies
      }
      MEMBER_OF_IN: ties(
        relations: [MEMBER_OF]
        direction: IN
        asOf: $asOf
        first: $few
      ) {
        ...AroundTies
      }
      INITIATED: ties(relations: [INITIATED], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      ISSUED: ties(relations: [ISSUED], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      MAINTAINS: ties(relations: [MAINTAINS], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      AUSPICES: ties(relations: [AUSPICES], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      REFLECTS: ties(relations: [REFLECTS], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      SETS_OUT: ties(relations: [SETS_OUT], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      INVOLVES: ties(relations: [INVOLVES], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      ADDRESSES: ties(relations: [ADDRESSES], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      CLASSIFIED_AS: ties(relations: [CLASSIFIED_AS], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      REFERENCES_OUT: ties(
        relations: [REFERENCES]
        direction: OUT
        asOf: $asOf
        first: $few
      ) {
        ...AroundTies
      }
      REFERENCES_IN: ties(
        relations: [REFERENCES]
        direction: IN
        asOf: $asOf
        first: $few
      ) {
        ...AroundTies
      }
      IN_SET: ties(relations: [IN_SET], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      CORRESPONDS_TO: ties(relations: [CORRESPONDS_TO], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      CARRIED_OUT: ties(relations: [CARRIED_OUT], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      BENEFITS: ties(relations: [BENEFITS], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      EVIDENCES: ties(relations: [EVIDENCES], asOf: $asOf, first: $few) {
        ...AroundTies
      }
      SUCCEEDS_OUT: ties(
        relations: [SUCCEEDS]
        direction: OUT
        asOf: $asOf
        first: $few
      ) {
        ...AroundTies
      }
      SUCCEEDS_IN: ties(
        relations: [SUCCEEDS]
        direction: IN
        asOf: $asOf
        first: $few
      ) {
        ...AroundTies
      }
    }
  }
}
    fragment AroundTies on TieConnection {
  edges {
    other {
      ...EntityBrief
    }
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const ActivityPageDocument = new TypedDocumentString(`
    query ActivityPage($id: ID!, $asOf: PartialDate) {
  activity(id: $id) {
    ...EntityHead
    kind
    date
    url
    by {
      ...EntityBrief
    }
    beneficiaries {
      ...EntityBrief
    }
    forum {
      ...EntityBrief
    }
    topics {
      ...EntityBrief
    }
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<ActivityPageQuery, ActivityPageQueryVariables>;
export const AgreementPageDocument = new TypedDocumentString(`
    query AgreementPage($id: ID!, $asOf: PartialDate) {
  agreement(id: $id) {
    ...EntityHead
    ...AgreementFacts
    ...AgreementSections
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment AgreementFacts on Agreement {
  date
  form
  legalForce
  scope
  setting
  inForce(asOf: $asOf)
  url
  polityDistance
  typologies {
    ...EntityBrief
  }
  initiators {
    ...EntityBrief
  }
  issuers {
    ...EntityBrief
  }
  maintainers {
    ...EntityBrief
  }
  auspices {
    ...EntityBrief
  }
  stakeholderGroups {
    ...EntityBrief
  }
}
fragment AgreementSections on Agreement {
  id
  parties(asOf: $asOf, first: 1) {
    totalCount
  }
  apart: parties(
    asOf: $asOf
    counting: {partyStatuses: [NEGOTIATED, WITHDRAWN]}
    first: 1
  ) {
    totalCount
  }
  norms {
    answer
  }
  additionalNorms {
    ...EntityBrief
  }
  events {
    ...EventParts
  }
  references(first: 1) {
    totalCount
  }
  referencedBy(first: 1) {
    totalCount
  }
  similar(asOf: $asOf, first: 1) {
    totalCount
  }
  facts {
    ...StatedFact
  }
}
fragment EventParts on AgreementEvent {
  kind
  from
  to
  edition
  occasion
  place
  claim {
    ...ClaimParts
  }
}
fragment StatedFact on Fact {
  field
  value
  chosen
  claim {
    ...ClaimParts
  }
}
fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<AgreementPageQuery, AgreementPageQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($id: ID!, $asOf: PartialDate) {
  indicator(id: $id) {
    ...EntityHead
    evidenceKinds
    states(asOf: $asOf, first: 1) {
      totalCount
    }
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const InstrumentPageDocument = new TypedDocumentString(`
    query InstrumentPage($id: ID!, $asOf: PartialDate) {
  instrument(id: $id) {
    ...EntityHead
    date
    url
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<InstrumentPageQuery, InstrumentPageQueryVariables>;
export const NormPageDocument = new TypedDocumentString(`
    query NormPage($id: ID!, $asOf: PartialDate) {
  norm(id: $id) {
    ...EntityHead
    label
    kind
    set {
      ...EntityBrief
    }
    addressees {
      ...EntityBrief
    }
    reflected: agreements(asOf: $asOf, first: 1) {
      totalCount
    }
    assessed: agreements(
      asOf: $asOf
      answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]
      first: 1
    ) {
      totalCount
    }
    states(asOf: $asOf, first: 1) {
      totalCount
    }
    cooccurring(asOf: $asOf, first: 1) {
      totalCount
    }
    corresponding {
      ...EntityBrief
    }
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NormPageQuery, NormPageQueryVariables>;
export const NormSetPageDocument = new TypedDocumentString(`
    query NormSetPage($id: ID!, $asOf: PartialDate) {
  normSet(id: $id) {
    ...EntityHead
    agreement {
      ...EntityBrief
    }
    norms {
      ...EntityBrief
    }
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NormSetPageQuery, NormSetPageQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!, $asOf: PartialDate) {
  organization(id: $id) {
    ...EntityHead
    kind
    url
    home {
      ...EntityBrief
    }
    group {
      ...EntityBrief
    }
    members(asOf: $asOf, first: 1) {
      totalCount
    }
    observers: members(
      asOf: $asOf
      counting: {membershipStatuses: [OBSERVER, OTHER]}
      first: 1
    ) {
      totalCount
    }
    memberOf(asOf: $asOf, first: 1) {
      totalCount
    }
    observes: memberOf(
      asOf: $asOf
      counting: {membershipStatuses: [OBSERVER, OTHER]}
      first: 1
    ) {
      totalCount
    }
    partyTo(asOf: $asOf, first: 1) {
      totalCount
    }
    negotiated: partyTo(
      asOf: $asOf
      counting: {partyStatuses: [NEGOTIATED, WITHDRAWN]}
      first: 1
    ) {
      totalCount
    }
    issued(asOf: $asOf, first: 1) {
      totalCount
    }
    maintains(asOf: $asOf, first: 1) {
      totalCount
    }
    activities: ties(relations: [CARRIED_OUT], direction: OUT, first: 1) {
      totalCount
    }
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const StakeholderGroupPageDocument = new TypedDocumentString(`
    query StakeholderGroupPage($id: ID!, $groups: [ID!]!, $asOf: PartialDate) {
  stakeholderGroup(id: $id) {
    ...EntityHead
    agreements(asOf: $asOf, first: 1) {
      totalCount
    }
  }
  organizations(filter: {groups: $groups}, first: 1) {
    totalCount
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<StakeholderGroupPageQuery, StakeholderGroupPageQueryVariables>;
export const StatePageDocument = new TypedDocumentString(`
    query StatePage($id: ID!, $asOf: PartialDate) {
  state(id: $id) {
    ...EntityHead
    officialName
    standing
    region
    subregion
    existedFrom
    existedUntil
    successors {
      ...EntityBrief
    }
    predecessors {
      ...EntityBrief
    }
    polity(asOf: $asOf)
    agreements(asOf: $asOf, first: 1) {
      totalCount
    }
    memberOf(asOf: $asOf, first: 1) {
      totalCount
    }
    apart: memberOf(
      asOf: $asOf
      counting: {membershipStatuses: [OBSERVER, OTHER]}
      first: 1
    ) {
      totalCount
    }
    partners(asOf: $asOf, first: 1) {
      totalCount
    }
    norms(asOf: $asOf) {
      norm {
        id
      }
    }
    indicators(asOf: $asOf) {
      indicator {
        name
      }
      evidence {
        kind
      }
    }
    activities(first: 1) {
      totalCount
    }
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<StatePageQuery, StatePageQueryVariables>;
export const TypologyPageDocument = new TypedDocumentString(`
    query TypologyPage($id: ID!, $asOf: PartialDate) {
  typology(id: $id) {
    ...EntityHead
    agreements(asOf: $asOf, first: 1) {
      totalCount
    }
  }
  activities(filter: {topics: [{any: [$id]}]}, first: 10000) {
    nodes {
      ...ActivityRow
    }
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
    coversUntil
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
}
fragment ActivityRow on Activity {
  ...EntityBrief
  kind
  date
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<TypologyPageQuery, TypologyPageQueryVariables>;
export const ActivitiesDocument = new TypedDocumentString(`
    query Activities($by: ID!) {
  activities(filter: {by: [{any: [$by]}]}, first: 10000) {
    nodes {
      ...ActivityRow
    }
  }
}
    fragment ActivityRow on Activity {
  ...EntityBrief
  kind
  date
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<ActivitiesQuery, ActivitiesQueryVariables>;
export const AgreementNormsDocument = new TypedDocumentString(`
    query AgreementNorms($id: ID!, $set: ID) {
  agreement(id: $id) {
    norms(set: $set) {
      answer
      contested
      norm {
        ...EntityBrief
      }
      claims {
        ...ClaimParts
      }
      sharedWith {
        label
        name
      }
    }
  }
}
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<AgreementNormsQuery, AgreementNormsQueryVariables>;
export const ClassifiedDocument = new TypedDocumentString(`
    query Classified($id: ID!, $asOf: PartialDate) {
  node(id: $id) {
    id
    ... on Typology {
      agreements(asOf: $asOf, first: 10000) {
        edges {
          ...AgreementTieRow
        }
      }
    }
    ... on StakeholderGroup {
      agreements(asOf: $asOf, first: 10000) {
        edges {
          ...AgreementTieRow
        }
      }
    }
  }
}
    fragment AgreementTieRow on AgreementTieEdge {
  node {
    ...AgreementBrief
  }
  tie {
    ...TieMarks
  }
}
fragment AgreementBrief on Agreement {
  ...EntityBrief
  date
  form
  legalForce
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<ClassifiedQuery, ClassifiedQueryVariables>;
export const CooccurringDocument = new TypedDocumentString(`
    query Cooccurring($id: ID!, $asOf: PartialDate, $first: Int!) {
  norm(id: $id) {
    cooccurring(asOf: $asOf, first: $first) {
      totalCount
      edges {
        count
        jaccard
        node {
          ...EntityBrief
        }
        agreements(first: 300) {
          nodes {
            ...EntityBrief
          }
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<CooccurringQuery, CooccurringQueryVariables>;
export const GivenOutDocument = new TypedDocumentString(`
    query GivenOut($id: ID!, $asOf: PartialDate) {
  organization(id: $id) {
    issued(asOf: $asOf, first: 10000) {
      edges {
        ...AgreementTieRow
      }
    }
    maintains(asOf: $asOf, first: 10000) {
      edges {
        ...AgreementTieRow
      }
    }
  }
}
    fragment AgreementTieRow on AgreementTieEdge {
  node {
    ...AgreementBrief
  }
  tie {
    ...TieMarks
  }
}
fragment AgreementBrief on Agreement {
  ...EntityBrief
  date
  form
  legalForce
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<GivenOutQuery, GivenOutQueryVariables>;
export const GroupOrganizationsDocument = new TypedDocumentString(`
    query GroupOrganizations($groups: [ID!]!) {
  organizations(filter: {groups: $groups}, first: 10000) {
    nodes {
      ...EntityBrief
      kind
      home {
        ...EntityBrief
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<GroupOrganizationsQuery, GroupOrganizationsQueryVariables>;
export const IndicatorStatesDocument = new TypedDocumentString(`
    query IndicatorStates($id: ID!, $asOf: PartialDate, $first: Int!) {
  indicator(id: $id) {
    states(asOf: $asOf, first: $first) {
      totalCount
      edges {
        node {
          ...EntityBrief
        }
        evidence {
          ...EvidenceRow
        }
      }
    }
  }
}
    fragment EvidenceRow on Evidence {
  kind
  by {
    ...EntityBrief
  }
  tie {
    ...TieMarks
  }
  because {
    ...TieMarks
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<IndicatorStatesQuery, IndicatorStatesQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($id: ID!, $asOf: PartialDate) {
  organization(id: $id) {
    name
    members(asOf: $asOf, first: 10000) {
      edges {
        ...MemberRow
      }
    }
    apart: members(
      asOf: $asOf
      counting: {membershipStatuses: [OBSERVER, OTHER]}
      first: 10000
    ) {
      edges {
        ...MemberRow
      }
    }
  }
}
    fragment MemberRow on MemberEdge {
  status
  node {
    ...EntityBrief
  }
  tie {
    ...TieMarks
    spells {
      value
      since
      until
    }
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const MembershipsDocument = new TypedDocumentString(`
    query Memberships($id: ID!, $asOf: PartialDate) {
  node(id: $id) {
    id
    ... on State {
      memberOf(asOf: $asOf, first: 10000) {
        edges {
          ...MembershipRow
        }
      }
      apart: memberOf(
        asOf: $asOf
        counting: {membershipStatuses: [OBSERVER, OTHER]}
        first: 10000
      ) {
        edges {
          ...MembershipRow
        }
      }
    }
    ... on Organization {
      memberOf(asOf: $asOf, first: 10000) {
        edges {
          ...MembershipRow
        }
      }
      apart: memberOf(
        asOf: $asOf
        counting: {membershipStatuses: [OBSERVER, OTHER]}
        first: 10000
      ) {
        edges {
          ...MembershipRow
        }
      }
    }
  }
}
    fragment MembershipRow on MembershipEdge {
  status
  tie {
    ...TieMarks
    spells {
      value
      since
      until
    }
  }
  node {
    ...EntityBrief
    kind
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<MembershipsQuery, MembershipsQueryVariables>;
export const NormAgreementsDocument = new TypedDocumentString(`
    query NormAgreements($id: ID!, $asOf: PartialDate) {
  norm(id: $id) {
    name
    agreements(
      asOf: $asOf
      answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]
      first: 10000
    ) {
      edges {
        answer
        contested
        node {
          ...AgreementBrief
        }
        claims {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment AgreementBrief on Agreement {
  ...EntityBrief
  date
  form
  legalForce
}
fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NormAgreementsQuery, NormAgreementsQueryVariables>;
export const NormStatesDocument = new TypedDocumentString(`
    query NormStates($id: ID!, $asOf: PartialDate) {
  norm(id: $id) {
    states(asOf: $asOf, first: 1000) {
      edges {
        node {
          ...EntityBrief
        }
        agreements(first: 1) {
          totalCount
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NormStatesQuery, NormStatesQueryVariables>;
export const NormThroughDocument = new TypedDocumentString(`
    query NormThrough($id: ID!, $parties: [PartySetFilter!]!, $asOf: PartialDate) {
  norm(id: $id) {
    agreements(filter: {parties: $parties}, asOf: $asOf, first: 1000) {
      edges {
        answer
        node {
          ...EntityBrief
        }
        tie {
          ...TieMarks
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<NormThroughQuery, NormThroughQueryVariables>;
export const OrganizationAgreementsDocument = new TypedDocumentString(`
    query OrganizationAgreements($id: ID!, $asOf: PartialDate) {
  organization(id: $id) {
    name
    partyTo(asOf: $asOf, first: 10000) {
      edges {
        ...PartyToRow
      }
    }
    apart: partyTo(
      asOf: $asOf
      counting: {partyStatuses: [NEGOTIATED, WITHDRAWN]}
      first: 10000
    ) {
      edges {
        ...PartyToRow
      }
    }
  }
}
    fragment PartyToRow on PartyAgreementEdge {
  status
  commitment
  acts {
    status
    on
  }
  tie {
    ...TieMarks
  }
  node {
    ...AgreementBrief
  }
}
fragment AgreementBrief on Agreement {
  ...EntityBrief
  date
  form
  legalForce
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<OrganizationAgreementsQuery, OrganizationAgreementsQueryVariables>;
export const PartiesDocument = new TypedDocumentString(`
    query Parties($id: ID!, $asOf: PartialDate) {
  agreement(id: $id) {
    name
    statedCounts {
      ...StatedCountParts
    }
    parties(asOf: $asOf, first: 10000) {
      edges {
        ...PartyRow
      }
    }
    apart: parties(
      asOf: $asOf
      counting: {partyStatuses: [NEGOTIATED, WITHDRAWN]}
      first: 10000
    ) {
      edges {
        ...PartyRow
      }
    }
  }
}
    fragment PartyRow on PartyEdge {
  status
  commitment
  acts {
    status
    on
  }
  tie {
    ...TieMarks
  }
  node {
    ...EntityBrief
    ... on Organization {
      kind
      group {
        id
        name
      }
      home {
        ...EntityBrief
      }
    }
  }
}
fragment StatedCountParts on StatedCount {
  count
  atLeast
  of
  status
  group {
    name
  }
  claim {
    ...ClaimParts
    source {
      coversUntil
    }
  }
}
fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<PartiesQuery, PartiesQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($id: ID!, $asOf: PartialDate, $first: Int!, $filter: AgreementFilter, $orderBy: SharedOrder!) {
  state(id: $id) {
    partners(asOf: $asOf, first: $first, filter: $filter, orderBy: $orderBy) {
      totalCount
      edges {
        sharedCount
        jaccard
        node {
          ...EntityBrief
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const ReferencesDocument = new TypedDocumentString(`
    query References($id: ID!) {
  agreement(id: $id) {
    references(first: 10000) {
      edges {
        ...ReferenceRow
      }
    }
    referencedBy(first: 10000) {
      edges {
        ...ReferenceRow
      }
    }
  }
}
    fragment ReferenceRow on ReferenceEdge {
  kind
  node {
    ...EntityBrief
  }
  tie {
    ...TieMarks
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<ReferencesQuery, ReferencesQueryVariables>;
export const SimilarDocument = new TypedDocumentString(`
    query Similar($id: ID!, $by: Likeness!, $asOf: PartialDate, $first: Int!) {
  agreement(id: $id) {
    similar(by: $by, asOf: $asOf, first: $first) {
      totalCount
      edges {
        jaccard
        node {
          ...EntityBrief
          date
        }
        shared(first: 500) {
          ...EntityBrief
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<SimilarQuery, SimilarQueryVariables>;
export const StateAgreementsDocument = new TypedDocumentString(`
    query StateAgreements($id: ID!, $asOf: PartialDate) {
  state(id: $id) {
    name
    agreements(asOf: $asOf, first: 10000) {
      edges {
        ...PartyToRow
      }
    }
    apart: agreements(
      asOf: $asOf
      counting: {partyStatuses: [NEGOTIATED, WITHDRAWN]}
      first: 10000
    ) {
      edges {
        ...PartyToRow
      }
    }
  }
}
    fragment PartyToRow on PartyAgreementEdge {
  status
  commitment
  acts {
    status
    on
  }
  tie {
    ...TieMarks
  }
  node {
    ...AgreementBrief
  }
}
fragment AgreementBrief on Agreement {
  ...EntityBrief
  date
  form
  legalForce
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<StateAgreementsQuery, StateAgreementsQueryVariables>;
export const StateIndicatorsDocument = new TypedDocumentString(`
    query StateIndicators($id: ID!, $asOf: PartialDate) {
  state(id: $id) {
    indicators(asOf: $asOf) {
      indicator {
        ...EntityBrief
      }
      evidence {
        ...EvidenceRow
      }
    }
  }
}
    fragment EvidenceRow on Evidence {
  kind
  by {
    ...EntityBrief
  }
  tie {
    ...TieMarks
  }
  because {
    ...TieMarks
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<StateIndicatorsQuery, StateIndicatorsQueryVariables>;
export const StateNormsDocument = new TypedDocumentString(`
    query StateNorms($id: ID!, $set: ID, $asOf: PartialDate) {
  state(id: $id) {
    norms(set: $set, asOf: $asOf) {
      norm {
        ...EntityBrief
      }
      agreements(first: 5000) {
        edges {
          answer
          node {
            ...EntityBrief
            date
          }
          tie {
            ...TieMarks
          }
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<StateNormsQuery, StateNormsQueryVariables>;
export const AllOpenQuestionsDocument = new TypedDocumentString(`
    query AllOpenQuestions {
  dataset {
    openQuestions {
      ...OpenQuestionParts
      about {
        id
      }
    }
  }
}
    fragment OpenQuestionParts on OpenQuestion {
  id
  question
  choice
  locator
  source {
    id
    title
    access
  }
}`) as unknown as TypedDocumentString<AllOpenQuestionsQuery, AllOpenQuestionsQueryVariables>;
export const FilterFacetDocument = new TypedDocumentString(`
    query FilterFacet($by: FacetBy!, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting) {
  agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {
    facets(by: [$by], first: 500) {
      values {
        value
        count
        entity {
          ...EntityBrief
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<FilterFacetQuery, FilterFacetQueryVariables>;
export const NearIdsDocument = new TypedDocumentString(`
    query NearIds($ids: [ID!]!, $shorter: ID!, $text: String!, $begun: String!) {
  shorter: node(id: $shorter) {
    id
    ...EntityBrief
  }
  nodes(ids: $ids) {
    id
    ...EntityBrief
    ... on Source {
      title
    }
    ... on Tie {
      from {
        ...EntityBrief
      }
    }
  }
  near: search(text: $text, first: 8) {
    nodes {
      ...EntityBrief
    }
  }
  states(first: 1000) {
    nodes {
      ...EntityBrief
    }
  }
  begun: search(text: $begun, first: 8) {
    nodes {
      ...EntityBrief
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NearIdsQuery, NearIdsQueryVariables>;
export const PickerSearchDocument = new TypedDocumentString(`
    query PickerSearch($text: String!, $types: [EntityType!]) {
  search(text: $text, types: $types, first: 20) {
    partial
    nodes {
      ...EntityBrief
      ... on State {
        existedUntil
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<PickerSearchQuery, PickerSearchQueryVariables>;
export const PickerFirstDocument = new TypedDocumentString(`
    query PickerFirst($states: Boolean!, $organizations: Boolean!, $agreements: Boolean!, $norms: Boolean!, $others: Boolean!, $sources: Boolean!) {
  states(orderBy: TIES_DESC, first: 20) @include(if: $states) {
    nodes {
      ...EntityBrief
    }
  }
  organizations(orderBy: TIES_DESC, first: 20) @include(if: $organizations) {
    nodes {
      ...EntityBrief
    }
  }
  agreements(orderBy: PARTIES_DESC, first: 20) @include(if: $agreements) {
    nodes {
      ...EntityBrief
    }
  }
  dataset @include(if: $norms) {
    defaultNormSet {
      norms {
        ...EntityBrief
      }
    }
  }
  normSets @include(if: $others) {
    ...EntityBrief
  }
  typologies @include(if: $others) {
    ...EntityBrief
  }
  stakeholderGroups @include(if: $others) {
    ...EntityBrief
  }
  sources @include(if: $sources) {
    id
    title
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<PickerFirstQuery, PickerFirstQueryVariables>;
export const FilterRegionsDocument = new TypedDocumentString(`
    query FilterRegions {
  states(first: 1000) {
    nodes {
      region
      subregion
    }
  }
}
    `) as unknown as TypedDocumentString<FilterRegionsQuery, FilterRegionsQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ...EntityBrief
    ... on Source {
      title
      access
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const MapEvidenceDocument = new TypedDocumentString(`
    query MapEvidence($id: ID!, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $set: ID, $centre: ID! = "", $first: Int!, $ofAgreements: Boolean! = false, $ofNorms: Boolean! = false, $ofPartners: Boolean! = false, $ofIndicator: Boolean! = false, $norm: ID! = "", $ofNorm: Boolean! = false, $parties: AgreementFilter) {
  state(id: $id) {
    ...EntityBrief
    region
    subregion
    agreements(filter: $filter, asOf: $asOf, counting: $counting, first: $first) @include(if: $ofAgreements) {
      totalCount
      edges {
        node {
          ...EntityBrief
          date
        }
        status
        tie {
          ...TieMarks
        }
      }
    }
    norms(set: $set, filter: $filter, asOf: $asOf, counting: $counting) @include(if: $ofNorms) {
      norm {
        ...EntityBrief
      }
      agreements(first: $first) {
        totalCount
        edges {
          node {
            ...EntityBrief
            date
          }
          tie {
            ...TieMarks
          }
        }
      }
    }
    indicators(asOf: $asOf, counting: $counting) @include(if: $ofIndicator) {
      indicator {
        id
      }
      evidence {
        ...EvidenceRow
      }
    }
  }
  norm(id: $norm) @include(if: $ofNorm) {
    reflecting: agreements(
      filter: $parties
      asOf: $asOf
      counting: $counting
      first: $first
    ) {
      ...MapAnswers
    }
    others: agreements(
      filter: $parties
      answers: [NOT_FOUND, UNANSWERED]
      asOf: $asOf
      counting: $counting
      first: $first
    ) {
      ...MapAnswers
    }
  }
  shared: statesSharingAgreements(
    states: {ids: [$centre]}
    withStates: {ids: [$id]}
    filter: $filter
    asOf: $asOf
    counting: $counting
    first: 1
  ) @include(if: $ofPartners) {
    nodes {
      sharedCount
      agreements(first: $first) {
        totalCount
        edges {
          node {
            ...EntityBrief
            date
          }
          ties {
            ...TieMarks
            from {
              name
            }
          }
        }
      }
    }
  }
}
    fragment EvidenceRow on Evidence {
  kind
  by {
    ...EntityBrief
  }
  tie {
    ...TieMarks
  }
  because {
    ...TieMarks
  }
}
fragment MapAnswers on NormAgreementConnection {
  totalCount
  edges {
    node {
      ...EntityBrief
      date
    }
    answer
    tie {
      ...TieMarks
    }
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<MapEvidenceQuery, MapEvidenceQueryVariables>;
export const MapStatesDocument = new TypedDocumentString(`
    query MapStates {
  states(first: 1000) {
    nodes {
      ...EntityBrief
      region
      subregion
    }
  }
  indicators {
    id
    name
    description
  }
  agreements(first: 1) {
    facets(by: [YEAR], first: 500) {
      values {
        value
      }
    }
  }
  dataset {
    loadedAt
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<MapStatesQuery, MapStatesQueryVariables>;
export const MapValuesDocument = new TypedDocumentString(`
    query MapValues($filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $set: ID, $all: [ID!]! = [], $centre: ID! = "", $indicator: ID! = "", $ofAgreements: Boolean! = false, $ofNorms: Boolean! = false, $ofNorm: Boolean! = false, $ofPartners: Boolean! = false, $ofIndicator: Boolean! = false) {
  agreements: states(first: 1000) @include(if: $ofAgreements) {
    nodes {
      id
      agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {
        totalCount
      }
    }
  }
  norms: states(first: 1000) @include(if: $ofNorms) {
    nodes {
      id
      norms(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
        norm {
          id
        }
      }
    }
  }
  coverage: normCoverage(
    states: $all
    set: $set
    filter: $filter
    asOf: $asOf
    counting: $counting
  ) @include(if: $ofNorm) {
    norm {
      id
    }
    reflectedFor {
      id
    }
    notFoundFor {
      id
    }
  }
  centre: state(id: $centre) @include(if: $ofPartners) {
    partners(filter: $filter, asOf: $asOf, counting: $counting, first: 1000) {
      edges {
        node {
          id
        }
        sharedCount
      }
    }
  }
  indicator(id: $indicator) @include(if: $ofIndicator) {
    states(asOf: $asOf, counting: $counting, first: 1000) {
      edges {
        node {
          id
        }
        evidence {
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapValuesQuery, MapValuesQueryVariables>;
export const MatrixCellDocument = new TypedDocumentString(`
    query MatrixCell($norm: ID!, $agreement: ID!, $asOf: PartialDate, $counting: Counting) {
  norm(id: $norm) {
    ...EntityBrief
    description
    agreements(
      filter: {ids: [$agreement]}
      answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]
      asOf: $asOf
      counting: $counting
      first: 1
    ) {
      edges {
        answer
        contested
        claims {
          ...ClaimParts
        }
        tie {
          id
        }
      }
    }
  }
  agreement(id: $agreement) {
    ...EntityBrief
    date
  }
}
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<MatrixCellQuery, MatrixCellQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($set: ID, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $first: Int! = 1000) {
  normMatrix(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
    set {
      id
      name
      agreement {
        ...EntityBrief
      }
    }
    norms {
      id
      label
      name
      description
    }
    rows(first: $first) {
      totalCount
      nodes {
        ...MatrixRowParts
      }
    }
  }
  normFrequency(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
    norm {
      id
    }
    count
    of
    share
  }
}
    fragment MatrixRowParts on NormMatrixRow {
  agreement {
    ...EntityBrief
    date
  }
  cells {
    answer
    contested
    claims {
      source {
        access
      }
    }
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const NetworkFirstAgreementDocument = new TypedDocumentString(`
    query NetworkFirstAgreement($filter: AgreementFilter) {
  agreements(filter: $filter, orderBy: DATE, first: 1) {
    nodes {
      date
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkFirstAgreementQuery, NetworkFirstAgreementQueryVariables>;
export const NetworkExpansionDocument = new TypedDocumentString(`
    query NetworkExpansion($id: ID!, $asOf: PartialDate, $counting: Counting) {
  node(id: $id) {
    ... on Entity {
      ...NetworkEntity
      ties(asOf: $asOf, counting: $counting, first: 10000) {
        edges {
          other {
            ...NetworkEntity
          }
          node {
            relation
          }
        }
      }
    }
  }
}
    fragment NetworkEntity on Entity {
  ...EntityBrief
  ... on State {
    region
  }
  ... on Organization {
    aliases
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkExpansionQuery, NetworkExpansionQueryVariables>;
export const NetworkMatchingDocument = new TypedDocumentString(`
    query NetworkMatching($filter: AgreementFilter, $states: StateFilter, $organizations: OrganizationFilter, $asOf: PartialDate, $counting: Counting, $ofAgreements: Boolean!, $ofStates: Boolean!, $ofOrganizations: Boolean!) {
  agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 10000) @include(if: $ofAgreements) {
    nodes {
      id
    }
  }
  states(filter: $states, asOf: $asOf, counting: $counting, first: 10000) @include(if: $ofStates) {
    nodes {
      id
    }
  }
  organizations(
    filter: $organizations
    asOf: $asOf
    counting: $counting
    first: 10000
  ) @include(if: $ofOrganizations) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkMatchingQuery, NetworkMatchingQueryVariables>;
export const NetworkTiesAmongDocument = new TypedDocumentString(`
    query NetworkTiesAmong($of: [ID!]!, $asOf: PartialDate, $counting: Counting, $maxNodes: Int!) {
  neighbourhood(
    of: $of
    depth: 0
    asOf: $asOf
    counting: $counting
    maxNodes: $maxNodes
    maxTies: 50000
  ) {
    truncated
    ties {
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkTiesAmongQuery, NetworkTiesAmongQueryVariables>;
export const NetworkSurroundingsDocument = new TypedDocumentString(`
    query NetworkSurroundings($of: [ID!]!, $depth: Int!, $asOf: PartialDate, $counting: Counting, $maxNodes: Int!) {
  neighbourhood(
    of: $of
    depth: $depth
    asOf: $asOf
    counting: $counting
    maxNodes: $maxNodes
    maxTies: 1
  ) {
    truncated
    entities {
      ...NetworkEntity
    }
  }
}
    fragment NetworkEntity on Entity {
  ...EntityBrief
  ... on State {
    region
  }
  ... on Organization {
    aliases
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkSurroundingsQuery, NetworkSurroundingsQueryVariables>;
export const NetworkLinkEvidenceDocument = new TypedDocumentString(`
    query NetworkLinkEvidence($projection: Projection!, $filter: AgreementFilter, $states: StateFilter, $organizations: OrganizationFilter, $asOf: PartialDate, $counting: Counting, $weight: Int!, $first: Int!) {
  network(
    projection: $projection
    filter: $filter
    states: $states
    organizations: $organizations
    asOf: $asOf
    counting: $counting
    minWeight: $weight
    maxNodes: 200
    maxLinks: 500
  ) {
    links {
      source
      target
      evidenceCount
      evidence(first: $first) {
        entity {
          ...EntityBrief
          ... on Agreement {
            date
          }
        }
        ties {
          ...NetworkTie
        }
      }
    }
  }
}
    fragment NetworkTie on Tie {
  id
  relation
  contested
  from {
    ...EntityBrief
  }
  to {
    ...EntityBrief
  }
  claims {
    ...ClaimParts
  }
}
fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkLinkEvidenceQuery, NetworkLinkEvidenceQueryVariables>;
export const NetworkTiesBetweenDocument = new TypedDocumentString(`
    query NetworkTiesBetween($of: [ID!]!, $asOf: PartialDate, $counting: Counting) {
  neighbourhood(of: $of, depth: 0, asOf: $asOf, counting: $counting) {
    ties {
      ...NetworkTie
    }
  }
}
    fragment NetworkTie on Tie {
  id
  relation
  contested
  from {
    ...EntityBrief
  }
  to {
    ...EntityBrief
  }
  claims {
    ...ClaimParts
  }
}
fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkTiesBetweenQuery, NetworkTiesBetweenQueryVariables>;
export const NetworkViewDocument = new TypedDocumentString(`
    query NetworkView($projection: Projection!, $filter: AgreementFilter, $states: StateFilter, $organizations: OrganizationFilter, $asOf: PartialDate, $counting: Counting, $minWeight: Int!, $maxNodes: Int!, $maxLinks: Int!, $withBetweenness: Boolean = false) {
  network(
    projection: $projection
    filter: $filter
    states: $states
    organizations: $organizations
    asOf: $asOf
    counting: $counting
    minWeight: $minWeight
    maxNodes: $maxNodes
    maxLinks: $maxLinks
  ) {
    nodes {
      entity {
        ...NetworkEntity
      }
      degree
      weightedDegree
      pageRank
      community
      position {
        x
        y
      }
      betweenness @include(if: $withBetweenness)
    }
    links {
      source
      target
      weight
      evidenceCount
    }
    nodeCount
    linkCount
    omittedNodes
    omittedLinks
    modularity
  }
}
    fragment NetworkEntity on Entity {
  ...EntityBrief
  ... on State {
    region
  }
  ... on Organization {
    aliases
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkViewQuery, NetworkViewQueryVariables>;
export const NetworkNodeFactsDocument = new TypedDocumentString(`
    query NetworkNodeFacts($id: ID!, $asOf: PartialDate, $counting: Counting) {
  node(id: $id) {
    ... on Entity {
      ...EntityBrief
      description
      tieCounts(asOf: $asOf, counting: $counting) {
        relation
        count
      }
      ... on State {
        officialName
        region
        subregion
      }
      ... on Agreement {
        date
        form
        legalForce
        scope
      }
      ... on Organization {
        kind
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkNodeFactsQuery, NetworkNodeFactsQueryVariables>;
export const NetworkNodeTiesDocument = new TypedDocumentString(`
    query NetworkNodeTies($id: ID!, $relations: [Relation!], $asOf: PartialDate, $counting: Counting, $first: Int!) {
  node(id: $id) {
    ... on Entity {
      ties(relations: $relations, asOf: $asOf, counting: $counting, first: $first) {
        totalCount
        nodes {
          ...NetworkTie
        }
      }
    }
  }
}
    fragment NetworkTie on Tie {
  id
  relation
  contested
  from {
    ...EntityBrief
  }
  to {
    ...EntityBrief
  }
  claims {
    ...ClaimParts
  }
}
fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkNodeTiesQuery, NetworkNodeTiesQueryVariables>;
export const NetworkPathsDocument = new TypedDocumentString(`
    query NetworkPaths($from: ID!, $to: ID!, $relations: [Relation!], $avoiding: [ID!], $asOf: PartialDate, $counting: Counting, $first: Int!) {
  shortestPaths(
    from: $from
    to: $to
    relations: $relations
    avoiding: $avoiding
    asOf: $asOf
    counting: $counting
    first: $first
  ) {
    total
    outcome
    paths {
      length
      entities {
        ...NetworkEntity
      }
      steps {
        ties {
          ...TieMarks
          relation
          from {
            id
          }
        }
      }
    }
  }
}
    fragment NetworkEntity on Entity {
  ...EntityBrief
  ... on State {
    region
  }
  ... on Organization {
    aliases
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<NetworkPathsQuery, NetworkPathsQueryVariables>;
export const CitedVersionDocument = new TypedDocumentString(`
    query CitedVersion {
  dataset {
    version
  }
}
    `) as unknown as TypedDocumentString<CitedVersionQuery, CitedVersionQueryVariables>;
export const SharedAgreementsDocument = new TypedDocumentString(`
    query SharedAgreements($a: ID!, $b: ID!, $asOf: PartialDate, $filter: AgreementFilter) {
  statesSharingAgreements(
    states: {ids: [$a]}
    withStates: {ids: [$b]}
    asOf: $asOf
    filter: $filter
    first: 1
  ) {
    nodes {
      agreements(first: 5000) {
        totalCount
        edges {
          node {
            ...EntityBrief
            date
          }
          ties {
            ...TieMarks
            relation
            from {
              name
            }
            to {
              name
              ... on Agreement {
                legalForce
              }
            }
            spells {
              value
            }
            claims {
              value
              via {
                name
              }
            }
          }
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<SharedAgreementsQuery, SharedAgreementsQueryVariables>;
export const TieDocument = new TypedDocumentString(`
    query Tie($id: ID!) {
  node(id: $id) {
    id
    ... on Tie {
      ...TieWhole
    }
  }
}
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieWhole on Tie {
  id
  relation
  contested
  from {
    ...EntityBrief
  }
  to {
    ...EntityBrief
    ... on Agreement {
      legalForce
    }
  }
  spells {
    value
    since
    until
  }
  claims {
    ...ClaimParts
  }
}`) as unknown as TypedDocumentString<TieQuery, TieQueryVariables>;
export const SchemaShapeDocument = new TypedDocumentString(`
    query SchemaShape {
  __schema {
    types {
      kind
      name
      fields {
        name
        type {
          ...TypeOfField
        }
      }
      enumValues {
        name
      }
      interfaces {
        name
      }
    }
  }
}
    fragment TypeOfField on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SchemaShapeQuery, SchemaShapeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [EntityType!], $first: Int!, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    partial
    nodes: edges {
      foundAs
      missingWords
      node {
        ...SearchHit
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  all: search(text: $text, first: 1) {
    totalCount
    typeCounts {
      type
      count
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment SearchHit on Entity {
  ...EntityBrief
  aliases
  description
  ... on State {
    region
    subregion
    existedUntil
  }
  ... on Agreement {
    form
    date
  }
  ... on Organization {
    organizationKind: kind
    home {
      id
      name
    }
  }
  ... on Activity {
    activityKind: kind
    date
  }
  ... on Instrument {
    date
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $types: [EntityType!]) {
  search(text: $text, types: $types, first: 8) {
    totalCount
    partial
    edges {
      foundAs
      node {
        ...SearchHit
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment SearchHit on Entity {
  ...EntityBrief
  aliases
  description
  ... on State {
    region
    subregion
    existedUntil
  }
  ... on Agreement {
    form
    date
  }
  ... on Organization {
    organizationKind: kind
    home {
      id
      name
    }
  }
  ... on Activity {
    activityKind: kind
    date
  }
  ... on Instrument {
    date
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const ExamplesDocument = new TypedDocumentString(`
    query Examples($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...EntityBrief
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<ExamplesQuery, ExamplesQueryVariables>;
export const LoadedDocument = new TypedDocumentString(`
    query Loaded {
  dataset {
    version
    loadedAt
    claimCount
    entityCounts {
      type
      count
    }
    tieCounts {
      count
    }
    sources {
      access
      claimCount
    }
    openQuestions {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LoadedQuery, LoadedQueryVariables>;
export const StatesPictureDocument = new TypedDocumentString(`
    query StatesPicture($filter: AgreementFilter, $minWeight: Int!, $maxNodes: Int!, $maxLinks: Int!) {
  network(
    projection: STATES_BY_AGREEMENT
    filter: $filter
    minWeight: $minWeight
    maxNodes: $maxNodes
    maxLinks: $maxLinks
  ) {
    ...SmallNetwork
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment SmallNetwork on Network {
  nodeCount
  linkCount
  nodes {
    entity {
      ...EntityBrief
    }
    degree
    weightedDegree
    community
    position {
      x
      y
    }
  }
  links {
    source
    target
    weight
  }
}`) as unknown as TypedDocumentString<StatesPictureQuery, StatesPictureQueryVariables>;
export const YearsPictureDocument = new TypedDocumentString(`
    query YearsPicture {
  crossTab(rows: YEAR, columns: SCOPE) {
    rows {
      value
      count
    }
    columns {
      value
      count
    }
    cells
  }
}
    `) as unknown as TypedDocumentString<YearsPictureQuery, YearsPictureQueryVariables>;
export const TimelineByYearDocument = new TypedDocumentString(`
    query TimelineByYear($filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $by: FacetBy!) {
  agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {
    totalCount
    facets(by: [YEAR], first: 500) {
      values {
        value
        count
      }
    }
  }
  crossTab(
    rows: YEAR
    columns: $by
    filter: $filter
    asOf: $asOf
    counting: $counting
  ) {
    rows {
      value
    }
    columns {
      value
      count
    }
    cells
  }
}
    `) as unknown as TypedDocumentString<TimelineByYearQuery, TimelineByYearQueryVariables>;
export const TimelineOfYearDocument = new TypedDocumentString(`
    query TimelineOfYear($filter: AgreementFilter, $asOf: PartialDate, $counting: Counting) {
  agreements(
    filter: $filter
    asOf: $asOf
    counting: $counting
    orderBy: DATE
    first: 200
  ) {
    totalCount
    nodes {
      ...EntityBrief
      date
      form
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<TimelineOfYearQuery, TimelineOfYearQueryVariables>;
export const TimelineOfNormDocument = new TypedDocumentString(`
    query TimelineOfNorm($norm: ID!, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting) {
  norm(id: $norm) {
    ...EntityBrief
    reflecting: agreements(
      filter: $filter
      asOf: $asOf
      counting: $counting
      first: 1
    ) {
      totalCount
    }
    assessed: agreements(
      answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]
      filter: $filter
      asOf: $asOf
      counting: $counting
      first: 1
    ) {
      totalCount
      nodes {
        date
      }
    }
  }
  normTimeline(norm: $norm, filter: $filter, asOf: $asOf, counting: $counting) {
    year
    cumulativeAgreements
    cumulativeStates
    agreements {
      ...EntityBrief
      date
      parties(types: [STATE], asOf: $asOf, counting: $counting, first: 1000) {
        edges {
          commitment
          node {
            id
          }
        }
      }
    }
    newStates {
      ...EntityBrief
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`) as unknown as TypedDocumentString<TimelineOfNormQuery, TimelineOfNormQueryVariables>;
export const TimelineChangesDocument = new TypedDocumentString(`
    query TimelineChanges($during: DateRange!, $of: [ID!], $relations: [Relation!], $counting: Counting, $first: Int! = 10000, $withEvents: Boolean! = true) {
  events(during: $during, counting: $counting, first: $first) @include(if: $withEvents) {
    totalCount
    nodes {
      from
      kind
      occasion
      place
      agreement {
        ...EntityBrief
      }
    }
  }
  changes(
    during: $during
    of: $of
    relations: $relations
    counting: $counting
    first: $first
  ) {
    totalCount
    counts {
      relation
      began
      ended
      changed
    }
    nodes {
      on
      before {
        value
      }
      after {
        value
      }
      tie {
        ...TieMarks
        relation
        from {
          ...EntityBrief
        }
        to {
          ...EntityBrief
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<TimelineChangesQuery, TimelineChangesQueryVariables>;