import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Imported } from '../../../src/import/importer.js'
import { mappingImporter } from '../../../src/import/mapping/mapping-importer.js'
import { readMapping } from '../../../src/import/mapping/read-mapping.js'
import { sheets, told } from './imports.js'
import { SEEDS } from '../../seeds.js'
import { FIXTURES, readyBesideSeeds, records, rowsIn, type Brought, type Ready } from './ready.js'

let beside: Ready
beforeAll(async () => {
  beside = await readyBesideSeeds()
})

/** How many parties did what, by the ties that were made. */
const acts = (all: Brought): Readonly<Record<string, number>> =>
  counted(rowsIn(all, 'ties/party-to').map(({ value = '' }) => value))

function counted(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1
  return counts
}

describe('a table of participants of the UN Treaty Collection', () => {
  const file = `${FIXTURES}/Convention on Invented Matters.csv`
  const ACTION = 'Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)'

  it('says who did what as its letters do', async () => {
    const all = await beside.ready('un-treaty-participants', file, true)
    const known = records(file)
    const letters = known.flatMap(({ [ACTION]: cell = '' }) =>
      cell === '' ? [] : [/ ([a-zA-Z]+)$/.exec(cell)?.[1] ?? ''],
    )
    const count = (...some: readonly string[]) => letters.filter((letter) => some.includes(letter)).length
    expect(acts(all)).toEqual({
      SIGNED: known.filter(({ Signature }) => Signature !== '').length,
      RATIFIED: count('', 'A', 'AA'),
      ACCEDED: count('a'),
      SUCCEEDED: count('d'),
    })
    expect(counted(rowsIn(all, 'ties/party-to').map(({ note = '' }) => note))).toMatchObject({
      Acceptance: count('A'),
      Approval: count('AA'),
    })
    expect(rowsIn(all, 'nodes/agreements').map(({ name }) => name)).toEqual(['Convention on Invented Matters'])
    expect(all.account.rejected).toBe(0)
    expect(told(all)).toEqual([
      // Serbia did so in the union with Montenegro, and the list has it under Serbia, as the United Nations do.
      expect.stringContaining('wanted a time from 2006-06-03 on, when Serbia began, got "2001-03-12"'),
    ])
    expect(beside.issues(all)).toEqual([])
  })

  it('has dates as they are written, and names without their notes', async () => {
    const all = await beside.ready('un-treaty-participants', file, true)
    const of = (id: string) =>
      rowsIn(all, 'ties/party-to').flatMap(({ from, value, since, listed_as }) =>
        from === id ? [`${value} ${since} ${listed_as}`] : [],
      )
    expect(of('CHN')).toEqual(['SIGNED 1990-06-05 China', 'RATIFIED 1992-03-02 China'])
    expect(of('DEU')).toEqual(['SIGNED 1990-06-05 Germany', 'RATIFIED 1992-03-06 Germany'])
    expect(of('MEX')).toEqual(['SIGNED 1990-06-13 Mexico', 'RATIFIED 1991-03-11 Mexico'])
    expect(of('eu')).toEqual(['SIGNED 1990-06-05 European Union', 'RATIFIED 1993-10-22 European Union'])
  })
})

/** What comes of a table of participants that is called after a treaty. */
async function participants(cells: readonly (readonly string[])[]): Promise<Imported> {
  const mapping = await readMapping(`${SEEDS}/mappings/un-treaty-participants.yml`)
  const given = { entities: beside.held, source: 's', create: true, progress: () => undefined }
  return mappingImporter(mapping)(sheets({ cells, file: 'A treaty.csv' }), given)
}

// The names of the column in the tables of several treaties.
const ACTIONS = [
  'Ratification, Accession(a), Succession(d)',
  'Accession(a), Succession(d), Ratification',
  'Ratification, Acceptance(A), Approval(AA), Formal confirmation(c), Accession(a), Succession(d)',
  'Definitive signature(s), Ratification, Acceptance(A), Approval(AA), Accession(a)',
  'Approval(AA), Acceptance(A), Accession(a), Succession(d), Ratification',
]
const SIGNATURES = ['Signature', 'Signature, Succession to signature(d)']
const MEANT: Readonly<Record<string, string>> = { a: 'ACCEDED', d: 'SUCCEEDED' }

