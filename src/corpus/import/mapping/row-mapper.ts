import { quoted } from '../../raw.js'
import type { Place } from '../../raw.js'
import { noticeAt } from '../importer.js'
import type { ForeignRow, Given, Notice } from '../importer.js'
import { resolver } from '../resolve.js'
import { cellMaker } from './cells.js'
import { claimsOf } from './claims.js'
import type { Claim } from './claims.js'
import { fillerOf } from './fill.js'
import { placesOf, unused } from './header.js'
import { Mistake } from './mistake.js'
import { nodeMaker } from './nodes.js'
import type { Node } from './nodes.js'
import type { Mapping } from './plan.js'
import { rowReader } from './row.js'

/** What a row says. */
export interface MappedRow {
  readonly nodes: ReadonlySet<Node>
  readonly claims: readonly Claim[]
}
export type MapRow = (row: ForeignRow) => MappedRow

/** Reads rows as a mapping says, or throws their mistake. */
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
        'columns that the mapping makes something of',
        others.join(', '),
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
  const read = rowReader(file, mapping, places, (row, column, text) =>
    tell(noticeAt({ file, line: row.line }, column, 'doubtful-date', 'a date that is sure', quoted(text))),
  )
  const lone = loneNodes(mapping)
  return (row) => {
    place = { file, line: row.line }
    checkWidth(row, header)
    const at = place
    const cell = read(row)
    const made = new Map<string, readonly Node[]>()
    const nodesNamed = (name: string): readonly Node[] => {
      const nodes = made.get(name) ?? nodesOf(mapping.nodes.get(name) ?? [], at, cell)
      made.set(name, nodes)
      return nodes
    }
    const claims: Claim[] = []
    for (const plan of mapping.claims) claims.push(...claimsOf(plan, at, cell, nodesNamed, cellsOf))
    const nodes = new Set<Node>()
    for (const claim of claims) for (const node of claim.nodes) nodes.add(node)
    for (const name of lone) for (const node of nodesNamed(name)) nodes.add(node)
    if (nodes.size === 0)
      throw new Mistake(null, 'nothing-said', 'a row that some part of the mapping is about', 'one that none is')
    return { nodes, claims }
  }
}

/** Nodes that nothing is claimed of are there for their own sake; others only where something is. */
function loneNodes({ nodes, claims }: Mapping): readonly string[] {
  const claimed = new Set(claims.flatMap((plan) => plan.nodes.map(([, name]) => name)))
  return [...nodes.keys()].filter((name) => !claimed.has(name))
}

/** A cell beyond the header is most often one that was parted in two. */
function checkWidth({ cells }: ForeignRow, header: ForeignRow): void {
  if (cells.length <= header.cells.length) return
  const beyond = cells.slice(header.cells.length).find((cell) => cell.trim() !== '')
  if (beyond === undefined) return
  throw new Mistake(null, 'cell-count', `${header.cells.length} cells, as the header has`, `${cells.length}`)
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
