import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import type { EntityType, SearchHitFragment } from '../generated/graphql.js'
import { useDebounced } from './use-debounced.js'

const SUGGESTIONS = graphql(`
  query Suggestions($text: String!, $types: [EntityType!]) {
    search(text: $text, types: $types, first: 8) {
      totalCount
      partial
      edges {
        foundAs
        node {
          ...SearchHit
        }
      }
    }
  }
`)

/** Long enough to spare the server a question for each letter of a fast hand, too short to be noticed. */
const REST = 60

/** What the server finds any word in. */
export const isAskable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** A hit, and the name in another language by which it was found, where it was by one that it does not show. */
export interface SuggestedHit {
  readonly id: string
  readonly node: SearchHitFragment
  readonly foundAs: string | null
}

export interface SearchSuggestions {
  readonly hits: readonly SuggestedHit[]
  readonly total: number
  /** Nothing has all the words: these have the most. */
  readonly partial: boolean
  /** `asking`: these hits, if any, are of what was typed before. */
  readonly state: 'idle' | 'asking' | 'answered' | 'failed'
  readonly message: string | null
}

const IDLE: SearchSuggestions = { hits: [], total: 0, partial: false, state: 'idle', message: null }

/** What a text that is being typed may mean, best match first; until the answer is there, what the last one found. */
export function useSearchSuggestions(typed: string, types?: readonly EntityType[]): SearchSuggestions {
  const now = typed.trim()
  const text = useDebounced(now, REST)
  const enabled = isAskable(text)
  const { data, error, isPlaceholderData } = useAnswer(SUGGESTIONS, { text, types: types ?? null }, { enabled })
  if (!isAskable(now)) return IDLE
  if (error !== null && text === now) return { ...IDLE, state: 'failed', message: error.message }
  const hits = (data?.search?.edges ?? []).map(({ node, foundAs }) => ({ id: node.id, node, foundAs }))
  const asking = data === undefined || isPlaceholderData || text !== now
  const total = data?.search?.totalCount ?? hits.length
  const partial = data?.search?.partial ?? false
  return { hits, total, partial, state: asking ? 'asking' : 'answered', message: null }
}
