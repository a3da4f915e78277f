import { ALL_TABLES } from '../../../corpus/tie-tables.js'
import { columnsOf } from '../../../corpus/table.js'
import type { NodePlan, Split } from '../plan.js'
import { nodeSchema, type MappingText, type NodeText, type Texts } from '../schema.js'
import { cellsAt, checkKeys, ownColumns } from './cells.js'
import { conditionsAt } from './conditions.js'
import type { Compiler, KeyPath } from './context.js'
import { templatesAt } from './templates.js'

const OWN_KEYS = Object.keys(nodeSchema.shape)

export function nodesAt(context: Compiler, nodes: MappingText['nodes']): ReadonlyMap<string, readonly NodePlan[]> {
  return new Map(
    Object.entries(nodes).map(([name, node]) => {
      const path = ['nodes', name]
      if (!Array.isArray(node)) return [name, [nodeAt(context, path, node)]]
      return [name, node.map((one, place) => nodeAt(context, [...path, place], one))]
    }),
  )
}

function nodeAt(context: Compiler, path: KeyPath, node: NodeText): NodePlan {
  const { type, find, when } = node
  const table = ALL_TABLES.find(({ defines }) => defines === type)
  if (table === undefined) throw new TypeError(`wanted a type that has a table, got ${type}`)
  checkKeys(context, path, Object.keys(node), [...OWN_KEYS, ...columnsOf(table)])
  const isNew = node.new ?? (find === undefined ? 'always' : 'asked')
  return {
    type,
    table,
    when: conditionsAt(context, [...path, 'when'], when),
    split: splitAt(context, path, node.split),
    find: find === undefined ? [] : templatesAt(context, [...path, 'find'], find),
    isNew,
    // What is never new needs no more than to be found.
    ...(isNew === 'never' && find !== undefined ? { id: [], cells: [] } : made(context, path, node, table)),
  }
}

function made(
  context: Compiler,
  path: KeyPath,
  node: NodeText,
  table: NodePlan['table'],
): Pick<NodePlan, 'id' | 'cells'> {
  const texts: Readonly<Record<string, unknown>> = node
  const id = texts['id'] as Texts | undefined
  if (id === undefined) {
    const orNone = node.find === undefined ? '' : ' of what is not found, or `new: never`'
    context.report(path, 'missing', `a template for id${orNone}`, 'nothing')
    if (node.find !== undefined) return { id: [], cells: [] }
  }
  return {
    id: id === undefined ? [] : templatesAt(context, [...path, 'id'], id),
    cells: cellsAt(context, path, table, texts, ownColumns(table, ['id'])),
  }
}

/** One column, and the signs between what its cells hold. */
function splitAt(context: Compiler, path: KeyPath, split: Readonly<Record<string, Texts>> | undefined): Split | null {
  const [first, ...others] = Object.entries(split ?? {})
  if (first === undefined) return null
  if (others.length > 0) context.report([...path, 'split'], 'bad-split', 'one column to split', `${others.length + 1}`)
  const [column, signs] = first
  context.uses(column)
  return { column, signs: typeof signs === 'string' ? [signs] : signs }
}
