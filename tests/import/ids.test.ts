import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignIds, type Unnamed } from '../../src/import/ids.js'
import { slugOf } from '../../src/import/slug.js'

const of = (text: string): Unnamed => ({
  key: text,
  held: null,
  text,
  slug: slugOf(text),
  place: { file: 'f', line: 1 },
})
const ids = (texts: readonly string[], taken: readonly string[] = []) =>
  assignIds(
    texts.map(of),
    (id) => taken.includes(id),
    () => undefined,
  )

/** Of every script, with signs, and with pairs that slug alike among them. */
const texts = fc.uniqueArray(
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom('a', 'A', 'á', ' ', '-', '&', 'ł', 'л', 'λ', '漢', 'ش'), minLength: 1 }),
  ),
  { maxLength: 12 },
)

const inTwoOrders = texts.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
)

describe('an id', () => {
  it('writes any script in Latin letters, whole', () => {
    expect(['Łódź Cyber', 'Ростелеком Group', 'Ελλάδα'].map(slugOf)).toEqual([
      'lodz-cyber',
      'rostelekom-group',
      'ellada',
    ])
  })

  it('is of one text alone, whatever the script and however alike they are spelt', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const given = ids(all)
        expect(new Set(given.values()).size).toBe(all.length)
        for (const id of given.values()) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      }),
    )
  })

  it('is the same in whatever order the texts come', () => {
    fc.assert(
      fc.property(inTwoOrders, ([all, shuffled]) => {
        expect(new Map([...ids(shuffled)].sort())).toEqual(new Map([...ids(all)].sort()))
      }),
    )
  })

  it('is none that somebody has', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const taken = all.map(slugOf)
        for (const id of ids(all, taken).values()) expect(taken).not.toContain(id)
      }),
    )
  })
})
