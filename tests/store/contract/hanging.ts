import { beforeAll, describe, expect, test } from 'vitest'
import type { Params } from '../../../src/store/store.js'
import { all, only, seen, type Asking } from './asking.js'
import { hangingCorpus } from './hanging-corpus.js'
import { ACTORS, AGREEMENTS } from '../arbitrary/ids.js'
import * as draw from '../arbitrary/params.js'

export const drawnHanging = {
  activities: { ...draw.moment, filter: draw.someActivities, ...draw.page },
  activitiesCount: { ...draw.moment, filter: draw.someActivities },
  activitiesOfActors: { ...draw.moment, actorIds: draw.ids(ACTORS), kinds: draw.activityKinds, ...draw.page },
  activitiesOfActorsCount: { ...draw.moment, actorIds: draw.ids(ACTORS), kinds: draw.activityKinds },
  additionalNorms: { ...draw.moment, agreementIds: draw.ids(AGREEMENTS) },
  agreementsTied: { ...draw.tiedAsked, ...draw.page },
  agreementsTiedCount: draw.tiedAsked,
  references: { ...draw.referencesAsked, ...draw.page },
  referencesCount: draw.referencesAsked,
  ties: { ...draw.moment, filter: draw.someTies, ...draw.page },
  tiesCount: { ...draw.moment, filter: draw.someTies },
} satisfies Partial<draw.Drawn>

const LOAD_MS = 600_000
const read = only({ access: ['READ'] })

