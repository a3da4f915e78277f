import type { Corpus, PartialDate } from '../domain.js'
import { CorpusError } from '../errors.js'
import type { Issue } from '../errors.js'
import { derivedContent } from './derive-corpus.js'
import type { TieGrouping } from './derive/ties.js'
import { withVersion } from './derive/version.js'
import { factsOf } from './facts-of.js'
import type { Facts } from './facts.js'
import { noticesOf } from './notices.js'
import type { CorpusNotice } from './notices.js'
import type { RawTables } from './raw.js'
import { readTables } from './read.js'
import { summaryOf } from './summary.js'
import type { Summary } from './summary.js'
import { validate } from './validate.js'
import type { Validated } from './validate.js'

/** The corpus of some folders taken together; without mistakes, or not at all. */
export async function readCorpus(folders: readonly string[]): Promise<Corpus> {
  return corpusOf(await readTables(folders))
}

/** The corpus that some tables make; without mistakes, or not at all. */
export const corpusOf = (tables: RawTables): Corpus => withVersion(contentOf(tables))

/** In steps that each end: of a large corpus, what one was made from is to be gone when the next has begun. */
const contentOf = (tables: RawTables) => derivedContent(...factsIn(tables))

function factsIn(tables: RawTables): [Facts, TieGrouping] {
  const { rows, grouping } = withoutMistakes(tables)
  return [factsOf(rows), grouping]
}

/**
 * What some tables say, of which nothing is derived yet.
 * @throws CorpusError with every mistake.
 */
export function withoutMistakes(tables: RawTables): Validated {
  const validated = validate(tables)
  if (validated.issues.length > 0) throw new CorpusError(validated.issues)
  return validated
}

export interface Validation {
  readonly issues: readonly Issue[]
  /** null where there are issues. */
  readonly summary: Summary | null
  readonly notices: readonly CorpusNotice[]
}

/** What is wrong with the corpus of some folders, or what it holds and what to look at by a day. */
export async function validateCorpus(folders: readonly string[], today: PartialDate): Promise<Validation> {
  try {
    const corpus = await readCorpus(folders)
    return { issues: [], summary: summaryOf(corpus), notices: noticesOf(corpus, today) }
  } catch (error) {
    if (error instanceof CorpusError) return { issues: error.issues, summary: null, notices: [] }
    throw error
  }
}
