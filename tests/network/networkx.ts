import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Drawn } from './networks.js'

const SCRIPT = fileURLToPath(new URL('measure.py', import.meta.url))

/** Whether there is a python3 with networkx; with CI=true there is to be one. */
export const HAS_NETWORKX =
  process.env['CI'] === 'true' || spawnSync('python3', ['-c', 'import networkx, scipy']).status === 0

if (!HAS_NETWORKX)
  console.warn(
    'SKIPPED: no python3 with networkx and scipy (pip install networkx scipy), so no measure was held against it',
  )

export interface Measures {
  readonly degrees: readonly number[]
  readonly weightedDegrees: readonly number[]
  readonly density: number
  readonly betweenness: readonly number[]
  readonly pageRank: readonly number[]
  /** Of the communities given. */
  readonly modularity: number | null
  /** The best of networkx's own. */
  readonly bestModularity: number | null
}

/** What networkx says of some networks, each with the communities of its nodes. */
export function byNetworkx(
  networks: readonly (Drawn & { readonly communities: readonly number[] })[],
): readonly Measures[] {
  const { status, stdout, stderr } = spawnSync('python3', [SCRIPT], {
    input: JSON.stringify(networks),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`measure.py ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as readonly Measures[]
}
