import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'

const PAGE = readFileSync(new URL('../../docs/meanings.md', import.meta.url), 'utf8')
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

const blocksOf = (text: string): readonly string[] =>
  [...text.matchAll(/^```graphql\n([^]*?)^```$/gm)].map(([, block = '']) => block)

/** What a block says that it is answered with, line by line. */
const told = (block: string): readonly string[] => [...block.matchAll(/ {2}# (.+)$/gm)].map(([, said = '']) => said)

/** What each field without fields of its own is answered with, in order, those of the items of a list joined. */
function leaves(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [value.flatMap(leaves).join(', ')]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves)
  return [String(value)]
}

describe.each(STORES)('the examples of documents, asked of %s', { timeout: 120_000 }, (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  test.each(blocksOf(PAGE).map((block) => [block]))('are answered as docs/meanings.md says: %s', async (block) => {
    const { data, errors } = await asking(store)(block)
    expect(errors).toBeUndefined()
    expect(leaves(data)).toEqual(told(block))
  })

  // The last of the README asks of what is imported there.
  test.each(
    blocksOf(README)
      .slice(0, -1)
      .map((block) => [block]),
  )('are answered in README.md: %s', async (block) => {
    expect((await asking(store)(block)).errors).toBeUndefined()
  })
})

test('docs/meanings.md has at most 150 lines, and every word with an example', () => {
  expect(PAGE.split('\n').length).toBeLessThanOrEqual(150)
  const sections = new Map(PAGE.split(/^## /m).map((section) => [section.split('\n')[0] ?? '', section]))
  for (const word of ['Party', 'Bound', 'Member', 'Reflected', 'In force', 'Shared'])
    expect([word, blocksOf(sections.get(word) ?? '').length]).toEqual([word, 1])
})