describe('any table of participants', () => {
  const day = fc.date({ min: new Date('1946-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  const dateOf = (date: Date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  const row = fc.record({
    state: fc.constantFrom('Kenya', 'Côte d’Ivoire', 'Republic of Korea', 'Viet Nam', 'Türkiye'),
    note: fc.constantFrom('', ' 1', ' 2,3', ' [4]'),
    signed: fc.option(day, { nil: null }),
    bound: fc.option(day, { nil: null }),
    letter: fc.constantFrom('', 'a', 'd', 'A', 'AA', 'c', 's', 'P', 'p'),
  })

  it('says who did what and when, whatever its columns are called', async () => {
    const table = fc.uniqueArray(row, { selector: ({ state }) => state, minLength: 1 })
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...ACTIONS),
        fc.constantFrom(...SIGNATURES),
        async (rows, action, signature) => {
          const cells = rows.map(({ state, note, signed, bound, letter }) => [
            `${state}${note}`,
            signed === null ? '' : dateOf(signed),
            bound === null ? '' : `${dateOf(bound)} ${letter}`.trim(),
          ])
          const all = await participants([['Participant 1', signature, action], ...cells])
          const expected = rows.flatMap(({ signed, bound, letter }) => [
            ...(signed === null ? [] : [`SIGNED ${signed.toISOString().slice(0, 10)}`]),
            ...(bound === null ? [] : [`${MEANT[letter] ?? 'RATIFIED'} ${bound.toISOString().slice(0, 10)}`]),
          ])
          const got = rowsIn(all, 'ties/party-to').map(({ value, since }) => `${value} ${since}`)
          expect(got.toSorted()).toEqual(expected.toSorted())
          // Of Vietnam, which began when its north and south became one, all before that is told.
          const early = rows
            .filter(({ state }) => state === 'Viet Nam')
            .flatMap(({ signed, bound }) => [signed, bound])
            .filter((date) => date !== null && date.toISOString() < '1976-07-02')
          expect(told(all).map((line) => line.replace(/.*\[(.*)\].*/, '$1'))).toEqual(
            early.map(() => 'before-its-time'),
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  it('knows the Congo that the United Nations call so, and organizations that are participants', async () => {
    const all = await participants([
      ['Participant', 'Signature', 'Consent to be bound(P), Succession(d)'],
      ['Congo', '', '1 Jan 2000 P'],
      ['Democratic Republic of the Congo', '', '2 Jan 2000 P'],
      ['Economic Community of West African States', '3 Jan 2000', ''],
      ['World Health Organization', '4 Jan 2000', ''],
    ])
    expect(rowsIn(all, 'ties/party-to').map(({ from, value, note }) => `${from} ${value} ${note}`)).toEqual([
      'COG RATIFIED Consent to be bound',
      'COD RATIFIED Consent to be bound',
      'ecowas SIGNED ',
    ])
    expect(told(all)).toEqual([
      expect.stringContaining('[left-out] wanted the name, code or id of a known ORGANIZATION'),
    ])
  })

  it('refuses what stands between brackets, which is no longer so', async () => {
    const all = await participants([
      ['Participant', 'Signature', 'Ratification'],
      ['Kenya', '', '[12 Jan 1993]'],
    ])
    expect(all.account).toEqual({ read: 1, imported: 0, merged: 0, rejected: 1 })
  })
})

describe('a chart of signatures and ratifications of the Council of Europe', () => {
  const file = `${FIXTURES}/Convention on Other Invented Matters.csv`

  it('says who did what, and comes to the totals beneath it', async () => {
    const all = await beside.ready('council-of-europe-chart', file, true)
    const rows = records(file)
    const total = (text: string) => Number(rows.find(({ State = '' }) => State.endsWith(text))?.['Signature'])
    const ties = rowsIn(all, 'ties/party-to')
    const bound = new Set(ties.flatMap(({ from = '', value }) => (value === 'SIGNED' ? [] : [from])))
    const signed = new Set(ties.flatMap(({ from = '', value }) => (value === 'SIGNED' ? [from] : [])))
    expect(bound.size).toBe(total('ratifications/accessions'))
    expect([...signed].filter((party) => !bound.has(party))).toHaveLength(total('not followed by ratifications'))

    const cells = (column: string) => rows.flatMap(({ [column]: cell = '' }) => (cell.includes('/') ? [cell] : []))
    const ending = (column: string, end: RegExp) => cells(column).filter((cell) => end.test(cell)).length
    expect(acts(all)).toEqual({
      SIGNED: ending('Signature', /\d$| r$/),
      RATIFIED: ending('Ratification', /\d$| s$/) + ending('Signature', / s$/),
      ACCEDED: ending('Ratification', / a$/),
      SUCCEEDED: ending('Ratification', / su$/),
    })
    expect(all.account.rejected).toBe(0)
    expect(beside.issues(all)).toEqual([])
  })

  it.each(['', 'States', 'Members of Council of Europe'])('may begin with a column called %j', async (name) => {
    const mapping = await readMapping(`${SEEDS}/mappings/council-of-europe-chart.yml`)
    const given = { entities: beside.held, source: 's', create: true, progress: () => undefined }
    const cells = [
      [name, 'Signature', 'Ratification'],
      ['Albania', '23/11/2004', '20/06/2005'],
      // As the chart of 2004 writes days.
      ['Denmark', '22/4/2003', ''],
    ]
    const all = await mappingImporter(mapping)(sheets({ cells, file: 'A treaty.csv' }), given)
    expect(told(all)).toEqual([])
    expect(rowsIn(all, 'ties/party-to').map(({ from, since }) => `${from} ${since}`)).toEqual([
      'ALB 2004-11-23',
      'ALB 2005-06-20',
      'DNK 2003-04-22',
    ])
  })
})
