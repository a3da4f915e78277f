import { ownTests } from './agreement-own.js'
import { tiedTests } from './agreement-ties.js'
import type { AgreementFilter, Maybe } from '../scope/arguments.js'
import { memo } from './memo.js'
import type { NodeTest } from '../graph/nodes.js'
import { entityAt } from '../graph/nodes.js'
import type { View } from '../scope/view.js'

/** Whether an agreement is there at `asOf` and matches an AgreementFilter: first by its own fields, which costs little. */
export function agreementFilter(view: View, filter: Maybe<AgreementFilter>): NodeTest {
  const own = ownTests(filter ?? {}, view.asOf)
  const tied = tiedTests(view, filter ?? {})
  return memo(view.graph.entities.length, (node) => {
    const agreement = entityAt(view.graph, 'AGREEMENT', node)
    return own.every((test) => test(agreement)) && tied.every((test) => test(node))
  })
}
