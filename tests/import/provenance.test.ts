import { describe, expect, test } from 'vitest'
import { importsIn, withImport, withoutImport } from '../../src/import/provenance.js'
import type { RawRow } from '../../src/corpus/raw.js'
import type { RowsByTable } from '../../src/corpus/tables-of.js'

const row = (cells: RawRow['cells'], part?: string): RawRow => ({
  file: 'some.csv',
  line: 2,
  cells,
  ...(part === undefined ? {} : { part }),
})
const tables = (rows: Readonly<Record<string, readonly RawRow[]>>): RowsByTable => new Map(Object.entries(rows))
const source = (id: string, sha256 = '') => row({ id, sha256 })
const party = (from: string, to: string, from_source: string) => row({ from, to, source: from_source })

/** The ids of each table, with the part that each is of. */
const told = (some: RowsByTable) =>
  [...some].flatMap(([table, rows]) =>
    rows.map(({ cells, part }) => `${table} ${cells['id'] ?? `${cells['from']}-${cells['to']}`} ${part ?? '-'}`),
  )

const HELD = tables({
  sources: [source('hand'), source('one', 'a1'), source('two', 'b2')],
  'nodes/agreements': [row({ id: 'pact' })],
  'nodes/states': [row({ id: 'FRA' })],
  'nodes/organizations': [
    row({ id: 'mine' }, 'one'),
    row({ id: 'shared', home: 'OLD' }, 'one'),
    row({ id: 'known-by-hand' }, 'one'),
    row({ id: 'theirs' }, 'two'),
  ],
  'ties/party-to': [
    party('mine', 'pact', 'one'),
    party('shared', 'pact', 'one'),
    party('shared', 'pact', 'two'),
    party('FRA', 'pact', 'hand'),
    party('known-by-hand', 'pact', 'hand'),
  ],
})

describe('an import taken away', () => {
  const left = told(withoutImport(HELD, 'one'))

  test('goes with its source, its claims and what it brought in', () => {
    expect(left).not.toEqual(expect.arrayContaining([expect.stringMatching(/sources one|mine/)]))
    expect(left.filter((line) => line.startsWith('ties/party-to'))).toEqual([
      'ties/party-to shared-pact -',
      'ties/party-to FRA-pact -',
      'ties/party-to known-by-hand-pact -',
    ])
  })

  test('leaves what others speak of to them: an import has brought it in now, or nobody', () => {
    expect(left).toContain('nodes/organizations shared two')
    expect(left).toContain('nodes/organizations known-by-hand -')
  })

  test('leaves what those speak of in turn', () => {
    const home = tables({
      ...Object.fromEntries(HELD),
      'nodes/states': [row({ id: 'OLD' }, 'one'), row({ id: 'NEW' }, 'one')],
    })
    const states = told(withoutImport(home, 'one')).filter((line) => line.startsWith('nodes/states'))
    expect(states).toEqual(['nodes/states OLD two'])
  })

  test('leaves what rows elsewhere speak of', () => {
    const beside = tables({ 'ties/party-to': [party('mine', 'pact', 'hand')] })
    expect(told(withoutImport(HELD, 'one', beside))).toContain('nodes/organizations mine -')
  })

  test('leaves all that another brought in or said', () => {
    expect(left.filter((line) => /two|hand|pact -$|FRA -$/.test(line)).length).toBe(10)
  })
})

test('an import put in has all its rows in a part of its own', () => {
  const rows = tables({ sources: [source('three', 'c3')], 'nodes/organizations': [row({ id: 'new' })] })
  const all = told(withImport(HELD, 'three', rows))
  expect(all).toEqual(expect.arrayContaining(['sources three three', 'nodes/organizations new three', ...told(HELD)]))
  expect(importsIn(withImport(HELD, 'three', rows))).toEqual(new Set(['one', 'two', 'three']))
})
