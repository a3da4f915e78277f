import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/build-if-stale.mjs', import.meta.url))
const BUILT = { status: 0, said: 'Building, as the sources have changed since the last build\nbuilt\n' }
const QUIET = { status: 0, said: '' }

/** A project whose build only says that it ran. */
function project(build = 'echo built'): string {
  const folder = mkdtempSync(join(tmpdir(), 'normgraph-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of ['src/generated', 'schema', 'dist']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'src/main.ts'), '')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { build } }))
  return folder
}

function buildIfStale(cwd: string, ...args: readonly string[]) {
  const { stdout: said, status } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' })
  return { status, said }
}

it('builds where nothing was built, and then is quiet', () => {
  const folder = project()
  expect(buildIfStale(folder)).toEqual(BUILT)
  expect(buildIfStale(folder)).toEqual(QUIET)
})

it('builds again where dist/ is gone', () => {
  const folder = project('mkdir -p dist && echo built')
  buildIfStale(folder)
  rmSync(join(folder, 'dist'), { recursive: true })
  expect(buildIfStale(folder)).toEqual(BUILT)
})

it('builds again after a file was touched, added or moved', () => {
  const folder = project()
  const changes = [
    () => utimesSync(join(folder, 'src/main.ts'), new Date(), new Date(Date.now() + 60_000)),
    () => writeFileSync(join(folder, 'src/generated/enums.ts'), ''),
    () => renameSync(join(folder, 'src/main.ts'), join(folder, 'src/moved.ts')),
    () => writeFileSync(join(folder, 'tsconfig.build.json'), '{}'),
  ]
  buildIfStale(folder)
  for (const change of changes) {
    change()
    expect(buildIfStale(folder)).toEqual(BUILT)
  }
})

it('does not mind what the build itself writes, nor files that go into no build', () => {
  const folder = project('echo 1 > dist/main.js && echo built')
  buildIfStale(folder)
  writeFileSync(join(folder, 'README.md'), '')
  writeFileSync(join(folder, 'schema/query.graphql'), '')
  expect(buildIfStale(folder)).toEqual(QUIET)
})

it('passes on the exit code of a failed build, and builds again next time', () => {
  const folder = project('exit 3')
  expect(buildIfStale(folder).status).toBe(3)
  expect(buildIfStale(folder).status).toBe(3)
})

it('notes with --stamp that a build was made by other means', () => {
  const folder = project()
  expect(buildIfStale(folder, '--stamp')).toEqual(QUIET)
  expect(buildIfStale(folder)).toEqual(QUIET)
})
