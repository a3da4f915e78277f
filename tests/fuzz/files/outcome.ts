import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** What came of one file. */
export interface Outcome {
  /** `read`, or the code of what was said first. */
  readonly as: string
  /** What should not be; null: nothing. */
  readonly fault: string | null
}

/** Lines of a trace, as V8 writes them. */
const TRACE = /\n\s+at .+:\d+:\d+\)?/

/** What is wrong with words that somebody is told, if anything is. */
export const faultIn = (words: string): string | null =>
  TRACE.test(words) ? `a trace: ${words.slice(0, 2_000)}` : null

/** The code of the first mistake or failure in words. */
export const codeIn = (words: string): string =>
  /\[([a-z]+(?:-[a-z0-9]+)*)\]/.exec(words)?.[1] ?? words.replace(/^.*?: /, '').slice(0, 40)

/** A folder for files, which is taken away by `remove`. */
export async function workplace(): Promise<{
  readonly at: (...names: string[]) => string
  readonly remove: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'normgraph-fuzz-'))
  return { at: (...names) => join(folder, ...names), remove: () => rm(folder, { recursive: true, force: true }) }
}

/** All files of a folder by their paths in it, with what they hold. */
export async function heldIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(
    files.sort().map(async (file) => `${relative(folder, file)}\n${await readFile(file, 'latin1')}`),
  )
  return texts.join('\n')
}

export const copied = (from: string, to: string): Promise<void> => cp(from, to, { recursive: true })
