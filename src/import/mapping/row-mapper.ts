import { quoted, type Place } from '../../corpus/raw.js'
import { noticeAt, type ForeignRow, type ImportContext, type OnIssue } from '../importer.js'
import { firstTime } from '../memoized.js'
import { resolver } from '../matching/resolve.js'
import { cellMaker } from './cells.js'
import { mappedClaims, type MappedClaim } from './claims.js'
import { allHold } from './conditions.js'
import type { Fill } from './fill.js'
import { inputsOf } from './inputs.js'
import type { Places } from './header.js'
import type { MergedRows } from './merged-rows.js'
import { Mistake, mistakesMet, NotThere } from './mistake.js'
import { namedNodes, NEVER_SAID, textDates, type NodesNamed } from './named-nodes.js'
import { nodeMaker, type MappedNode } from './nodes.js'
import { outsideSpan } from './outside-span.js'
import type { Mapping } from './plan.js'
import type { RowCells } from './row-cells.js'
import { rowReader } from './row.js'
import { toldBefore } from './told-before.js'
import type { LongRow } from './unpivot.js'

/** What a row says, or all that is wrong with it, or why the mapping leaves it out. */
export type MapRow = (row: LongRow) => MappedRow | FaultyRow | LeftRow

export interface MappedRow {
  readonly nodes: ReadonlySet<MappedNode>
  readonly claims: readonly MappedClaim[]
}
/** A row with a mistake is rejected whole: of half a row nobody knows what is missing. */
export interface FaultyRow {
  readonly faults: readonly Mistake[]
}

export interface LeftRow {
  /** What of it is not there; null where `rows` does not let it in. */
  readonly left: NotThere | null
}

/** Reads rows as a mapping says. */
export function rowMapper(
  mapping: Mapping,
  context: ImportContext,
  file: string,
  header: ForeignRow,
  places: Places,
  fill: Fill,
  onIssue: OnIssue,
  all: Pick<MergedRows, 'nodes' | 'faultsOf'>,
): MapRow {
  const resolve = resolver(context.entities)
  let place: Place = { file, line: header.line }
  const isFirst = firstTime()
  const cellOf = cellMaker(fill, resolve, (column, name) => {
    const wanted = 'the name, code or id of what is held; the cell is left empty'
    if (isFirst(`${column} ${name}`)) onIssue(noticeAt(place, column, 'not-held', wanted, quoted(name)))
  })
  const inputs = inputsOf(mapping)
  const nodesOf = nodeMaker(context, resolve, fill, cellOf, all.nodes, inputs, onIssue)
  const told = toldBefore(mapping, inputs)
  const reader = rowReader(file, mapping, places)
  const textDate = textDates(mapping, context)
  const tellOutside = outsideSpan(context, onIssue)
  const lone = loneNodes(mapping)
  const tested = testedColumns(mapping)

  return (row) => {
    place = { file, line: row.line }
    const { attempt, mistakes } = mistakesMet()
    let doubts = 0
    const cells = reader(row, (doubt) => {
      doubts += 1
      // Once a row is to be rejected it does not matter whether its dates are sure.
      if (mistakes.length === 0) onIssue(doubt)
    })
    if (attempt(() => allHold(mapping.rows, cells)) === false) return { left: null }
    const tooWide = widthFault(row, header)
    if (tooWide !== null) return { faults: [tooWide] }
    const nodesNamed = namedNodes((name, on) => nodesOf(mapping.nodes.get(name) ?? [], place, cells, on))
    const again = told.row(cells)
    const claims: MappedClaim[] = []
    for (const plan of mapping.claims) {
      if (again.isTold(plan)) continue
      const before = doubts
      const named: NodesNamed = (name, on) => nodesNamed(name, () => on() ?? textDate(plan, nodesNamed))
      const own = mappedClaims(plan, place, cells, named, cellOf, attempt)
      claims.push(...own)
      if (doubts === before) again.say(plan, own.length > 0)
    }
    const nodes = new Set<MappedNode>()
    for (const claim of claims) for (const node of claim.nodes) nodes.add(node)
    for (const name of lone) for (const node of attempt(() => nodesNamed(name, NEVER_SAID)) ?? []) nodes.add(node)
    if (mistakes.length > 0) {
      const left = mistakes.find((mistake) => mistake instanceof NotThere)
      return left === undefined ? { faults: mistakes } : { left }
    }
    const contradicting = all.faultsOf(claims)
    if (contradicting.length > 0) return { faults: contradicting }
    for (const claim of claims) tellOutside(claim)
    again.accept()
    return nodes.size > 0 || again.saysSomething() ? { nodes, claims } : { faults: [nothingSaid(tested, cells)] }
  }
}

/** Nodes that nothing is claimed of are there for their own sake; others only where something is. */
function loneNodes({ nodes, claims }: Mapping): readonly string[] {
  const claimed = new Set(claims.flatMap((plan) => plan.nodes.map(([, name]) => name)))
  return [...nodes.keys()].filter((name) => !claimed.has(name))
}

/** The columns that it depends on whether a row says anything. */
function testedColumns({ nodes, claims }: Mapping): readonly string[] {
  const conditions = [...[...nodes.values()].flat(), ...claims].flatMap(({ when }) => when)
  return [...new Set(conditions.map(({ column }) => column))]
}

function nothingSaid(tested: readonly string[], row: RowCells): Mistake {
  const wanted = 'a row that conditions (`when`) of nodes or ties hold of; `rows` leaves out others'
  const got = tested.map((column) => `${column} ${quoted(row.cell(column))}`).join(', ')
  return new Mistake(null, 'nothing-said', wanted, got)
}

/** A cell beyond the header is most often one that was parted in two, and those after it stand in the wrong columns. */
function widthFault({ cells }: ForeignRow, header: ForeignRow): Mistake | null {
  // Most rows are as wide as the header, and there are many.
  if (cells.length <= header.cells.length) return null
  const beyond = cells.slice(header.cells.length).find((cell) => cell.trim() !== '')
  if (beyond === undefined) return null
  return new Mistake(null, 'cell-count', `${header.cells.length} cells, as the header has`, `${cells.length}`)
}
