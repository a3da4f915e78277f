// @ts-nocheck: typed in comments until the next commit
import { refusal } from '../refusals.js'
import { placeAt } from '../language/text.js'
import { all, child, children, only, textOf } from './tree.js'

/** @import { Place, Refusal } from '../refusals.js' */
/** @import { Statement } from './statement.js' */
/** @import { Node } from './tree.js' */
/** @typedef {(statement: Statement) => readonly Refusal[]} Check */

/**
 * @param {readonly string[]} wanted
 * @returns {Check}
 */
export const returnsRow = (wanted) => (statement) => {
  const last = lastReturn(statement.tree)
  if (isAll(last)) return []
  const got = children(child(child(last, 'returnBody'), 'returnItems'), 'returnItem').map((item) =>
    column(statement, item),
  )
  const place = placeAt(statement, last?.start ?? statement.text.length)
  return got.join() === wanted.join()
    ? []
    : [refusal(place, `RETURN ${wanted.join(', ')}, as Row says`, got.join(', ') || 'none')]
}

/** @type {Check} */
export const returnsNoStar = (statement) =>
  all(statement.tree, 'returnClause')
    .filter(isAll)
    .map((clause) => refusal(placeAt(statement, clause.start), 'columns by name', 'RETURN *'))

/**
 * Two stores cannot be compared without a total order. That the order is total no text can tell; that there is one, it can.
 * @type {Check}
 */
export const isOrdered = (statement) => {
  const [union] = all(statement.tree, 'union')
  const last = lastReturn(statement.tree)
  const ordered = child(child(last, 'returnBody'), 'orderBy') !== undefined
  const isUnion = children(union, 'singleQuery').length > 1
  if (ordered && !isUnion) return []
  const place = placeAt(statement, last?.start ?? 0)
  return [
    refusal(place, 'ORDER BY after the last RETURN, or `// one row` in the header', isUnion ? 'a UNION' : 'neither'),
  ]
}

/** @param {Node} tree */
const lastReturn = (tree) => {
  const [union] = all(tree, 'union')
  const clauses = children(children(union, 'singleQuery').at(-1), 'clause')
  return child(clauses.at(-1), 'returnClause')
}

/** @param {Node | undefined} clause */
const isAll = (clause) => child(child(child(clause, 'returnBody'), 'returnItems'), '*') !== undefined

/**
 * @param {Statement} statement
 * @param {Node} item
 */
const column = ({ text }, item) => textOf(text, child(item, 'variable') ?? only(item, 'variable') ?? item)
