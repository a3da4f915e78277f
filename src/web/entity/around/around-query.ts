import { graphql } from '../../generated/gql.js'
import type { AroundQuery, AroundTiesFragment } from '../../generated/graphql.js'
import { type TieGroup } from '../tie-groups.js'
import type { AroundGroup } from './layout.js'

export const AROUND_TIES = graphql(`
  fragment AroundTies on TieConnection {
    edges {
      other {
        ...EntityBrief
      }
    }
  }
`)

/** The first ties of each relation, and of each direction where both are read apart. */
export const AROUND = graphql(`
  query Around($id: ID!, $asOf: PartialDate, $few: Int!) {
    node(id: $id) {
      id
      ... on State {
        partners(asOf: $asOf, first: $few) {
          totalCount
          nodes {
            ...EntityBrief
          }
        }
      }
      ... on Entity {
        PARTY_TO: ties(relations: [PARTY_TO], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        MEMBER_OF_OUT: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: $few) {
          ...AroundTies
        }
        MEMBER_OF_IN: ties(relations: [MEMBER_OF], direction: IN, asOf: $asOf, first: $few) {
          ...AroundTies
        }
        INITIATED: ties(relations: [INITIATED], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        ISSUED: ties(relations: [ISSUED], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        MAINTAINS: ties(relations: [MAINTAINS], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        AUSPICES: ties(relations: [AUSPICES], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        REFLECTS: ties(relations: [REFLECTS], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        SETS_OUT: ties(relations: [SETS_OUT], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        INVOLVES: ties(relations: [INVOLVES], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        ADDRESSES: ties(relations: [ADDRESSES], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        CLASSIFIED_AS: ties(relations: [CLASSIFIED_AS], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        REFERENCES_OUT: ties(relations: [REFERENCES], direction: OUT, asOf: $asOf, first: $few) {
          ...AroundTies
        }
        REFERENCES_IN: ties(relations: [REFERENCES], direction: IN, asOf: $asOf, first: $few) {
          ...AroundTies
        }
        IN_SET: ties(relations: [IN_SET], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        CORRESPONDS_TO: ties(relations: [CORRESPONDS_TO], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        CARRIED_OUT: ties(relations: [CARRIED_OUT], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        BENEFITS: ties(relations: [BENEFITS], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        EVIDENCES: ties(relations: [EVIDENCES], asOf: $asOf, first: $few) {
          ...AroundTies
        }
        SUCCEEDS_OUT: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: $few) {
          ...AroundTies
        }
        SUCCEEDS_IN: ties(relations: [SUCCEEDS], direction: IN, asOf: $asOf, first: $few) {
          ...AroundTies
        }
      }
    }
  }
`)

type Node = Extract<NonNullable<AroundQuery['node']>, { PARTY_TO: unknown }>
type Field = keyof Omit<Node, 'id' | 'partners'>

/** What is drawn around an entity, the largest groups last, since they say the least of it. */
export function groupsAround(node: Node, groups: readonly TieGroup[]): readonly AroundGroup[] {
  const tied = groups.map((group) => ({
    key: `ties-${group.relation}-${group.direction}`,
    name: group.name,
    count: group.count,
    entities: othersOf(node[fieldOf(node, group)]),
  }))
  return [...partnersOf(node), ...tied.filter(({ entities }) => entities.length > 0)]
}

function fieldOf(node: Node, { relation, direction }: TieGroup): Field {
  const field = `${relation}_${direction}`
  return (field in node ? field : relation) as Field
}

const othersOf = ({ edges }: AroundTiesFragment) => edges.flatMap(({ other }) => other ?? [])

function partnersOf(node: Node): readonly AroundGroup[] {
  if (!('partners' in node) || node.partners === null) return []
  const { totalCount, nodes } = node.partners
  const key = 'partners'
  return nodes.length === 0 ? [] : [{ key, name: 'Shares agreements with', count: totalCount ?? 0, entities: nodes }]
}
