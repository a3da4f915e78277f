import { expect, test } from 'vitest'
import { packing, unpacked } from '../../src/lists/packed-columns.js'

function packed() {
  const into = packing()
  into.codes('codes', Uint8Array.of(1, 2, 255))
  into.numbers('numbers', Uint32Array.of(0, 4_294_967_295))
  into.texts('texts', ['Åland', '', '日本 🙂', 'a'])
  into.texts('no texts', [])
  into.json('json', { Ü: [1, null, true] })
  return into.packed()
}

test('columns are views of the bytes that they were packed in, wherever these are', () => {
  const columns = unpacked(packed().bytes)
  expect(Array.from(columns.codes('codes'))).toEqual([1, 2, 255])
  expect(Array.from(columns.numbers('numbers'))).toEqual([0, 4_294_967_295])
  expect(columns.json('json')).toEqual({ Ü: [1, null, true] })
  for (const column of [columns.codes('codes'), columns.numbers('numbers')]) expect(column.buffer).toBe(columns.bytes)
})

test('texts are found by place, also where some are empty or none are there', () => {
  const { texts } = packed()
  const { length, at } = texts('texts')
  expect(Array.from({ length }, (_, place) => at(place))).toEqual(['Åland', '', '日本 🙂', 'a'])
  expect(texts('no texts').length).toBe(0)
})

test('a column that is not there, or is of another kind, is a mistake', () => {
  const columns = packed()
  expect([columns.has('codes'), columns.has('others')]).toEqual([true, false])
  expect(() => columns.numbers('others')).toThrow('wanted numbers called others, got none')
  expect(() => columns.numbers('codes')).toThrow('wanted numbers called codes, got codes')
})
