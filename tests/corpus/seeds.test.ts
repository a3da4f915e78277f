import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { validateCorpus } from '../../src/corpus/corpus.js'
import { issueText } from '../../src/errors.js'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

describe('the corpus in seeds/', () => {
  it('has no mistakes', async () => {
    expect((await validateCorpus([seeds], '2026-11-30')).issues.map(issueText)).toEqual([])
  })
})
