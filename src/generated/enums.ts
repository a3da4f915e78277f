export const ActivityKind = {
  BREACH_RESPONSE: 'BREACH_RESPONSE',
  CAPACITY_BUILDING: 'CAPACITY_BUILDING',
  CONTRIBUTION: 'CONTRIBUTION',
  LAW_POSITION: 'LAW_POSITION',
  STATEMENT: 'STATEMENT'
} as const;

export type ActivityKind = typeof ActivityKind[keyof typeof ActivityKind];
/** What may be unknown of an agreement. */
export const AgreementAttribute = {
  /** None of its events has a date. */
  DATE: 'DATE',
  /** When it entered into force. */
  ENTRY_INTO_FORCE: 'ENTRY_INTO_FORCE',
  /** Nobody is said to have begun it. */
  INITIATOR: 'INITIATOR',
  LEGAL_FORCE: 'LEGAL_FORCE',
  /** It reflects no norm of any set. */
  NORM: 'NORM',
  /** No organization initiated, issued, maintains, housed or is party to it. */
  ORGANIZATION: 'ORGANIZATION',
  /** Nobody is party to it. */
  PARTY: 'PARTY',
  SETTING: 'SETTING',
  /** It involves no group. */
  STAKEHOLDER_GROUP: 'STAKEHOLDER_GROUP',
  /** It is classified as nothing. */
  TYPOLOGY: 'TYPOLOGY',
  /** Where its text is to be had. */
  URL: 'URL'
} as const;

export type AgreementAttribute = typeof AgreementAttribute[keyof typeof AgreementAttribute];
export const AgreementForm = {
  CHARTER: 'CHARTER',
  CODE_OF_CONDUCT: 'CODE_OF_CONDUCT',
  COMMUNIQUE: 'COMMUNIQUE',
  DECLARATION: 'DECLARATION',
  EXPERT_REPORT: 'EXPERT_REPORT',
  GUIDE: 'GUIDE',
  JOINT_STATEMENT: 'JOINT_STATEMENT',
  MEMORANDUM_OF_UNDERSTANDING: 'MEMORANDUM_OF_UNDERSTANDING',
  MODEL_LAW: 'MODEL_LAW',
  OTHER: 'OTHER',
  PLEDGE: 'PLEDGE',
  POLICY_COMMUNICATION: 'POLICY_COMMUNICATION',
  PRINCIPLES: 'PRINCIPLES',
  RECOMMENDATIONS: 'RECOMMENDATIONS',
  RESOLUTION: 'RESOLUTION',
  STRATEGY: 'STRATEGY',
  TREATY: 'TREATY'
} as const;

export type AgreementForm = typeof AgreementForm[keyof typeof AgreementForm];
export const AgreementOrder = {
  /** The oldest first; those without a date last. */
  DATE: 'DATE',
  /** The newest first; those without a date last. */
  DATE_DESC: 'DATE_DESC',
  /** By name; case and accents do not matter. */
  NAME: 'NAME',
  /** The one that reflects the most norms first. */
  NORMS_DESC: 'NORMS_DESC',
  /** The one with the most parties first. */
  PARTIES_DESC: 'PARTIES_DESC'
} as const;

export type AgreementOrder = typeof AgreementOrder[keyof typeof AgreementOrder];
export const AgreementScope = {
  BILATERAL: 'BILATERAL',
  MULTILATERAL: 'MULTILATERAL',
  MULTISTAKEHOLDER: 'MULTISTAKEHOLDER',
  MULTI_UNSPECIFIED: 'MULTI_UNSPECIFIED',
  NON_STATE: 'NON_STATE',
  UNILATERAL: 'UNILATERAL'
} as const;

export type AgreementScope = typeof AgreementScope[keyof typeof AgreementScope];
/** The 2020 report's three headings (page 5). */
export const AgreementSetting = {
  /** Among several groups; a state may lead, where others take part in making it and carrying it out. */
  ACROSS_STAKEHOLDER_GROUPS: 'ACROSS_STAKEHOLDER_GROUPS',
  /** In the United Nations' committee on peace and security: apart, since nearly all states take part in it. */
  UN_FIRST_COMMITTEE: 'UN_FIRST_COMMITTEE',
  /** Among those of one group: states in their bodies, but also companies or others among themselves. */
  WITHIN_STAKEHOLDER_GROUP: 'WITHIN_STAKEHOLDER_GROUP'
} as const;

