// @ts-nocheck: typed in comments until the next commit
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = 'node_modules/.cache/normgraph-cypher'

/**
 * What `make` made of the same `from` in an earlier run. The checker needs half a minute for all questions; codegen and
 * its drift gate run often, and most questions stay as they were.
 * @template T
 * @param {unknown} from all that the answer depends on
 * @param {() => T} make
 * @returns {T}
 */
export function remember(from, make) {
  const path = `${folder}/${createHash('sha256').update(JSON.stringify(from)).digest('hex')}.json`
  const known = recall(path)
  if (known !== undefined) return known
  const made = make()
  note(path, JSON.stringify(made))
  return made
}

/** @param {string} path */
function recall(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Not there yet, or half written by a run that was stopped: it is made again.
    return undefined
  }
}

/** @type {(path: string, text: string) => void} */
function note(path, text) {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, text)
  } catch {
    // A folder that cannot be written makes the next run slow, not wrong.
  }
}
