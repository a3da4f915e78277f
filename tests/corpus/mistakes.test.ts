import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { validateCorpus } from '../../src/corpus/corpus.js'
import { issueText } from '../../src/errors.js'

const here = relative(process.cwd(), fileURLToPath(new URL('.', import.meta.url)))
const base = `${here}/base`

/** Each folder lies over the base, which has no mistakes; `issues.txt` says what it adds, word for word. */
describe('a folder of mistakes', () => {
  for (const slug of readdirSync(`${here}/mistakes`)) {
    const folder = `${here}/mistakes/${slug}`
    it(`is told of in full: ${slug}`, async () => {
      const { issues } = await validateCorpus([base, folder], '2026-11-30')
      const told = issues.map((issue) => issueText(issue).replaceAll(`${folder}/`, '').replaceAll(`${here}/`, ''))
      expect(`${told.join('\n')}\n`).toBe(readFileSync(`${folder}/issues.txt`, 'utf8'))
    })
  }
})

describe('the base', () => {
  it('has no mistakes', async () => {
    expect((await validateCorpus([base], '2026-11-30')).issues).toEqual([])
  })
})