export type AgreementSetting = typeof AgreementSetting[keyof typeof AgreementSetting];
/** How a claim is known. */
export const Basis = {
  /** The source's own judgement. */
  ASSESSED: 'ASSESSED',
  /** It follows from the membership of an organization that agreed, at that date. */
  DERIVED_FROM_MEMBERSHIP: 'DERIVED_FROM_MEMBERSHIP',
  /** Our judgement, by a rule that the note names. */
  INFERRED: 'INFERRED',
  /** It stands in a list or table. */
  LISTED: 'LISTED',
  /** The source says so in words. */
  STATED: 'STATED'
} as const;

export type Basis = typeof Basis[keyof typeof Basis];
/** How a citation is written. All say the same: accents stay as they are, and of an address `{` and `}` are written `%7B` and `%7D` in BibTeX. */
export const CitationStyle = {
  /** One `@misc` entry, whose key is the same for the same thing on the same day. */
  BIBTEX: 'BIBTEX',
  /** A list of one item of CSL JSON, which Zotero and others read. */
  CSL_JSON: 'CSL_JSON',
  /** A sentence. */
  TEXT: 'TEXT'
} as const;

export type CitationStyle = typeof CitationStyle[keyof typeof CitationStyle];
/** How far a party is committed, by the strongest that its claims show; see docs/meanings.md. */
export const Commitment = {
  /** Ratified, acceded or succeeded. */
  BOUND: 'BOUND',
  /** Only as a member of an organization that agreed. */
  BY_MEMBERSHIP: 'BY_MEMBERSHIP',
  /** Negotiated only, or withdrew. */
  NONE: 'NONE',
  /** Adopted, endorsed, supports, or signed what is no treaty. */
  POLITICAL: 'POLITICAL',
  /** Signed what binds only once ratified, and a source that lists ratifications has none of it. */
  SIGNED_NOT_BOUND: 'SIGNED_NOT_BOUND',
  /** Signed what may bind once ratified, or is a party in a way that no source tells: whether it is bound is not known. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type Commitment = typeof Commitment[keyof typeof Commitment];
/** Seen from one entity: the ties that leave it, that reach it, or both. */
export const Direction = {
  BOTH: 'BOTH',
  IN: 'IN',
  OUT: 'OUT'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
export const EntityOrder = {
  /** By name; case and accents do not matter. */
  NAME: 'NAME',
  /** The entity with the most ties first. */
  TIES_DESC: 'TIES_DESC'
} as const;

export type EntityOrder = typeof EntityOrder[keyof typeof EntityOrder];
export const EntityType = {
  ACTIVITY: 'ACTIVITY',
  AGREEMENT: 'AGREEMENT',
  INDICATOR: 'INDICATOR',
  INSTRUMENT: 'INSTRUMENT',
  NORM: 'NORM',
  NORM_SET: 'NORM_SET',
  ORGANIZATION: 'ORGANIZATION',
  STAKEHOLDER_GROUP: 'STAKEHOLDER_GROUP',
  STATE: 'STATE',
  TYPOLOGY: 'TYPOLOGY'
} as const;

export type EntityType = typeof EntityType[keyof typeof EntityType];
export const EventKind = {
  ADOPTED: 'ADOPTED',
  ENTERED_INTO_FORCE: 'ENTERED_INTO_FORCE',
  LAUNCHED: 'LAUNCHED',
  PUBLISHED: 'PUBLISHED',
  REVISED: 'REVISED',
  SIGNED: 'SIGNED',
  TERMINATED: 'TERMINATED'
} as const;

export type EventKind = typeof EventKind[keyof typeof EventKind];
/** What shows that a state cooperates: of an EVIDENCES tie, how taking part in its thing is evidence of the indicator. */
export const EvidenceKind = {
  /** A statement made in response to a breach of international obligations. */
  BREACH_RESPONSE: 'BREACH_RESPONSE',
  /** An agreement or partnership with other countries to build capacity. */
  CAPACITY_AGREEMENT: 'CAPACITY_AGREEMENT',
  /** A statement or contribution regarding the building of capacity. */
  CAPACITY_STATEMENT: 'CAPACITY_STATEMENT',
  /** Formal membership of a body that deals with cybersecurity. */
  FORUM_MEMBERSHIP: 'FORUM_MEMBERSHIP',
  /** Taking part in what such a body does. */
  FORUM_PARTICIPATION: 'FORUM_PARTICIPATION',
  /** A published position on how international law applies. */
  LAW_POSITION: 'LAW_POSITION',
  /** A statement or contribution made on behalf of the state. */
  STATEMENT: 'STATEMENT'
} as const;

export type EvidenceKind = typeof EvidenceKind[keyof typeof EvidenceKind];
/** A kind of file for a network. */
export const ExportFormat = {
  /** A row for each link: `.links.csv`. */
  CSV_LINKS: 'CSV_LINKS',
  /** A row for each node, with its measures: `.nodes.csv`. */
  CSV_NODES: 'CSV_NODES',
  /** For Cytoscape and Cytoscape.js: `.cyjs`. */
  CYTOSCAPE_JSON: 'CYTOSCAPE_JSON',
  /** GEXF 1.3, for Gephi: `.gexf`. */
  GEXF: 'GEXF',
  /** GraphML, for networkx, igraph, Gephi, yEd: `.graphml`. */
  GRAPHML: 'GRAPHML',
  /** Linked data: `.jsonld`. */
  JSON_LD: 'JSON_LD'
} as const;

export type ExportFormat = typeof ExportFormat[keyof typeof ExportFormat];
/** A property of agreements to count them by. Ties count as `asOf` and `counting` of the list have it. */
export const FacetBy = {
  FORM: 'FORM',
  /** States and organizations that began it. */
  INITIATOR: 'INITIATOR',
  LEGAL_FORCE: 'LEGAL_FORCE',
  /** What it reflects, of any set. */
  NORM: 'NORM',
  /** Organizations that initiated, issued, maintain, housed or are party to it, as `AgreementFilter.organizations` means it. */
  ORGANIZATION: 'ORGANIZATION',
  /** States and organizations party to it. */
  PARTY: 'PARTY',
  /** Organizations that at least one of the states party to it is a member of at `asOf`, and not when the agreement was made. */
  PARTY_ORGANIZATION: 'PARTY_ORGANIZATION',
  /** UN M49 regions of the states party to it: once a region, however many of its states are. */
  PARTY_REGION: 'PARTY_REGION',
  SCOPE: 'SCOPE',
  SETTING: 'SETTING',
  /** Whom it involves. */
  STAKEHOLDER_GROUP: 'STAKEHOLDER_GROUP',
  /** What it is classified as. */
  TYPOLOGY: 'TYPOLOGY',
  /** The year of its first event that has a date. */
  YEAR: 'YEAR'
} as const;

export type FacetBy = typeof FacetBy[keyof typeof FacetBy];
export const LegalForce = {
  /** A text made to be enacted at home. */
  MODEL: 'MODEL',
  /** Binding under an organization's own law. */
  ORGANIZATION_ACT: 'ORGANIZATION_ACT',
  /** A commitment of political will. */
  POLITICAL: 'POLITICAL',
  /** Private or civil actors bind themselves. */
  SELF_REGULATORY: 'SELF_REGULATORY',
  /** Binding under international law once in force. */
  TREATY: 'TREATY'
} as const;

export type LegalForce = typeof LegalForce[keyof typeof LegalForce];
/** What agreements are compared by. */
export const Likeness = {
  /** The norms, of any set, that they reflect. */
  NORMS: 'NORMS',
  /** The states and organizations party to them. */
  PARTIES: 'PARTIES',
  /** The typologies that they are classified as. */
  TYPOLOGIES: 'TYPOLOGIES'
} as const;

export type Likeness = typeof Likeness[keyof typeof Likeness];
/** In which way one is a member. OBSERVER and OTHER make none unless asked for; see docs/meanings.md. */
export const MembershipStatus = {
  ASSOCIATE: 'ASSOCIATE',
  FULL: 'FULL',
  OBSERVER: 'OBSERVER',
  OTHER: 'OTHER'
} as const;

export type MembershipStatus = typeof MembershipStatus[keyof typeof MembershipStatus];
/** What a source answers when asked whether an agreement reflects a norm; the first three reflect it. See docs/meanings.md. */
export const NormAnswer = {
  /** The source answers yes. */
  EXPLICIT: 'EXPLICIT',
  /** The source answers yes, indirectly. */
  INDIRECT: 'INDIRECT',
  /** No source assessed it. */
  NOT_ASSESSED: 'NOT_ASSESSED',
  /** Assessed, and absent. */
  NOT_FOUND: 'NOT_FOUND',
  /** A passage is given without an answer word. */
  QUOTED: 'QUOTED',
  /** Assessed, and the cell is left blank. */
  UNANSWERED: 'UNANSWERED'
} as const;

export type NormAnswer = typeof NormAnswer[keyof typeof NormAnswer];
export const NormKind = {
  CAPACITY_BUILDING: 'CAPACITY_BUILDING',
  CONFIDENCE_BUILDING: 'CONFIDENCE_BUILDING',
  INTERNATIONAL_LAW: 'INTERNATIONAL_LAW',
  NORM: 'NORM',
  OFFENCE: 'OFFENCE',
  OTHER: 'OTHER',
  TECHNICAL: 'TECHNICAL'
} as const;

export type NormKind = typeof NormKind[keyof typeof NormKind];
export const OrganizationKind = {
  ACADEMIC: 'ACADEMIC',
  BUSINESS_ASSOCIATION: 'BUSINESS_ASSOCIATION',
  CIVIL_SOCIETY: 'CIVIL_SOCIETY',
  COMPANY: 'COMPANY',
  INFORMAL_GROUP: 'INFORMAL_GROUP',
  INTERGOVERNMENTAL: 'INTERGOVERNMENTAL',
  MULTISTAKEHOLDER: 'MULTISTAKEHOLDER',
  OTHER: 'OTHER',
  PUBLIC_AUTHORITY: 'PUBLIC_AUTHORITY',
  REGIONAL_INTEGRATION: 'REGIONAL_INTEGRATION',
  SECRETARIAT: 'SECRETARIAT',
  TECHNICAL: 'TECHNICAL',
  UN_PROCESS: 'UN_PROCESS'
} as const;

export type OrganizationKind = typeof OrganizationKind[keyof typeof OrganizationKind];
/** By which act a party is one. NEGOTIATED and WITHDRAWN make none unless asked for; see docs/meanings.md. */
export const PartyStatus = {
  ACCEDED: 'ACCEDED',
  ADOPTED: 'ADOPTED',
  ASSOCIATE: 'ASSOCIATE',
  ENDORSED: 'ENDORSED',
  /** Without a vote and without signature. */
  JOINED_CONSENSUS: 'JOINED_CONSENSUS',
  NEGOTIATED: 'NEGOTIATED',
  /** Ratified, accepted or approved. */
  RATIFIED: 'RATIFIED',
  SIGNED: 'SIGNED',
  SUCCEEDED: 'SUCCEEDED',
  SUPPORTS: 'SUPPORTS',
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type PartyStatus = typeof PartyStatus[keyof typeof PartyStatus];
export const PathOutcome = {
  /** All shortest paths are there. */
  COMPLETE: 'COMPLETE',
  /** There are more shortest paths than `first`. */
  CUT_BY_FIRST: 'CUT_BY_FIRST',
  /** The search was given up as too much work: nothing is known of the paths. Ask for fewer relations, or leave hubs out with `avoiding`. */
  CUT_BY_TIME: 'CUT_BY_TIME',
  /** The two are not tied within `maxLength` by ties that count. */
  NONE_WITHIN_MAX_LENGTH: 'NONE_WITHIN_MAX_LENGTH'
} as const;

export type PathOutcome = typeof PathOutcome[keyof typeof PathOutcome];
/** What the nodes of a network are and what links them. The weight of a link is how many of these the two have in common. */
export const Projection = {
  /** Agreements that match `filter`, linked by the norms that both reflect. */
  AGREEMENTS_BY_NORM: 'AGREEMENTS_BY_NORM',
  /** Agreements that match `filter`, linked by the states and organizations that are party to both. */
  AGREEMENTS_BY_PARTY: 'AGREEMENTS_BY_PARTY',
  /**
   * Entities of every type, linked by the ties themselves: as heavily as ties join the two, whichever way these lead.
   * `filter`, `states` and `organizations` say which agreements, states and organizations take part; all else does.
   */
  ENTITIES: 'ENTITIES',
  /** Norms, linked by the agreements that match `filter` and that reflect both. */
  NORMS_BY_AGREEMENT: 'NORMS_BY_AGREEMENT',
  /** Organizations that match `organizations`, linked by the states and organizations that are members of both. */
  ORGANIZATIONS_BY_MEMBER: 'ORGANIZATIONS_BY_MEMBER',
  /** States, linked by the agreements that match `filter` and that both are party to. */
  STATES_BY_AGREEMENT: 'STATES_BY_AGREEMENT',
  /** States, linked by the norms that agreements of both reflect, not necessarily the same agreements; those that match `filter`. */
  STATES_BY_NORM: 'STATES_BY_NORM',
  /** States, linked by the organizations that match `organizations` and that both are members of. */
  STATES_BY_ORGANIZATION: 'STATES_BY_ORGANIZATION'
} as const;

export type Projection = typeof Projection[keyof typeof Projection];
export const ReferenceKind = {
  ACKNOWLEDGES: 'ACKNOWLEDGES',
  ADOPTS: 'ADOPTS',
  BUILDS_ON: 'BUILDS_ON',
  CITES: 'CITES',
  CONSISTENT_WITH: 'CONSISTENT_WITH',
  ENDORSES: 'ENDORSES',
  ESTABLISHES: 'ESTABLISHES',
  PART_OF: 'PART_OF',
  PREDATES: 'PREDATES',
  REAFFIRMS: 'REAFFIRMS',
  RESTATES: 'RESTATES',
  REVISES: 'REVISES',
  WELCOMES: 'WELCOMES'
} as const;

export type ReferenceKind = typeof ReferenceKind[keyof typeof ReferenceKind];
/** How two entities are tied: from -> to and what it means. */
export const Relation = {
  /** Norm -> StakeholderGroup: on whom it falls */
  ADDRESSES: 'ADDRESSES',
  /** Organization -> Agreement: under whose roof it was made */
  AUSPICES: 'AUSPICES',
  /** Activity -> State or Organization: whose capacity it built, to whom it was addressed */
  BENEFITS: 'BENEFITS',
  /** State or Organization -> Activity */
  CARRIED_OUT: 'CARRIED_OUT',
  /** Agreement -> Typology */
  CLASSIFIED_AS: 'CLASSIFIED_AS',
  /** Norm -> Norm of another set */
  CORRESPONDS_TO: 'CORRESPONDS_TO',
  /** Agreement, Organization or Activity -> Indicator: taking part in it is evidence of the indicator */
  EVIDENCES: 'EVIDENCES',
  /** State or Organization -> Agreement: who began it */
  INITIATED: 'INITIATED',
  /** Agreement -> StakeholderGroup */
  INVOLVES: 'INVOLVES',
  /** Norm -> NormSet */
  IN_SET: 'IN_SET',
  /** State or Organization -> Agreement: in whose name it was given out */
  ISSUED: 'ISSUED',
  /** Organization -> Agreement: who looks after it */
  MAINTAINS: 'MAINTAINS',
  /** State or Organization -> Organization */
  MEMBER_OF: 'MEMBER_OF',
  /** State or Organization -> Agreement: signed, ratified, endorsed, supports */
  PARTY_TO: 'PARTY_TO',
  /** Agreement -> Agreement or Instrument */
  REFERENCES: 'REFERENCES',
  /** Agreement -> Norm, where the answer is EXPLICIT, INDIRECT or QUOTED */
  REFLECTS: 'REFLECTS',
  /** Agreement -> NormSet or Norm: it is where the norm is written */
  SETS_OUT: 'SETS_OUT',
  /** State -> State, Organization -> Organization, Agreement -> Agreement */
  SUCCEEDS: 'SUCCEEDS'
} as const;

export type Relation = typeof Relation[keyof typeof Relation];
/** How states that share agreements are ranked. */
export const SharedOrder = {
  /** Those that are the most alike first, by the Jaccard index: shared / in either. So a state of many agreements does not lead for that alone. */
  JACCARD: 'JACCARD',
  /** Those that share the most agreements first. */
  SHARED: 'SHARED'
} as const;

export type SharedOrder = typeof SharedOrder[keyof typeof SharedOrder];
export const SourceAccess = {
  /** Named from general knowledge, to be checked against the original. */
  CITED: 'CITED',
  /** At hand when its facts were entered. */
  READ: 'READ'
} as const;

export type SourceAccess = typeof SourceAccess[keyof typeof SourceAccess];
export const Standing = {
  OTHER: 'OTHER',
  UN_MEMBER: 'UN_MEMBER',
  UN_OBSERVER: 'UN_OBSERVER'
} as const;

export type Standing = typeof Standing[keyof typeof Standing];
/** What dates a state in the timeline of a norm. */
export const TimelineBy = {
  /** The year in which the agreement was made. */
  ADOPTION: 'ADOPTION',
  /** The year in which the state joined the agreement, as far as a source tells; else that in which the agreement was made. */
  STATE_JOINED: 'STATE_JOINED'
} as const;

export type TimelineBy = typeof TimelineBy[keyof typeof TimelineBy];