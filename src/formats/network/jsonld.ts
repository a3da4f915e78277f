import type { Source } from '../../domain.js'
import { jsonChunks, made } from '../json.js'
import { SOFTWARE } from '../software.js'
import { writable } from '../text.js'
import { aboutOf } from './about.js'
import { LINK_ATTRIBUTES, idOfLink, NAME, NODE_ATTRIBUTES, attributeValues } from './attributes.js'
import { CLASSES, CONTEXT, IDS } from './context.js'
import type { NetworkDocument } from './document.js'

// What schema.org has terms for is said in these, and not again in ours.
const SAID = ['title', 'datasetVersion', 'created', 'sources', 'licences']

/** Linked data (JSON-LD 1.1): a schema:Dataset of nodes and links, based on its sources. */
export function jsonldOf(document: NetworkDocument): Iterable<string> {
  const { network, title, version, day, sources } = document
  const about = aboutOf(document).filter(([name, value]) => value !== null && !SAID.includes(name))
  return jsonChunks({
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: title,
    version,
    created: day,
    creator: { '@type': 'SoftwareApplication', name: SOFTWARE.name, version: SOFTWARE.version },
    isBasedOn: sources.map(sourceOf),
    ...Object.fromEntries(about),
    nodes: made(network.nodes, (node) => {
      const { type, ...values } = attributeValues([NAME, ...NODE_ATTRIBUTES], node)
      return { '@id': idOf(node.entity.id), '@type': CLASSES[node.entity.type], ...values, entityType: type }
    }),
    links: made(network.links, (link) => ({
      '@id': idOf(idOfLink(link)),
      '@type': 'Link',
      source: idOf(link.source),
      target: idOf(link.target),
      weight: link.weight,
      ...attributeValues(LINK_ATTRIBUTES, link),
    })),
  })
}

/** An id may hold what no IRI can. */
const idOf = (id: string): string => `${IDS}${encodeURIComponent(writable(id))}`

function sourceOf({ id, title, publisher, url, licence }: Source): object {
  return {
    '@id': idOf(id),
    '@type': 'CreativeWork',
    name: writable(title),
    ...(publisher == null ? {} : { publisher: { '@type': 'Organization', name: writable(publisher) } }),
    ...(url == null ? {} : { url: writable(url) }),
    ...(licence == null ? {} : { license: { '@type': 'CreativeWork', name: writable(licence) } }),
  }
}
