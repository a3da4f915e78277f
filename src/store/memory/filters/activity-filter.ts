import type { Activity } from '../../../domain.js'
import type { ActivityFilter, Maybe } from '../scope/arguments.js'
import { withinDates } from '../scope/dated.js'
import { isOneOf, testsWhere } from '../graph/presence.js'
import type { NodeTest } from '../graph/nodes.js'
import { entityAt, nodesOfId } from '../graph/nodes.js'
import { setTests } from './sets.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors } from '../scope/view.js'

/** Whether an activity matches an ActivityFilter: first by its own fields, which costs little. */
export function activityFilter(view: View, filter: Maybe<ActivityFilter>): NodeTest {
  const own = ownTests(filter ?? {})
  const tied = tiedTests(view, filter ?? {})
  return (node) => {
    const activity = entityAt(view.graph, 'ACTIVITY', node)
    return own.every((test) => test(activity)) && tied.every((test) => test(node))
  }
}

type ActivityTest = (activity: Activity) => boolean

function ownTests({ kinds, forums, date }: ActivityFilter): readonly ActivityTest[] {
  return [
    ...testsWhere(kinds, (asked) => isOneOf(asked, ({ kind }: Activity) => kind)),
    ...testsWhere(forums, (asked) => isOneOf(asked, ({ forumId }: Activity) => forumId)),
    ...withinDates(date),
  ]
}

function tiedTests(view: View, { by, beneficiaries, topics }: ActivityFilter): readonly NodeTest[] {
  const { graph } = view
  const topicsOf = (activity: number) => entityAt(graph, 'ACTIVITY', activity).topicIds
  return [
    ...setTests(graph, by, (activity) => inNeighbors(view, 'CARRIED_OUT', activity)),
    ...setTests(graph, beneficiaries, (activity) => outNeighbors(view, 'BENEFITS', activity)),
    ...setTests(graph, topics, (activity) => topicsOf(activity).flatMap((id) => nodesOfId(graph, id))),
  ]
}
