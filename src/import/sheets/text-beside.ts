import { Worker } from 'node:worker_threads'
import { FileError, type FileCode } from '../../errors.js'
import type { ForeignRow } from '../importer.js'
import { sharingCells } from './sharing-cells.js'
import type { TextFile } from './text-rows.js'

/** What the thread tells that reads a text. */
export type ReadBeside =
  | { readonly rows: readonly ForeignRow[] }
  | { readonly said: string }
  | { readonly refusal: Pick<FileError, 'code' | 'place' | 'problem' | 'remedy'> }
  | { readonly end: true }

/** So many pieces are read before those before them were taken. */
export const PIECES_AHEAD = 8

const ENTRY = new URL('./text-entry.js', import.meta.url)

/** Sources that are run as they are have no threads of their own. */
export const CAN_READ_BESIDE = !import.meta.url.endsWith('.ts')

/** The rows of a text as `textRows` gives them, read in a thread of its own while what was read before is made use of. */
export async function* textBeside(text: TextFile, told: (said: string) => void): AsyncGenerator<readonly ForeignRow[]> {
  const worker = new Worker(ENTRY, { workerData: text })
  const ready: ReadBeside[] = []
  let failure: { readonly why: unknown } | null = null
  let wake = (): void => undefined
  const fail = (why: unknown): void => {
    failure ??= { why }
    wake()
  }
  worker.on('message', (one: ReadBeside) => {
    ready.push(one)
    wake()
  })
  worker.once('error', fail)
  worker.once('exit', () => fail(new Error(`wanted the rows of ${text.file}, got the end of the thread that reads it`)))
  const next = async (): Promise<ReadBeside> => {
    for (;;) {
      const one = ready.shift()
      if (one !== undefined) return one
      if (failure !== null) throw failure.why
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  const shared = sharingCells()
  try {
    for (;;) {
      const one = await next()
      if ('end' in one) return
      if ('refusal' in one) throw refusalOf(one.refusal)
      if ('said' in one) told(one.said)
      else {
        worker.postMessage('taken')
        yield one.rows.map((row) => ({ ...row, cells: shared(row.cells) }))
      }
    }
  } finally {
    await worker.terminate()
  }
}

const refusalOf = ({
  code,
  place,
  problem,
  remedy,
}: { readonly code: FileCode } & Record<'place' | 'problem' | 'remedy', string>) =>
  new FileError(code, place, problem, remedy)
