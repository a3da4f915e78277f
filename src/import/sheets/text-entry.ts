// What the thread runs that reads a large text.
import { parentPort, workerData } from 'node:worker_threads'
import { FileError } from '../../errors.js'
import { PIECES_AHEAD, type ReadBeside } from './text-beside.js'
import { textRows, type TextFile } from './text-rows.js'

let ahead = 0
let wake = (): void => undefined
parentPort?.on('message', () => {
  ahead -= 1
  wake()
})
const send = (one: ReadBeside): void => parentPort?.postMessage(one)

try {
  for await (const rows of textRows(workerData as TextFile, (said) => send({ said }))) {
    while (ahead >= PIECES_AHEAD) await new Promise<void>((resolve) => (wake = resolve))
    ahead += 1
    send({ rows })
  }
  send({ end: true })
} catch (error) {
  if (!(error instanceof FileError)) throw error
  const { code, place, problem, remedy } = error
  send({ refusal: { code, place, problem, remedy } })
}
