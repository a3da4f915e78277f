import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { TREATIES } from '../treaties.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MAPPING = 'seeds/mappings/manytreaties.yml'
const LONGEST_MS = 300_000
// The kernel's own word for the most memory that a process had, in KiB, told when it ends.
const TELLS_PEAK = `process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`

export interface Import {
  readonly ms: number
  /** The most memory that the importing process had at any time. */
  readonly peakMb: number
  /** What it printed. */
  readonly said: string
}

/** `normgraph import` of the whole file as a user runs it, from dist/, in a process of its own. */
export function imported(...options: readonly string[]): Import {
  const begun = performance.now()
  const words = ['dist/cli/normgraph.js', 'import', fileURLToPath(TREATIES), '--mapping', MAPPING, ...options]
  const hook = `data:text/javascript,${encodeURIComponent(TELLS_PEAK)}`
  const how = { cwd: ROOT, encoding: 'utf8', timeout: LONGEST_MS } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, ...words], how)
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1]
  if (status !== 0 || peak === undefined) throw new Error(`wanted an import that ends with 0, got ${status}: ${stderr}`)
  return { ms: performance.now() - begun, peakMb: Number(peak) / 1024, said: stdout }
}
