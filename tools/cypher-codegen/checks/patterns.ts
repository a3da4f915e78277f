import { placeAt } from '../language/text.js'
import { diagnostic } from '../diagnostics.js'
import type { Check } from './shape.js'
import { all, textOf, type Node } from './tree.js'

export const isBounded: Check = (statement) =>
  all(statement.tree, 'pathLength', 'quantifier')
    .filter(isEndless)
    .map((node) =>
      diagnostic(placeAt(statement, node.start), 'an upper bound, as `*1..3` or `{1,3}`', quote(statement.text, node)),
    )

const quote = (text: string, node: Node): string => `\`${textOf(text, node)}\``

const isEndless = ({ children }: Node) => /^([*+]|.*\.\.|.*,\})$/.test(children.map(({ name }) => name).join(''))

const writing: Readonly<Record<string, string>> = {
  createClause: 'CREATE',
  insertClause: 'INSERT',
  mergeClause: 'MERGE',
  setClause: 'SET',
  removeClause: 'REMOVE',
  deleteClause: 'DELETE',
  foreachClause: 'FOREACH',
  loadCSVClause: 'LOAD CSV',
  dropCommand: 'DROP',
  createCommand: 'CREATE',
  command: 'a command',
}

export const onlyReads: Check = (statement) =>
  all(statement.tree, ...Object.keys(writing))
    .filter(({ name, children }) => name !== 'command' || !children.some((child) => child.name in writing))
    .map(({ name, start }) =>
      diagnostic(placeAt(statement, start), 'a question that only reads', writing[name] ?? name),
    )

export const onlyDefines: Check = (statement) =>
  all(statement.tree, 'createConstraint', 'createIndex').length > 0
    ? []
    : [diagnostic(placeAt(statement, 0), 'a constraint or an index', `\`${statement.text.split('\n')[0]}\``)]
