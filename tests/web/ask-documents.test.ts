import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { countDocument, tableDocument } from '../../src/web/ask/document.js'
import { EXAMPLE_LINKS } from '../../src/web/ask/examples.js'
import type { AskList } from '../../src/web/ask/list.js'
import { isListName, LISTS } from '../../src/web/ask/lists.js'
import { readFilter } from '../../src/web/filters/read-filter.js'
import { FILTER_FIELDS } from '../../src/web/filters/fields.js'
import { INPUTS } from '../../src/web/generated/inputs.js'

const folder = new URL('../../schema/', import.meta.url)
const schema = buildSchema(
  readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n'),
)
const problemsOf = (document: string) => validate(schema, parse(document)).map(({ message }) => message)
const lists: readonly (readonly [name: string, list: AskList])[] = Object.entries(LISTS)

describe('the question behind a table', () => {
  it.each(lists)(
    'the question of %s is valid with every column, with each alone, and when it only counts',
    (_, list) => {
      expect(problemsOf(tableDocument(list, list.columns))).toEqual([])
      expect(list.columns.flatMap((column) => problemsOf(tableDocument(list, [column])))).toEqual([])
      expect(problemsOf(countDocument(list))).toEqual([])
    },
  )

  it.each(lists)(
    'of %s has columns of different names and ids, and shows some that it has',
    (_, { columns, shown }) => {
      const ids = columns.map(({ id }) => id)
      expect(new Set(ids).size).toBe(columns.length)
      expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length)
      expect(ids).toEqual(expect.arrayContaining([...shown]))
    },
  )
})

describe('the questions to begin with', () => {
  it.each(EXAMPLE_LINKS)('$words: names a list, and a filter with nothing wrong in it', ({ to }) => {
    const params = new URL(to, 'http://127.0.0.1').searchParams
    const name = params.get('list') ?? ''
    expect(isListName(name)).toBe(true)
    const list: AskList = LISTS[name as keyof typeof LISTS]
    expect(readFilter(list.filters[0]!.type, params.get('filter')).problems).toEqual([])
  })
})

describe('the table of labels', () => {
  it.each(Object.entries(FILTER_FIELDS))(
    'has a line for every field of %s that the schema has, and for no other',
    (type, fields) => {
      expect(Object.keys(fields).toSorted()).toEqual(Object.keys(INPUTS[type as keyof typeof FILTER_FIELDS]).toSorted())
    },
  )
})
