import { useMemo } from 'react'
import type { AskedQuestion } from '../../api/asked.js'
import { useAnswer } from '../../api/use-answer.js'
import type { NetworkPathsQuery } from '../../generated/graphql.js'
import type { AddressedView } from '../address.js'
import type { TemporalArguments } from '../arguments.js'
import type { Way } from '../graph/along.js'
import { PATHS } from './paths-query.js'

export interface UsedPaths {
  readonly answer: AskedQuestion<NetworkPathsQuery>
  readonly ends: readonly [string, string] | null
  readonly ways: readonly Way[]
}

const FIRST = 10
const NONE: readonly Way[] = []

/** The shortest ways between two picked nodes. */
export function usePaths({ pick, relations, avoiding }: AddressedView, moment: TemporalArguments): UsedPaths {
  const [from = '', to = ''] = pick
  const isAsked = pick.length === 2 && !from.includes(':') && !to.includes(':') && from !== to
  const variables = {
    from,
    to,
    relations: relations.length === 0 ? null : relations,
    // The ends of a way cannot be avoided.
    avoiding: avoiding.filter((id) => id !== from && id !== to),
    ...moment,
    first: FIRST,
  }
  const answer = useAnswer(PATHS, variables, { enabled: isAsked })
  const paths = isAsked && !answer.isPlaceholderData ? answer.data?.shortestPaths?.paths : undefined
  const ways = useMemo(
    () => paths?.map(({ entities, steps }): Way => ({ entities, ties: steps.map(({ ties }) => ties.length) })) ?? NONE,
    [paths],
  )
  return { answer, ends: isAsked ? [from, to] : null, ways }
}
