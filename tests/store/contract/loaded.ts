import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgreementEvent, Fact } from '../../../src/domain.js'
import type { Relation } from '../../../src/generated/enums.js'
import { smallCorpus } from '../small-corpus.js'
import { type Asking } from './asking.js'
import * as draw from '../arbitrary/params.js'

export const drawnLoaded = {
  entityCounts: { asOf: draw.nullable(draw.moment.asOf) },
  idsThatBegin: {
    beginning: fc.constantFrom('a', 'AG', 'aaa', 'set-', 'x'),
    types: fc.subarray(['STATE', 'ORGANIZATION', 'AGREEMENT', 'NORM_SET'] as const),
  },
  loaded: {},
  openQuestions: { ids: draw.nullable(draw.ids(['oq-0', 'oq-1'])), aboutIds: draw.nullable(draw.ids(draw.EVERYTHING)) },
  relationCounts: {},
  snapshotAbsences: {},
  snapshotEntities: {},
  snapshotRecords: {},
  snapshotTies: {},
  sources: { ids: draw.nullable(draw.ids(['read-1', 'cited-1'])) },
  sourcesOfEntities: { ids: draw.ids(draw.EVERYTHING), relations: draw.relations },
} satisfies Partial<draw.Drawn>

/** What is loaded, snapshots of it and its numbers. */
export function describeLoaded({ store, ask }: Asking): void {
  describe('what is loaded', () => {
    test('says its version and default norm set, and since when in UTC', async () => {
      const [row] = await store().ask('loaded', {})
      expect(await ask('loaded', {})).toEqual([{ loaded: { version: 'small-1', defaultNormSetId: 'set' } }])
      expect(row?.loaded).toMatchObject({ version: 'small-1', defaultNormSetId: 'set' })
      expect(row?.loaded.loadedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    })

    test('a snapshot gives back the corpus, in order', async () => {
      const entities = await ask('snapshotEntities', {})
      expect(entities.map(({ entity }) => entity)).toEqual(sorted(smallCorpus.entities, ({ id }) => id))
      const ties = (await ask('snapshotTies', {})).map(({ tieClaim }) => tieClaim)
      const tieKey = (tie: (typeof ties)[number]) => [tie.from, tie.relation, tie.to, tie.claim.order ?? 0].join(' ')
      expect(ties).toStrictEqual(sorted(smallCorpus.ties, tieKey))
      const absences = (await ask('snapshotAbsences', {})).map(({ absence }) => absence)
      expect(absences).toStrictEqual(sorted(smallCorpus.absences, ({ agreementId }) => agreementId))
      const placeOf = (record: Fact | AgreementEvent) => `${record.agreementId} ${record.order}`
      const labelled = (label: string, records: Iterable<object>) =>
        Array.from(records, (record) => ({ label, record }))
      const { adoptions, events, facts, polityScores, statedCounts } = smallCorpus
      expect(await ask('snapshotRecords', {})).toEqual([
        ...labelled('Adoption', adoptions),
        ...labelled('AgreementEvent', sorted(events, placeOf)),
        ...labelled('Fact', sorted(facts, placeOf)),
        ...labelled(
          'PolityScore',
          sorted(polityScores, ({ stateId, order }) => `${stateId} ${order}`),
        ),
        ...labelled('StatedCount', statedCounts),
      ])
    })

    test('counts entities by type and ties by relation, absences not', async () => {
      expect(await ask('entityCounts', { asOf: null })).toEqual([
        { type: 'ACTIVITY', count: 1 },
        { type: 'AGREEMENT', count: 4 },
        { type: 'INDICATOR', count: 1 },
        { type: 'NORM', count: 3 },
        { type: 'NORM_SET', count: 1 },
        { type: 'ORGANIZATION', count: 2 },
        { type: 'STATE', count: 4 },
      ])
      expect(await ask('relationCounts', {})).toEqual([
        { relation: 'CARRIED_OUT', count: 1 },
        { relation: 'EVIDENCES', count: 2 },
        { relation: 'INITIATED', count: 1 },
        { relation: 'IN_SET', count: 3 },
        { relation: 'ISSUED', count: 1 },
        { relation: 'MEMBER_OF', count: 2 },
        { relation: 'PARTY_TO', count: 10 },
        { relation: 'REFERENCES', count: 2 },
        { relation: 'REFLECTS', count: 4 },
      ])
    })

    test('sources come by title, open questions by id and by what they are about', async () => {
      expect((await ask('sources', { ids: null })).map(({ source }) => source.id)).toEqual(['cited', 'read'])
      expect((await ask('sources', { ids: [] })).length).toBe(0)
      const about = async (ids: readonly string[] | null, aboutIds: readonly string[] | null) =>
        (await ask('openQuestions', { ids, aboutIds })).map(({ openQuestion }) => openQuestion.id)
      expect(await about(null, null)).toEqual(['q1', 'q2'])
      expect(await about(null, ['AAA', 'pact'])).toEqual(['q1', 'q2'])
      expect(await about(['q2'], ['AAA'])).toEqual([])
    })

    test('ids of some types begin so whatever the case of their letters', async () => {
      const types = ['STATE', 'AGREEMENT'] as const
      expect(await ask('idsThatBegin', { beginning: 'c', types })).toEqual([{ id: 'CCC' }, { id: 'code' }])
      expect(await ask('idsThatBegin', { beginning: 'c', types: ['STATE'] })).toEqual([{ id: 'CCC' }])
      expect(await ask('idsThatBegin', { beginning: 'ci', types })).toEqual([])
    })

    test('that speak of an entity are those of its claims, by title, each once', async () => {
      const sources = async (relations: readonly Relation[] | null) =>
        (await ask('sourcesOfEntities', { ids: ['pact', 'vow', 'CCC', 'set', 'pact', 'none'], relations })).map(
          ({ id, source }) => `${id} ${source.title}`,
        )
      expect(await sources(null)).toEqual([
        'CCC A cited',
        'CCC B read',
        'pact A cited',
        'pact B read',
        'set B read',
        'vow A cited',
        'vow B read',
      ])
      expect(await sources(['REFLECTS'])).toEqual(['pact B read', 'vow A cited', 'vow B read'])
      expect(await sources([])).toEqual([])
    })
  })
}

function sorted<T>(items: Iterable<T>, keyOf: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
