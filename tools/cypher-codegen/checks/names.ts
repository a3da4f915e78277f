import { placeAt } from '../language/text.js'
import { quoteNear, diagnostic } from '../diagnostics.js'
import type { Allowed } from '../types/model.js'
import type { Check } from './shape.js'
import { all, holder, textOf, type Node } from './tree.js'

const nodes = ['nodePattern', 'insertNodePattern', 'labelType', 'nodeLabelsIs', 'multiLabelNodePattern']
const relationships = ['relationshipPattern', 'insertRelationshipPattern', 'relType', 'multiRelTypePattern']
// Where these stand, in `WHERE x:Name`, a name may be either; they come first so that a pattern around them is not asked.
const either = ['comparisonExpression6']
const named = [
  'labelExpression1',
  ...nodes.slice(2),
  ...relationships.slice(2),
  'insertNodeLabelExpression',
  'insertRelationshipLabelExpression',
]

/** Labels and relationship types, wherever they stand: the linter itself looks at those that are read only. */
export const knowsLabels =
  (allowed: Allowed): Check =>
  (statement) =>
    all(statement.tree, 'symbolicNameString')
      .filter(({ parent }) => parent && named.includes(parent.name))
      .flatMap((node) => {
        const { what, names } = expected(node, allowed)
        const name = textOf(statement.text, node)
        return names.includes(name) ? [] : [diagnostic(placeAt(statement, node.start), what, quoteNear(name, names))]
      })

function expected(node: Node, { labels, relationshipTypes }: Allowed) {
  const place = holder(node, ...nodes, ...relationships, ...either)?.name ?? ''
  if (nodes.includes(place)) return { what: 'a label of the model', names: labels }
  if (relationships.includes(place)) return { what: 'a relationship type of the model', names: relationshipTypes }
  return { what: 'a label or relationship type of the model', names: [...labels, ...relationshipTypes] }
}
