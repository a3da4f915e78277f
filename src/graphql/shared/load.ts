import type { CutAt } from '../../network/cut.js'
import { givenOf } from '../../network/given.js'
import { wholeNetwork } from '../../network/whole.js'
import type { Params, Store } from '../../store/store.js'
import { batching } from './loaders.js'
import { once, onceEach } from './once.js'

type NetworkAsked = Params<'network'> & { readonly minWeight: number }

/** Every list that is asked for many keys at once: one line a question. Lives as long as a request. */
export function loadersOf(store: Store) {
  const rows = batching(store)
  const whole = onceEach(async ({ minWeight, ...params }: NetworkAsked) =>
    wholeNetwork(await store.ask('network', params), minWeight),
  )
  return {
    loaded: once(() => store.ask('loaded', {})),
    entity: rows('entitiesById', 'ids', (row) => row.entity.id),
    source: rows('sources', 'ids', (row) => row.source.id),
    sourcesOfEntity: rows('sourcesOfEntities', 'ids', (row) => row.id),
    openQuestion: rows('openQuestions', 'ids', (row) => row.openQuestion.id),
    openQuestionsAbout: rows('openQuestions', 'aboutIds', (row) => row.openQuestion.aboutIds),
    tieClaims: rows('claimsOfTies', 'ties', (row) => row.tieId),
    network: onceEach(async ({ maxNodes, maxLinks, ...asked }: NetworkAsked & CutAt) =>
      givenOf(await whole(asked), { maxNodes, maxLinks }),
    ),
    neighbours: rows('neighbours', 'ids', (row) => row.id),
    events: rows('eventsOfAgreements', 'agreementIds', (row) => row.agreementId),
    statedCounts: rows('statedCountsOfAgreements', 'agreementIds', (row) => row.agreementId),
    facts: rows('factsOfAgreements', 'agreementIds', (row) => row.agreementId),
    activitiesOfActor: rows('activitiesOfActors', 'actorIds', (row) => row.actorId),
    activitiesOfActorCount: rows('activitiesOfActorsCount', 'actorIds', (row) => row.actorId),
    additionalNorms: rows('additionalNorms', 'agreementIds', (row) => row.agreementId),
    agreementsTied: rows('agreementsTied', 'ids', (row) => row.id),
    agreementsTiedCount: rows('agreementsTiedCount', 'ids', (row) => row.id),
    references: rows('references', 'agreementIds', (row) => row.agreementId),
    referencesCount: rows('referencesCount', 'agreementIds', (row) => row.agreementId),
    assessments: rows('assessments', 'agreementIds', (row) => row.agreementId),
    normsOfSet: rows('normsOfSets', 'setIds', (row) => row.setId),
    normsOfState: rows('normsOfStates', 'stateIds', (row) => row.stateId),
    normsOfPair: rows('normsOfPairs', 'pairs', (row) => row.pairId),
    agreementsOfParty: rows('agreementsOfParties', 'partyIds', (row) => row.partyId),
    agreementsOfPartyCount: rows('agreementsOfPartiesCount', 'partyIds', (row) => row.partyId),
    agreementsTiedTo: rows('agreementsTiedTo', 'tiedTo', (row) => row.tiedToId),
    agreementsTiedToCount: rows('agreementsTiedToCount', 'tiedTo', (row) => row.tiedToId),
    agreementFacets: rows('agreementFacets', 'tiedTo', (row) => row.tiedToId),
    similarAgreements: rows('similarAgreements', 'agreementIds', (row) => row.agreementId),
    similarAgreementsCount: rows('similarAgreementsCount', 'agreementIds', (row) => row.agreementId),
    sharedByAgreements: rows('sharedByAgreements', 'pairs', (row) => row.pairId),
    partiesOfAgreement: rows('partiesOfAgreements', 'agreementIds', (row) => row.agreementId),
    partiesOfAgreementCount: rows('partiesOfAgreementsCount', 'agreementIds', (row) => row.agreementId),
    organizationsOfMember: rows('organizationsOfMembers', 'memberIds', (row) => row.memberId),
    organizationsOfMemberCount: rows('organizationsOfMembersCount', 'memberIds', (row) => row.memberId),
    membersOfOrganization: rows('membersOfOrganizations', 'organizationIds', (row) => row.organizationId),
    membersOfOrganizationCount: rows('membersOfOrganizationsCount', 'organizationIds', (row) => row.organizationId),
    partnersOfState: rows('partnersOfStates', 'stateIds', (row) => row.stateId),
    partnersOfStateCount: rows('partnersOfStatesCount', 'stateIds', (row) => row.stateId),
    sharedAgreements: rows('sharedAgreements', 'pairs', (row) => row.pairId),
    agreementsOfStateNorm: rows('agreementsOfStateNorms', 'stateNorms', (row) => `${row.stateId}.${row.normId}`),
    agreementsOfStateNormCount: rows(
      'agreementsOfStateNormsCount',
      'stateNorms',
      (row) => `${row.stateId}.${row.normId}`,
    ),
    agreementsOfNorm: rows('agreementsOfNorms', 'normIds', (row) => row.normId),
    agreementsOfNormCount: rows('agreementsOfNormsCount', 'normIds', (row) => row.normId),
    indicatorsOfState: rows('indicatorsOfStates', 'stateIds', (row) => row.stateId),
    statesOfIndicator: rows('statesOfIndicators', 'indicatorIds', (row) => row.indicatorId),
    statesOfIndicatorCount: rows('statesOfIndicatorsCount', 'indicatorIds', (row) => row.indicatorId),
    polityScores: rows('polityScoresOfStates', 'stateIds', (row) => row.stateId),
    statesOfNorm: rows('statesOfNorms', 'normIds', (row) => row.normId),
    statesOfNormCount: rows('statesOfNormsCount', 'normIds', (row) => row.normId),
    cooccurringNorms: rows('cooccurringNorms', 'normIds', (row) => row.normId),
    cooccurringNormsCount: rows('cooccurringNormsCount', 'normIds', (row) => row.normId),
    statesSinceNorm: rows('statesSinceNorms', 'normIds', (row) => row.normId),
    tiesOfEntity: rows('tiesOfEntities', 'ids', (row) => row.id),
    tiesOfEntityCount: rows('tiesOfEntitiesCount', 'ids', (row) => row.id),
    tieCountsOfEntity: rows('tieCountsOfEntities', 'ids', (row) => row.id),
  }
}

export type Loaders = ReturnType<typeof loadersOf>
