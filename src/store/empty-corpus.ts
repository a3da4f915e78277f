import type { Corpus } from '../domain.js'
import { recordsFrom } from '../records.js'

/** What a store holds before anything is loaded. */
export const EMPTY_CORPUS: Corpus = {
  version: '',
  defaultNormSetId: null,
  ...{ sources: [], entities: [], ties: [], absences: [], openQuestions: [] },
  ...recordsFrom(() => []),
}
