import { describe, expect, test } from 'vitest'
import type { OrderKey } from '../../src/domain.js'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Params, Question, Row } from '../../src/store/store.js'
import { smallCorpus } from './small-corpus.js'

type AgreementFilter = NonNullable<Params<'agreements'>['filter']>
type StateFilter = NonNullable<Params<'states'>['filter']>
type Counting = Params<'agreements'>['counting']

const counting: Counting = { answers: ['EXPLICIT', 'INDIRECT', 'QUOTED'] }
const seen = { counting, asOf: '2026' }
const all = { first: 100, after: null }
const store = openMemory(smallCorpus)
const { ask } = store

const only = (fields: Partial<Counting>) => ({ counting: { ...counting, ...fields } })

async function agreementIds(filter: AgreementFilter | null, more: Partial<typeof seen> = {}) {
  const rows = await ask('agreements', { filter, orderBy: 'NAME', ...seen, ...all, ...more })
  return rows.map(({ agreement }) => agreement.id)
}

async function stateIds(filter: StateFilter | null, more: Partial<typeof seen> = {}) {
  const rows = await ask('states', { filter, orderBy: 'NAME', ...seen, ...all, ...more })
  return rows.map(({ state }) => state.id)
}

async function partyIds(agreementId: string, more: Partial<typeof seen> = {}) {
  const rows = await ask('partiesOfAgreements', { agreementIds: [agreementId], types: null, ...seen, ...all, ...more })
  return rows.map(({ party }) => party.id)
}

async function statuses(partyId: string, agreementId: string, more: Partial<typeof seen>) {
  const rows = await ask('partiesOfAgreements', { agreementIds: [agreementId], types: null, ...seen, ...all, ...more })
  return rows.filter(({ party }) => party.id === partyId).flatMap(({ claims }) => claims.map(({ value }) => value))
}

