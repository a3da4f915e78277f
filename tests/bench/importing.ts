import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { TREATIES } from '../treaties.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MAPPING = 'seeds/mappings/manytreaties.yml'
const LONGEST_MS = 900_000
// The kernel's own word for the most memory that a process had, in KiB, told when it ends.
const TELLS_PEAK = `process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`

/** What a process took. */
export interface Run {
  readonly ms: number
  /** The most memory that it had at any time. */
  readonly peakMb: number
}

export interface Import extends Run {
  /** What it printed. */
  readonly said: string
}

/** `normgraph import` of the whole file as a user runs it, from dist/, in a process of its own. */
export const imported = (...options: readonly string[]): Import => importedFile(fileURLToPath(TREATIES), ...options)

/** The same of another file of the same shape. */
export const importedFile = (file: string, ...options: readonly string[]): Import =>
  run('dist/cli/normgraph.js', 'import', file, '--mapping', MAPPING, ...options)

const PARSES = `import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
let rows = 0
for await (const row of createReadStream(process.argv[1]).pipe(parse())) rows += row.length > 0 ? 1 : 0
console.log(rows)`

/** csv-parse reading a file and doing nothing with its rows. */
export const parsedFile = (file: string): Import => run('--input-type=module', '--eval', PARSES, file)

function run(...words: readonly string[]): Import {
  const begun = performance.now()
  const hook = `data:text/javascript,${encodeURIComponent(TELLS_PEAK)}`
  const how = { cwd: ROOT, encoding: 'utf8', timeout: LONGEST_MS } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, ...words], how)
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1]
  if (status !== 0 || peak === undefined) throw new Error(`wanted a run that ends with 0, got ${status}: ${stderr}`)
  return { ms: performance.now() - begun, peakMb: Number(peak) / 1024, said: stdout }
}
