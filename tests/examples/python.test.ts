import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { startServer } from '../server.js'

const SCRIPT = fileURLToPath(new URL('../../examples/python/walk_through.py', import.meta.url))
const CAN_RUN =
  process.env['CI'] === 'true' ||
  spawnSync('python3', ['-c', 'import matplotlib, networkx, pandas, requests, scipy']).status === 0

if (!CAN_RUN) console.warn('SKIPPED: no python3 with examples/python/requirements.txt, so the walk-through was not run')

test.skipIf(!CAN_RUN)(
  'the walk-through in Python runs, and ends with its tables and its figure',
  { timeout: 180_000 },
  async () => {
    const server = await startServer()
    const folder = mkdtempSync(join(tmpdir(), 'normgraph-'))
    try {
      const { stdout } = await promisify(execFile)('python3', [SCRIPT, server.url, folder])
      expect(stdout).toMatch(/^\d+ states and \d+ links\n/)
      const norms = parse<{ readonly norm: string }>(readFileSync(join(folder, 'norms.csv')), { columns: true })
      expect(norms.map(({ norm }) => norm)).toEqual(Array.from({ length: 11 }, (_, at) => `bpf-2020-${at + 1}`))
      expect(parse(readFileSync(join(folder, 'states.csv'))).length).toBeGreaterThan(50)
      expect(readFileSync(join(folder, 'network.png')).subarray(1, 4).toString()).toBe('PNG')
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true })
    }
  },
)
