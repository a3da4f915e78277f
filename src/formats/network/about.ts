import { writable } from '../text.js'
import type { Value } from './attributes.js'
import type { Portrait } from './portrait.js'

/** What is to be known of a network as a whole, by name, the same in every format. */
export function aboutOf({ network, ...portrait }: Portrait): readonly (readonly [name: string, value: Value])[] {
  const { title, asked, asOf, version, day, sources } = portrait
  return [
    ['title', title],
    ['asked', writable(asked)],
    ['asOf', asOf],
    ['datasetVersion', version],
    ['created', day],
    ['sources', sources.map(({ id }) => id).join('; ')],
    ['licences', licencesOf(portrait).join('; ')],
    ['nodeCount', network.nodeCount],
    ['linkCount', network.linkCount],
    ['omittedNodes', network.omittedNodes],
    ['omittedLinks', network.omittedLinks],
    ['density', network.density],
    ['modularity', network.modularity],
    ['crossRegionShare', network.crossRegionShare],
    ['betweennessError', network.betweennessSample?.error ?? null],
  ]
}

/** The licences of the sources, each once; a source may say nothing of its own. */
export const licencesOf = ({ sources }: Pick<Portrait, 'sources'>): readonly string[] => [
  ...new Set(sources.flatMap(({ licence }) => (licence == null ? [] : [writable(licence)]))),
]

/** A sentence for readers who see no more than that. */
export function summaryOf(portrait: Portrait): string {
  return aboutOf(portrait)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
