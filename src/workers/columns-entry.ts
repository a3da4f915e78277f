// What the thread runs that makes columns of a corpus and ends, so that nothing of what it took for that stays.
import { parentPort, workerData } from 'node:worker_threads'
import { makeColumns } from '../corpus/make-columns.js'
import { CorpusError } from '../errors.js'
import type { MadeColumns } from './corpus-columns.js'

try {
  parentPort?.postMessage({ bytes: await makeColumns(workerData as readonly string[]) } satisfies MadeColumns)
} catch (error) {
  if (!(error instanceof CorpusError)) throw error
  parentPort?.postMessage({ issues: error.issues } satisfies MadeColumns)
}
