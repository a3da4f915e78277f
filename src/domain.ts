import type {
  ActivityKind,
  AgreementForm,
  AgreementScope,
  AgreementSetting,
  Basis,
  Commitment,
  EntityType,
  EventKind,
  EvidenceKind,
  LegalForce,
  NormKind,
  OrganizationKind,
  PartyStatus,
  Relation,
  SourceAccess,
  Standing,
} from './generated/enums.js'
import type { List } from './lists/list.js'

/** As written by its source: `2015`, `2015-07` or `2015-07-14`. */
export type PartialDate = string

/**
 * A row's place in the order of its list: by number, then up, then down descending, then id. Every list is in this
 * order, with whatever it is ordered by in the fields that it needs and 0 or '' in the others.
 */
export interface OrderKey {
  readonly number: number
  readonly up: string
  readonly down: string
  readonly id: string
}

interface EntityFields {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly description?: string | null
  /** Id of the import that brought it in; absent: none did. */
  readonly origin?: string | null
  /** What lists by name are ordered by: the name without case and accents; a norm's set, or the agreement that sets it out, and place in it. Derived. */
  readonly sortKey: string
  /** Id, name and aliases without case and accents, to be searched. Derived. */
  readonly searchKeys: readonly string[]
  /** The description without case and accents, to be searched. Derived. */
  readonly searchText?: string | null
  /** The words of id, name, aliases and codes with spaces between, for full text. Derived. */
  readonly nameWords: string
  /** The words of what is said of it, for full text. Derived. */
  readonly textWords?: string | null
  /** The words of the notes of claims about it, for full text. Derived. */
  readonly noteWords?: string | null
}

export interface Agreement extends EntityFields {
  readonly type: 'AGREEMENT'
  readonly form: AgreementForm
  readonly legalForce?: LegalForce | null
  readonly scope: AgreementScope
  readonly setting?: AgreementSetting | null
  readonly url?: string | null
  /** The first of its events that has a date. Derived. */
  readonly date?: PartialDate | null
  /** From its first event ENTERED_INTO_FORCE. Derived. */
  readonly inForceSince?: PartialDate | null
  /** From its event TERMINATED. Derived. */
  readonly inForceUntil?: PartialDate | null
}

export interface State extends EntityFields {
  readonly type: 'STATE'
  readonly officialName?: string | null
  readonly iso2?: string | null
  readonly standing: Standing
  readonly region?: string | null
  readonly subregion?: string | null
  /** When it began to exist; absent: before all that is claimed of it. */
  readonly existedFrom?: PartialDate | null
  /** The moment it ceased to exist (exclusive); absent: it exists. */
  readonly existedUntil?: PartialDate | null
}

export interface Organization extends EntityFields {
  readonly type: 'ORGANIZATION'
  readonly kind: OrganizationKind
  /** Id of the state where it is at home. */
  readonly homeId?: string | null
  /** Id of its stakeholder group. */
  readonly groupId?: string | null
  readonly url?: string | null
}

export interface Norm extends EntityFields {
  readonly type: 'NORM'
  readonly kind: NormKind
  readonly label?: string | null
  /** Id of its set, as its IN_SET tie has it; absent where an agreement sets it out on its own. Derived. */
  readonly setId?: string | null
  /** Its place in the set, else among what the agreement sets out, from 1. */
  readonly position: number
}

export interface NormSet extends EntityFields {
  readonly type: 'NORM_SET'
}

export interface StakeholderGroup extends EntityFields {
  readonly type: 'STAKEHOLDER_GROUP'
}

export interface Typology extends EntityFields {
  readonly type: 'TYPOLOGY'
}

export interface Indicator extends EntityFields {
  readonly type: 'INDICATOR'
  readonly evidenceKinds: readonly EvidenceKind[]
}

export interface Activity extends EntityFields {
  readonly type: 'ACTIVITY'
  readonly kind: ActivityKind
  readonly date?: PartialDate | null
  /** Id of the organization within which it was made. */
  readonly forumId?: string | null
  /** Ids of the typologies that it is about. */
  readonly topicIds: readonly string[]
  readonly url?: string | null
}

export interface Instrument extends EntityFields {
  readonly type: 'INSTRUMENT'
  readonly date?: PartialDate | null
  readonly url?: string | null
}

