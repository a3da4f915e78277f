import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_END } from '../../../src/partial-date.js'
import { cellsOf, imported, told } from './imports.js'

const mapping = (others = '') => `
about: Who was a party, one spell a row.
source: { id: the-source, title: Spells }
dates: { columns: [From, To] }
${others}
nodes:
  who: { type: STATE, new: always, id: '{Who}', name: '{Who}', standing: OTHER }
  text: { type: AGREEMENT, new: always, id: '{Text}', name: '{Text}', form: TREATY, scope: MULTILATERAL }
ties:
  - { relation: PARTY_TO, from: who, to: text, value: SIGNED, since: '{From}', until: '{To}', locators: annex }`

const HEADER = ['Who', 'Text', 'From', 'To']
type Cells = readonly [who: string, text: string, from: string, to: string]

const rows = (cells: readonly Cells[], others = '') => imported(mapping(others), [HEADER, ...cells])
const spells = async (cells: readonly Cells[], others = '') =>
  [...cellsOf(await rows(cells, others), 'ties/party-to', 'from', 'since', 'until')].sort()

const inBothOrders = (...cells: readonly Cells[]) => [{ cells }, { cells: [...cells].reverse() }]

describe('two spells of one tie in a file', () => {
  it.each(inBothOrders(['KEN', 'T', '2001', '2003'], ['KEN', 'T', '2003', '']))(
    'are two where they are apart',
    async ({ cells }) => {
      expect(await spells(cells)).toEqual(['KEN 2001 2003', 'KEN 2003 '])
    },
  )

  it.each([
    ...inBothOrders(['KEN', 'T', '2013', ''], ['KEN', 'T', '2013-05-14', '']),
    ...inBothOrders(['KEN', 'T', '', ''], ['KEN', 'T', '2013-05-14', ''], ['KEN', 'T', '2013-05', '']),
  ])('are the more precise of them where that says the same, and nothing is told', async ({ cells }) => {
    const all = await rows(cells)
    expect(cellsOf(all, 'ties/party-to', 'from', 'since')).toEqual(['KEN 2013-05-14'])
    expect(all.found).toEqual([])
  })

  it.each([
    ...inBothOrders(['KEN', 'T', '2013', ''], ['KEN', 'T', '2014', '']),
    // An end is said, or that there is none.
    ...inBothOrders(['KEN', 'T', '2013', ''], ['KEN', 'T', '2013', '2015']),
    ...inBothOrders(['KEN', 'T', '2001', '2010'], ['KEN', 'T', '2005', '2015']),
  ])('cost their rows where they contradict each other, each told with the line of the other', async ({ cells }) => {
    const all = await rows(cells)
    const time = ([, , from, to]: Cells) => `${from} to ${to || 'now'}`
    const [first = '', second = ''] = cells.map(time)
    expect(all.rows.size).toBe(0)
    expect(told(all)).toEqual([
      `error file.csv:2:since [contradicts] wanted the time that file.csv:3 says of the same tie, ${second}, or one apart from it, got ${first}`,
      `error file.csv:3:since [contradicts] wanted the time that file.csv:2 says of the same tie, ${first}, or one apart from it, got ${second}`,
    ])
    expect(all.account).toEqual({ read: 2, imported: 0, merged: 0, rejected: 2 })
  })

  it('cost all rows that say either, however many say the one, and no other rows', async () => {
    const all = await rows([
      ['KEN', 'T', '2013', ''],
      ['KEN', 'T', '2014', ''],
      ['UGA', 'T', '2014', ''],
      ['KEN', 'T', '2013', ''],
      ['KEN', 'T', '1990', '1995'],
    ])
    expect(cellsOf(all, 'ties/party-to', 'from', 'since')).toEqual(['UGA 2014', 'KEN 1990'])
    expect(all.account).toEqual({ read: 5, imported: 2, merged: 0, rejected: 3 })
  })

  it.each([
    ...inBothOrders(['KEN', 'T', '2014', ''], ['KEN', 'T', '2013', ''], ['KEN', 'T', '2013-05', '']),
    ...inBothOrders(['KEN', 'T', '2013-05', '2015'], ['KEN', 'T', '2013-05', ''], ['KEN', 'T', '2014', '2016']),
  ])(
    'are the one that begins first and ends last where the mapping takes that, and the others are told',
    async ({ cells }) => {
      const all = await rows(cells, 'overlaps: earliest')
      expect(cellsOf(all, 'ties/party-to', 'from', 'since', 'until')).toEqual(['KEN 2013-05 '])
      const others = cells.filter(([, , from, to]) => from === '2014' || to === '2015')
      expect(all.found.map(({ code, line }) => `${code} ${line}`).sort()).toEqual(
        others.map((one) => `disagrees ${cells.indexOf(one) + 2}`).sort(),
      )
      expect(all.account.rejected).toBe(0)
    },
  )

  it.each(['', 'overlaps: earliest'])(
    'come to the same in whatever order rows stand, and never overlap: %s',
    async (others) => {
      const date = fc.constantFrom('', '2001', '2001-05', '2001-05-09', '2002', '2003', '2003-11', '2004')
      const row = fc
        .tuple(fc.constantFrom('KEN', 'UGA'), fc.constantFrom('T', 'U'), date, date)
        .filter(([, , from, to]) => from === '' || to === '' || from < to)
      const shuffled = fc
        .array(row, { maxLength: 8 })
        .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))
      await fc.assert(
        fc.asyncProperty(shuffled, async ([some, turned]) => {
          const [all, other] = [await rows(some, others), await rows(turned, others)]
          const outcome = (one: typeof all) => ({
            ties: [...cellsOf(one, 'ties/party-to', 'from', 'to', 'since', 'until')].sort(),
            states: [...cellsOf(one, 'nodes/states', 'id')].sort(),
            rejected: one.account.rejected,
          })
          expect(outcome(all)).toEqual(outcome(other))
          const ties = (all.rows.get('ties/party-to') ?? []).map(({ cells }) => cells)
          for (const one of ties)
            for (const two of ties) {
              const isOneTie = one !== two && one['from'] === two['from'] && one['to'] === two['to']
              const isApart = [one, two].some(
                (tie) => (tie['until'] || NO_END) <= ((tie === one ? two : one)['since'] ?? ''),
              )
              expect(!isOneTie || isApart).toBe(true)
            }
        }),
        { numRuns: 300 },
      )
    },
  )
})
