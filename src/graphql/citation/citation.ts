import type { CitationStyle } from '../../generated/enums.js'
import type { Context } from '../context.js'
import { entryOf } from './bibtex.js'
import type { Citable } from './citable.js'
import { cslOf } from './csl.js'
import { citedInWords } from './sentence.js'

const STYLES: { readonly [S in CitationStyle]: (cited: Citable) => string } = {
  TEXT: citedInWords,
  BIBTEX: entryOf,
  CSL_JSON: cslOf,
}

export const citationOf = (cited: Citable, style: CitationStyle): string => STYLES[style](cited)

/** What Normgraph itself says, in an answer of a day: what, at which path, on whose word. */
export const answerCited = (answer: Pick<Citable, 'title' | 'note'> & Place, context: Context): Citable => ({
  ...placed(answer, context),
  type: 'dataset',
  author: 'Normgraph',
  publisher: 'Normgraph',
  title: answer.title,
  date: null,
  note: answer.note,
  through: null,
})

interface Place {
  readonly path: string
  readonly version: string
}

/** Which version it is of, where it is, and when it was asked for. */
export const placed = ({ path, version }: Place, { site, today }: Context) => ({
  key: `${keyAt(path)}-${today}`,
  version,
  address: `${site ?? '/'}${path.slice(1)}`,
  accessed: today,
})

/** By its place, so that two things do not clash: `normgraph-state-KEN`. */
export const keyAt = (path: string): string =>
  ['normgraph', ...(decodeURIComponent(path).match(/[A-Za-z0-9]+/g) ?? [])].join('-')
