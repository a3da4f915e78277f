import { buildASTSchema, parse, validate } from 'graphql'
import { Readable, Writable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { shapeOf } from '../../src/export/lists/columns.js'
import { csvChunks } from '../../src/formats/lists/csv.js'
import { parseList, readLists } from '../../src/export/lists/list.js'
import { tableOf } from '../../src/export/lists/rows.js'
import type { Table } from '../../src/formats/table.js'
import { xlsxOf } from '../../src/formats/lists/xlsx.js'
import { typeDefs } from '../../src/graphql/schema/type-defs.js'
import { HAS_READERS, readBack, type ReadSheets } from './python.js'

const schema = buildASTSchema(typeDefs())
const lists = readLists()

describe('the lists of exports/', () => {
  test.each(lists)('$name ($wanted) is valid against the API, says what it is, and names each column once', (list) => {
    expect(validate(schema, parse(list.query)).map(({ message }) => message)).toEqual([])
    expect(list.about).toMatch(/^[A-Z].+\.$/)
    const headers = shapeOf(list, schema).columns.map(({ header }) => header)
    expect(headers).toEqual([...new Set(headers)])
    expect(headers.length).toBeGreaterThan(2)
  })
})

const PAGED = parseList(
  'paged',
  'query ($after: String) { agreements(first: 2, after: $after) { pageInfo { hasNextPage endCursor } rows: nodes { id date } } }',
)

/** A list of so many pages of two rows, and how many pages were asked for. */
function pages(count: number, wide = '') {
  const asked = { count: 0 }
  const answer = async (_: string, { after }: Readonly<Record<string, unknown>>) => {
    const at = Number(after ?? 0)
    asked.count++
    await wait(0)
    const rows = [0, 1].map((row) => ({ id: `${at}-${row}${wide}`, date: row === 0 ? '2015' : null }))
    return { agreements: { pageInfo: { hasNextPage: at + 1 < count, endCursor: String(at + 1) }, rows } }
  }
  return { asked, table: () => tableOf(PAGED, shapeOf(PAGED, schema), {}, answer) }
}

describe('a list that is written', () => {
  test('comes page after page, in order and whole', async () => {
    const { table, asked } = pages(3)
    const csv = await text(Readable.from(csvChunks(await table(), { bom: false })))
    expect(csv).toBe('id,date\r\n0-0,2015\r\n0-1,\r\n1-0,2015\r\n1-1,\r\n2-0,2015\r\n2-1,\r\n')
    expect(asked.count).toBe(3)
  })

  test.each([
    ['csv', (table: Table) => csvChunks(table, { bom: false })],
    ['xlsx', (table: Table) => xlsxOf(table)],
  ])('as %s waits for whoever takes it, and stops asking when they go', async (_, write) => {
    // Pages of 200 kB that do not compress to nothing.
    const noise = Array.from({ length: 20_000 }, (__, at) => ((at * 2_654_435_761) % 4_294_967_296).toString(36)).join(
      '',
    )
    const { table, asked } = pages(2_000, noise)
    const leaving = new AbortController()
    const slow = new Writable({ highWaterMark: 1, write: (chunk, __, done) => void wait(5).then(() => done()) })
    const taken = pipeline(write(await table()), slow, { signal: leaving.signal })
    await wait(200)
    expect(asked.count).toBeGreaterThan(0)
    expect(asked.count).toBeLessThan(200)
    leaving.abort()
    await expect(taken).rejects.toThrow('abort')
    await wait(50)
    const whenLeft = asked.count
    await wait(200)
    expect(asked.count).toBe(whenLeft)
  })

  test('has an apostrophe before a text that a spreadsheet would run, and none before a number', async () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', 'a=1', -1]
    const csv = await text(
      Readable.from(csvChunks({ name: 't', headers: ['a'], rows: cells.map((cell) => [cell]) }, { bom: false })),
    )
    expect(csv).toBe("a\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n'\tx\r\n\"'\rx\"\r\na=1\r\n-1\r\n")
  })

  test('begins with a byte order mark where that is asked for', async () => {
    const table = { name: 't', headers: ['a'], rows: [['é']] }
    expect(await buffer(Readable.from(csvChunks(table, { bom: true })))).toEqual(Buffer.from('\uFEFFa\r\né\r\n'))
  })

  test('refuses to cut a list within a row without a word', async () => {
    const list = parseList(
      'cut',
      'query { rows: states { nodes { agreements(first: 1) { pageInfo { hasNextPage } ids: nodes { id } } } } }',
    )
    const shape = { path: [], columns: [{ header: 'ids', path: ['agreements', 'ids'] }], each: null }
    const answer = { rows: [{ agreements: { pageInfo: { hasNextPage: true }, ids: [{ id: 'a' }] } }] }
    await expect(tableOf(list, shape, {}, () => Promise.resolve(answer))).rejects.toThrow(
      'wanted a whole list in a cell, got only its first page',
    )
  })

  test.skipIf(!HAS_READERS)(
    'a list as Excel keeps texts, partial dates, numbers and formulas as what they are',
    async () => {
      const rows = [['=1+1', '2015', 1.5, true, null, 'x'.repeat(40_000)]]
      const sheet = await buffer(Readable.from(xlsxOf({ name: 'a', headers: ['a', 'b', 'c', 'd', 'e', 'f'], rows })))
      const { a: read = [] } = (await readBack({ 'a.xlsx': sheet }))['a.xlsx'] as ReadSheets
      expect(read[1]).toEqual(['=1+1', '2015', 1.5, true, null, `${'x'.repeat(32_766)}…`])
    },
  )
})