/** Lists of ties and what hangs on them, in a graph of their own, so this comes after what asks of the small one. */
export function describeHanging({ store, ask }: Asking): void {
  const load = () => store().load(hangingCorpus)

  describe('what hangs on an agreement', () => {
    beforeAll(load, LOAD_MS)

    test('agreements tied to something come newest first, each with the tie', async () => {
      const tied = async (id: string, more: Partial<Params<'agreementsTied'>>) => {
        const asked = { ids: [id], relation: 'ISSUED' as const, filter: null, ...seen, ...more }
        const rows = await ask('agreementsTied', { ...asked, ...all })
        expect(await ask('agreementsTiedCount', asked)).toEqual([{ id, count: rows.length }])
        return rows.map(({ agreement, tie }) => `${agreement.id}: ${tie.from} ${tie.relation} ${tie.to}`)
      }
      const old = 'old: body ISSUED old'
      expect(await tied('body', {})).toEqual(['new: body ISSUED new', 'mid: body ISSUED mid', old])
      expect(await tied('body', { asOf: '2010' })).toEqual(['new: body ISSUED new', old])
      expect(await tied('body', { filter: { forms: ['TREATY'] } })).toEqual([old])
      expect(await tied('body', { relation: 'MAINTAINS' })).toEqual(['new: body MAINTAINS new'])
      expect(await tied('g', { relation: 'INVOLVES' })).toEqual(['mid: mid INVOLVES g'])
      const typed = { relation: 'CLASSIFIED_AS' } as const
      expect(await tied('t1', typed)).toEqual(['new: new CLASSIFIED_AS t1', 'old: old CLASSIFIED_AS t1'])
      expect(await tied('t1', { ...typed, ...read })).toEqual(['new: new CLASSIFIED_AS t1'])
      expect(await tied('t1', {})).toEqual([])
    })

    test('references come by the other text and kind, seen from either side', async () => {
      const references = async (id: string, more: Partial<Params<'references'>>) => {
        const asked = { agreementIds: [id], direction: 'OUT' as const, kinds: null, ...seen, ...more }
        const rows = await ask('references', { ...asked, ...all })
        expect(await ask('referencesCount', asked)).toEqual([{ agreementId: id, count: rows.length }])
        return rows.map(({ other, kind, tie }) => `${tie.from} ${kind} ${tie.to}, seen ${other.id}`)
      }
      const toOld = ['new ADOPTS old, seen old', 'new CITES old, seen old']
      expect(await references('new', {})).toEqual(['new BUILDS_ON ins, seen ins', ...toOld])
      expect(await references('new', { kinds: ['ADOPTS'] })).toEqual(toOld.slice(0, 1))
      expect(await references('new', { kinds: [] })).toEqual([])
      expect(await references('old', {})).toEqual([])
      const fromNew = ['new ADOPTS old, seen new', 'new CITES old, seen new']
      expect(await references('old', { direction: 'IN' })).toEqual(['mid CITES old, seen mid', ...fromNew])
      expect(await references('old', { direction: 'IN', ...read })).not.toContain(fromNew[0])
    })

    test('additional norms are those set out or borne, but of no set that is assessed', async () => {
      const additional = async (more: Partial<typeof seen>) => {
        const rows = await ask('additionalNorms', { agreementIds: ['new', 'mid', 'old'], ...seen, ...more })
        return rows.map(({ agreementId, norm }) => `${agreementId} ${norm.id}`)
      }
      const others = ['mid lone', 'mid x1', 'mid x2', 'new borne']
      expect(await additional({})).toEqual(others)
      expect(await additional(read)).toEqual([...others, 'old x1'])
      expect(await additional(only({ answers: ['EXPLICIT'] }))).toEqual(others.slice(0, 3))
    })

    test('activities come newest first, and pass a filter by what they are and whom they are tied to', async () => {
      const found = async (filter: Params<'activities'>['filter'], more: Partial<typeof seen> = {}) => {
        const rows = await ask('activities', { filter, ...seen, ...all, ...more })
        expect(await ask('activitiesCount', { filter, ...seen, ...more })).toEqual([{ count: rows.length }])
        return rows.map(({ activity }) => activity.id).join(' ')
      }
      expect(await found(null)).toBe('a2 a1 a3')
      expect(await found({ kinds: ['STATEMENT'] })).toBe('a1 a3')
      expect(await found({ kinds: [] })).toBe('')
      expect(await found({ by: [{ any: ['AAA'] }, { none: ['body'] }] })).toBe('a1')
      expect(await found({ by: [{ all: ['AAA', 'body'] }] })).toBe('a2')
      expect(await found({ by: [{ any: ['BBB'] }] }, read)).toBe('')
      expect(await found({ beneficiaries: [{ any: ['AAA', 'BBB'] }] })).toBe('a2 a3')
      expect(await found({ forums: ['body'] })).toBe('a1')
      expect(await found({ topics: [{ all: ['t1', 't2'] }] })).toBe('a2')
      expect(await found({ topics: [{ none: ['t2'] }] })).toBe('a1 a3')
      expect(await found({ date: { from: '2015', to: '2015' } })).toBe('a1')
      expect(await found({ date: { from: '2015-06' } })).toBe('a2')
    })

    test('activities of an actor may be of some kinds only', async () => {
      const asked = { actorIds: ['body', 'AAA', 'nobody'], kinds: null, ...seen }
      const rows = await ask('activitiesOfActors', { ...asked, ...all })
      expect(rows.map(({ actorId, activity }) => `${actorId} ${activity.id}`)).toEqual(['AAA a2', 'AAA a1', 'body a2'])
      const counts = await ask('activitiesOfActorsCount', { ...asked, kinds: ['STATEMENT'] })
      expect(counts.map(({ actorId, count }) => `${actorId} ${count}`)).toEqual(['AAA 1', 'body 0', 'nobody 0'])
    })
  })

  describe('all ties', () => {
    const observing = only({ membershipStatuses: ['FULL', 'OBSERVER'] })
    beforeAll(load, LOAD_MS)

    const found = async (filter: Params<'ties'>['filter'], more: Partial<typeof seen> = {}) => {
      const rows = await ask('ties', { filter, ...seen, ...all, ...more })
      expect(await ask('tiesCount', { filter, ...seen, ...more })).toEqual([{ count: rows.length }])
      return rows.map(({ tie, claims }) => `${tie.from} ${tie.relation} ${tie.to} ${claims.length}`)
    }

    test('come by relation, then by what they leave and what they reach, namesakes by id', async () => {
      const rows = await found({ relations: ['MAINTAINS', 'ISSUED', 'INVOLVES'] })
      expect(rows).toEqual([
        'mid INVOLVES g 1',
        'body ISSUED mid 1',
        'body ISSUED new 1',
        'body ISSUED old 1',
        'maker ISSUED old 1',
        'body MAINTAINS new 1',
      ])
      expect(await found(null)).toHaveLength(hangingCorpus.ties.length - 2)
      expect(await found({ relations: [] })).toEqual([])
    })

    test('may be asked of some ends, whichever', async () => {
      expect(await found({ ends: ['g', 'ins', 'nothing'] })).toEqual(['mid INVOLVES g 1', 'new REFERENCES ins 1'])
      expect(await found({ ends: ['body', 'AAA'], relations: ['MEMBER_OF'] }, observing)).toEqual([
        'AAA MEMBER_OF body 2',
      ])
      expect(await found({ ends: [] })).toEqual([])
    })

    test('are contested whatever counts, and rest on the sources that count', async () => {
      const membership = 'AAA MEMBER_OF body'
      expect(await found({ contested: true }, observing)).toEqual([`${membership} 2`])
      expect(await found({ contested: true })).toEqual([`${membership} 1`])
      expect(await found({ contested: true }, read)).toEqual([`${membership} 1`])
      expect(await found({ contested: true }, only({ membershipStatuses: ['OTHER'] }))).toEqual([])
      expect(await found({ contested: false })).toHaveLength(hangingCorpus.ties.length - 3)
      expect(await found({ maxSources: 1, relations: ['MEMBER_OF', 'REFERENCES'] }, observing)).toEqual([
        'mid REFERENCES old 1',
        'new REFERENCES ins 1',
      ])
      expect(await found({ maxSources: 1, relations: ['MEMBER_OF'] }, read)).toEqual([`${membership} 1`])
    })
  })
}
