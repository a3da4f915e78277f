import { describe, expect, it } from 'vitest'
import { issueText } from '../../src/errors.js'
import { importChanges, type TableChanges } from '../../src/import/changes.js'
import type { RowsByTable } from '../../src/corpus/tables-of.js'

type Cells = Readonly<Record<string, string>>

const rows = (table: string, file: string, ...all: readonly Cells[]): RowsByTable =>
  new Map([[table, all.map((cells, at) => ({ file, line: at + 2, cells }))]])
const TIES = 'ties/party-to'
const tie = (from: string, since: string, more: Cells = {}): Cells => ({
  from,
  to: 'pact',
  value: 'SIGNED',
  since,
  ...more,
})
const NONE: RowsByTable = new Map()
const ZERO: TableChanges = { table: TIES, new: 0, confirmed: 0, differs: 0, changed: 0, unchanged: 0, gone: 0 }

const told = (before: RowsByTable, after: RowsByTable, others: RowsByTable) => {
  const { counts, told: notices } = importChanges({ before, after, others })
  return { counts, told: notices.map(issueText) }
}

describe('what an import changes', () => {
  it('is all new where nothing is held', () => {
    const after = rows(TIES, 'f.csv', tie('FRA', '2001'), tie('DEU', '2002'))
    expect(told(NONE, after, NONE)).toEqual({ counts: [{ ...ZERO, new: 2 }], told: [] })
  })

  it('is confirmed by who says the same or says it less precisely, and differs from who says it otherwise', () => {
    const others = rows(
      TIES,
      'o.csv',
      tie('FRA', '2001-05-03', { source: 'x' }),
      tie('DEU', '', { source: 'x' }),
      tie('ITA', '1999', { source: 'x' }),
    )
    const after = rows(TIES, 'f.csv', tie('FRA', '2001', { locators: 'row 2' }), tie('DEU', '2002'), tie('ITA', '2000'))
    expect(told(NONE, after, others)).toEqual({
      counts: [{ ...ZERO, confirmed: 2, differs: 1 }],
      told: ['f.csv:4:since [said-otherwise] wanted "1999" of ties/party-to ITA pact SIGNED, as x says, got "2000"'],
    })
  })

  it('differs from nobody where one of several sources says the same', () => {
    const others = rows(TIES, 'o.csv', tie('ITA', '1999', { source: 'x' }), tie('ITA', '2000', { source: 'y' }))
    expect(told(NONE, rows(TIES, 'f.csv', tie('ITA', '2000')), others).counts).toEqual([{ ...ZERO, confirmed: 1 }])
  })

  it('is what the same source said before: the same, changed, or gone', () => {
    const before = rows(TIES, 'held.csv', tie('FRA', '2001'), tie('DEU', '2002'), tie('ITA', '2003'))
    const after = rows(TIES, 'f.csv', tie('FRA', '2001', { locators: 'row 9' }), tie('DEU', '2004'), tie('ESP', '2005'))
    expect(told(before, after, NONE)).toEqual({
      counts: [{ ...ZERO, new: 1, changed: 1, unchanged: 1, gone: 1 }],
      told: [
        'f.csv:3:since [changed] wanted "2002" of ties/party-to DEU pact SIGNED, as this source said before, got "2004"',
        'held.csv:4 [gone] wanted ties/party-to ITA pact SIGNED, as this source said before, got nothing of it',
      ],
    })
  })

  it('compares facts by what they are about, and scores by when they begin', () => {
    const fact = (value: string): Cells => ({ agreement: 'pact', field: 'form', value })
    const score = (number: string): Cells => ({ state: 'FRA', since: '2001', score: number })
    const one = told(
      NONE,
      rows('facts', 'f.csv', fact('TREATY')),
      rows('facts', 'o.csv', { ...fact('PLEDGE'), source: 'x' }),
    )
    expect(one.told).toEqual([
      'f.csv:2:value [said-otherwise] wanted "PLEDGE" of facts pact form, as x says, got "TREATY"',
    ])
    const two = told(
      NONE,
      rows('polity', 'f.csv', score('1')),
      rows('polity', 'o.csv', { ...score('10'), source: 'x' }),
    )
    expect(two.counts).toEqual([{ ...ZERO, table: 'polity', differs: 1 }])
  })
})
