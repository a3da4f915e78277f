// @ts-nocheck: typed in comments until the next commit
import { refusal } from '../refusals.js'
import { placeAt } from '../language/text.js'
import { all, textOf } from './tree.js'

/** @import { Check } from './shape.js' */
/** @import { Node } from './tree.js' */

/** @type {Check} */
export const isBounded = (statement) =>
  all(statement.tree, 'pathLength', 'quantifier')
    .filter(isEndless)
    .map((node) =>
      refusal(placeAt(statement, node.start), 'an upper bound, as `*1..3` or `{1,3}`', quote(statement.text, node)),
    )

/** @type {(text: string, node: Node) => string} */
const quote = (text, node) => `\`${textOf(text, node)}\``

/** @param {Node} node */
const isEndless = ({ children }) => /^([*+]|.*\.\.|.*,\})$/.test(children.map(({ name }) => name).join(''))

const writing = {
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

/** @type {Check} */
export const onlyReads = (statement) =>
  all(statement.tree, ...Object.keys(writing))
    .filter(({ name, children }) => name !== 'command' || !children.some((child) => child.name in writing))
    .map(({ name, start }) =>
      refusal(
        placeAt(statement, start),
        'a question that only reads',
        writing[/** @type {keyof typeof writing} */ (name)],
      ),
    )

/** @type {Check} */
export const onlyDefines = (statement) =>
  all(statement.tree, 'createConstraint', 'createIndex').length > 0
    ? []
    : [refusal(placeAt(statement, 0), 'a constraint or an index', `\`${statement.text.split('\n')[0]}\``)]
