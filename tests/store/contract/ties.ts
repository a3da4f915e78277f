import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallCorpus } from '../small-corpus.js'
import { all, seen, type Asking } from './asking.js'
import * as enums from '../../../src/generated/enums.js'
import { AGREEMENTS } from '../arbitrary/ids.js'
import * as draw from '../arbitrary/params.js'

export const drawnTies = {
  claimsOfTies: { ties: draw.ties },
  entitiesById: { ids: draw.ids(draw.EVERYTHING) },
  eventsOfAgreements: { agreementIds: draw.ids(AGREEMENTS) },
  factsOfAgreements: { agreementIds: draw.ids(AGREEMENTS) },
  neighbours: {
    ...draw.moment,
    ids: draw.ids(draw.EVERYTHING),
    relation: fc.constantFrom(...Object.values(enums.Relation)),
    direction: draw.direction,
  },
  statedCountsOfAgreements: { agreementIds: draw.ids(AGREEMENTS) },
  tiesOfEntities: { ...draw.tiesAsked, ...draw.page },
  tiesOfEntitiesCount: draw.tiesAsked,
} satisfies Partial<draw.Drawn>

/** Ties, whatever their relation. */
export function describeTies({ ask }: Asking): void {
  describe('ties', () => {
    test('by relation, outgoing before incoming, then by the other end; absences are none', async () => {
      const asked = { ids: ['pact'], relations: null, direction: 'BOTH', ...seen } as const
      const rows = await ask('tiesOfEntities', { ...asked, ...all })
      expect(rows.map(({ tie, other, key }) => [tie.from, tie.to, other.id, key.up])).toEqual([
        ['BBB', 'pact', 'BBB', 'PARTY_TO 1 state bbb'],
        ['CCC', 'pact', 'CCC', 'PARTY_TO 1 state ccc'],
        ['vow', 'pact', 'vow', 'REFERENCES 1 the vow'],
        ['pact', 'n1', 'n1', 'REFLECTS 0 set 0001'],
      ])
      expect(await ask('tiesOfEntitiesCount', { ...asked, direction: 'OUT' })).toEqual([{ id: 'pact', count: 1 }])
      expect(await ask('tiesOfEntitiesCount', { ...asked, relations: [] })).toEqual([{ id: 'pact', count: 0 }])
      expect(await ask('tiesOfEntitiesCount', { ...asked, ids: ['nothing'] })).toEqual([{ id: 'nothing', count: 0 }])
    })

    test('neighbours by name, each once', async () => {
      const asked = { relation: 'REFERENCES', direction: 'BOTH', ...seen } as const
      const rows = await ask('neighbours', { ids: ['vow', 'vow'], ...asked })
      expect(rows.map(({ id, neighbour }) => [id, neighbour.id])).toEqual([
        ['vow', 'late'],
        ['vow', 'pact'],
      ])
    })

    test('a tie has all its claims, whatever counts, and what is not there has none', async () => {
      const ties = [
        { from: 'BBB', relation: 'PARTY_TO', to: 'pact' },
        { from: 'AAA', relation: 'PARTY_TO', to: 'pact' },
        { from: 'DDD', relation: 'PARTY_TO', to: 'pact' },
        { from: 'nobody', relation: 'PARTY_TO', to: 'pact' },
      ] as const
      const rows = await ask('claimsOfTies', { ties })
      const claimsOf = (id: string) => smallCorpus.ties.filter(({ from, to }) => from === id && to === 'pact')
      expect(rows).toStrictEqual([
        { tieId: 'AAA.PARTY_TO.pact', claims: claimsOf('AAA').map(({ claim }) => claim) },
        { tieId: 'BBB.PARTY_TO.pact', claims: claimsOf('BBB').map(({ claim }) => claim) },
      ])
    })
  })

  test('rows of a parent that is asked for twice are there twice, and in order', async () => {
    const rows = await ask('eventsOfAgreements', { agreementIds: ['vow', 'pact', 'pact'] })
    expect(rows.map(({ event }) => event.kind)).toEqual([
      'SIGNED',
      'SIGNED',
      'ENTERED_INTO_FORCE',
      'ENTERED_INTO_FORCE',
    ])
    const counts = await ask('statedCountsOfAgreements', { agreementIds: ['vow'] })
    expect(counts).toEqual([{ agreementId: 'vow', statedCount: smallCorpus.statedCounts.at(0) }])
    const facts = await ask('factsOfAgreements', { agreementIds: ['vow', 'late', 'pact', 'pact'] })
    const [ofVow, setting, form] = smallCorpus.facts
    expect(facts.map(({ fact }) => fact)).toEqual([form, form, setting, setting, ofVow])
    const twice = await ask('agreementsOfPartiesCount', {
      partyIds: ['BBB', 'AAA', 'BBB'],
      filter: null,
      commitments: null,
      ...seen,
    })
    expect(twice.map(({ partyId, count }) => [partyId, count])).toEqual([
      ['AAA', 1],
      ['BBB', 3],
      ['BBB', 3],
    ])
    expect(await ask('entitiesById', { ids: ['pact', 'n1', 'nothing', 'pact'] })).toHaveLength(3)
  })
}
