import type { CellsOf } from './cells.js'
import { allHold } from './conditions.js'
import type { ReadCell } from './fill.js'
import { Mistake } from './mistake.js'
import type { Node } from './nodes.js'
import type { ClaimPlan } from './plan.js'

/** All that is wrong with a row in which a mistake was met: who mends it wants to know of the others too. */
export function faultsOf(
  claims: readonly ClaimPlan[],
  lone: readonly string[],
  met: Mistake,
  read: ReadCell,
  nodesNamed: (name: string) => readonly Node[],
  cellsOf: CellsOf,
): readonly Mistake[] {
  const faults = new Map([[keyOf(met), met]])
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      if (!faults.has(keyOf(error))) faults.set(keyOf(error), error)
      return null
    }
  }
  for (const { when, nodes, cells } of claims) {
    if (attempt(() => allHold(when, read)) !== true) continue
    const ends = nodes.map(([, name]) => attempt(() => nodesNamed(name)))
    if (ends.some((end) => end?.length === 0)) continue
    for (const cell of cells) attempt(() => cellsOf([cell], read))
  }
  for (const name of lone) attempt(() => nodesNamed(name))
  return [...faults.values()]
}

const keyOf = ({ column, code, got }: Mistake): string => JSON.stringify([column, code, got])
