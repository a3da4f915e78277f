import { byId } from '../lists/by-parent.js'
import type { Answer } from './answer.js'

export const eventsOfAgreements: Answer<'eventsOfAgreements'> = ({ events }, { agreementIds }) =>
  byId(agreementIds, (agreementId) => (events.get(agreementId) ?? []).map((event) => ({ agreementId, event })))

export const statedCountsOfAgreements: Answer<'statedCountsOfAgreements'> = ({ statedCounts }, { agreementIds }) =>
  byId(agreementIds, (agreementId) =>
    (statedCounts.get(agreementId) ?? []).map((statedCount) => ({ agreementId, statedCount })),
  )

export const factsOfAgreements: Answer<'factsOfAgreements'> = ({ facts }, { agreementIds }) =>
  byId(agreementIds, (agreementId) => (facts.get(agreementId) ?? []).map((fact) => ({ agreementId, fact })))

export const polityScoresOfStates: Answer<'polityScoresOfStates'> = ({ polityScores }, { stateIds }) =>
  byId(stateIds, (stateId) => (polityScores.get(stateId) ?? []).map((polityScore) => ({ stateId, polityScore })))
