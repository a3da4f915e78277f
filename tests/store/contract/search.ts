import { describe, expect, test } from 'vitest'
import type { Entity } from '../../../src/domain.js'
import { fold } from '../../../src/fold.js'
import { searchTextOf, type StateNames } from '../../../src/words.js'
import { searchedBy, smallCorpus } from '../small-corpus.js'
import { all, type Asking } from './asking.js'
import * as draw from '../arbitrary/params.js'

export const drawnSearch = {
  search: { text: draw.searchText, types: draw.types, ...draw.page },
  searchCounts: { text: draw.searchText, types: draw.types },
} satisfies Partial<draw.Drawn>

const NOTHING_TIED = { ties: [], absences: [], events: [], statedCounts: [], facts: [], adoptions: [] }

/** Full text over a graph of its own, so this comes after what asks the small one. */
export function describeSearch({ store, ask }: Asking): void {
  const hits = async (text: string, types: readonly ('STATE' | 'INDICATOR')[] | null = null) =>
    ask('search', { text: searchTextOf(text), types, ...all })
  const found = async (text: string) => (await hits(text)).map(({ entity }) => entity.id)

  const lacks = async (text: string) => (await hits(text)).map(({ entity, missing }) => [entity.id, missing])

  const load = (version: string, ...entities: readonly Entity[]) =>
    store().load({ ...smallCorpus, version, ...NOTHING_TIED, entities })

  describe('a search', () => {
    test('finds what is exact first, by name; then whatever has each word', async () => {
      await load(
        'search-rank',
        entity('describes', ['x'], 'a cyber thing'),
        entity('exact', ['cyber']),
        entity('begins', ['cyberspace']),
        entity('word', ['the cyber forum']),
        entity('another-exact', ['x', 'cyber']),
        entity('not', ['incyberation']),
      )
      const rows = await hits('Cyber')
      expect(rows.slice(0, 2).map(({ entity: { id }, key }) => [id, key])).toEqual([
        ['another-exact', { number: 0, up: 'another-exact', down: '', id: 'another-exact' }],
        ['exact', { number: 0, up: 'exact', down: '', id: 'exact' }],
      ])
      expect(
        rows
          .slice(2)
          .map(({ entity: { id } }) => id)
          .toSorted(),
      ).toEqual(['begins', 'describes', 'word'])
      expect(rows.at(-1)?.entity.id).toBe('describes')
      expect(rows.every(({ key }, at) => at < 2 === (key.number === 0))).toBe(true)
    })

    test('finds next what has a name that begins so: states, then all else, norms last, the shortest first', async () => {
      await load(
        'search-begun',
        entity('long', ['cyber security']),
        entity('short', ['x', 'cyber pact']),
        entity('within', ['the cyber', 'all cyber']),
        norm('norm', ['cyber'.repeat(2)]),
        state('AAA', ['cyber state of the north']),
        state('BBB', ['cyber state']),
        state('CCC', ['land of cyber']),
        state('DDD', ['cyb', 'a cybersphere']),
      )
      expect(await found('Cyber')).toEqual(['BBB', 'AAA', 'CCC', 'DDD', 'short', 'long', 'norm', 'within'])
    })

    test('counts what it finds, by type, and keeps to the types asked for', async () => {
      await load('search-types', entity('one', ['cyber pact']), entity('two', ['cyber']), state('AAA', ['cyber state']))
      const counts = (types: readonly ('STATE' | 'INDICATOR')[] | null) =>
        ask('searchCounts', { text: searchTextOf('cyber'), types })
      expect(await counts(null)).toEqual([
        { type: 'INDICATOR', count: 2 },
        { type: 'STATE', count: 1 },
      ])
      expect(await counts(['STATE'])).toEqual([{ type: 'STATE', count: 1 }])
      expect(await counts([])).toEqual([])
      expect((await hits('cyber', ['STATE'])).map((row) => row.entity.id)).toEqual(['AAA'])
    })

    test('takes words in any order, but all of them, and those that are written as one', async () => {
      await load('search-words', entity('one', ['convention on cybercrime']), entity('two', ['crime of cyber']))
      expect(await found('cybercrime convention')).toEqual(['one'])
      expect(await found('cyber crime convention')).toEqual(['one'])
      expect((await found('cyber crime')).toSorted()).toEqual(['one', 'two'])
    })

    test('finds what lacks the fewest words where nothing has all, and says which it lacks', async () => {
      await load(
        'search-partial',
        entity('both', ['cyber pact']),
        entity('one', ['cyber forum']),
        entity('note', ['x'], 'a treaty of note'),
        state('AAA', ['pact land']),
      )
      const missing = async (text: string, types: readonly ('STATE' | 'INDICATOR')[] | null = null) =>
        (await hits(text, types)).map((row) => [row.entity.id, row.missing])
      expect(await missing('cyber pact')).toEqual([['both', []]])
      expect(await missing('pact of cyber realms')).toEqual([['both', ['of', 'realms']]])
      expect((await missing('pact treaty')).toSorted()).toEqual([
        ['AAA', ['treaty']],
        ['both', ['treaty']],
        ['note', ['pact']],
      ])
      expect(await missing('cyber pact', ['STATE'])).toEqual([['AAA', ['cyber']]])
      expect(await missing('realms unknown')).toEqual([])
      const counts = await ask('searchCounts', { text: searchTextOf('pact treaty'), types: null })
      expect(counts).toEqual([
        { type: 'INDICATOR', count: 2 },
        { type: 'STATE', count: 1 },
      ])
    })

    test('finds states by names that the graph does not give them: the whole name next to what is exact', async () => {
      await load(
        'search-names',
        state('AAA', ['one']),
        state('BBB', ['other']),
        state('CCC', ['zemblan union']),
        entity('zemblan', ['zembla']),
        entity('pact', ['zembla pact']),
      )
      const names: StateNames = {
        withWord: (word) => (word === 'zembla' ? ['AAA', 'BBB', 'none'] : []),
        called: (whole) =>
          whole === 'zembla'
            ? [
                { id: 'AAA', place: 1 },
                { id: 'BBB', place: 510 },
              ]
            : [],
      }
      const rows = async (text: string) =>
        (await ask('search', { text: searchTextOf(text, names), types: null, ...all })).map(
          ({ entity, key, missing }) => [entity.id, key.number, missing],
        )
      expect(await rows('zembla')).toEqual([
        ['zemblan', 0, []],
        ['AAA', 1, []],
        ['CCC', 13, []],
        ['BBB', 510, []],
        ['pact', 1011, []],
      ])
      expect((await rows('zembla other')).map(([id, , missing]) => [id, missing])).toEqual([['BBB', []]])
    })

    test('forgives a mistake in four letters, two in eight and none in a number', async () => {
      await load('search-mistakes', entity('one', ['kenya 2015 convention']), entity('two', ['mal']))
      expect(await found('kenia')).toEqual(['one'])
      expect(await found('kneya')).toEqual(['one'])
      expect(await found('cenia')).toEqual([])
      expect(await found('konventoin')).toEqual(['one'])
      expect(await found('2016')).toEqual([])
      expect(await found('mel')).toEqual([])
    })

    test('finds words of any script, and those between which it puts no space', async () => {
      await load('search-scripts', entity('un', ['الأمم المتحدة', '联合国', 'организация объединенных наций']))
      for (const text of ['الامم', 'المتحدة الأمم', '联合国', '合国', '联', 'Наций', 'обединенных']) {
        expect([text, await found(text)]).toEqual([text, ['un']])
      }
      expect(await found('国联')).toEqual([])
    })

    test('sees nothing in signs and words that mean something to Lucene', async () => {
      await load('search-signs', entity('one', ['not and or to']), entity('two', ['two']))
      expect(await lacks('NOT (and) OR "to" textWords:two~2 OR *:* +\\ [a TO b] /two/ && || ^4 { }')).toEqual([
        ['one', ['textwords', 'two', '2', 'b', '4']],
      ])
      expect(await found('!NOT && (AND) || "OR" TO?*')).toEqual(['one'])
    })
  })
}

const entity = (id: string, searchKeys: readonly string[], searchText = ''): Entity => ({
  ...named(id, searchKeys, searchText),
  type: 'INDICATOR',
  evidenceKinds: [],
})

const state = (id: string, searchKeys: readonly string[]): Entity => ({
  ...named(id, searchKeys, ''),
  type: 'STATE',
  standing: 'OTHER',
})

const norm = (id: string, searchKeys: readonly string[]): Entity => ({
  ...named(id, searchKeys, ''),
  type: 'NORM',
  kind: 'NORM',
  position: 1,
})

const named = (id: string, searchKeys: readonly string[], searchText: string) => ({
  id,
  name: id,
  aliases: [],
  sortKey: id,
  ...searchedBy(searchKeys.map(fold), fold(searchText)),
})
