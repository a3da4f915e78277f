// fastest-levenshtein (MIT) counts the letters by which two codes differ.
import { distance } from 'fastest-levenshtein'
import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import type { EntityBriefFragment, NearIdsQuery } from '../generated/graphql.js'

const NEAR = graphql(`
  query NearIds($ids: [ID!]!, $shorter: ID!, $text: String!, $begun: String!) {
    shorter: node(id: $shorter) {
      id
      ...EntityBrief
    }
    nodes(ids: $ids) {
      id
      ...EntityBrief
      ... on Source {
        title
      }
      ... on Tie {
        from {
          ...EntityBrief
        }
      }
    }
    near: search(text: $text, first: 8) {
      nodes {
        ...EntityBrief
      }
    }
    states(first: 1000) {
      nodes {
        ...EntityBrief
      }
    }
    begun: search(text: $begun, first: 8) {
      nodes {
        ...EntityBrief
      }
    }
  }
`)

/** What the server has near an id that stands for nothing. */
export const useNearIds = (id: string) =>
  useAnswer(NEAR, {
    ids: spellingsOf(id),
    shorter: id.slice(0, -1),
    text: searchable(id),
    begun: searchable(id).slice(0, 3),
  })

/** Codes of states are capitals, all else is small. */
const spellingsOf = (id: string) => [...new Set([id, id.toUpperCase(), id.toLowerCase()])]

/** Some text that can be looked for, whatever was typed. */
const searchable = (id: string) => (/[\p{L}\p{N}]/u.test(id) ? id.slice(0, 100) : 'a')

/** Entities near an id, the nearest first: those spelled the same, else those but a letter away, then what the search finds. */
export function entitiesNear({ nodes, shorter, states, near, begun }: NearIdsQuery, id: string) {
  const same = nodes.filter((node) => node !== null && 'name' in node)
  const cut = shorter !== null && 'name' in shorter ? [shorter] : []
  const codes = states.nodes.filter((state) => distance(state.id, id.toUpperCase()) === 1)
  const found = (near?.nodes.length === 0 ? begun?.nodes : near?.nodes) ?? []
  const all: readonly EntityBriefFragment[] = same.length > 0 ? same : [...cut, ...codes, ...found]
  return [...new Map(all.map((entity) => [entity.id, entity])).values()]
}
