import { afterLast, isPartialDate } from '../../partial-date.js'
import { flatMapped } from '../../lists/list.js'
import type { Place } from '../../corpus/raw.js'
import { knownCell, type CellOf } from './cells.js'
import { allHold } from './conditions.js'
import type { RowCells } from './row-cells.js'
import type { Moment } from '../importer.js'
import { Mistake, mistakesMet, type Attempt } from './mistake.js'
import type { MappedNode } from './nodes.js'
import type { CellPlan, ClaimPlan } from './plan.js'
import { yearIn } from './years.js'

/** What a row says of nodes. */
export interface MappedClaim {
  readonly plan: ClaimPlan
  /** In the order of the plan's. */
  readonly nodes: readonly MappedNode[]
  /** In the order of the plan's. */
  readonly cells: readonly string[]
  readonly place: Place
}

/** The claims of one part of a mapping; none where its condition does not hold, or a node is not there. */
export function mappedClaims(
  plan: ClaimPlan,
  place: Place,
  row: RowCells,
  nodesNamed: (name: string, on: Moment) => readonly MappedNode[],
  cellOf: CellOf,
  attempt: Attempt,
): readonly MappedClaim[] {
  if (attempt(() => allHold(plan.when, row)) !== true) return []
  const ends = plan.nodes.map(([, name]) => attempt(() => nodesNamed(name, () => sinceOf(plan, row, cellOf))))
  if (ends.some((end) => end?.length === 0)) return []
  const cells = plan.cells.map((cell) => knownCell(cell) ?? madeCell(cell, row, cellOf, attempt))
  if (!isWhole(ends) || !isWhole(cells)) return []
  const said = plan.isUntilInclusive ? endingAfter(cells, plan.at.until) : cells
  const claims = combinations(ends).map((nodes) => ({ plan, nodes, cells: said, place }))
  for (const claim of claims) attempt(() => check(claim))
  return claims
}

// Apart from what it is made in: there are many cells to a row, of which each would take an environment of its own.
const madeCell = (cell: CellPlan, row: RowCells, cellOf: CellOf, attempt: Attempt): string | null =>
  attempt(() => cellOf(cell, row))

/** When a row says that a claim began, where that can be told: what it means may depend on it. */
function sinceOf({ cells, at }: ClaimPlan, row: RowCells, cellOf: CellOf): string | null {
  const since = cells[at.since]
  const date = since === undefined ? null : mistakesMet().attempt(() => cellOf(since, row))
  return date === null || date === '' ? null : date
}

/** The cells with the first moment after the one that stands for `until`. */
const endingAfter = (cells: readonly string[], until: number): readonly string[] => {
  const last = cells[until] ?? ''
  return isPartialDate(last) ? cells.with(until, afterLast(last)) : cells
}

const isWhole = <T>(parts: readonly (T | null)[]): parts is readonly T[] => !parts.includes(null)

/** Most rows have one node of each name. */
const combinations = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.every(({ length }) => length === 1) ? [flatMapped(lists, (list) => list)] : allCombinations(lists)

const allCombinations = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (made, items) => made.flatMap((one) => items.map((item) => [...one, item])),
    [[]],
  )

export const cellIn = ({ plan, cells }: MappedClaim, column: keyof ClaimPlan['at']): string =>
  cells[plan.at[column]] ?? ''

/** What the rules of the corpus would refuse, told at the row that it comes from. */
function check(claim: MappedClaim): void {
  const since = cellIn(claim, 'since')
  const until = cellIn(claim, 'until')
  if (claim.plan.spells !== null && yearIn(since) === null)
    throw new Mistake('spells', 'no-year', 'a year like 2015', JSON.stringify(since))
  if (since !== '' && until !== '' && until <= since)
    throw new Mistake('until', 'until-not-after-since', `a date after ${since}`, JSON.stringify(until))
  if (cellIn(claim, 'value') === 'WITHDRAWN' && since === '')
    throw new Mistake('since', 'missing-since', 'the date of the withdrawal', 'nothing')
  const [from, to] = claim.nodes
  if (claim.plan.relation !== null && from?.key === to?.key)
    throw new Mistake('to', 'wrong-end', 'another entity than `from`', JSON.stringify(to?.text))
}
