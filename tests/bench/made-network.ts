import type { Page } from 'playwright-core'
import { positionsOf } from '../../src/network/layout/positions.js'
import { COMMUNITIES, madeLinks } from './made-links.js'

/** A network as the API gives it, made of as many nodes and links as wanted: the corpus has fewer. */
function madeNetwork(count: number, linkCount: number) {
  const links = madeLinks(count, linkCount)
  const ids = Array.from({ length: count }, (_, node) => `n${String(node).padStart(4, '0')}`)
  const positions = positionsOf(links, ids)
  const degrees = new Uint32Array(count)
  for (const end of [...links.sources, ...links.targets]) degrees[end]! += 1
  return {
    nodes: ids.map((id, node) => ({
      entity: { __typename: 'State', id, type: 'STATE', name: `Made state ${node}`, iso2: null, region: 'Europe' },
      degree: degrees[node],
      weightedDegree: degrees[node],
      pageRank: 1 / count,
      community: node % COMMUNITIES,
      position: positions[node],
    })),
    links: Array.from({ length: linkCount }, (_, link) => ({
      source: ids[links.sources[link]!],
      target: ids[links.targets[link]!],
      weight: links.weights[link],
      evidenceCount: links.weights[link],
    })),
    nodeCount: count,
    linkCount,
    omittedNodes: 0,
    omittedLinks: 0,
    modularity: null,
  }
}

/** The page draws a made network instead of the one that it asks for. */
export async function withMadeNetwork(page: Page, nodes: number, links: number): Promise<void> {
  const body = JSON.stringify({ data: { network: madeNetwork(nodes, links) } })
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query NetworkView') === true
      ? route.fulfill({ contentType: 'application/json', body })
      : route.continue(),
  )
}
