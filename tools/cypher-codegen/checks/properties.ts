import { placeAt } from '../language/text.js'
import { quoteNear, diagnostic } from '../diagnostics.js'
import type { Check } from './shape.js'
import type { Statement } from './statement.js'
import { all, child, children, only, textOf, type Node } from './tree.js'

/** Only of what is a node or a relationship for certain: keys of maps and of parameters' rows are no properties. */
export const knowsProperties =
  (names: readonly string[]): Check =>
  (statement) =>
    [...inPatterns(statement.tree), ...accessed(statement), ...projected(statement), ...indexed(statement.tree)]
      .filter((key) => !names.includes(textOf(statement.text, key)))
      .map((key) =>
        diagnostic(
          placeAt(statement, key.start),
          'a property of the model',
          quoteNear(textOf(statement.text, key), names),
        ),
      )

/** `(x {key: ...})` */
const inPatterns = (tree: Node) =>
  all(tree, 'properties').flatMap((node) => children(child(node, 'map'), 'propertyKeyName'))

/** `x.key` and `startNode(x).key` */
const accessed = (statement: Statement) =>
  all(statement.tree, 'expression2').flatMap(({ children: [base, postfix] }) =>
    isEntity(statement, base) || isEnd(statement, base) ? keyOf(child(postfix, 'property')) : [],
  )

/** `x {.key}` */
const projected = (statement: Statement) =>
  all(statement.tree, 'mapProjection')
    .filter(({ children: [base] }) => isEntity(statement, base))
    .flatMap((node) => children(node, 'mapProjectionElement'))
    .flatMap((element) => keyOf(child(element, 'property')))

/** `ON (x.key)`, `REQUIRE x.key` */
const indexed = (tree: Node) =>
  all(tree, 'propertyList', 'enclosedPropertyList').flatMap((node) => children(node, 'property').flatMap(keyOf))

const keyOf = (property: Node | undefined) => children(property, 'propertyKeyName')

/** The checker knows each use of a variable by where it stands, so one name may be a node here and a map there. */
function isEntity({ symbols }: Statement, base: Node | undefined) {
  const variable = only(base, 'variable')
  const types = symbols.find(({ references }) => variable && references.includes(variable.start))?.types ?? []
  return types.length > 0 && types.every((type) => type === 'Node' || type === 'Relationship')
}

function isEnd({ text }: Statement, base: Node | undefined) {
  const name = child(only(base, 'functionInvocation'), 'functionName')
  return name !== undefined && /^(start|end)node$/i.test(textOf(text, name))
}
