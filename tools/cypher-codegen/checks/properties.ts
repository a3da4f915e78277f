// @ts-nocheck: typed in comments until the next commit
import { quoteNear, refusal } from '../refusals.js'
import { placeAt } from '../language/text.js'
import { all, child, children, only, textOf } from './tree.js'

/** @import { Check } from './shape.js' */
/** @import { Statement } from './statement.js' */
/** @import { Node } from './tree.js' */

/**
 * Only of what is a node or a relationship for certain: keys of maps and of parameters' rows are no properties.
 * @param {readonly string[]} names
 * @returns {Check}
 */
export const knowsProperties = (names) => (statement) =>
  [...inPatterns(statement.tree), ...accessed(statement), ...projected(statement), ...indexed(statement.tree)]
    .filter((key) => !names.includes(textOf(statement.text, key)))
    .map((key) =>
      refusal(placeAt(statement, key.start), 'a property of the model', quoteNear(textOf(statement.text, key), names)),
    )

/**
 * `(x {key: ...})`
 * @param {Node} tree
 */
const inPatterns = (tree) => all(tree, 'properties').flatMap((node) => children(child(node, 'map'), 'propertyKeyName'))

/**
 * `x.key` and `startNode(x).key`
 * @param {Statement} statement
 */
const accessed = (statement) =>
  all(statement.tree, 'expression2').flatMap(({ children: [base, postfix] }) =>
    isEntity(statement, base) || isEnd(statement, base) ? keyOf(child(postfix, 'property')) : [],
  )

/**
 * `x {.key}`
 * @param {Statement} statement
 */
const projected = (statement) =>
  all(statement.tree, 'mapProjection')
    .filter(({ children: [base] }) => isEntity(statement, base))
    .flatMap((node) => children(node, 'mapProjectionElement'))
    .flatMap((element) => keyOf(child(element, 'property')))

/**
 * `ON (x.key)`, `REQUIRE x.key`
 * @param {Node} tree
 */
const indexed = (tree) =>
  all(tree, 'propertyList', 'enclosedPropertyList').flatMap((node) => children(node, 'property').flatMap(keyOf))

/** @param {Node | undefined} property */
const keyOf = (property) => children(property, 'propertyKeyName')

/**
 * The checker knows each use of a variable by where it stands, so one name may be a node here and a map there.
 * @param {Statement} statement
 * @param {Node | undefined} base
 */
function isEntity({ symbols }, base) {
  const variable = only(base, 'variable')
  const types = symbols.find(({ references }) => variable && references.includes(variable.start))?.types ?? []
  return types.length > 0 && types.every((type) => type === 'Node' || type === 'Relationship')
}

/**
 * @param {Statement} statement
 * @param {Node | undefined} base
 */
function isEnd({ text }, base) {
  const name = child(only(base, 'functionInvocation'), 'functionName')
  return name !== undefined && /^(start|end)node$/i.test(textOf(text, name))
}
