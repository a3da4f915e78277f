import { byText } from '../../../by-text.js'
import { RECORD_NAMES, RECORDS } from '../../../records.js'
import { at, cell } from '../graph/at.js'
import { claimAt } from '../graph/claim-at.js'
import { numbersFrom } from '../scope/claims-between.js'
import type { Graph } from '../graph/graph.js'
import type { StoredRelation } from '../graph/relations.js'
import { relations } from '../graph/relations.js'
import type { Answer } from './answer.js'

export const snapshotEntities: Answer<'snapshotEntities'> = ({ entities }) => entities.map((entity) => ({ entity }))

export const snapshotTies: Answer<'snapshotTies'> = (graph) =>
  graph.ids.flatMap((_, node) =>
    relations.flatMap((relation) =>
      claimsFrom(graph, node, relation).map(({ from, to, claim }) => ({ tieClaim: { from, relation, to, claim } })),
    ),
  )

export const snapshotAbsences: Answer<'snapshotAbsences'> = (graph) =>
  graph.byType.AGREEMENT.flatMap((node) =>
    claimsFrom(graph, node, 'ASSESSED').map(({ from, to, claim }) => {
      return { absence: { agreementId: from, normId: to, claim } }
    }),
  )

export const snapshotRecords: Answer<'snapshotRecords'> = ({ records }) =>
  BY_LABEL.flatMap((name) => {
    const { label } = RECORDS[name]
    return records[name].values().flatMap((own) => own.map((record) => ({ label, record })))
  })

const BY_LABEL = RECORD_NAMES.toSorted((a, b) => byText(RECORDS[a].label, RECORDS[b].label))

function claimsFrom(graph: Graph, node: number, relation: StoredRelation) {
  return numbersFrom(graph, node, relation).map((number) => ({
    from: at(graph.ids, node),
    to: at(graph.ids, cell(graph.claims.to, number)),
    claim: claimAt(graph.claims, number),
  }))
}
