import { readFileSync } from 'node:fs'
import { getHeapStatistics } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { keptColumns } from '../corpus/kept-columns.js'
import { CorpusError, type Issue } from '../errors.js'

/** What the thread tells that makes columns. */
export type MadeColumns = { readonly bytes: SharedArrayBuffer } | { readonly issues: readonly Issue[] }

const BUILT = new URL('../../dist/.built', import.meta.url)
const ENTRY = new URL('./columns-entry.js', import.meta.url)

/** The columns of the folders that are to be served: kept ones, or made in a thread of their own. @throws CorpusError */
export async function corpusColumns(
  { data, cache }: { readonly data: readonly string[]; readonly cache: string | null },
  report: (error: unknown) => void,
): Promise<SharedArrayBuffer> {
  // Sources that are run as they are may change without a trace, and have no threads of their own.
  if (import.meta.url.endsWith('.ts')) return (await import('../corpus/make-columns.js')).makeColumns(data)
  const program = programBuilt()
  return keptColumns(data, { cache: program === null ? null : cache, program: program ?? '', report }, () =>
    madeInThread(data),
  )
}

/** What `npm run build` says of what it was made from; null where it was not. */
function programBuilt(): string | null {
  try {
    return readFileSync(BUILT, 'utf8')
  } catch {
    return null
  }
}

async function madeInThread(folders: readonly string[]): Promise<SharedArrayBuffer> {
  const maxOldGenerationSizeMb = Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20)
  const worker = new Worker(ENTRY, { workerData: folders, resourceLimits: { maxOldGenerationSizeMb } })
  const made = await new Promise<MadeColumns>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('wanted columns of the corpus, got the end of the thread')))
  })
  if ('issues' in made) throw new CorpusError(made.issues)
  return made.bytes
}
