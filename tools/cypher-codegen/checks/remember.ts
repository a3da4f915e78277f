import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = 'node_modules/.cache/normgraph-cypher'

/**
 * What `make` made of the same `from` in an earlier run. The checker needs half a minute for all questions; codegen and
 * its drift gate run often, and most questions stay as they were.
 */
export function remember<T>(from: unknown, make: () => T): T {
  const path = `${folder}/${createHash('sha256').update(JSON.stringify(from)).digest('hex')}.json`
  const known = recall(path)
  if (known !== undefined) return known
  const made = make()
  note(path, JSON.stringify(made))
  return made
}

function recall(path: string) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Not there yet, or half written by a run that was stopped: it is made again.
    return undefined
  }
}

function note(path: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, text)
  } catch {
    // A folder that cannot be written makes the next run slow, not wrong.
  }
}
