import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupedInOrder } from '../../src/grouped.js'
import { alike } from '../../src/lists/alike.js'
import { groupsInOrder } from '../../src/lists/groups-in-order.js'
import { indexOfList } from '../../src/lists/list-index.js'
import { flatMapped, joinedLists, mappedList, sifted } from '../../src/lists/list.js'
import { gathering } from '../../src/lists/packed-list.js'

// More than are held as they are.
const MANY = 20_000

const packed = <T extends object>(records: readonly T[]) => {
  const all = gathering<T>()
  for (const record of records) all.add(record)
  return all.list()
}

/** So many of them that they are packed: over and over again, each with its number. */
const repeated = <T extends object>(records: readonly T[]) =>
  Array.from({ length: MANY }, (_, line) => ({ line, cells: records[line % records.length] as T }))

const value = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.nat(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 3 }),
)
const record = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value)

describe('a list of many records', () => {
  test('gives back what was added, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 20 }), (records) => {
        const all = repeated(records)
        expect([...packed(all)]).toEqual(all)
      }),
      { numRuns: 20 },
    )
  })

  test('leaves out what is null', () => {
    const [first] = packed(Array.from({ length: MANY }, (_, line) => ({ line, none: null })))
    expect(first).toStrictEqual({ line: 0 })
  })

  test('keeps texts that are all distinct, or longer than what they are kept in', () => {
    const texts = Array.from({ length: 150_000 }, (_, line) => ({ text: `${line} Côte d’Ivoire` }))
    const all = [{ text: 'long '.repeat(300_000) }, ...texts, { text: '' }, { text: '\u0000' }]
    expect([...packed(all)]).toEqual(all)
  })

  test('keeps texts of which many are alike at first, and then nearly none', () => {
    const texts = Array.from({ length: 250_000 }, (_, line) => ({
      line,
      text: `${line < 60_000 ? (line * 7) % 20_011 : line} ${'of Côte d’Ivoire '.repeat(3)}`,
    }))
    expect([...packed(texts)]).toEqual(texts)
  })

  test('is gone through as an array is', () => {
    const array = repeated([{ name: 'a' }, { name: 'b' }, { name: 'c' }])
    const list = packed(array)
    const isA = ({ cells }: (typeof array)[number]) => cells.name === 'a'
    expect(list.length).toBe(MANY)
    expect(list.at(7)).toEqual(array[7])
    expect(list.at(MANY)).toBeUndefined()
    expect(list.filter(isA)).toEqual(array.filter(isA))
    expect(list.find(({ line }) => line === 9)).toEqual(array[9])
    expect(list.some(({ line }) => line > MANY)).toBe(false)
    expect(list.slice(3, 5)).toEqual(array.slice(3, 5))
    expect(list.flatMap(({ line }) => (line < 2 ? [line, line] : []))).toEqual([0, 0, 1, 1])
    expect(flatMapped(list, ({ line }) => (line < 2 ? [line, line] : []))).toEqual([0, 0, 1, 1])
    expect([...sifted(list, isA)]).toEqual(array.filter(isA))
    expect([...mappedList(list, ({ line }) => line)]).toEqual(array.map(({ line }) => line))
    expect([...joinedLists([list, array.slice(0, 2)])]).toEqual([...array, ...array.slice(0, 2)])
  })

  const keyed = fc.array(fc.record({ a: fc.constantFrom('x', 'xy', ''), b: fc.string() }), {
    minLength: 1,
    maxLength: 50,
  })

  test('is grouped as an array is', () => {
    fc.assert(
      fc.property(keyed, (records) => {
        const array = repeated(records)
        const groups = groupsInOrder(packed(array), [({ cells }) => cells.a, ({ cells }) => cells.b])
        expect([...groups]).toEqual(groupedInOrder(array, ({ cells }) => `${cells.a}\u0000${cells.b}`))
      }),
      { numRuns: 10 },
    )
  })

  test('tells which of its records have a key in common', () => {
    const array = Array.from({ length: MANY }, (_, line) => ({ line, key: String(line % (MANY - 3)) }))
    const pairs = [0, 1, 2].map((line) => [array[line], array[line + MANY - 3]])
    expect(alike(packed(array), ({ key }) => key)).toEqual(pairs)
    expect(indexOfList(packed(array), ({ key }) => key)('1')).toEqual([1, MANY - 2])
    expect(indexOfList(packed(array), ({ key }) => key)('none')).toEqual([])
  })
})
