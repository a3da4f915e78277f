import { countedNoun } from '../words/counted.js'
import { PROJECTION_WORDS } from '../words/types.js'
import type { AddressedView } from './address.js'

/** What joins two nodes, where less than that would not. */
export function weightInWords({ projection, minWeight }: Pick<AddressedView, 'projection' | 'minWeight'>): string {
  const { link } = PROJECTION_WORDS[projection]
  const many = countedNoun(minWeight, link, link === 'party' ? 'parties' : undefined)
  return projection === 'ENTITIES'
    ? `Two are linked where at least ${many} join them.`
    : `Two are linked where they share at least ${many}.`
}
