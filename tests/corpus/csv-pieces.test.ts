import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvPieces } from '../../src/corpus/csv-pieces.js'

const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', ' ', 'a', '-', '=') }))

test('tables are written as csv-stringify writes them', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell, c: cell })), (rows) => {
      const pieces = csvPieces(
        ['a', 'b', 'c'],
        rows.map((cells) => ({ cells })),
      )
      const options = { header: true, columns: ['a', 'b', 'c'], record_delimiter: '\n' } as const
      expect([...pieces].join('')).toBe(stringify(rows, options))
    }),
  )
})
