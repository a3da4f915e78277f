import { describe, expect, it } from 'vitest'
import { cellsOf, imported, told } from './imports.js'
import { mappingOf } from '../../../src/import/mapping/read-mapping.js'

const mapping = (dates: string) => `
about: Who signed, one a row.
source: { id: the-source, title: Signatures }
dates: ${dates}
nodes:
  who: { type: STATE, new: always, id: '{Who}', name: '{Who}', standing: OTHER }
  text: { type: AGREEMENT, new: always, id: t, name: T, form: TREATY, scope: MULTILATERAL }
ties:
  - { relation: PARTY_TO, when: { Signed: present }, from: who, to: text, value: SIGNED, since: '{Signed}' }
  - { relation: PARTY_TO, when: { Signed: blank }, from: who, to: text }`
const JOINED = "{ joined: { Signed: [Year, Month, Day] }, unknown: ['99', n.a.] }"
const HEADER = ['Who', 'Year', 'Month', 'Day']

describe('a date whose parts stand in columns of their own', () => {
  it.each([
    [['2015', '7', '14'], 'SIGNED 2015-07-14'],
    [['2015', '07', ''], 'SIGNED 2015-07'],
    [['2015', '', ''], 'SIGNED 2015'],
    [['2015', 'July', '4'], 'SIGNED 2015-07-04'],
    [['2015', 'févr.', ''], 'SIGNED 2015-02'],
    [['2015', '12', '99'], 'SIGNED 2015-12'],
    [['2015', 'n.a.', '99'], 'SIGNED 2015'],
    [['2016', '2', '29'], 'SIGNED 2016-02-29'],
    [['', '', ''], ' '],
    [['99', '99', '99'], ' '],
  ])('is as precise as they are: %j', async (cells, tie) => {
    const all = await imported(mapping(JOINED), [HEADER, ['KEN', ...cells]])
    expect(told(all)).toEqual([])
    expect(cellsOf(all, 'ties/party-to', 'value', 'since')).toEqual([tie])
  })

  it.each([
    [['2015', '2', '29'], '2015-02-29'],
    [['2015', '13', ''], '2015-13'],
    [['2015', '', '14'], '2015--14'],
    [['', '7', '14'], '-07-14'],
    [['2015', 'spring', ''], '2015-spring'],
    [['15', '7', '14'], '15-07-14'],
  ])('costs its row where they are none: %j', async (cells, got) => {
    const all = await imported(mapping(JOINED), [HEADER, ['KEN', ...cells]])
    expect(told(all)).toEqual([
      `error file.csv:2:Signed [bad-date] wanted a date like 2015, 2015-07 or 2015-07-14 of Year, Month, Day, got "${got}"`,
    ])
  })

  it('stands beside columns of dates, whose formats are not its own, and wants its columns', async () => {
    const both = mapping('{ columns: [On], formats: [dd/MM/yyyy], joined: { Signed: [Year, Month] } }')
    const text = both
      .replace("since: '{Signed}' }", "since: ['{Signed}', '{On}'] }")
      .replace('{ Signed: present }', '{ Who: present }')
      .replace(/\n.*Signed: blank.*$/, '')
    const all = await imported(text, [
      ['Who', 'Year', 'Month', 'On'],
      ['KEN', '2015', '3', ''],
      ['UGA', '', '', '14/07/2016'],
    ])
    expect(cellsOf(all, 'ties/party-to', 'since')).toEqual(['2015-03', '2016-07-14'])
    await expect(imported(text, [['Who', 'Year', 'On']])).rejects.toThrow('wanted the column "Month"')
    expect(() => mappingOf(mapping('{ unknown: [x] }'), 'm.yml')).toThrow(/wanted columns that hold dates/)
  })
})
