import { quoted } from '../../../corpus/raw.js'
import { ALL_TABLES } from '../../../corpus/tie-tables.js'
import { columnsOf, type TableDefinition } from '../../../corpus/table.js'
import type { NodePlan, Split } from '../plan.js'
import { nodeSchema, type MappingText, type NodeText, type Texts } from '../schema.js'
import { cellsAt, checkKeys, ownColumns } from './cells.js'
import { conditionsAt } from './conditions.js'
import type { MappingPart } from './part.js'
import { templatesAt } from './templates.js'

const OWN_KEYS = Object.keys(nodeSchema.shape)

export function nodesAt(part: MappingPart, nodes: MappingText['nodes']): ReadonlyMap<string, readonly NodePlan[]> {
  return new Map(
    Object.entries(nodes).map(([name, node]) => {
      if (!Array.isArray(node)) return [name, [nodeAt(part.at(name), node)]]
      return [name, node.map((one, place) => nodeAt(part.at(name, place), one))]
    }),
  )
}

function nodeAt(part: MappingPart, node: NodeText): NodePlan {
  const { type, find, when } = node
  const table = ALL_TABLES.find(({ defines }) => defines === type)
  if (table === undefined) throw new TypeError(`wanted a type that has a table, got ${type}`)
  checkKeys(part, Object.keys(node), [...OWN_KEYS, ...columnsOf(table)])
  const isNew = node.new ?? (find === undefined ? 'always' : 'asked')
  return {
    type,
    table,
    when: conditionsAt(part.at('when'), when),
    split: splitAt(part.at('split'), node.split),
    find: find === undefined ? [] : templatesAt(part.at('find'), find),
    isNew,
    // What is never new needs no more than to be found.
    ...((isNew === 'never' || isNew === 'skip') && find !== undefined
      ? { id: [], cells: [] }
      : made(part, node, table)),
  }
}

function made(part: MappingPart, node: NodeText, table: TableDefinition): Pick<NodePlan, 'id' | 'cells'> {
  const texts: Readonly<Record<string, unknown>> = node
  const id = texts['id'] as Texts | undefined
  if (id === undefined) {
    const orNone = node.find === undefined ? '' : ' of what is not found, or `new: never`'
    part.report('missing', `a template for id${orNone}`, 'nothing')
    if (node.find !== undefined) return { id: [], cells: [] }
  }
  return {
    id: id === undefined ? [] : templatesAt(part.at('id'), id),
    cells: cellsAt(part, table, texts, ownColumns(table, ['id'])),
  }
}

/** One column, and the signs between what its cells hold. */
function splitAt(part: MappingPart, split: Readonly<Record<string, Texts>> = {}): Split | null {
  const [first, ...others] = Object.entries(split)
  if (first === undefined) return null
  if (others.length > 0) part.report('bad-split', 'one column to split', `${others.length + 1}`)
  const [column, signs] = first
  part.uses(column)
  const pattern = typeof signs === 'string' ? [signs] : signs
  if (pattern.some((sign) => /^\/.+\/$/.test(sign)))
    part.at(column).report('bad-split', 'the signs between them, as they stand', quoted(pattern.join()))
  return { column, signs: typeof signs === 'string' ? [signs] : signs }
}
