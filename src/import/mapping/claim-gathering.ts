import { mappedList } from '../../lists/list.js'
import { gathering, type Gathering } from '../../lists/packed-list.js'
import type { MappedClaim } from './claims.js'
import type { MappedNode } from './nodes.js'
import type { ClaimPlan } from './plan.js'

/** A claim as texts and numbers. */
interface PackedClaim {
  readonly plan: number
  readonly file: string
  readonly line: number
  /** The numbers of its nodes, by their columns. */
  readonly nodes: Readonly<Record<string, number>>
  readonly cells: Readonly<Record<string, string>>
}

/** Gathers claims; their nodes are to be found again by their numbers. */
export function claimGathering(
  numberOf: (node: MappedNode) => number,
  nodeAt: (number: number) => MappedNode,
): Gathering<MappedClaim> {
  const all = gathering<PackedClaim>()
  const plans: ClaimPlan[] = []
  const claimOf = ({ plan: number, file, line, nodes, cells }: PackedClaim): MappedClaim => {
    const plan = plans[number]
    if (plan === undefined) throw new RangeError(`wanted the number of a plan, got ${number}`)
    return {
      plan,
      nodes: plan.nodes.map(([column]) => nodeAt(nodes[column] ?? -1)),
      cells: plan.cells.map(({ column }) => cells[column] ?? ''),
      place: { file, line },
    }
  }
  return {
    length: all.length,
    add({ plan, nodes, cells, place }) {
      if (!plans.includes(plan)) plans.push(plan)
      all.add({
        plan: plans.indexOf(plan),
        file: place.file,
        line: place.line,
        nodes: byColumn(
          plan.nodes.map(([column]) => column),
          nodes.map(numberOf),
        ),
        cells: byColumn(
          plan.cells.map(({ column }) => column),
          cells,
        ),
      })
    },
    at: (place) => claimOf(all.at(place)),
    list: () => mappedList(all.list(), claimOf),
    give: (take) => all.give((claim) => take(claimOf(claim))),
  }
}

function byColumn<T>(columns: readonly string[], values: readonly T[]): Readonly<Record<string, T>> {
  const record: Record<string, T> = {}
  columns.forEach((column, at) => {
    const value = values[at]
    if (value !== undefined) record[column] = value
  })
  return record
}
