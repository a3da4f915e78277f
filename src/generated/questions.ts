// Written by tools/cypher-codegen from cypher/: change the questions, not this.

import type * as domain from '../domain.js'
import type { ActivityFilter, ActivityKind, AgreementFilter, AgreementOrder, Commitment, Counting, DateRange, Direction, EntityOrder, EntityType, EventKind, FacetBy, Likeness, NormAnswer, OrganizationFilter, OrganizationKind, Projection, ReferenceKind, Relation, Scalars, SharedOrder, StateFilter, TieFilter, TimelineBy } from './graphql.js'

export interface SearchText {
  readonly whole: string
  readonly words: readonly SearchWord[]
  readonly states: readonly SearchedState[]
}

export interface SearchWord {
  readonly word: string
  readonly edits: number
  readonly joined: readonly string[]
  readonly states: readonly string[]
}

export interface SearchedState {
  readonly id: string
  readonly place: number
}

export interface Questions {
  /** A page of the activities that match, newest first. */
  readonly activities: {
    readonly params: {
      readonly filter: ActivityFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly activity: domain.Activity
      readonly key: domain.OrderKey
    }
  }
  /** How many activities match. */
  readonly activitiesCount: {
    readonly params: {
      readonly filter: ActivityFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly count: number
    }
  }
  /** A page of the activities that each state or organization carried out, newest first. */
  readonly activitiesOfActors: {
    readonly params: {
      readonly actorIds: readonly string[]
      readonly kinds: readonly ActivityKind[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly actorId: string
      readonly activity: domain.Activity
      readonly key: domain.OrderKey
    }
  }
  /** How many activities of some kinds each state or organization carried out. */
  readonly activitiesOfActorsCount: {
    readonly params: {
      readonly actorIds: readonly string[]
      readonly kinds: readonly ActivityKind[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly actorId: string
      readonly count: number
    }
  }
  /**
   * The norms that each agreement sets out, one by one or as a whole set, and those of no set that it reflects, by set and
   * in the set's order; but none of a set for which some source that counts assesses this agreement.
   */
  readonly additionalNorms: {
    readonly params: {
      readonly agreementIds: readonly string[]
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly agreementId: string
      readonly norm: domain.Norm
    }
  }
  /**
   * How many of the agreements tied as each of some sets asks have each value of some properties: the most frequent
   * values of each property, and how many there are.
   */
  readonly agreementFacets: {
    readonly params: {
      readonly tiedTo: readonly domain.TiedTo[]
      readonly by: readonly FacetBy[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
    }
    readonly row: {
      readonly tiedToId: string
      readonly by: FacetBy
      readonly value: string
      readonly count: number
      readonly valueCount: number
    }
  }
  /** A page of the agreements that match, in the order asked. */
  readonly agreements: {
    readonly params: {
      readonly filter: AgreementFilter | null
      readonly orderBy: AgreementOrder
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly agreement: domain.Agreement
      readonly key: domain.OrderKey
    }
  }
  /** How many agreements match. */
  readonly agreementsCount: {
    readonly params: {
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly count: number
    }
  }
  /** A page of the agreements that give one of some answers to each norm, newest first, with the claims that count. */
  readonly agreementsOfNorms: {
    readonly params: {
      readonly normIds: readonly string[]
      readonly answers: readonly NormAnswer[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly normId: string
      readonly agreement: domain.Agreement
      readonly claims: readonly domain.Claim[]
      readonly key: domain.OrderKey
    }
  }
  /** How many agreements give one of some answers to each norm. */
  readonly agreementsOfNormsCount: {
    readonly params: {
      readonly normIds: readonly string[]
      readonly answers: readonly NormAnswer[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly normId: string
      readonly count: number
    }
  }
  /** A page of the agreements that each state or organization is party to, newest first, with the claims that count. */
  readonly agreementsOfParties: {
    readonly params: {
      readonly partyIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly commitments: readonly Commitment[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly partyId: string
      readonly agreement: domain.Agreement
      readonly claims: readonly domain.Claim[]
      readonly key: domain.OrderKey
    }
  }
  /** How many agreements each state or organization is party to. */
  readonly agreementsOfPartiesCount: {
    readonly params: {
      readonly partyIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly commitments: readonly Commitment[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly partyId: string
      readonly count: number
    }
  }
  /** A page of the agreements of each state that reflect a norm, newest first, with the claims that count of its answer. */
  readonly agreementsOfStateNorms: {
    readonly params: {
      readonly stateNorms: readonly domain.StateNormKey[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly stateId: string
      readonly normId: string
      readonly agreement: domain.Agreement
      readonly claims: readonly domain.Claim[]
      readonly key: domain.OrderKey
    }
  }
  /** How many agreements of each state reflect a norm. */
  readonly agreementsOfStateNormsCount: {
    readonly params: {
      readonly stateNorms: readonly domain.StateNormKey[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly stateId: string
      readonly normId: string
      readonly count: number
    }
  }
  /**
   * A page of the agreements that each entity is tied to by a relation, newest first. The relation is one of ISSUED,
   * MAINTAINS, INVOLVES and CLASSIFIED_AS, whichever of its ends is the agreement.
   */
  readonly agreementsTied: {
    readonly params: {
      readonly ids: readonly string[]
      readonly relation: Relation
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly id: string
      readonly agreement: domain.Agreement
      readonly tie: domain.TieKey
      readonly key: domain.OrderKey
    }
  }
  /** How many agreements each entity is tied to by a relation, as `agreementsTied` lists them. */
  readonly agreementsTiedCount: {
    readonly params: {
      readonly ids: readonly string[]
      readonly relation: Relation
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly id: string
      readonly count: number
    }
  }
  /** A page of the agreements tied as each of some sets asks, newest first. */
  readonly agreementsTiedTo: {
    readonly params: {
      readonly tiedTo: readonly domain.TiedTo[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly tiedToId: string
      readonly agreement: domain.Agreement
      readonly key: domain.OrderKey
    }
  }
  /** How many agreements are tied as each of some sets asks. */
  readonly agreementsTiedToCount: {
    readonly params: {
      readonly tiedTo: readonly domain.TiedTo[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly tiedToId: string
      readonly count: number
    }
  }
  /** A page of the agreements that some source that counts assessed for a norm of a set, the oldest first. */
  readonly assessedAgreements: {
    readonly params: {
      readonly setId: string
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly agreement: domain.Agreement
      readonly key: domain.OrderKey
    }
  }
  /** How many agreements some source that counts assessed for a norm of a set. */
  readonly assessedAgreementsCount: {
    readonly params: {
      readonly setId: string
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly count: number
    }
  }
  /**
   * How many agreements that match there are of each year, and how many of these a source that counts assessed for at
   * least one of some norms, whatever it answered.
   */
  readonly assessedByYear: {
    readonly params: {
      readonly normIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly year: number
      readonly count: number
      readonly assessed: number
    }
  }
  /** Each agreement's answers to the norms of a set, in the set's order: one row a norm, with the claims that count. */
  readonly assessments: {
    readonly params: {
      readonly agreementIds: readonly string[]
      readonly setId: string
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly agreementId: string
      readonly norm: domain.Norm
      readonly claims: readonly domain.Claim[]
    }
  }
  /** All claims of each tie, in order; a tie that is not there gives no row. `tieId` is `FROM.RELATION.TO`. */
  readonly claimsOfTies: {
    readonly params: {
      readonly ties: readonly domain.TieKey[]
    }
    readonly row: {
      readonly tieId: string
      readonly claims: readonly domain.Claim[]
    }
  }
  /**
   * A page of the norms found in the same agreements as each norm, the most often first, then by set and in its order:
   * `shared` out of `either`, the agreements that reflect one of the two.
   */
  readonly cooccurringNorms: {
    readonly params: {
      readonly normIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly normId: string
      readonly found: domain.Norm
      readonly shared: number
      readonly either: number
      readonly key: domain.OrderKey
    }
  }
  /** How many norms are found in the same agreements as each norm. */
  readonly cooccurringNormsCount: {
    readonly params: {
      readonly normIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly normId: string
      readonly count: number
    }
  }
  /**
   * How many agreements have each two of some values of two properties; two that none has are left out. An agreement
   * without a value of a property has NOT_STATED.
   */
  readonly crossTab: {
    readonly params: {
      readonly rows: FacetBy
      readonly columns: FacetBy
      readonly rowValues: readonly string[]
      readonly columnValues: readonly string[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly row: string
      readonly column: string
      readonly count: number
    }
  }
  /** The entities with these ids, by id; what is not there is left out. */
  readonly entitiesById: {
    readonly params: {
      readonly ids: readonly string[]
    }
    readonly row: {
      readonly entity: domain.Entity
    }
  }
  /** All entities of a type, by name. */
  readonly entitiesOfType: {
    readonly params: {
      readonly type: EntityType
    }
    readonly row: {
      readonly entity: domain.Entity
    }
  }
  /** How many entities of each type, by type; of states those that exist at $asOf, or all where that is absent. */
  readonly entityCounts: {
    readonly params: {
      readonly asOf: Scalars['PartialDate']['output'] | null
    }
    readonly row: {
      readonly type: EntityType
      readonly count: number
    }
  }
  /** A page of what happened to agreements within some dates: by moment, the name of the agreement, and in order. */
  readonly events: {
    readonly params: {
      readonly during: DateRange
      readonly of: readonly string[] | null
      readonly kinds: readonly EventKind[] | null
      readonly counting: Counting
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly event: domain.AgreementEvent
      readonly key: domain.OrderKey
    }
  }
  /** How many things happened to agreements within some dates. */
  readonly eventsCount: {
    readonly params: {
      readonly during: DateRange
      readonly of: readonly string[] | null
      readonly kinds: readonly EventKind[] | null
      readonly counting: Counting
    }
    readonly row: {
      readonly count: number
    }
  }
  /** What happened to each agreement, in order. */
  readonly eventsOfAgreements: {
    readonly params: {
      readonly agreementIds: readonly string[]
    }
    readonly row: {
      readonly agreementId: string
      readonly event: domain.AgreementEvent
    }
  }
  /** What sources say of the attributes of each agreement, in order. */
  readonly factsOfAgreements: {
    readonly params: {
      readonly agreementIds: readonly string[]
    }
    readonly row: {
      readonly agreementId: string
      readonly fact: domain.Fact
    }
  }
  /** The ids of entities of some types that begin so, whatever the case of their letters: what an unknown id may have meant. */
  readonly idsThatBegin: {
    readonly params: {
      readonly beginning: string
      readonly types: readonly EntityType[]
    }
    readonly row: {
      readonly id: string
    }
  }
  /**
   * The indicators, by name, each with the evidence of each state: by its relation to what shows it, then by name, then by
   * kind. One row a state and indicator, also where there is none.
   */
  readonly indicatorsOfStates: {
    readonly params: {
      readonly stateIds: readonly string[]
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly stateId: string
      readonly indicator: domain.Indicator
      readonly evidence: readonly domain.Evidence[]
    }
  }
  /** What is loaded; no row in a store that nothing was loaded into. */
  readonly loaded: {
    readonly params: Record<string, never>
    readonly row: {
      readonly loaded: domain.Loaded
    }
  }
  /** A page of the members of each organization, by name, with the claims that count. */
  readonly membersOfOrganizations: {
    readonly params: {
      readonly organizationIds: readonly string[]
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly organizationId: string
      readonly member: domain.Entity
      readonly claims: readonly domain.Claim[]
      readonly key: domain.OrderKey
    }
  }
  /** How many members each organization has. */
  readonly membersOfOrganizationsCount: {
    readonly params: {
      readonly organizationIds: readonly string[]
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly organizationId: string
      readonly count: number
    }
  }
  /** The entities within `depth` ties of some entities, these too: the nearest first, then by name. */
  readonly neighbourhood: {
    readonly params: {
      readonly of: readonly string[]
      readonly depth: number
      readonly relations: readonly Relation[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
    }
    readonly row: {
      readonly entity: domain.Entity
      readonly distance: number
    }
  }
  /** The entities at the other end of each one's ties of a relation, by name. */
  readonly neighbours: {
    readonly params: {
      readonly ids: readonly string[]
      readonly relation: Relation
      readonly direction: Direction
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly id: string
      readonly neighbour: domain.Entity
    }
  }
  /** With how many entities outside of some each of some entities is tied; those with none are left out. */
  readonly neighboursOutside: {
    readonly params: {
      readonly ids: readonly string[]
      readonly within: readonly string[]
      readonly relations: readonly Relation[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly id: string
      readonly count: number
    }
  }
  /**
   * What each node of a network is tied through: the ids of agreements, the newest first, of norms, parties, organizations
   * or members by name, or of ties by relation and the ids of their ends. Entities that are tied through nothing are none.
   * Whatever the projection, each filter is looked at once, as Neo4j takes longer to plan a filter than to apply it; and where
   * there is none, none is planned.
   */
  readonly network: {
    readonly params: {
      readonly projection: Projection
      readonly filter: AgreementFilter | null
      readonly states: StateFilter | null
      readonly organizations: OrganizationFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly entity: domain.Entity
      readonly throughIds: readonly string[]
    }
  }
  /**
   * For each norm of a set, in its order, which of some states are party to an agreement that reflects it, and which only
   * to ones that a source that counts assessed without finding it; ids in order.
   */
  readonly normCoverage: {
    readonly params: {
      readonly stateIds: readonly string[]
      readonly setId: string
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly norm: domain.Norm
      readonly reflectedForIds: readonly string[]
      readonly notFoundForIds: readonly string[]
    }
  }
  /** How many agreements reflect each norm of a set, of how many assessed for it, in the set's order. */
  readonly normFrequency: {
    readonly params: {
      readonly setId: string
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly norm: domain.Norm
      readonly count: number
      readonly of: number
    }
  }
  /** The agreements with a date that reflect at least one of some norms, each with its year, the oldest first. */
  readonly normTimeline: {
    readonly params: {
      readonly normIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly year: number
      readonly agreement: domain.Agreement
    }
  }
  /**
   * A page of the norms of a set (absent: of all, those in no set too) whose words hold a text, by set or what sets them
   * out, and in its order.
   */
  readonly norms: {
    readonly params: {
      readonly setId: string | null
      readonly text: string | null
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly norm: domain.Norm
      readonly key: domain.OrderKey
    }
  }
  /** How many norms a set has (absent: how many there are, those in no set too) whose words hold a text. */
  readonly normsCount: {
    readonly params: {
      readonly setId: string | null
      readonly text: string | null
    }
    readonly row: {
      readonly count: number
    }
  }
  /** The norms that the agreements of each pair of states reflect, by set and in the set's order; `pairId` is `A.B`. */
  readonly normsOfPairs: {
    readonly params: {
      readonly pairs: readonly domain.StatePairKey[]
      readonly filter: AgreementFilter | null
      readonly commitments: readonly Commitment[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly pairId: string
      readonly norm: domain.Norm
    }
  }
  /** The norms of each set, in its own order. */
  readonly normsOfSets: {
    readonly params: {
      readonly setIds: readonly string[]
    }
    readonly row: {
      readonly setId: string
      readonly norm: domain.Norm
    }
  }
  /** The norms of a set that the agreements of each state reflect, in the set's order. */
  readonly normsOfStates: {
    readonly params: {
      readonly stateIds: readonly string[]
      readonly setId: string
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly stateId: string
      readonly norm: domain.Norm
    }
  }
  /** The open questions with these ids (absent: all) about these entities (absent: whatever they are about), by id. */
  readonly openQuestions: {
    readonly params: {
      readonly ids: readonly string[] | null
      readonly aboutIds: readonly string[] | null
    }
    readonly row: {
      readonly openQuestion: domain.OpenQuestion
    }
  }
  /** A page of the organizations that match, by name or by how many ties they have. */
  readonly organizations: {
    readonly params: {
      readonly filter: OrganizationFilter | null
      readonly orderBy: EntityOrder
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly organization: domain.Organization
      readonly key: domain.OrderKey
    }
  }
  /** How many organizations match. */
  readonly organizationsCount: {
    readonly params: {
      readonly filter: OrganizationFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly count: number
    }
  }
  /** A page of the organizations that each state or organization is a member of, by name, with the claims that count. */
  readonly organizationsOfMembers: {
    readonly params: {
      readonly memberIds: readonly string[]
      readonly filter: OrganizationFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly memberId: string
      readonly organization: domain.Organization
      readonly claims: readonly domain.Claim[]
      readonly key: domain.OrderKey
    }
  }
  /** How many organizations each state or organization is a member of. */
  readonly organizationsOfMembersCount: {
    readonly params: {
      readonly memberIds: readonly string[]
      readonly filter: OrganizationFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly memberId: string
      readonly count: number
    }
  }
  /** A page of the parties of each agreement, by name, with the claims that count. */
  readonly partiesOfAgreements: {
    readonly params: {
      readonly agreementIds: readonly string[]
      readonly ids: readonly string[] | null
      readonly types: readonly EntityType[] | null
      readonly kinds: readonly OrganizationKind[] | null
      readonly homes: readonly string[] | null
      readonly commitments: readonly Commitment[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly agreementId: string
      readonly party: domain.Entity
      readonly claims: readonly domain.Claim[]
      readonly key: domain.OrderKey
    }
  }
  /** How many parties each agreement has. */
  readonly partiesOfAgreementsCount: {
    readonly params: {
      readonly agreementIds: readonly string[]
      readonly ids: readonly string[] | null
      readonly types: readonly EntityType[] | null
      readonly kinds: readonly OrganizationKind[] | null
      readonly homes: readonly string[] | null
      readonly commitments: readonly Commitment[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly agreementId: string
      readonly count: number
    }
  }
  /**
   * A page of the states with which each state shares agreements, the most shared or the most alike first, then by code.
   * One division of the same two whole numbers is the same in every store, to the last bit.
   */
  readonly partnersOfStates: {
    readonly params: {
      readonly stateIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly commitments: readonly Commitment[] | null
      readonly states: StateFilter | null
      readonly minShared: number
      readonly orderBy: SharedOrder
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly stateId: string
      readonly partner: domain.State
      readonly sharedCount: number
      readonly key: domain.OrderKey
    }
  }
  /** With how many states each state shares agreements. */
  readonly partnersOfStatesCount: {
    readonly params: {
      readonly stateIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly commitments: readonly Commitment[] | null
      readonly states: StateFilter | null
      readonly minShared: number
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly stateId: string
      readonly count: number
    }
  }
  /** The polity scores that sources give each state, in order. */
  readonly polityScoresOfStates: {
    readonly params: {
      readonly stateIds: readonly string[]
    }
    readonly row: {
      readonly stateId: string
      readonly polityScore: domain.PolityScore
    }
  }
  /**
   * A page of the moments at which ties may have changed, and what each tie's claims that count say, whenever they hold:
   * by moment, acts first, relation, the names of the ends, and the tie's id. At each of them a claim starts or ends; whether that
   * changes how the tie holds, its spells tell.
   */
  readonly possibleChanges: {
    readonly params: {
      readonly during: DateRange
      readonly of: readonly string[] | null
      readonly relations: readonly Relation[] | null
      readonly acts: readonly Relation[]
      readonly counting: Counting
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly moment: Scalars['PartialDate']['output']
      readonly tie: domain.TieKey
      readonly claims: readonly domain.Claim[]
      readonly key: domain.OrderKey
    }
  }
  /**
   * A page of the references of each agreement to other texts (OUT), from them (IN) or both, by the other's name, then by
   * who refers to whom, then by kind: a row for each kind.
   */
  readonly references: {
    readonly params: {
      readonly agreementIds: readonly string[]
      readonly direction: Direction
      readonly kinds: readonly ReferenceKind[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly agreementId: string
      readonly other: domain.Entity
      readonly kind: ReferenceKind
      readonly tie: domain.TieKey
      readonly key: domain.OrderKey
    }
  }
  /** How many references each agreement has, counting each kind of one tie. */
  readonly referencesCount: {
    readonly params: {
      readonly agreementIds: readonly string[]
      readonly direction: Direction
      readonly kinds: readonly ReferenceKind[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly agreementId: string
      readonly count: number
    }
  }
  /** How many ties of each relation, whenever they hold, by relation. */
  readonly relationCounts: {
    readonly params: Record<string, never>
    readonly row: {
      readonly relation: Relation
      readonly count: number
    }
  }
  /**
   * A page of the entities that have all of some words (in whatever order) in their names, codes, text or notes; where none has
   * all, of those that lack the fewest, with the words that each lacks: first those whose id, name, alias or code is the
   * folded text itself, by name; then those of which one begins with it, states before all else (of which a word may begin
   * with it, or a name that only $text knows) and norms last, the shortest first; then the best match first, as the store
   * judges it.
   */
  readonly search: {
    readonly params: {
      readonly text: SearchText
      readonly types: readonly EntityType[] | null
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly entity: domain.Entity
      readonly missing: readonly string[]
      readonly key: domain.OrderKey
    }
  }
  /** How many entities of each type have all of some words, or, where none has all, lack the fewest, by type. */
  readonly searchCounts: {
    readonly params: {
      readonly text: SearchText
      readonly types: readonly EntityType[] | null
    }
    readonly row: {
      readonly type: EntityType
      readonly count: number
    }
  }
  /** A page of the agreements that the two states of each pair share, newest first; `pairId` is `A.B`. */
  readonly sharedAgreements: {
    readonly params: {
      readonly pairs: readonly domain.StatePairKey[]
      readonly filter: AgreementFilter | null
      readonly commitments: readonly Commitment[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly pairId: string
      readonly agreement: domain.Agreement
      readonly key: domain.OrderKey
    }
  }
  /** The first, by name, of the norms, parties or typologies that the two agreements of each pair share; `pairId` is `A.B`. */
  readonly sharedByAgreements: {
    readonly params: {
      readonly pairs: readonly domain.AgreementPairKey[]
      readonly by: Likeness
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
    }
    readonly row: {
      readonly pairId: string
      readonly shared: domain.Entity
    }
  }
  /**
   * The first of the shortest paths between two entities, by the names, then the ids, of the entities along them, with the
   * ties of each step: by relation, those along the path before those against it. None where they are not tied within
   * `maxLength`; of an entity to itself one without steps.
   */
  readonly shortestPaths: {
    readonly params: {
      readonly from: string
      readonly to: string
      readonly maxLength: number
      readonly relations: readonly Relation[] | null
      readonly avoiding: readonly string[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
    }
    readonly row: {
      readonly entities: readonly domain.Entity[]
      readonly steps: readonly (readonly domain.TieKey[])[]
    }
  }
  /** How many shortest paths there are between two entities. */
  readonly shortestPathsCount: {
    readonly params: {
      readonly from: string
      readonly to: string
      readonly maxLength: number
      readonly relations: readonly Relation[] | null
      readonly avoiding: readonly string[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly count: number
    }
  }
  /**
   * A page of the agreements most like each agreement: by `shared` out of `either`, the Jaccard index, of the norms,
   * parties or typologies of the two. One division of the same two whole numbers is the same in every store, to the last
   * bit, and so may be ordered by.
   */
  readonly similarAgreements: {
    readonly params: {
      readonly agreementIds: readonly string[]
      readonly by: Likeness
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly agreementId: string
      readonly similar: domain.Agreement
      readonly shared: number
      readonly either: number
      readonly key: domain.OrderKey
    }
  }
  /** How many agreements share a norm, party or typology with each agreement. */
  readonly similarAgreementsCount: {
    readonly params: {
      readonly agreementIds: readonly string[]
      readonly by: Likeness
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly agreementId: string
      readonly count: number
    }
  }
  /** All absences, by agreement, norm and in order. */
  readonly snapshotAbsences: {
    readonly params: Record<string, never>
    readonly row: {
      readonly absence: domain.Absence
    }
  }
  /** All entities, by id. */
  readonly snapshotEntities: {
    readonly params: Record<string, never>
    readonly row: {
      readonly entity: domain.Entity
    }
  }
  /** All records, by label, by entity and in order. */
  readonly snapshotRecords: {
    readonly params: Record<string, never>
    readonly row: {
      readonly label: string
      readonly record: domain.EntityRecord
    }
  }
  /** All claims of ties, by tie and in order. */
  readonly snapshotTies: {
    readonly params: Record<string, never>
    readonly row: {
      readonly tieClaim: domain.TieClaim
    }
  }
  /** The sources with these ids (absent: all), by title. */
  readonly sources: {
    readonly params: {
      readonly ids: readonly string[] | null
    }
    readonly row: {
      readonly source: domain.Source
    }
  }
  /** The sources of what is claimed of each entity, by title: of its ties of some relations, or (absent) of all its ties, assessments, events, counts, attributes and scores. */
  readonly sourcesOfEntities: {
    readonly params: {
      readonly ids: readonly string[]
      readonly relations: readonly Relation[] | null
    }
    readonly row: {
      readonly id: string
      readonly source: domain.Source
    }
  }
  /**
   * A page of the pairs of states that share agreements, the most shared or the most alike first, then by their codes.
   * `aCount` and `bCount` are how many of the agreements asked after each is party to. One division of the same two whole
   * numbers is the same in every store, to the last bit.
   */
  readonly statePairs: {
    readonly params: {
      readonly filter: AgreementFilter | null
      readonly commitments: readonly Commitment[] | null
      readonly states: StateFilter | null
      readonly withStates: StateFilter | null
      readonly acrossRegions: boolean | null
      readonly minShared: number
      readonly orderBy: SharedOrder
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly a: domain.State
      readonly b: domain.State
      readonly sharedCount: number
      readonly aCount: number
      readonly bCount: number
      readonly key: domain.OrderKey
    }
  }
  /** How many pairs of states share agreements. */
  readonly statePairsCount: {
    readonly params: {
      readonly filter: AgreementFilter | null
      readonly commitments: readonly Commitment[] | null
      readonly states: StateFilter | null
      readonly withStates: StateFilter | null
      readonly acrossRegions: boolean | null
      readonly minShared: number
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly count: number
    }
  }
  /** The numbers of parties that sources give of each agreement, in order. */
  readonly statedCountsOfAgreements: {
    readonly params: {
      readonly agreementIds: readonly string[]
    }
    readonly row: {
      readonly agreementId: string
      readonly statedCount: domain.StatedCount
    }
  }
  /** A page of the states that match, by name or by how many ties they have. */
  readonly states: {
    readonly params: {
      readonly filter: StateFilter | null
      readonly orderBy: EntityOrder
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly state: domain.State
      readonly key: domain.OrderKey
    }
  }
  /** How many states match. */
  readonly statesCount: {
    readonly params: {
      readonly filter: StateFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly count: number
    }
  }
  /** A page of the states of which there is evidence of each indicator, the most first, then by name, with the evidence. */
  readonly statesOfIndicators: {
    readonly params: {
      readonly indicatorIds: readonly string[]
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly indicatorId: string
      readonly state: domain.State
      readonly evidence: readonly domain.Evidence[]
      readonly key: domain.OrderKey
    }
  }
  /** Of how many states there is evidence of each indicator. */
  readonly statesOfIndicatorsCount: {
    readonly params: {
      readonly indicatorIds: readonly string[]
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly indicatorId: string
      readonly count: number
    }
  }
  /** A page of the states party to an agreement that reflects each norm, by name. */
  readonly statesOfNorms: {
    readonly params: {
      readonly normIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly normId: string
      readonly state: domain.State
      readonly key: domain.OrderKey
    }
  }
  /** How many states are party to an agreement that reflects each norm. */
  readonly statesOfNormsCount: {
    readonly params: {
      readonly normIds: readonly string[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly normId: string
      readonly count: number
    }
  }
  /**
   * The states party to an agreement with a date that reflects each norm, with the first year of these, by what dates a
   * state: that in which such an agreement was made, or that in which the state joined one. By that year, then by name.
   */
  readonly statesSinceNorms: {
    readonly params: {
      readonly normIds: readonly string[]
      readonly by: TimelineBy
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly normId: string
      readonly state: domain.State
      readonly year: number
    }
  }
  /** How many parties of each type, and of organizations of each kind, each agreement has, the most first. */
  readonly supporterCountsOfAgreements: {
    readonly params: {
      readonly agreementIds: readonly string[]
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly agreementId: string
      readonly type: EntityType
      readonly kind: OrganizationKind | null
      readonly count: number
    }
  }
  /** How many ties each entity has, by relation. */
  readonly tieCountsOfEntities: {
    readonly params: {
      readonly ids: readonly string[]
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly id: string
      readonly relation: Relation
      readonly count: number
    }
  }
  /**
   * A page of the ties that match, by relation, then by the name and id of the entity that they leave, then of the one
   * that they reach, with the claims that count.
   */
  readonly ties: {
    readonly params: {
      readonly filter: TieFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly tie: domain.TieKey
      readonly claims: readonly domain.Claim[]
      readonly key: domain.OrderKey
    }
  }
  /** The ties of some entities among themselves and with `others`, by relation, then by the names and the ids of their ends. */
  readonly tiesAmong: {
    readonly params: {
      readonly ids: readonly string[]
      readonly others: readonly string[]
      readonly relations: readonly Relation[] | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
    }
    readonly row: {
      readonly tie: domain.TieKey
    }
  }
  /** How many ties match. */
  readonly tiesCount: {
    readonly params: {
      readonly filter: TieFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly count: number
    }
  }
  /**
   * A page of the ties of each entity, by relation, outgoing before incoming, then by the other end's name, with the
   * claims that count.
   */
  readonly tiesOfEntities: {
    readonly params: {
      readonly ids: readonly string[]
      readonly relations: readonly Relation[] | null
      readonly direction: Direction
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
      readonly first: number
      readonly after: domain.OrderKey | null
    }
    readonly row: {
      readonly id: string
      readonly tie: domain.TieKey
      readonly other: domain.Entity
      readonly claims: readonly domain.Claim[]
      readonly key: domain.OrderKey
    }
  }
  /** How many ties each entity has. */
  readonly tiesOfEntitiesCount: {
    readonly params: {
      readonly ids: readonly string[]
      readonly relations: readonly Relation[] | null
      readonly direction: Direction
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly id: string
      readonly count: number
    }
  }
  /** How many of the agreements tied as each of some sets asks have no value of each of some properties. */
  readonly unstatedOfAgreements: {
    readonly params: {
      readonly tiedTo: readonly domain.TiedTo[]
      readonly by: readonly FacetBy[]
      readonly filter: AgreementFilter | null
      readonly counting: Counting
      readonly asOf: Scalars['PartialDate']['output']
    }
    readonly row: {
      readonly tiedToId: string
      readonly by: FacetBy
      readonly count: number
    }
  }
}

export interface Loads {
  /** Says what is loaded, and when, and from which day on its steady ties tell the same as its claims. */
  readonly addDataset: {
    readonly params: {
      readonly loaded: domain.Loaded
      readonly steadySince: Scalars['PartialDate']['output']
    }
  }
  /** Adds entities of one type; `label` is that of the type, beside `Entity`. */
  readonly addEntities: {
    readonly params: {
      readonly label: string
      readonly rows: readonly domain.Entity[]
    }
  }
  /** Adds open questions, each tied to what it is about. */
  readonly addOpenQuestions: {
    readonly params: {
      readonly rows: readonly domain.OpenQuestion[]
    }
  }
  /** Adds records of one kind to entities that are there; `relation` is the claim's, which the record hangs by. */
  readonly addRecords: {
    readonly params: {
      readonly label: string
      readonly relation: string
      readonly rows: readonly domain.EntityRecord[]
    }
  }
  /** Adds sources. */
  readonly addSources: {
    readonly params: {
      readonly rows: readonly domain.Source[]
    }
  }
  /** Adds steady ties and bounded spells between entities that are there. */
  readonly addSteady: {
    readonly params: {
      readonly ids: readonly string[]
      readonly alike: readonly domain.SteadyAlike[]
    }
  }
  /** Adds claims between entities that are there. */
  readonly addTies: {
    readonly params: {
      readonly ids: readonly string[]
      readonly alike: readonly domain.TiesAlike[]
    }
  }
  /** Waits until every index answers, so many seconds at most. */
  readonly awaitIndexes: {
    readonly params: {
      readonly seconds: number
    }
  }
  /** Changes entities that are there to what they are to be, of one type, whatever type they were of. */
  readonly changeEntities: {
    readonly params: {
      readonly label: string
      readonly labels: readonly string[]
      readonly rows: readonly domain.Entity[]
    }
  }
  /**
   * Waits until no other load is under way, and keeps others waiting until this transaction ends, however it ends: a key can
   * be created by one transaction at a time.
   */
  readonly hold: {
    readonly params: Record<string, never>
  }
  /** Whether a load left something behind, or is still about to build or to sweep it. */
  readonly left: {
    readonly params: Record<string, never>
  }
  /** Gives what is staged its labels: from here on questions see it. */
  readonly publish: {
    readonly params: Record<string, never>
  }
  /** Leaves nothing of the hold behind. */
  readonly release: {
    readonly params: Record<string, never>
  }
  /** Forgets what was said to be loaded. */
  readonly removeDataset: {
    readonly params: Record<string, never>
  }
  /** Takes away entities, with all that hangs by them. */
  readonly removeEntities: {
    readonly params: {
      readonly ids: readonly string[]
    }
  }
  /** Takes away open questions. */
  readonly removeOpenQuestions: {
    readonly params: {
      readonly ids: readonly string[]
    }
  }
  /** Takes away records of one kind. */
  readonly removeRecords: {
    readonly params: {
      readonly label: string
      readonly relation: string
      readonly rows: readonly domain.EntityRecord[]
    }
  }
  /** Takes away sources. */
  readonly removeSources: {
    readonly params: {
      readonly ids: readonly string[]
    }
  }
  /** Takes away steady ties and bounded spells: of those of two entities no two start together. */
  readonly removeSteady: {
    readonly params: {
      readonly rows: readonly domain.SteadyTie[]
    }
  }
  /** Takes away claims between entities. */
  readonly removeTies: {
    readonly params: {
      readonly rows: readonly domain.StoredTie[]
    }
  }
  /** Takes its labels off all that an earlier load put in, so that no question sees it. */
  readonly retire: {
    readonly params: Record<string, never>
  }
  /** Stages entities or sources: nodes that no question sees, as `Staged` stands before each label that they will have. */
  readonly stageNodes: {
    readonly params: {
      readonly labels: readonly string[]
      readonly rows: readonly domain.StoredNode[]
    }
  }
  /** Stages open questions, each tied to what it is about. */
  readonly stageOpenQuestions: {
    readonly params: {
      readonly label: string
      readonly rows: readonly domain.OpenQuestion[]
    }
  }
  /** Stages records of one kind of entities that are staged. */
  readonly stageRecords: {
    readonly params: {
      readonly label: string
      readonly relation: string
      readonly rows: readonly domain.EntityRecord[]
    }
  }
  /** Adds steady ties and bounded spells between entities that are staged. */
  readonly stageSteady: {
    readonly params: {
      readonly ids: readonly string[]
      readonly alike: readonly domain.SteadyAlike[]
    }
  }
  /** Adds claims between entities that are staged. */
  readonly stageTies: {
    readonly params: {
      readonly ids: readonly string[]
      readonly alike: readonly domain.TiesAlike[]
    }
  }
  /** The day from which on the steady ties and bounded spells tell the same as the claims; null where there are none. */
  readonly steadySince: {
    readonly params: Record<string, never>
  }
  /** Takes away some of what is retired, or was staged and never published. */
  readonly sweepNodes: {
    readonly params: {
      readonly count: number
    }
  }
  /** Takes away some of the ties of what is retired, or was staged and never published. */
  readonly sweepTies: {
    readonly params: {
      readonly count: number
    }
  }
}
