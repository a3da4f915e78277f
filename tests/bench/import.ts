import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HAS_TREATIES } from '../treaties.js'
import { importedFile, parsedFile } from './importing.js'
import type { Run } from './importing.js'
import { writeManyTreaties } from './many-treaties.js'

// manytreaties and ten times as much into a folder, beside what csv-parse alone takes to read the same file: npm run bench:import
if (!HAS_TREATIES) throw new Error('wanted shared/data beside this folder, got none')
const folder = mkdtempSync(join(tmpdir(), 'normgraph-bench-'))
const runs: [string, object][] = []
const tell = (what: string, { ms, peakMb }: Run) => {
  runs.push([what, { ms: Math.round(ms), 'peak MB': Math.round(peakMb) }])
}
try {
  for (const times of [1, 10]) {
    const file = join(folder, `treaties-${times}.csv`)
    const rows = await writeManyTreaties(file, times)
    const to = join(folder, `imported-${times}`)
    tell(`${rows} rows, csv-parse alone`, parsedFile(file))
    tell(`${rows} rows, normgraph import into a folder`, importedFile(file, '--to', to))
    tell(`${rows} rows, the same again`, importedFile(file, '--to', to))
  }
  console.table(Object.fromEntries(runs))
} finally {
  rmSync(folder, { recursive: true })
}