describe('what is loaded', () => {
  test('before any load there are no rows and no version', async () => {
    const empty = openMemory(null)
    expect(await empty.version()).toBeNull()
    expect(await empty.ask('loaded', {})).toEqual([])
    expect(await empty.ask('entitiesById', { ids: ['AAA'] })).toEqual([])
    expect(await empty.ask('agreementsCount', { filter: null, ...seen })).toEqual([{ count: 0 }])
    expect(await empty.ask('statePairs', { ...pairsAsked, ...seen, ...all })).toEqual([])
  })

  test('says its version and default norm set, and since when in UTC', async () => {
    const [row] = await ask('loaded', {})
    expect(row?.loaded).toMatchObject({ version: 'small-1', defaultNormSetId: 'set' })
    expect(row?.loaded.loadedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })

  test('the same version again changes nothing, another replaces all', async () => {
    const other = openMemory(smallCorpus)
    await other.load({ ...smallCorpus, entities: [], ties: [], absences: [] })
    expect(await other.ask('entityCounts', {})).not.toEqual([])
    await other.load({ ...smallCorpus, version: 'small-2', entities: [], ties: [], absences: [] })
    expect(await other.ask('entityCounts', {})).toEqual([])
    expect(await other.version()).toBe('small-2')
  })

  test('a load that fails leaves what was there', async () => {
    const other = openMemory(smallCorpus)
    const broken = other.load({ ...smallCorpus, version: 'small-2', entities: [] })
    await expect(broken).rejects.toThrow('wanted the id of an entity, got AAA')
    expect(await other.version()).toBe('small-1')
  })

  test('a snapshot gives back the corpus, in order', async () => {
    const entities = await ask('snapshotEntities', {})
    expect(entities.map(({ entity }) => entity)).toEqual(sorted(smallCorpus.entities, ({ id }) => id))
    const ties = (await ask('snapshotTies', {})).map(({ tieClaim }) => tieClaim)
    const tieKey = (tie: (typeof ties)[number]) => [tie.from, tie.relation, tie.to, tie.claim.order].join(' ')
    expect(ties).toStrictEqual(sorted(smallCorpus.ties, tieKey))
    const absences = (await ask('snapshotAbsences', {})).map(({ absence }) => absence)
    expect(absences).toStrictEqual(sorted(smallCorpus.absences, ({ agreementId }) => agreementId))
    const events = (await ask('snapshotEvents', {})).map(({ event }) => event)
    expect(events).toEqual(sorted(smallCorpus.events, ({ order }) => String(order)))
    expect(await ask('snapshotStatedCounts', {})).toEqual([{ statedCount: smallCorpus.statedCounts[0] }])
  })

  test('counts entities by type and ties by relation, absences not', async () => {
    expect(await ask('entityCounts', {})).toEqual([
      { type: 'AGREEMENT', count: 4 },
      { type: 'NORM', count: 3 },
      { type: 'NORM_SET', count: 1 },
      { type: 'ORGANIZATION', count: 2 },
      { type: 'STATE', count: 4 },
    ])
    expect(await ask('relationCounts', {})).toEqual([
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

  test('ids begin so whatever the case of their letters, those of sources too', async () => {
    expect(await ask('idsThatBegin', { beginning: 'c' })).toEqual([{ id: 'CCC' }, { id: 'cited' }, { id: 'code' }])
  })
})

describe('asOf', () => {
  test('an agreement is there from its first event, without a date always', async () => {
    expect(await agreementIds(null, { asOf: '2000-04-30' })).toEqual(['code'])
    expect(await agreementIds(null, { asOf: '2000-05-01' })).toEqual(['code', 'pact'])
    expect(await agreementIds(null, { asOf: '2000' })).toEqual(['code', 'pact'])
    expect(await agreementIds(null, { asOf: '2020-03' })).toEqual(['code', 'late', 'pact', 'vow'])
    expect(await agreementIds(null, { asOf: '2020-03-14' })).toEqual(['code', 'pact', 'vow'])
  })

  test('a claim holds from its start, and at the last instant of what asOf leaves open', async () => {
    expect(await partyIds('vow', { asOf: '2010-11-02' })).toEqual(['BBB', 'DDD'])
    expect(await partyIds('vow', { asOf: '2010-11' })).toEqual(['AAA', 'BBB', 'DDD'])
    expect(await partyIds('vow', { asOf: '2010' })).toEqual(['AAA', 'BBB', 'DDD'])
    expect(await partyIds('vow', { asOf: '2009' })).toEqual([])
  })

  test('and no longer at its end', async () => {
    expect(await partyIds('vow', { asOf: '2016-01-31' })).toEqual(['firm', 'AAA', 'BBB', 'DDD'])
    expect(await partyIds('vow', { asOf: '2016-02-01' })).toEqual(['AAA', 'BBB', 'DDD'])
    expect(await partyIds('vow', { asOf: '2016' })).toEqual(['AAA', 'BBB', 'DDD'])
  })

  test('a membership of unknown beginning holds always', async () => {
    const members = async (asOf: string) => {
      const rows = await ask('membersOfOrganizations', { organizationIds: ['union'], counting, asOf, ...all })
      return rows.map(({ member, claims }) => [member.id, ...claims.map(({ value }) => value)])
    }
    expect(await members('1900')).toEqual([['firm', undefined]])
    expect(await members('2011')).toEqual([
      ['firm', undefined],
      ['DDD', 'FULL'],
    ])
    expect(await members('2012')).toEqual([['firm', undefined]])
    expect(await members('2014-01-01')).toEqual([
      ['firm', undefined],
      ['DDD', 'OBSERVER'],
    ])
  })

  test('no claim is too old or too far ahead', async () => {
    expect(await partyIds('code', { asOf: '0000' })).toEqual(['firm'])
    expect(await partyIds('code', { asOf: '9999' })).toEqual(['firm'])
  })
})

describe('counting', () => {
  test('who withdrew is no party unless asked for', async () => {
    expect(await partyIds('pact')).toEqual(['BBB', 'CCC'])
    expect(await partyIds('pact', only({ partyStatuses: ['WITHDRAWN'] }))).toEqual(['AAA'])
    expect(await statuses('AAA', 'pact', { asOf: '2014' })).toEqual(['SIGNED', 'RATIFIED'])
  })

  test('an act that no source names is none of those asked for', async () => {
    expect(await partyIds('pact', only({ partyStatuses: ['SIGNED', 'WITHDRAWN'] }))).toEqual(['AAA', 'CCC'])
    expect(await partyIds('pact', only({ partyStatuses: [] }))).toEqual([])
  })

  test('counts claims by access, source and basis', async () => {
    expect(await partyIds('pact', only({ access: ['READ'] }))).toEqual(['BBB'])
    expect(await statuses('AAA', 'pact', { asOf: '2014', ...only({ access: ['CITED'] }) })).toEqual(['RATIFIED'])
    expect(await partyIds('pact', only({ sources: ['cited', 'unknown'] }))).toEqual(['CCC'])
    expect(await partyIds('vow', only({ bases: ['DERIVED_FROM_MEMBERSHIP'] }))).toEqual(['DDD'])
    expect(await partyIds('vow', only({ sources: [] }))).toEqual([])
  })

  test('counts memberships by status, and only memberships', async () => {
    const params = { ids: ['DDD', 'firm'], ...seen, ...only({ membershipStatuses: ['OBSERVER'] }) }
    expect(await ask('tieCountsOfEntities', params)).toEqual([
      { id: 'DDD', relation: 'MEMBER_OF', count: 1 },
      { id: 'DDD', relation: 'PARTY_TO', count: 1 },
      { id: 'firm', relation: 'PARTY_TO', count: 1 },
    ])
  })

  test('only the answers asked for reflect a norm', async () => {
    expect(await agreementIds({ norms: [{ any: ['n1'] }] })).toEqual(['pact', 'vow'])
    expect(await agreementIds({ norms: [{ any: ['n1'] }] }, only({ answers: ['QUOTED'] }))).toEqual(['vow'])
    expect(await agreementIds({ normBearing: true }, only({ answers: [] }))).toEqual([])
  })
})

describe('an agreement filter', () => {
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

describe('a state filter', () => {
  test('by region or subregion, never where neither is known', async () => {
    expect(await stateIds({ regions: ['Africa'] })).toEqual(['AAA', 'CCC'])
    expect(await stateIds({ regions: ['Eastern Africa', 'Europe'] })).toEqual(['BBB', 'CCC'])
  })

  test('by a folded text', async () => {
    expect(await stateIds({ text: 'ænglic' })).toEqual(['AAA'])
    expect(await stateIds({ text: '' })).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
  })

  test('by memberships that hold then', async () => {
    expect(await stateIds({ memberOf: [{ any: ['union'] }] })).toEqual(['DDD'])
    expect(await stateIds({ memberOf: [{ any: ['union'] }] }, { asOf: '2013' })).toEqual([])
  })

  test('by agreements and norms, through some agreements only', async () => {
    expect(await stateIds({ partyTo: [{ all: ['pact', 'late'] }] })).toEqual(['BBB', 'CCC'])
    expect(await stateIds({ partyTo: [{ any: ['pact', 'late'] }], through: { forms: ['TREATY'] } })).toEqual([
      'BBB',
      'CCC',
    ])
    expect(await stateIds({ partyTo: [{ none: ['late'] }], through: { forms: ['TREATY'] } })).toEqual([
      'AAA',
      'BBB',
      'CCC',
      'DDD',
    ])
    expect(await stateIds({ reflects: [{ all: ['n1', 'n2'] }] })).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
    expect(await stateIds({ reflects: [{ any: ['n2'] }], through: { maxParties: 2 } })).toEqual(['BBB', 'CCC'])
  })

  test('through alone asks for one such agreement', async () => {
    expect(await stateIds({ through: { ids: ['vow'] } })).toEqual(['AAA', 'BBB', 'DDD'])
    expect(await stateIds({ through: {} })).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
    expect(await stateIds({ through: {} }, { asOf: '2001' })).toEqual(['AAA', 'BBB'])
    expect(await stateIds({ reflects: [{ none: ['n1'] }], through: { ids: ['late'] } })).toEqual([
      'AAA',
      'BBB',
      'CCC',
      'DDD',
    ])
  })
})

test('organizations are found by kind, home, group and members', async () => {
  const ids = async (filter: NonNullable<Params<'organizations'>['filter']>) => {
    const rows = await ask('organizations', { filter, orderBy: 'TIES_DESC', ...seen, ...all })
    return rows.map(({ organization, key }) => [organization.id, key.number])
  }
  expect(await ids({})).toEqual([
    ['union', -3],
    ['firm', -2],
  ])
  expect(await ids({ homes: ['AAA'], groups: ['industry'] })).toEqual([['firm', -2]])
  expect(await ids({ homes: ['BBB'] })).toEqual([])
  expect(await ids({ members: [{ all: ['DDD', 'firm'] }] })).toEqual([['union', -3]])
})

describe('answers to norms', () => {
  const answersTo = async (normId: string, answers: Params<'agreementsOfNorms'>['answers'], more = {}) => {
    const asked = { normIds: [normId], answers, filter: null, ...seen, ...all, ...more }
    const rows = await ask('agreementsOfNorms', asked)
    expect(await ask('agreementsOfNormsCount', asked)).toEqual([{ normId, count: rows.length }])
    return rows.map(({ agreement, claims }) => [agreement.id, ...claims.map(({ value }) => value)])
  }

  test('newest first, with the claims', async () => {
    expect(await answersTo('n1', ['EXPLICIT', 'QUOTED'])).toEqual([
      ['vow', 'QUOTED'],
      ['pact', 'EXPLICIT'],
    ])
    expect(await answersTo('n2', ['NOT_FOUND', 'UNANSWERED'])).toEqual([['pact', 'NOT_FOUND']])
  })

  test('whom no source that counts assessed is not assessed', async () => {
    expect(await answersTo('n2', ['NOT_ASSESSED'])).toEqual([['code']])
    expect(await answersTo('n2', ['NOT_ASSESSED', 'INDIRECT'], only({ access: ['READ'] }))).toEqual([['vow'], ['code']])
    expect(await answersTo('n2', ['NOT_ASSESSED'], { asOf: '2001' })).toEqual([['code']])
    expect(await answersTo('n2', [])).toEqual([])
  })

  test('which answers count as reflecting does not matter for them', async () => {
    expect(await answersTo('n1', ['QUOTED'], only({ answers: ['EXPLICIT'] }))).toEqual([['vow', 'QUOTED']])
  })

  test('one assessment a norm, absences too', async () => {
    const rows = await ask('assessments', { agreementIds: ['vow', 'nothing', 'pact'], setId: 'set', ...seen })
    expect(rows.map((row) => [row.agreementId, row.norm.id, ...row.claims.map(({ value }) => value)])).toEqual([
      ['pact', 'n1', 'EXPLICIT'],
      ['pact', 'n2', 'NOT_FOUND'],
      ['pact', 'n3'],
      ['vow', 'n1', 'QUOTED'],
      ['vow', 'n2', 'INDIRECT'],
      ['vow', 'n3', 'UNANSWERED'],
    ])
  })

  test('how often a norm is reflected is of those assessed', async () => {
    const frequencies = async (more = {}) => {
      const rows = await ask('normFrequency', { setId: 'set', filter: null, ...seen, ...more })
      return rows.map(({ norm, count, of }) => [norm.id, count, of])
    }
    expect(await frequencies()).toEqual([
      ['n1', 2, 2],
      ['n2', 2, 3],
      ['n3', 0, 1],
    ])
    expect(await frequencies(only({ answers: ['QUOTED'], access: ['READ'] }))).toEqual([
      ['n1', 1, 2],
      ['n2', 0, 2],
      ['n3', 0, 1],
    ])
  })

  test('the norms and agreements of a state, and the states of a norm', async () => {
    const norms = await ask('normsOfStates', { stateIds: ['CCC', 'AAA', 'AAA'], setId: 'set', filter: null, ...seen })
    expect(norms.map(({ stateId, norm }) => [stateId, norm.id])).toEqual([
      ['AAA', 'n1'],
      ['AAA', 'n2'],
      ['CCC', 'n1'],
      ['CCC', 'n2'],
    ])
    const stateNorms = [
      { stateId: 'BBB', normId: 'n2' },
      { stateId: 'BBB', normId: 'n1' },
      { stateId: 'BBB', normId: 'none' },
    ]
    const agreements = await ask('agreementsOfStateNorms', { stateNorms, filter: null, ...seen, ...all })
    expect(agreements.map(({ normId, agreement }) => [normId, agreement.id])).toEqual([
      ['n1', 'vow'],
      ['n1', 'pact'],
      ['n2', 'late'],
      ['n2', 'vow'],
    ])
    expect(await ask('agreementsOfStateNormsCount', { stateNorms, filter: null, ...seen })).toEqual([
      { stateId: 'BBB', normId: 'n1', count: 2 },
      { stateId: 'BBB', normId: 'n2', count: 2 },
      { stateId: 'BBB', normId: 'none', count: 0 },
    ])
    const states = await ask('statesOfNorms', { normIds: ['n1'], filter: null, ...seen, ...all })
    expect(states.map(({ state }) => state.id)).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
  })
})

const pairsAsked = { filter: null, states: null, withStates: null, acrossRegions: null, minShared: 1 }

describe('pairs of states', () => {
  const pairs = async (more: Partial<Params<'statePairs'>>) => {
    const asked = { ...pairsAsked, ...seen, ...all, ...more }
    const rows = await ask('statePairs', asked)
    expect(await ask('statePairsCount', asked)).toEqual([{ count: rows.length }])
    return rows.map(({ a, b, sharedCount, aCount, bCount }) => [a.id, b.id, sharedCount, aCount, bCount].join(' '))
  }

  test('the most shared first, then by code, with how many each has', async () => {
    expect(await pairs({})).toEqual(['BBB CCC 2 3 2', 'AAA BBB 1 1 3', 'AAA DDD 1 1 1', 'BBB DDD 1 3 1'])
    expect(await pairs({ minShared: 2 })).toEqual(['BBB CCC 2 3 2'])
  })

  test('only the agreements asked after count, for each state too', async () => {
    expect(await pairs({ filter: { maxParties: 2 } })).toEqual(['BBB CCC 2 2 2'])
    expect(await pairs({ asOf: '2004' })).toEqual(['AAA BBB 1 1 1', 'AAA CCC 1 1 1', 'BBB CCC 1 1 1'])
  })

  test('across regions, within one, and never where one is unknown', async () => {
    expect(await pairs({ acrossRegions: true })).toEqual(['BBB CCC 2 3 2', 'AAA BBB 1 1 3'])
    expect(await pairs({ acrossRegions: false, asOf: '2004' })).toEqual(['AAA CCC 1 1 1'])
  })

  test('between some states, or of some with some others', async () => {
    expect(await pairs({ states: { ids: ['AAA', 'BBB'] } })).toEqual(['AAA BBB 1 1 3'])
    expect(await pairs({ states: { ids: ['DDD'] }, withStates: {} })).toEqual(['AAA DDD 1 1 1', 'BBB DDD 1 3 1'])
    expect(await pairs({ states: { ids: ['DDD'] }, withStates: { ids: ['DDD'] } })).toEqual([])
    expect(await pairs({ states: { ids: [] }, withStates: {} })).toEqual([])
  })

  test('partners of a state', async () => {
    const asked = { stateIds: ['CCC', 'BBB', 'nobody'], filter: null, minShared: 1, ...seen }
    const rows = await ask('partnersOfStates', { ...asked, ...all })
    expect(rows.map(({ stateId, partner, sharedCount }) => [stateId, partner.id, sharedCount])).toEqual([
      ['BBB', 'CCC', 2],
      ['BBB', 'AAA', 1],
      ['BBB', 'DDD', 1],
      ['CCC', 'BBB', 2],
    ])
    expect(await ask('partnersOfStatesCount', asked)).toEqual([
      { stateId: 'BBB', count: 3 },
      { stateId: 'CCC', count: 1 },
      { stateId: 'nobody', count: 0 },
    ])
  })

  test('the agreements that a pair shares, and their norms', async () => {
    const asked = { pairs: [{ a: 'BBB', b: 'CCC' }], filter: null, ...seen }
    const agreements = await ask('sharedAgreements', { ...asked, ...all })
    expect(agreements.map(({ pairId, agreement }) => [pairId, agreement.id])).toEqual([
      ['BBB.CCC', 'late'],
      ['BBB.CCC', 'pact'],
    ])
    expect((await ask('normsOfPairs', asked)).map(({ norm }) => norm.id)).toEqual(['n1', 'n2'])
  })
})

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

  test('a tie of a node to itself is one that leaves it', async () => {
    const loop = {
      ...smallCorpus.ties[0],
      from: 'pact',
      relation: 'SUCCEEDS',
      to: 'pact',
    } as (typeof smallCorpus.ties)[0]
    const { ask } = openMemory({ ...smallCorpus, version: 'loop', ties: [loop] })
    const counts = async (direction: 'OUT' | 'IN' | 'BOTH') => {
      const asked = { ids: ['pact'], relations: null, direction, counting, asOf: '2010' }
      return (await ask('tiesOfEntitiesCount', asked)).map(({ count }) => count)
    }
    expect([await counts('OUT'), await counts('IN'), await counts('BOTH')]).toEqual([[1], [0], [1]])
  })
})

test('rows of a parent that is asked for twice are there twice, and in order', async () => {
  const rows = await ask('eventsOfAgreements', { agreementIds: ['vow', 'pact', 'pact'] })
  expect(rows.map(({ event }) => event.kind)).toEqual(['SIGNED', 'SIGNED', 'ENTERED_INTO_FORCE', 'ENTERED_INTO_FORCE'])
  const counts = await ask('statedCountsOfAgreements', { agreementIds: ['vow'] })
  expect(counts).toEqual([{ agreementId: 'vow', statedCount: smallCorpus.statedCounts[0] }])
  const twice = await ask('agreementsOfPartiesCount', { partyIds: ['BBB', 'AAA', 'BBB'], filter: null, ...seen })
  expect(twice.map(({ partyId, count }) => [partyId, count])).toEqual([
    ['AAA', 1],
    ['BBB', 3],
    ['BBB', 3],
  ])
  expect(await ask('entitiesById', { ids: ['pact', 'n1', 'nothing', 'pact'] })).toHaveLength(3)
})

test('a search ranks what is exact before what begins so, has such a word, holds it or describes it', async () => {
  const named = (id: string, searchKeys: readonly string[], searchText = '') => ({
    ...{ id, type: 'INDICATOR' as const, name: id, aliases: [], sortKey: id, searchKeys, searchText },
  })
  const entities = [
    named('describes', ['x'], 'a cyber thing'),
    named('exact', ['cyber']),
    named('begins', ['cyberspace']),
    named('word', ['the cyberspace']),
    named('holds', ['incyberation']),
    named('another-exact', ['x', 'cyber']),
    named('not', ['cybe']),
  ]
  const { ask } = openMemory({ ...smallCorpus, version: 'search', entities, ties: [], absences: [] })
  const hits = await ask('search', { text: 'cyber', types: null, ...all })
  expect(hits.map(({ entity, key }) => [key.number, entity.id])).toEqual([
    [0, 'another-exact'],
    [0, 'exact'],
    [1, 'begins'],
    [2, 'word'],
    [3, 'holds'],
    [4, 'describes'],
  ])
  expect(await ask('searchCounts', { text: 'cyber', types: null })).toEqual([{ type: 'INDICATOR', count: 6 }])
  expect(await ask('searchCounts', { text: 'cyber', types: ['STATE'] })).toEqual([])
})

describe('pages', () => {
  type Paged = { [Q in Question]: Params<Q> extends { after: OrderKey | null } ? Q : never }[Question]
  type Asked = { readonly [Q in Paged]: Omit<Params<Q>, 'first' | 'after'> }

  const asked: Asked = {
    agreements: { filter: null, orderBy: 'DATE_DESC', ...seen },
    agreementsOfNorms: { normIds: ['n2'], answers: ['EXPLICIT', 'INDIRECT', 'NOT_ASSESSED'], filter: null, ...seen },
    agreementsOfParties: { partyIds: ['BBB'], filter: null, ...seen },
    agreementsOfStateNorms: { stateNorms: [{ stateId: 'BBB', normId: 'n1' }], filter: null, ...seen },
    membersOfOrganizations: { organizationIds: ['union'], ...seen },
    norms: { setId: null, text: null },
    organizations: { filter: null, orderBy: 'NAME', ...seen },
    organizationsOfMembers: { memberIds: ['DDD'], filter: null, ...seen },
    partiesOfAgreements: { agreementIds: ['vow'], types: ['STATE'], ...seen },
    partnersOfStates: { stateIds: ['BBB'], filter: null, minShared: 1, ...seen },
    search: { text: 'a', types: null },
    sharedAgreements: { pairs: [{ a: 'BBB', b: 'CCC' }], filter: null, ...seen },
    statePairs: { ...pairsAsked, ...seen },
    states: { filter: null, orderBy: 'TIES_DESC', ...seen },
    statesOfNorms: { normIds: ['n1'], filter: null, ...seen },
    tiesOfEntities: { ids: ['vow'], relations: null, direction: 'BOTH', ...seen },
  }

  async function walk<Q extends Paged>(question: Q, params: Asked[Q], first: number): Promise<readonly Row<Paged>[]> {
    const rows: Row<Paged>[] = []
    let after: OrderKey | null = null
    for (;;) {
      const page: readonly Row<Paged>[] = await ask(question, { ...params, first, after } as unknown as Params<Q>)
      const last = page.at(-1)
      if (last === undefined) return rows
      expect(page.length).toBeLessThanOrEqual(first)
      rows.push(...page)
      after = last.key
    }
  }

  test.each(Object.keys(asked) as Paged[])('of %s visit each row once, in order', async (question) => {
    const whole = await walk(question, asked[question], 100)
    expect(whole.length).toBeGreaterThan(0)
    expect(await walk(question, asked[question], 1)).toEqual(whole)
    expect(await walk(question, asked[question], 2)).toEqual(whole)
  })

  test.each(['DATE_DESC', 'DATE', 'NAME', 'PARTIES_DESC', 'NORMS_DESC'] as const)(
    'of agreements by %s',
    async (order) => {
      const whole = await walk('agreements', { ...asked.agreements, orderBy: order }, 100)
      expect(await walk('agreements', { ...asked.agreements, orderBy: order }, 1)).toEqual(whole)
      const ids = whole.map((row) => ('agreement' in row ? row.agreement.id : '')).join(' ')
      expect(ids).toBe(
        {
          DATE_DESC: 'late vow pact code',
          DATE: 'pact vow late code',
          NAME: 'code late pact vow',
          PARTIES_DESC: 'vow late pact code',
          NORMS_DESC: 'vow late pact code',
        }[order],
      )
    },
  )

  test('a page of none is empty', async () => {
    expect(await ask('states', { ...asked.states, first: 0, after: null })).toEqual([])
  })

  test('a page out of many rows is the same as the beginning of them all', async () => {
    const entities = Array.from({ length: 1000 }, (_, index) => {
      const id = String((index * 617) % 1000).padStart(4, '0')
      return { id, type: 'STATE' as const, name: id, aliases: [], searchKeys: [], searchText: '', sortKey: id }
    }).map((entity) => ({ ...entity, standing: 'OTHER' as const }))
    const { ask } = openMemory({ ...smallCorpus, version: 'many', entities, ties: [], absences: [] })
    const rows = await ask('states', { ...asked.states, first: 3, after: null })
    expect(rows.map(({ state }) => state.id)).toEqual(['0000', '0001', '0002'])
  })
})

function sorted<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
