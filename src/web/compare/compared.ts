import { graphql } from '../generated/gql.js'
import type { ComparedQuery } from '../generated/graphql.js'

/** What the page sets side by side: who is party to what, and a member of what. */
export const COMPARED = graphql(`
  query Compared($ids: [ID!]!, $asOf: PartialDate) {
    nodes(ids: $ids) {
      id
      ... on State {
        ...EntityBrief
        agreements(asOf: $asOf, first: 8000) {
          edges {
            status
            commitment
            tie {
              ...TieMarks
            }
            node {
              ...AgreementBrief
            }
          }
        }
        memberOf(asOf: $asOf, first: 8000) {
          edges {
            status
            tie {
              ...TieMarks
            }
            node {
              ...EntityBrief
            }
          }
        }
      }
    }
  }
`)

export type ComparedState = Extract<NonNullable<ComparedQuery['nodes'][number]>, { memberOf: unknown }>

export const statesIn = ({ nodes }: ComparedQuery): readonly ComparedState[] =>
  nodes.filter((node): node is ComparedState => node !== null && 'memberOf' in node)

/** A thing, with how each of the states that have it is tied to it. */
export interface SharedThing<Thing, Edge> {
  readonly thing: Thing
  readonly by: ReadonlyMap<string, Edge>
}

/** All that at least one of some states has, what most of them have first. */
export function sharedThings<Edge extends { readonly node: { readonly id: string } }>(
  states: readonly ComparedState[],
  edgesOf: (state: ComparedState) => readonly Edge[],
): readonly SharedThing<Edge['node'], Edge>[] {
  const rows = new Map<string, { thing: Edge['node']; by: Map<string, Edge> }>()
  for (const state of states)
    for (const edge of edgesOf(state)) {
      const row = rows.get(edge.node.id) ?? { thing: edge.node, by: new Map<string, Edge>() }
      row.by.set(state.id, edge)
      rows.set(edge.node.id, row)
    }
  return [...rows.values()].sort((a, b) => b.by.size - a.by.size)
}
