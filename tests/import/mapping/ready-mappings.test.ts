import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RawRow } from '../../../src/corpus/raw.js'
import { mappingImporter } from '../../../src/import/mapping/mapping-importer.js'
import { readMapping } from '../../../src/import/mapping/read-mapping.js'
import { openSheets } from '../../../src/import/sheets/open-sheets.js'
import { isPartialDate } from '../../../src/partial-date.js'
import { HAS_TREATIES, SOME_TREATIES, TREATIES } from '../../treaties.js'
import { told } from './imports.js'
import { SEEDS } from '../../seeds.js'
import { distinct, FIXTURES, readyBesideSeeds, records, rowsIn, type Brought, type Ready } from './ready.js'

let beside: Ready
beforeAll(async () => {
  beside = await readyBesideSeeds()
})

/** What is published of the whole, and what a set of pairs in Python counts in the slice. */
const MANYTREATIES = [
  {
    name: 'a slice of manytreaties',
    at: SOME_TREATIES,
    pairs: 2_123,
    treaties: 197,
    parties: 218,
    unnamed: 9,
    isAtHand: true,
  },
  {
    name: 'manytreaties, whole',
    at: TREATIES,
    pairs: 103_854,
    treaties: 9_204,
    parties: 293,
    unnamed: 67,
    isAtHand: HAS_TREATIES,
  },
]

describe.each(MANYTREATIES.filter(({ isAtHand }) => isAtHand))('$name', ({ at, pairs, treaties, parties, unnamed }) => {
  const file = fileURLToPath(at)
  let all: Brought
  beforeAll(async () => {
    all = await beside.ready('manytreaties', file)
  }, 300_000)

  it('comes to the figures that are known of it', () => {
    const ties = rowsIn(all, 'ties/party-to')
    expect(distinct(ties.map(({ from = '', to = '' }) => `${from} ${to}`))).toBe(pairs)
    expect(distinct(ties.map(({ to = '' }) => to))).toBe(treaties)
    expect(distinct(ties.map(({ from = '' }) => from))).toBe(parties)
    expect(rowsIn(all, 'nodes/agreements')).toHaveLength(treaties)
  })

  it('accounts for every row', () => {
    const { read, imported, merged, rejected } = all.account
    expect([read, imported + merged, rejected]).toEqual([records(file).length, read, 0])
  })

  it('says who signed and ratified what as a count over the file has it', () => {
    const rows = records(file)
    const known = (cell = '') => isPartialDate(cell.replace(/\?$/, '')) && !/^(2[68]99|9999)-/.test(cell)
    const pairsIn = (column: string) =>
      distinct(
        rows.filter((row) => known(row[column])).map(({ stateID = '', treatyID = '' }) => `${stateID} ${treatyID}`),
      )
    const acts = (act: string) => {
      const ties = rowsIn(all, 'ties/party-to').filter(({ value }) => value === act)
      return distinct(ties.map(({ from = '', to = '' }) => `${from} ${to}`))
    }
    expect(acts('SIGNED')).toBe(pairsIn('stateSignature'))
    expect(acts('RATIFIED')).toBe(pairsIn('stateRatification'))
    const unsaid = rows.filter(
      ({ stateSignature, stateRatification }) => !known(stateSignature) && !known(stateRatification),
    )
    expect(acts('')).toBe(distinct(unsaid.map(({ stateID = '', treatyID = '' }) => `${stateID} ${treatyID}`)))
  })

  it('keeps a party that the source leaves unnamed, and calls it that', () => {
    const standIn = rowsIn(all, 'nodes/organizations').find(({ id }) => id === 'manytreaties-unnamed-party')
    expect(standIn?.['name']).toBe('Party that manytreaties leaves unnamed')
    const blank = records(file).filter(({ stateID }) => stateID === '')
    const ties = rowsIn(all, 'ties/party-to').filter(({ from }) => from === 'manytreaties-unnamed-party')
    expect(blank).toHaveLength(unnamed)
    expect(distinct(ties.map(({ to = '' }) => to))).toBe(distinct(blank.map(({ treatyID = '' }) => treatyID)))
  })

  it('has no date that means unknown', () => {
    const dates = [...rowsIn(all, 'ties/party-to'), ...rowsIn(all, 'events')].flatMap(
      ({ since, from = '' }) => since ?? from,
    )
    expect(dates.filter((date) => date > '2100')).toEqual([])
  })

  it('is without a mistake beside the seeds', () => {
    expect(beside.issues(all)).toEqual([])
  }, 300_000)
})

