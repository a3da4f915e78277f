import { useCallback, useMemo } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useAnswer } from '../../api/use-answer.js'
import { useAnswers } from '../../api/use-answers.js'
import type { NetworkEntityFragment, NetworkExpansionQuery } from '../../generated/graphql.js'
import type { AddressedView } from '../address.js'
import type { TemporalArguments } from '../arguments.js'
import type { GraphChanges } from '../graph/actions.js'
import { gathered, type Pair, tied } from '../graph/drawn.js'
import type { DrawnGraph } from '../graph/graph.js'
import { entityOfNode } from './entity-in.js'
import { EXPANSION, SURROUNDINGS, TIES_AMONG } from './expansion-query.js'
import { othersOf } from './others.js'
import type { Matches } from './use-matching.js'

export interface BroughtNodes {
  /** The network with what was brought in, and the ties of that. */
  readonly graph: DrawnGraph
  readonly isAsking: boolean
  /** Expanded nodes that stand for nothing. */
  readonly unknown: readonly string[]
  /** There is more around a node than was asked for. */
  readonly isCut: boolean
}

/** What expansions, and the surroundings of a node among all entities, bring into a network. */
export function useBrought(
  network: DrawnGraph,
  changes: GraphChanges,
  view: AddressedView,
  moment: TemporalArguments,
  matches: Matches,
): BroughtNodes {
  const ids = useMemo(() => [...changes.expanded.keys()], [changes])
  const expansions = useExpansions(ids, moment)
  const around = view.projection === 'ENTITIES' ? view.around : null
  const near = useAnswer(
    SURROUNDINGS,
    { of: [around?.id ?? ''], depth: around?.depth ?? 1, ...moment, maxNodes: view.maxNodes },
    { enabled: around !== null },
  )
  const surroundings = around === null ? null : (near.data?.neighbourhood ?? null)

  const whole = useMemo(() => {
    const lists = ids.map((id, at): readonly NetworkEntityFragment[] => {
      const entity = expansions.answers[at]
      return entity == null ? [] : [entity, ...othersOf(entity, changes.expanded.get(id) ?? null)]
    })
    const all = [...lists, surroundings?.entities ?? []]
    return gathered(network, matches === null ? [] : all.map((list) => list.filter(matches)))
  }, [network, ids, expansions.answers, changes, surroundings, matches])

  const of = useMemo(() => (whole === network ? [] : [...whole.nodes.keys()].sort()), [whole, network])
  const among = useAnswer(TIES_AMONG, { of, ...moment, maxNodes: Math.max(of.length, 1) }, { enabled: of.length > 0 })
  const graph = useMemo(() => {
    const pairs = among.data?.neighbourhood?.ties.map(({ from, to }): Pair => ({ one: from.id, other: to.id })) ?? []
    return of.length === 0 ? whole : tied(whole, pairs)
  }, [whole, of, among.data])

  return {
    graph,
    isAsking: expansions.isAsking || (of.length > 0 && among.isFetching) || near.isFetching,
    unknown: ids.filter((_, at) => expansions.answers[at] === null),
    isCut: surroundings?.truncated === true || among.data?.neighbourhood?.truncated === true,
  }
}

/** Null: an id that stands for nothing; undefined: not answered yet. */
function useExpansions(ids: readonly string[], moment: TemporalArguments) {
  const combine = useCallback(
    (answers: readonly UseQueryResult<NetworkExpansionQuery>[]) => ({
      answers: answers.map(({ data }) => (data === undefined ? undefined : entityOfNode(data.node))),
      isAsking: answers.some(({ isFetching }) => isFetching),
    }),
    [],
  )
  const variables = ids.map((id) => ({ id, ...moment }))
  return useAnswers(EXPANSION, variables, combine)
}
