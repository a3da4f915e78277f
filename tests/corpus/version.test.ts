import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCorpus } from '../../src/corpus/corpus.js'

const base = fileURLToPath(new URL('base', import.meta.url))
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normgraph-'))
  await cp(base, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const rewrite = async (file: string, change: (text: string) => string) =>
  writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')))

function backwards(text: string): string {
  const [header, ...rows] = text.trimEnd().split('\n')
  return [header, ...rows.reverse(), ''].join('\n')
}

describe('the version of a corpus', () => {
  it('is the same whatever the order of its rows', async () => {
    const files = ['sources', 'assessments', 'events', 'nodes/norms', 'nodes/states', 'ties/party-to', 'ties/member-of']
    for (const file of files) await rewrite(`${file}.csv`, backwards)
    expect(await readCorpus([folder])).toEqual(await readCorpus([base]))
  })

  it('is another when one cell changes', async () => {
    const before = await readCorpus([folder])
    await rewrite('ties/party-to.csv', (text) => text.replace('2006-01-10', '2006-01-11'))
    const after = await readCorpus([folder])
    expect(before.version).toMatch(/^[0-9a-f]{16}$/)
    expect(after.version).not.toBe(before.version)
  })
})
