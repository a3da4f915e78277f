import { useMemo } from 'react'
import { useAnswer } from '../../api/use-answer.js'
import type { NetworkEntityFragment, NetworkMatchingQuery } from '../../generated/graphql.js'
import type { TemporalArguments, Narrowing } from '../arguments.js'
import { MATCHING } from './expansion-query.js'

/** Whether the filters of the network let an entity in; null while that is not known. */
export type Matches = ((entity: Pick<NetworkEntityFragment, 'id' | 'type'>) => boolean) | null

/** Filters hold for what is brought in too. */
export function useMatching(
  { filter, states, organizations }: Narrowing,
  moment: TemporalArguments,
  isWanted: boolean,
): Matches {
  const variables = {
    filter,
    states,
    organizations,
    ...moment,
    ofAgreements: filter !== undefined,
    ofStates: states !== undefined,
    ofOrganizations: organizations !== undefined,
  }
  const isFree = filter === undefined && states === undefined && organizations === undefined
  const { data, isPlaceholderData } = useAnswer(MATCHING, variables, { enabled: isWanted && !isFree })
  return useMemo(() => {
    if (isFree) return ALL_MATCH
    return data === undefined || isPlaceholderData ? null : matchingIn(data)
  }, [isFree, data, isPlaceholderData])
}

const ALL_MATCH = () => true

function matchingIn({ agreements, states, organizations }: NetworkMatchingQuery): NonNullable<Matches> {
  const lists = { AGREEMENT: agreements, STATE: states, ORGANIZATION: organizations }
  const sets = Object.entries(lists).flatMap(([type, list]) =>
    list === undefined ? [] : [[type, new Set(list.nodes.map(({ id }) => id))] as const],
  )
  const byType = new Map<string, ReadonlySet<string>>(sets)
  return ({ id, type }) => byType.get(type)?.has(id) ?? true
}
