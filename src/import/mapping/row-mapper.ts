import { quoted } from '../../corpus/raw.js'
import type { Place } from '../../corpus/raw.js'
import { noticeAt } from '../importer.js'
import type { ForeignRow, Given, Notice } from '../importer.js'
import { resolver } from '../resolve.js'
import { cellMaker } from './cells.js'
import { claimsOf } from './claims.js'
import type { Claim } from './claims.js'
import { allHold } from './conditions.js'
import { faultsOf } from './faults.js'
import { fillerOf } from './fill.js'
import type { ReadCell } from './fill.js'
import { placesOf, unused } from './header.js'
import { Mistake } from './mistake.js'
import { nodeMaker } from './nodes.js'
import type { Node } from './nodes.js'
import type { Mapping } from './plan.js'
import { rowReader } from './row.js'
import type { DoubtfulDate } from './row.js'

/** What a row says, or all that is wrong with it; null of one that the mapping leaves out. */
export type MapRow = (row: ForeignRow) => MappedRow | FaultyRow | null

export interface MappedRow {
  readonly nodes: ReadonlySet<Node>
  readonly claims: readonly Claim[]
}
/** A row with a mistake is rejected whole: of half a row nobody knows what is missing. */
export interface FaultyRow {
  readonly faults: readonly Mistake[]
}

/** Reads rows as a mapping says. */
export function rowMapper(
  mapping: Mapping,
  given: Given,
  file: string,
  header: ForeignRow,
  tell: (notice: Notice) => void,
  before: ReadonlyMap<string, Node>,
): MapRow {
  const places = placesOf(file, header, mapping)
  const others = unused(header, places, mapping)
  if (others.length > 0)
    tell(
      noticeAt(
        { file, line: header.line },
        null,
        'unused-columns',
        'a use for each column',
        `none for ${others.join(', ')}`,
      ),
    )
  let place: Place = { file, line: header.line }
  const tellMissed = (column: string, name: string) =>
    tell(
      noticeAt(place, column, 'not-held', 'the name, code or id of what is held; the cell is left empty', quoted(name)),
    )
  const fill = fillerOf(mapping)
  const resolve = resolver(given.held)
  const cellsOf = cellMaker(fill, resolve, once(tellMissed))
  const nodesOf = nodeMaker(given, resolve, fill, cellsOf, before, tell)
  const lone = loneNodes(mapping)
  const tested = testedColumns(mapping)
  const reader = (doubt: DoubtfulDate) => rowReader(file, mapping, places, doubt)
  const readOnce = reader((row, column, text) =>
    tell(noticeAt({ file, line: row.line }, column, 'doubtful-date', 'a date that is sure', quoted(text))),
  )
  const readAgain = reader(() => undefined)
  const naming = (read: ReadCell) => {
    const made = new Map<string, readonly Node[]>()
    return (name: string): readonly Node[] => {
      const nodes = made.get(name) ?? nodesOf(mapping.nodes.get(name) ?? [], place, read)
      made.set(name, nodes)
      return nodes
    }
  }
  const saidBy = (read: ReadCell): MappedRow => {
    const nodesNamed = naming(read)
    const claims: Claim[] = []
    for (const plan of mapping.claims) claims.push(...claimsOf(plan, place, read, nodesNamed, cellsOf))
    const nodes = new Set<Node>()
    for (const claim of claims) for (const node of claim.nodes) nodes.add(node)
    for (const name of lone) for (const node of nodesNamed(name)) nodes.add(node)
    if (nodes.size > 0) return { nodes, claims }
    const wanted = 'a row that conditions (`when`) of nodes or ties hold of; `rows` leaves out others'
    throw new Mistake(
      null,
      'nothing-said',
      wanted,
      tested.map((column) => `${column} ${quoted(read(column))}`).join(', '),
    )
  }
  return (row) => {
    place = { file, line: row.line }
    const read = readOnce(row)
    try {
      if (!allHold(mapping.rows, read)) return null
      const tooWide = widthFault(row, header)
      return tooWide === null ? saidBy(read) : { faults: [tooWide] }
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      const again = readAgain(row)
      return { faults: faultsOf(mapping.claims, lone, error, again, naming(again), cellsOf) }
    }
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

/** A cell beyond the header is most often one that was parted in two, and those after it stand in the wrong columns. */
function widthFault({ cells }: ForeignRow, header: ForeignRow): Mistake | null {
  const beyond = cells.slice(header.cells.length).find((cell) => cell.trim() !== '')
  if (beyond === undefined) return null
  return new Mistake(null, 'cell-count', `${header.cells.length} cells, as the header has`, `${cells.length}`)
}

/** The same is told at the first row only. */
function once(tell: (column: string, name: string) => void): (column: string, name: string) => void {
  const told = new Set<string>()
  return (column, name) => {
    const key = `${column} ${name}`
    if (!told.has(key)) tell(column, name)
    told.add(key)
  }
}
