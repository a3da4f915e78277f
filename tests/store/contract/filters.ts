import { describe, expect, test } from 'vitest'
import { only, type Asking } from './asking.js'

/** Filters of agreements. */
export function describeFilters({ agreementIds }: Asking): void {
  describe('an agreement filter', () => {
    test('what is unknown can be asked for', async () => {
      expect(await agreementIds({ unstated: ['LEGAL_FORCE'] })).toEqual(['code', 'vow'])
      expect(await agreementIds({ unstated: ['LEGAL_FORCE', 'DATE'] })).toEqual(['code'])
      expect(await agreementIds({ unstated: ['ENTRY_INTO_FORCE'], legalForces: ['TREATY'] })).toEqual([])
      expect(await agreementIds({ unstated: ['SETTING', 'URL'] })).toEqual(['code', 'late', 'pact', 'vow'])
      expect(await agreementIds({ unstated: [] })).toEqual(['code', 'late', 'pact', 'vow'])
    })

    test('what no tie says can be asked for', async () => {
      expect(await agreementIds({ unstated: ['INITIATOR'] })).toEqual(['code', 'late', 'pact'])
      expect(await agreementIds({ unstated: ['NORM'] })).toEqual(['code'])
      expect(await agreementIds({ unstated: ['TYPOLOGY', 'STAKEHOLDER_GROUP'] })).toEqual([
        'code',
        'late',
        'pact',
        'vow',
      ])
      // firm is party to code and was to vow until 2016; union gave out late.
      expect(await agreementIds({ unstated: ['ORGANIZATION'] })).toEqual(['pact', 'vow'])
      expect(await agreementIds({ unstated: ['ORGANIZATION'] }, { asOf: '2015' })).toEqual(['pact'])
      expect(await agreementIds({ unstated: ['PARTY'] })).toEqual([])
      expect(await agreementIds({ unstated: ['PARTY'] }, only({ access: ['CITED'] }))).toEqual(['code', 'late', 'vow'])
      expect(await agreementIds({ unstated: ['NORM', 'LEGAL_FORCE'] }, only({ access: ['CITED'] }))).toEqual(['code'])
    })

    test('what is unknown is none of a list', async () => {
      expect(await agreementIds({ legalForces: ['TREATY', 'POLITICAL'] })).toEqual(['late', 'pact'])
      expect(await agreementIds({ settings: ['UN_FIRST_COMMITTEE'] })).toEqual([])
      expect(await agreementIds({ forms: [] })).toEqual([])
    })

    test('dates take in both ends, and leave out what has none', async () => {
      expect(await agreementIds({ date: { from: '2000', to: '2010' } })).toEqual(['pact', 'vow'])
      expect(await agreementIds({ date: { from: '2000-06' } })).toEqual(['late', 'vow'])
      // `2010` may be any day of it, and begins before July.
      expect(await agreementIds({ date: { from: '2010-07' } })).toEqual(['late'])
      expect(await agreementIds({ date: {} })).toEqual(['code', 'late', 'pact', 'vow'])
    })

    test('in force is yes, no or unknown', async () => {
      expect(await agreementIds({ inForce: true }, { asOf: '2005' })).toEqual(['pact'])
      expect(await agreementIds({ inForce: false }, { asOf: '2000-12-31' })).toEqual(['pact'])
      expect(await agreementIds({ inForce: true }, { asOf: '2010-05' })).toEqual(['pact'])
      expect(await agreementIds({ inForce: true }, { asOf: '2010-06-01' })).toEqual([])
      // Terminated: known not to be in force, though no one says since when it was.
      expect(await agreementIds({ inForce: false }, { asOf: '2010-06-01' })).toEqual(['code', 'pact'])
      expect(await agreementIds({ inForce: false }, { asOf: '2004' })).toEqual([])
    })

    test('any, all and none of parties, and every one of several', async () => {
      expect(await agreementIds({ parties: [{ any: ['CCC', 'DDD', 'nobody'] }] })).toEqual(['late', 'pact', 'vow'])
      expect(await agreementIds({ parties: [{ all: ['BBB', 'CCC'] }] })).toEqual(['late', 'pact'])
      expect(await agreementIds({ parties: [{ all: ['BBB', 'nobody'] }] })).toEqual([])
      expect(await agreementIds({ parties: [{ none: ['CCC', 'nobody'] }] })).toEqual(['code', 'vow'])
      expect(await agreementIds({ parties: [{ any: ['BBB'], none: ['CCC'] }] })).toEqual(['vow'])
      expect(await agreementIds({ parties: [{ any: ['BBB'] }, { any: ['AAA', 'firm'] }] })).toEqual(['vow'])
    })

    test('any of nothing is nothing; all and none of nothing are everything', async () => {
      const everything = ['code', 'late', 'pact', 'vow']
      expect(await agreementIds({ parties: [{ any: [] }] })).toEqual([])
      expect(await agreementIds({ parties: [{ all: [], none: [] }] })).toEqual(everything)
      expect(await agreementIds({ parties: [] })).toEqual(everything)
      expect(await agreementIds({ parties: [{}] })).toEqual(everything)
      expect(await agreementIds({ ids: [] })).toEqual([])
      expect(await agreementIds({ excludeIds: [] })).toEqual(everything)
    })

    test('counts parties as they count', async () => {
      expect(await agreementIds({ maxParties: 2 })).toEqual(['code', 'late', 'pact'])
      expect(await agreementIds({ maxParties: 2 }, { asOf: '2014' })).toEqual(['code'])
      expect(await agreementIds({ minParties: 2, maxParties: 2 })).toEqual(['late', 'pact'])
      expect(await agreementIds({ maxParties: 0 }, only({ access: ['CITED'] }))).toEqual(['code', 'late', 'vow'])
    })

    test('counts states apart from the organizations beside them', async () => {
      expect(await agreementIds({ minStates: 3 }, { asOf: '2012' })).toEqual(['pact', 'vow'])
      expect(await agreementIds({ maxParties: 3 }, { asOf: '2012' })).toEqual(['code', 'pact'])
      expect(await agreementIds({ maxStates: 3 }, { asOf: '2012' })).toEqual(['code', 'pact', 'vow'])
      expect(await agreementIds({ maxStates: 0 })).toEqual(['code'])
    })

    test('by how far a party is committed, and by which act', async () => {
      expect(await agreementIds({ parties: [{ any: ['AAA'], commitments: ['BOUND'] }] }, { asOf: '2014' })).toEqual([
        'pact',
      ])
      expect(await agreementIds({ parties: [{ commitments: ['SIGNED_NOT_BOUND'] }] })).toEqual(['pact'])
      expect(await agreementIds({ parties: [{ any: ['AAA'], statuses: ['WITHDRAWN', 'SUPPORTS'] }] })).toEqual([
        'pact',
        'vow',
      ])
      expect(await agreementIds({ parties: [{ all: ['BBB', 'CCC'], commitments: ['POLITICAL'] }] })).toEqual(['late'])
      expect(await agreementIds({ parties: [{ none: ['BBB'], statuses: ['ADOPTED'] }] })).toEqual([
        'code',
        'pact',
        'vow',
      ])
      expect(await agreementIds({ organizations: [{ commitments: ['POLITICAL'] }] })).toEqual(['code'])
    })

    test('by who began it and by the organizations that it has to do with', async () => {
      expect(await agreementIds({ initiators: [{ any: ['AAA'] }] })).toEqual(['vow'])
      expect(await agreementIds({ organizations: [{ any: ['union', 'AAA'] }] })).toEqual(['late'])
      expect(await agreementIds({ organizations: [{ none: ['firm'] }] }, { asOf: '2012' })).toEqual(['pact'])
    })

    test('by whether it bears norms, of a set', async () => {
      expect(await agreementIds({ normSet: 'set' })).toEqual(['late', 'pact', 'vow'])
      expect(await agreementIds({ normBearing: false })).toEqual(['code'])
      expect(await agreementIds({ normBearing: false, normSet: 'other' })).toEqual(['code', 'late', 'pact', 'vow'])
    })

    test('by references, of some kinds', async () => {
      expect(await agreementIds({ references: [{ any: ['pact', 'vow'] }] })).toEqual(['late', 'vow'])
      expect(await agreementIds({ references: [{ any: ['pact', 'vow'] }], referenceKinds: ['CITES'] })).toEqual(['vow'])
      expect(await agreementIds({ referenceKinds: ['REAFFIRMS'] })).toEqual(['late'])
      expect(await agreementIds({ referenceKinds: [] })).toEqual([])
      expect(await agreementIds({ references: [{ none: ['pact'] }], referenceKinds: [] })).toEqual([
        'code',
        'late',
        'pact',
        'vow',
      ])
    })
  })
}
