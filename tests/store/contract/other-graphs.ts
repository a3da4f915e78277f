import { describe, expect, test } from 'vitest'
import type { Corpus, Entity, TieClaim } from '../../../src/domain.js'
import { recordsFrom } from '../../../src/records.js'
import { searchedBy, smallCorpus } from '../small-corpus.js'
import { all, counting, seen, type Asking } from './asking.js'

/** What takes a graph of its own: each test replaces the small one, so these come last. */
export function describeOtherGraphs({ store, ask, agreementIds }: Asking): void {
  const load = (version: string, parts: Partial<Corpus>) =>
    store().load({ ...smallCorpus, version, ...NOTHING_TIED, ...parts })

  describe('in a graph of its own', () => {
    test('a tie of a node to itself is one that leaves it', async () => {
      const [first] = smallCorpus.ties
      await load('loop', { ties: [{ ...(first as TieClaim), from: 'pact', relation: 'SUCCEEDS', to: 'pact' }] })
      const counts = async (direction: 'OUT' | 'IN' | 'BOTH') => {
        const asked = { ids: ['pact'], relations: null, direction, counting, asOf: '2010' }
        return (await ask('tiesOfEntitiesCount', asked)).map(({ count }) => count)
      }
      expect([await counts('OUT'), await counts('IN'), await counts('BOTH')]).toEqual([[1], [0], [1]])
    })

    test('an activity and an indicator come back with their lists as they went in', async () => {
      const entities: readonly Entity[] = [
        { ...named('act'), type: 'ACTIVITY', kind: 'STATEMENT', forumId: 'union', topicIds: ['b', 'a'] },
        { ...named('ind'), type: 'INDICATOR', evidenceKinds: ['STATEMENT', 'LAW_POSITION'] },
        { ...named('none'), type: 'INDICATOR', evidenceKinds: [] },
      ]
      await load('lists', { entities })
      expect((await ask('snapshotEntities', {})).map(({ entity }) => entity)).toEqual(entities)
      expect(await ask('entitiesById', { ids: ['act'] })).toEqual([{ entity: entities[0] }])
    })

    test('a norm in no set stands where it is set out, and is borne like any other', async () => {
      const lone: Entity = { ...named('lone'), type: 'NORM', kind: 'NORM', position: 1, sortKey: 'code 0001' }
      await load('lone', { entities: [...smallCorpus.entities, lone], ties: [reflects('code', 'lone')] })
      const normIds = async (setId: string | null) =>
        (await ask('norms', { setId, text: null, ...all })).map(({ norm }) => norm.id)
      expect([await normIds(null), await normIds('set')]).toEqual([
        ['lone', 'n1', 'n2', 'n3'],
        ['n1', 'n2', 'n3'],
      ])
      expect(await agreementIds({ normBearing: true })).toEqual(['code'])
      expect(await agreementIds({ normSet: 'set' })).toEqual([])
      expect(await agreementIds({ normBearing: false, normSet: 'set' })).toEqual(['code', 'late', 'pact', 'vow'])
    })

    test('a page out of many rows is the same as the beginning of them all', async () => {
      const ids = Array.from({ length: 1000 }, (_, index) => String((index * 617) % 1000).padStart(4, '0'))
      await load('many', { entities: ids.map(state) })
      const rows = await ask('states', { filter: null, orderBy: 'TIES_DESC', ...seen, first: 3, after: null })
      expect(rows.map((row) => row.state.id)).toEqual(['0000', '0001', '0002'])
    })
  })
}

const NOTHING_TIED = { ties: [], absences: [], ...recordsFrom(() => []) }

const reflects = (from: string, to: string): TieClaim => ({
  from,
  relation: 'REFLECTS',
  to,
  claim: { source: 'read', locators: [], basis: 'ASSESSED', value: 'EXPLICIT', access: 'READ', starts: '' },
})

const named = (id: string) => ({ id, name: id, aliases: [], sortKey: id, ...searchedBy([], '') })

const state = (id: string): Entity => ({ ...named(id), type: 'STATE', standing: 'OTHER' })