/** A node of the graph that ties connect. */
export type Entity =
  Agreement | State | Organization | Norm | NormSet | StakeholderGroup | Typology | Indicator | Activity | Instrument

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher?: string | null
  readonly date?: PartialDate | null
  readonly coversUntil?: PartialDate | null
  readonly url?: string | null
  readonly licence?: string | null
  readonly access: SourceAccess
  /** The name of the file that was imported, and its SHA-256; both or neither. */
  readonly file?: string | null
  readonly sha256?: string | null
  /** How many claims rest on it: of ties, assessments, events, counts and facts. Derived. */
  readonly claimCount: number
}

/** What one source says of a tie, an assessment or an attribute. */
export interface Claim {
  /** Id of its source. */
  readonly source: string
  /** Where it says so; absent where it does not say where. */
  readonly locators?: readonly string[] | null
  readonly basis: Basis
  readonly value?: string | null
  readonly since?: PartialDate | null
  readonly until?: PartialDate | null
  /** Id of the organization through whose membership it follows. */
  readonly via?: string | null
  readonly listedAs?: string | null
  readonly note?: string | null
  /** READ only where all that it rests on was read. Derived. */
  readonly access: SourceAccess
  /** When it starts to hold: `since`, else when another source first says the same with one, else the later date of its two ends, else `''`, always. Derived. */
  readonly starts: PartialDate | ''
  /** When it no longer holds: `until`, else when a claim that knows of later takes over, else null. Derived. */
  readonly ends?: PartialDate | null
  /** How far it alone commits a party; absent where it does not say how, or only as a member. Derived. */
  readonly commitment?: Commitment | null
  /** Present where the sources of its tie say different things of the same moment. Derived. */
  readonly contested?: true | null
  /** Its place among the claims of its tie: by time, then value, then source. The first has none. Derived. */
  readonly order?: number
}

/** Two entities and how they are tied; its id is `from.relation.to`. */
export interface TieKey {
  readonly from: string
  readonly relation: Relation
  readonly to: string
}

/** The ids of two states, the lower first; together `a.b`. */
export interface StatePairKey {
  readonly a: string
  readonly b: string
}

export interface StateNormKey {
  readonly stateId: string
  readonly normId: string
}

/** The ids of two agreements; together `a.b`. */
export interface AgreementPairKey {
  readonly a: string
  readonly b: string
}

/**
 * Which agreements: those that reflect norms and have parties of these ids, all of some, any of some (null: whichever),
 * none of some. Looked for at the first of `all`; without one, everywhere.
 */
export interface TiedTo {
  /** What rows call it. */
  readonly id: string
  readonly all: readonly string[]
  readonly any: readonly string[] | null
  readonly none: readonly string[]
}

/** A claim of a tie: one stored relationship. */
export interface TieClaim extends TieKey {
  readonly claim: Claim
}

/** What a source answers of a norm in an agreement where the answer is no tie: NOT_FOUND or UNANSWERED. */
export interface Absence {
  readonly agreementId: string
  readonly normId: string
  readonly claim: Claim
}

export interface AgreementEvent {
  readonly agreementId: string
  /** Its place among the events of its agreement, from 0. Derived. */
  readonly order: number
  readonly kind: EventKind
  readonly from: PartialDate
  readonly to?: PartialDate | null
  readonly edition?: string | null
  readonly occasion?: string | null
  readonly place?: string | null
  readonly claim: Claim
}

export interface StatedCount {
  readonly agreementId: string
  /** Its place among the counts of its agreement, from 0. Derived. */
  readonly order: number
  readonly count: number
  readonly atLeast: boolean
  readonly of?: number | null
  readonly status?: PartyStatus | null
  /** Id of the stakeholder group counted. */
  readonly groupId?: string | null
  readonly claim: Claim
}

/** What one source says of an attribute of an agreement, where sources disagree or are worth citing. */
export interface Fact {
  readonly agreementId: string
  /** Its place among the facts of its agreement, from 0. Derived. */
  readonly order: number
  /** The attribute, as the API spells it, in the singular. */
  readonly field: string
  /** Absent: the source leaves the attribute blank. */
  readonly value?: string | null
  /** Whether the graph goes by it. */
  readonly chosen: boolean
  readonly claim: Claim
}