describe('spells of membership', () => {
  const file = `${FIXTURES}/memberships.csv`

  it('arrive as the seeds have them, which were written by hand from the same file', async () => {
    const all = await beside.ready('membership-spells', file)
    const spell = (cells: RawRow['cells']) =>
      ['from', 'to', 'value', 'since', 'until'].map((column) => cells[column]).join(' ')
    const ours = (beside.seeds.rows.get('ties/member-of') ?? []).filter(({ cells }) => cells['source'] === 'cow-igo-3')
    // Of two rows that overlap, the seeds took the one that begins first and ends last, as this mapping does.
    const seeded = ours.map(({ cells }) => spell(cells))
    expect(rowsIn(all, 'ties/member-of').map(spell).sort()).toEqual(seeded.sort())
    expect(all.account.read).toBe(records(file).length)
    expect(all.account.rejected).toBe(0)
    // Three rows overlap another of the same state and organization; one of them stands before the one that counts.
    expect(all.account.merged).toBe(2)
    // The file has what the Soviet Union was a member of under Russia, and the like.
    const begun = new Map(
      (beside.seeds.rows.get('nodes/states') ?? []).map(({ cells }) => [cells['id'], cells['existed_from']]),
    )
    const early = records(file).filter(({ state, from = '' }) => `${from}~` < (begun.get(state) ?? ''))
    const codes = ['before-its-time', 'disagrees'].map(
      (code) => all.found.filter((issue) => issue.code === code).length,
    )
    expect([...codes, all.found.length]).toEqual([early.length, 3, early.length + 3])
    expect(beside.issues(all)).toEqual([])
  })
})

describe('the register of the Paris Call', () => {
  const file = `${FIXTURES}/paris_call.csv.gz`

  it('arrives against what is held, but for a name that may mean two', async () => {
    const all = await beside.ready('paris-call', file)
    expect(all.account).toEqual({ read: 1222, imported: 1221, merged: 0, rejected: 1 })
    const [otherwise, others] = apart(told(all), (line) => line.includes('[held-otherwise]'))
    expect(others.map((line) => line.replace(/.*\[/, '['))).toEqual([
      '[not-held] wanted the name, code or id of a known ORGANIZATION (perhaps MSC or Munich Security Conference), got "MSC"',
    ])
    // What the register calls otherwise than the corpus is told, by the kind that its row here has.
    const kinds = new Map(
      (beside.seeds.rows.get('nodes/organizations') ?? []).map(({ cells }) => [cells['id'], cells['kind']]),
    )
    const wanted = otherwise.map((line) => /wanted "(\w+)", as (\S+) is held/.exec(line)?.slice(1))
    expect(wanted.map((pair) => pair?.[0])).toEqual(wanted.map((pair) => kinds.get(pair?.[1])))
    expect(otherwise).toContainEqual(
      expect.stringMatching(/"TECHNICAL", as quad9 is held; that stays, got "CIVIL_SOCIETY"/),
    )
    const ours = new Set(
      (beside.seeds.rows.get('ties/party-to') ?? []).flatMap(({ cells }) =>
        cells['to'] === 'paris-call' ? [cells['from']] : [],
      ),
    )
    expect(rowsIn(all, 'ties/party-to').filter(({ from }) => !ours.has(from))).toEqual([])
    expect(beside.issues(all)).toEqual([])
  })

  it('is new with --create where nothing of it is held', async () => {
    const mapping = await readMapping(`${SEEDS}/mappings/paris-call.yml`)
    const states = beside.held.filter(({ type }) => type === 'STATE')
    const given = { entities: states, source: mapping.source.id, create: true, progress: () => undefined }
    const all = await mappingImporter(mapping)(openSheets(file), given)
    const rows = records(file)
    expect(all.account).toEqual({ read: 1222, imported: 1222, merged: 0, rejected: 0 })
    expect(rowsIn(all, 'nodes/organizations')).toHaveLength(rows.filter(({ category }) => category !== 'state').length)
    expect(distinct(rowsIn(all, 'ties/party-to').map(({ from = '' }) => from))).toBe(1222)
  })
})

function apart(lines: readonly string[], holds: (line: string) => boolean) {
  return [lines.filter(holds), lines.filter((line) => !holds(line))] as const
}
