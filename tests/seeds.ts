import { fileURLToPath } from 'node:url'
import { readCorpus } from '../src/corpus/corpus.js'
import type { RawTables } from '../src/corpus/raw.js'
import { readTables } from '../src/corpus/read.js'
import type { Corpus } from '../src/domain.js'

export const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url))

// Nobody changes what is read here, so that it is read once by each worker of a run.
let corpus: Promise<Corpus> | undefined
let tables: Promise<RawTables> | undefined

/** The real corpus. */
export const seedsCorpus = (): Promise<Corpus> => (corpus ??= readCorpus([SEEDS]))

/** Its tables, as they are written. */
export const seedsTables = (): Promise<RawTables> => (tables ??= readTables([SEEDS]))
