import { at } from '../graph/at.js'
import type { ReferenceKind } from '../../../generated/enums.js'
import type { Params } from '../../store.js'
import { cell } from '../graph/at.js'
import { byId } from '../lists/by-parent.js'
import { numbersBetween } from '../scope/claims-between.js'
import { isPresent } from '../graph/presence.js'
import type { Graph } from '../graph/graph.js'
import { nodesOf } from '../graph/nodes.js'
import { byName, page } from '../lists/page.js'
import type { EndTie } from '../scope/ties.js'
import { tieKeyOf, tiesOf } from '../scope/ties.js'
import type { View } from '../scope/view.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const references: Answer<'references'> = (graph, params) => {
  const referencesOf = referencesAsked(graph, params)
  return byId(params.agreementIds, (agreementId) =>
    nodesOf(graph, 'AGREEMENT', agreementId).flatMap((node) =>
      page(referencesOf(node), (reference) => keyOf(graph, node, reference), params).map(({ item, key }) => {
        const { other, kind } = item
        return { agreementId, other: itemAt(graph.entities, other), kind, tie: tieKeyOf(graph, node, item), key }
      }),
    ),
  )
}

export const referencesCount: Answer<'referencesCount'> = (graph, params) => {
  const referencesOf = referencesAsked(graph, params)
  return byId(params.agreementIds, (agreementId) => {
    return [{ agreementId, count: nodesOf(graph, 'AGREEMENT', agreementId).flatMap(referencesOf).length }]
  })
}

interface Reference extends EndTie {
  readonly kind: ReferenceKind
}

/** The references of an agreement: one for each other text and kind. */
function referencesAsked(graph: Graph, { direction, kinds, ...seen }: Params<'referencesCount'>) {
  const view = viewOf(graph, seen)
  return (node: number): readonly Reference[] =>
    tiesOf(view, node, 'REFERENCES', direction).flatMap((tie) =>
      kindsOf(view, node, tie)
        .filter((kind) => kinds === null || kinds.includes(kind))
        .map((kind) => ({ ...tie, kind })),
    )
}

/** The values of a tie's claims that count, each once; of no other relation but references are they kinds. */
function kindsOf({ graph, tieCounts }: View, node: number, { relation, out, other }: EndTie): readonly ReferenceKind[] {
  const { claims } = graph
  const [from, to] = out ? [node, other] : [other, node]
  const counted = numbersBetween(graph, from, relation, to).filter(tieCounts)
  const values = counted.map((claim) => at<string | null>(claims.values, cell(claims.value, claim)))
  return [...new Set(values.filter(isPresent))] as readonly string[] as readonly ReferenceKind[]
}

/** By the other's name, then by who refers to whom, then by kind. */
function keyOf(graph: Graph, node: number, reference: Reference) {
  const { from, to } = tieKeyOf(graph, node, reference)
  return { ...byName(itemAt(graph.entities, reference.other)), id: `${from}.${to}.${reference.kind}` }
}
