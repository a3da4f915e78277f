import type { AskedQuestion } from '../api/asked.js'
import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import type { TieQuery, TieWholeFragment } from '../generated/graphql.js'
import { entityPath } from '../words/types.js'

export const TIE_WHOLE = graphql(`
  fragment TieWhole on Tie {
    id
    relation
    contested
    from {
      ...EntityBrief
    }
    to {
      ...EntityBrief
      ... on Agreement {
        legalForce
      }
    }
    spells {
      value
      since
      until
    }
    claims {
      ...ClaimParts
    }
  }
`)

const TIE = graphql(`
  query Tie($id: ID!) {
    node(id: $id) {
      id
      ... on Tie {
        ...TieWhole
      }
    }
  }
`)

/** A tie with all that is claimed of it; `tie` is null where there is none of that id. */
export function useTie(id: string | null) {
  const asked = useAnswer(TIE, { id: id ?? '' }, { enabled: id !== null })
  // What was answered of another tie says nothing of this one, not even that there is none.
  const answer: AskedQuestion<TieQuery> = asked.isPlaceholderData ? { ...asked, data: undefined } : asked
  const node = answer.data?.node
  const tie = node != null && 'claims' in node && node.id === id ? node : null
  return { answer, tie }
}

/** Where a tie has its own address: at the page of the entity that it leaves. */
export const tiePath = ({ id, from }: Pick<TieWholeFragment, 'id' | 'from'>): string =>
  `${entityPath(from)}?${new URLSearchParams({ tie: id }).toString()}`
