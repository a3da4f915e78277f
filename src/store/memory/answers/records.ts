import type { RecordName, RecordTypes } from '../../../domain.js'
import type { Graph } from '../graph/graph.js'
import { byId } from '../lists/by-parent.js'
import type { Answer } from './answer.js'

export const eventsOfAgreements: Answer<'eventsOfAgreements'> = (graph, { agreementIds }) =>
  recordsOf(graph, 'events', agreementIds, (agreementId, event) => ({ agreementId, event }))

export const statedCountsOfAgreements: Answer<'statedCountsOfAgreements'> = (graph, { agreementIds }) =>
  recordsOf(graph, 'statedCounts', agreementIds, (agreementId, statedCount) => ({ agreementId, statedCount }))

export const factsOfAgreements: Answer<'factsOfAgreements'> = (graph, { agreementIds }) =>
  recordsOf(graph, 'facts', agreementIds, (agreementId, fact) => ({ agreementId, fact }))

export const polityScoresOfStates: Answer<'polityScoresOfStates'> = (graph, { stateIds }) =>
  recordsOf(graph, 'polityScores', stateIds, (stateId, polityScore) => ({ stateId, polityScore }))

function recordsOf<N extends RecordName, R>(
  { records }: Graph,
  name: N,
  ids: readonly string[],
  rowOf: (id: string, record: RecordTypes[N]) => R,
): readonly R[] {
  return byId(ids, (id) => (records[name].get(id) ?? []).map((record) => rowOf(id, record)))
}
