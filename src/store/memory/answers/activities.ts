import type { Params } from '../../store.js'
import { activityFilter } from '../filters/activity-filter.js'
import { byId } from '../lists/by-parent.js'
import { isOneOf, testsWhere } from '../graph/presence.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOfId } from '../graph/nodes.js'
import { byDate, page } from '../lists/page.js'
import { outNeighbors, viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const activities: Answer<'activities'> = (graph, params) => {
  const activityAt = (node: number) => entityAt(graph, 'ACTIVITY', node)
  return page(matching(graph, params), (node) => byDate(activityAt(node)), params).map(({ item, key }) => {
    return { activity: activityAt(item), key }
  })
}

export const activitiesCount: Answer<'activitiesCount'> = (graph, params) => [{ count: matching(graph, params).length }]

export const activitiesOfActors: Answer<'activitiesOfActors'> = (graph, params) => {
  const carriedOut = activitiesBy(graph, params)
  const activityAt = (node: number) => entityAt(graph, 'ACTIVITY', node)
  return byId(params.actorIds, (actorId) =>
    page(carriedOut(actorId), (node) => byDate(activityAt(node)), params).map(({ item, key }) => {
      return { actorId, activity: activityAt(item), key }
    }),
  )
}

export const activitiesOfActorsCount: Answer<'activitiesOfActorsCount'> = (graph, params) => {
  const carriedOut = activitiesBy(graph, params)
  return byId(params.actorIds, (actorId) => [{ actorId, count: carriedOut(actorId).length }])
}

function matching(graph: Graph, params: Params<'activitiesCount'>): readonly number[] {
  return graph.byType.ACTIVITY.filter(activityFilter(viewOf(graph, params), params.filter))
}

/** The activities of some kinds that a state or organization carried out. */
function activitiesBy(graph: Graph, params: Params<'activitiesOfActorsCount'>) {
  const view = viewOf(graph, params)
  const tests = testsWhere(params.kinds, (asked) =>
    isOneOf(asked, (node: number) => entityAt(graph, 'ACTIVITY', node).kind),
  )
  return (actorId: string): readonly number[] =>
    nodesOfId(graph, actorId)
      .flatMap((actor) => outNeighbors(view, 'CARRIED_OUT', actor))
      .filter((activity) => tests.every((test) => test(activity)))
}
