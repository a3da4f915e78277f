import type { NetworkViewQuery } from '../../generated/graphql.js'
import { alignedTo, type Membership } from '../graph/communities.js'
import { type DrawnGraph, type GraphLink, type GraphNode, linkId } from '../graph/graph.js'

type Network = NonNullable<NetworkViewQuery['network']>

/** A network as the server gives it, as a graph; its communities are called as in a reference, where there is one. */
export function drawnGraph(network: Network, reference: Network | null): DrawnGraph {
  const aligned = reference === null ? null : alignedTo(membershipOf(reference), membershipOf(network))
  const nodes = network.nodes.map((node): GraphNode => {
    const community = node.community ?? null
    return {
      id: node.entity.id,
      entity: node.entity,
      came: 'NETWORK',
      // In another year everything stays where it is today.
      position: reference === null ? node.position : null,
      degree: node.degree,
      weightedDegree: node.weightedDegree,
      pageRank: node.pageRank ?? null,
      betweenness: node.betweenness ?? null,
      community: community === null ? null : (aligned?.get(community) ?? community),
    }
  })
  const links = network.links.map(({ source, target, weight }): GraphLink => {
    return { id: linkId(source, target), source, target, weight, came: 'NETWORK' }
  })
  return { nodes: new Map(nodes.map((node) => [node.id, node])), links }
}

const membershipOf = ({ nodes }: Network): Membership =>
  new Map(nodes.flatMap(({ entity, community }) => (community == null ? [] : [[entity.id, community]])))
