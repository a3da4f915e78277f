import { writable } from '../text.js'
import type { Value } from './attributes.js'
import type { NetworkDocument } from './document.js'

/** What is to be known of a network as a whole, by name, the same in every format. */
export function aboutOf({ network, ...document }: NetworkDocument): readonly (readonly [name: string, value: Value])[] {
  const { title, asked, asOf, version, day, sources } = document
  return [
    ['title', title],
    ['asked', writable(asked)],
    ['asOf', asOf],
    ['datasetVersion', version],
    ['created', day],
    ['sources', sources.map(({ id }) => id).join('; ')],
    ['licences', licencesOf(document).join('; ')],
    ['nodeCount', network.nodeCount],
    ['linkCount', network.linkCount],
    ['omittedNodes', network.omittedNodes],
    ['omittedLinks', network.omittedLinks],
    ['density', network.density],
    ['modularity', network.modularity],
    ['crossRegionShare', network.crossRegionShare],
    ['positions', network.isDrawn ? null : 'none: so many nodes and links are not laid out'],
    ['betweennessError', network.betweennessSample?.error ?? null],
  ]
}

/** The licences of the sources, each once; a source may say nothing of its own. */
export const licencesOf = ({ sources }: Pick<NetworkDocument, 'sources'>): readonly string[] => [
  ...new Set(sources.flatMap(({ licence }) => (licence == null ? [] : [writable(licence)]))),
]

/** A sentence for readers who see no more than that. */
export function networkSummary(document: NetworkDocument): string {
  return aboutOf(document)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
