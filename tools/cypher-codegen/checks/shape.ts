import { placeAt } from '../language/text.js'
import { diagnostic, type Place, type Diagnostic } from '../diagnostics.js'
import type { Statement } from './statement.js'
import { all, child, children, only, textOf, type Node } from './tree.js'

export type Check = (statement: Statement) => readonly Diagnostic[]

export const returnsRow =
  (wanted: readonly string[]): Check =>
  (statement) => {
    const last = lastReturn(statement.tree)
    if (isAll(last)) return []
    const got = children(child(child(last, 'returnBody'), 'returnItems'), 'returnItem').map((item) =>
      column(statement, item),
    )
    const place = placeAt(statement, last?.start ?? statement.text.length)
    return got.join() === wanted.join()
      ? []
      : [diagnostic(place, `RETURN ${wanted.join(', ')}, as Row says`, got.join(', ') || 'none')]
  }

export const returnsNoStar: Check = (statement) =>
  all(statement.tree, 'returnClause')
    .filter(isAll)
    .map((clause) => diagnostic(placeAt(statement, clause.start), 'columns by name', 'RETURN *'))

/**
 * Two stores cannot be compared without a total order. That the order is total no text can tell; that there is one, it can.
 */
export const isOrdered: Check = (statement) => {
  const [union] = all(statement.tree, 'union')
  const last = lastReturn(statement.tree)
  const ordered = child(child(last, 'returnBody'), 'orderBy') !== undefined
  const isUnion = children(union, 'singleQuery').length > 1
  if (ordered && !isUnion) return []
  const place = placeAt(statement, last?.start ?? 0)
  return [
    diagnostic(place, 'ORDER BY after the last RETURN, or `// one row` in the header', isUnion ? 'a UNION' : 'neither'),
  ]
}

const lastReturn = (tree: Node) => {
  const [union] = all(tree, 'union')
  const clauses = children(children(union, 'singleQuery').at(-1), 'clause')
  return child(clauses.at(-1), 'returnClause')
}

const isAll = (clause: Node | undefined) => child(child(child(clause, 'returnBody'), 'returnItems'), '*') !== undefined

const column = ({ text }: Statement, item: Node) =>
  textOf(text, child(item, 'variable') ?? only(item, 'variable') ?? item)
