import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import type { EntityType, SearchHitFragment } from '../generated/graphql.js'
import { useDebounced } from './use-debounced.js'

const SUGGESTIONS = graphql(`
  query Suggestions($text: String!, $types: [EntityType!]) {
    search(text: $text, types: $types, first: 8) {
      totalCount
      nodes {
        ...SearchHit
      }
    }
  }
`)

/** Long enough to spare the server a question for each letter of a fast hand, too short to be noticed. */
const REST = 60

/** What the server finds any word in. */
export const isAskable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

export interface SearchSuggestions {
  readonly hits: readonly SearchHitFragment[]
  readonly total: number
  /** `asking`: these hits, if any, are of what was typed before. */
  readonly state: 'idle' | 'asking' | 'answered' | 'failed'
  readonly message: string | null
}

const IDLE: SearchSuggestions = { hits: [], total: 0, state: 'idle', message: null }

/** What a text that is being typed may mean, best match first; until the answer is there, what the last one found. */
export function useSearchSuggestions(typed: string, types?: readonly EntityType[]): SearchSuggestions {
  const now = typed.trim()
  const text = useDebounced(now, REST)
  const enabled = isAskable(text)
  const { data, error, isPlaceholderData } = useAnswer(SUGGESTIONS, { text, types: types ?? null }, { enabled })
  if (!isAskable(now)) return IDLE
  if (error !== null && text === now) return { ...IDLE, state: 'failed', message: error.message }
  const hits = data?.search?.nodes ?? []
  const asking = data === undefined || isPlaceholderData || text !== now
  return { hits, total: data?.search?.totalCount ?? hits.length, state: asking ? 'asking' : 'answered', message: null }
}