/** What an organization's full members on a date did together: each became party to an agreement. */
export interface Adoption {
  readonly agreementId: string
  /** Its place among the adoptions of its agreement, from 0. Derived. */
  readonly order: number
  readonly organizationId: string
  readonly on: PartialDate
  /** How they became party. */
  readonly status: PartyStatus
  /** No claim of its own: those of the parties that follow from it are. */
  readonly claim: Pick<Claim, 'source' | 'note'> & { readonly locators: readonly string[] }
}

/** What one source says of how democratic a state is, in a time that its claim has. */
export interface PolityScore {
  readonly stateId: string
  /** Its place among the scores of its state, from 0: by time, then source. Derived. */
  readonly order: number
  /** From -10 to 10. */
  readonly score: number
  readonly claim: Claim
}

/** A claim as a store keeps it: an answer that is no tie is of a relation of its own, which no tie is of. */
export interface StoredTie {
  readonly from: string
  readonly relation: Relation | 'ASSESSED'
  readonly to: string
  readonly claim: Claim
}

/** What each claim says for itself; the rest of it many have in common. */
export type OwnOfClaim = Pick<Claim, 'since' | 'until' | 'starts' | 'ends' | 'locators' | 'listedAs' | 'note'>

/** Each field of a claim that is not its own, also where there is nothing to say. */
export type SharedOfClaim = {
  readonly [Field in Exclude<keyof Claim, keyof OwnOfClaim>]-?: NonNullable<Claim[Field]> | undefined
}

/** Ties of which nearly the same is said: each leads from the node at a place of a list to the node at another. */
export interface TiesAlike extends Pick<StoredTie, 'relation'> {
  readonly claim: SharedOfClaim
  /** What each tie says for itself, in the order of the ties. A column that says nothing of any is left out. */
  readonly own: { readonly [Field in keyof OwnOfClaim]?: readonly (OwnOfClaim[Field] | null)[] }
  readonly froms: Float64Array
  readonly tos: Float64Array
}

/**
 * What the claims of a tie come to that count unless others are asked for: a steady one holds on every day from that of the
 * load on, a bounded one from `starts` (inclusive) to `ends` (exclusive; absent: for good).
 */
export interface SteadyTie {
  readonly from: string
  readonly relation: 'STEADY_PARTY_TO' | 'BOUNDED_PARTY_TO'
  readonly to: string
  readonly starts?: PartialDate | ''
  readonly ends?: PartialDate | null
}

/** Those of one relation, each from the node at a place of a list to the node at another. */
export interface SteadyAlike extends Pick<SteadyTie, 'relation'> {
  readonly froms: Float64Array
  readonly tos: Float64Array
  readonly starts: readonly (string | null)[]
  readonly ends: readonly (string | null)[]
}

/** What a store finds by id. */
export type StoredNode = Entity | Source

/** The kinds of record, each by the name of its list. */
export interface RecordTypes {
  readonly events: AgreementEvent
  readonly statedCounts: StatedCount
  readonly facts: Fact
  readonly adoptions: Adoption
  readonly polityScores: PolityScore
}

export type RecordName = keyof RecordTypes

/** What is said of one entity apart from its ties. */
export type EntityRecord = RecordTypes[RecordName]

/** The records of all entities. */
export type Records = { readonly [N in RecordName]: List<RecordTypes[N]> }

/** What shows that a state cooperates: its tie to something, and that thing's tie to an indicator. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly by: Entity
  readonly tie: TieKey
  readonly because: TieKey
}

export interface OpenQuestion {
  readonly id: string
  readonly aboutIds: readonly string[]
  /** Id of the source that leaves it open. */
  readonly source: string
  readonly locator?: string | null
  readonly question: string
  readonly choice: string
}

/** All that a store holds: values that refer to one another by id, without mistakes. */
export interface Corpus extends Records {
  /** A digest of everything else. */
  readonly version: string
  readonly defaultNormSetId: string | null
  readonly sources: readonly Source[]
  readonly entities: readonly Entity[]
  readonly ties: List<TieClaim>
  readonly absences: readonly Absence[]
  readonly openQuestions: readonly OpenQuestion[]
}

/** What is loaded, without counting it. */
export interface Loaded {
  readonly version: string
  /** ISO 8601, UTC. */
  readonly loadedAt: string
  readonly defaultNormSetId: string | null
}
