import { createHash } from 'node:crypto'
import type { Corpus } from '../../domain.js'
import { canonicalJson } from './values.js'

/** A digest of everything, so that two corpora that say the same are the same version. */
export function withVersion(content: Omit<Corpus, 'version'>): Corpus {
  const digest = createHash('sha256').update(canonicalJson(content)).digest('hex')
  return { version: digest.slice(0, 16), ...content }
}
