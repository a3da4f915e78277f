import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { TRAPS } from '../import/sheets/traps.js'

// What reading each trap of tests/import/sheets/traps.ts takes, in a process of its own: `npm run bench:traps`.
const MOST_SECONDS = 3
const MOST_MB = 400
const READER = fileURLToPath(new URL('read-sheets.ts', import.meta.url))

interface Read {
  readonly told: string
  readonly seconds: number
  readonly megabytes: number
}

const folder = await mkdtemp(join(tmpdir(), 'normgraph-traps-'))
let wrong = 0
console.log('| what | bytes | told | s of processor | MB at most |\n| --- | --- | --- | --- | --- |')
try {
  for (const { what, name, made, code } of TRAPS) {
    const bytes = made()
    await writeFile(join(folder, name), bytes)
    const { told, seconds, megabytes } = readBySelf(join(folder, name))
    const isRight = told === (code ?? 'read') && seconds <= MOST_SECONDS && megabytes <= MOST_MB
    if (!isRight) wrong += 1
    const cells = [what, bytes.length.toLocaleString('en'), `\`${told}\``, seconds.toFixed(1), megabytes.toFixed(0)]
    console.log(`| ${cells.join(' | ')} |${isRight ? '' : ' WRONG'}`)
  }
} finally {
  await rm(folder, { recursive: true })
}
console.log(
  `${TRAPS.length} traps, of which ${wrong} took more than ${MOST_SECONDS} s or ${MOST_MB} MB or were not told as such`,
)
process.exitCode = wrong === 0 ? 0 : 1

function readBySelf(file: string): Read {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', READER, file], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`wanted what reading ${file} takes, got ${stderr}`)
  return JSON.parse(stdout) as Read
}
