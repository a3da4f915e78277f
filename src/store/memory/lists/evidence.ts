import type { Evidence } from '../../../domain.js'
import type { EvidenceKind } from '../../../generated/enums.js'
import { at } from '../graph/at.js'
import { claimsBetween } from '../scope/claims-between.js'
import { compareNames } from '../graph/compare.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors } from '../scope/view.js'
import { itemAt } from '../../../lists/list.js'

const TAKING_PART = ['CARRIED_OUT', 'MEMBER_OF', 'PARTY_TO'] as const

/** The evidence of an indicator that a state gives: by its relation to what shows it, then by name, then by kind. */
export function evidenceOf(view: View, indicator: number): (state: number) => readonly Evidence[] {
  const { entities, ids } = view.graph
  const kinds = new Map(
    inNeighbors(view, 'EVIDENCES', indicator).map((thing) => [thing, kindsOf(view, thing, indicator)]),
  )
  const things = [...kinds.keys()].sort((a, b) => compareNames(itemAt(entities, a), itemAt(entities, b)))
  return (state) =>
    TAKING_PART.flatMap((relation) => {
      const partIn = new Set(outNeighbors(view, relation, state).filter((thing) => kinds.has(thing)))
      return things
        .filter((thing) => partIn.has(thing))
        .flatMap((thing) => {
          const by = itemAt(entities, thing)
          const tie = { from: at(ids, state), relation, to: by.id }
          const because = { from: by.id, relation: 'EVIDENCES' as const, to: at(ids, indicator) }
          return (kinds.get(thing) ?? []).map((kind) => ({ kind, by, tie, because }))
        })
    })
}

/** As which kinds of evidence something counts; a claim that does not say makes none. */
function kindsOf({ graph, tieCounts }: View, thing: number, indicator: number): readonly EvidenceKind[] {
  const values = claimsBetween(graph, thing, 'EVIDENCES', indicator, tieCounts).flatMap(({ value }) => value ?? [])
  return [...new Set(values)].sort() as EvidenceKind[]
}
