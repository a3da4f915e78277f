import { describe, expect, it } from 'vitest'
import { deriveCorpus } from '../../src/corpus/derive-corpus.js'
import type { Facts, RecordFact, TieFact } from '../../src/corpus/facts.js'
import type { Relation } from '../../src/generated/enums.js'
import { agreement, cited, claim, event, facts, instrument, member, party, read, state } from './facts.js'

const claimsOf = (some: Partial<Facts>) => deriveCorpus(facts(some)).ties.map((tie) => tie.claim)
const startsOf = (some: Partial<Facts>) => claimsOf(some).map(({ starts }) => starts)
const endsOf = (some: Partial<Facts>) => claimsOf(some).map(({ ends }) => ends)

describe('an entity', () => {
  it('is ordered and searched by its names without case, accents and signs', () => {
    const côte = { ...state('CIV', "Côte d'Ivoire"), aliases: ['Ivory Coast'], description: ' Élan ' }
    expect(deriveCorpus(facts({ entities: [côte] })).entities[0]).toMatchObject({
      sortKey: 'cote d ivoire',
      searchKeys: ['civ', 'cote d ivoire', 'ivory coast'],
      searchText: 'elan',
      nameWords: 'civ cote d ivoire ivory coast',
      textWords: 'elan',
    })
  })

  it('is searched by where its sources say so, what these call it, and on what occasion and where it happened', () => {
    const { entities } = deriveCorpus(
      facts({
        entities: [agreement('a'), state('FRA')],
        events: [{ ...event('a', 'SIGNED', '2001'), occasion: 'Sixth summit', place: 'Évian' }],
        ties: [party('FRA', 'a', { locators: ['Annex I'], listedAs: 'République française' })],
      }),
    )
    expect(entities.map(({ id, noteWords }) => [id, noteWords])).toEqual([
      ['FRA', 'republique francaise'],
      ['a', 'annex i republique francaise p 1 sixth summit evian'],
    ])
  })

  it('is searched by what is noted of it: of a text also what is noted of who is party to it', () => {
    const { entities } = deriveCorpus(
      facts({
        entities: [agreement('a'), state('FRA')],
        events: [{ ...event('a', 'SIGNED', '2001'), claim: claim({ note: 'In Élysée.' }) }],
        ties: [party('FRA', 'a', { note: 'Signed late, signed well.' })],
      }),
    )
    expect(entities.map(({ id, noteWords }) => [id, noteWords])).toEqual([
      ['FRA', undefined],
      ['a', 'signed late well p 1 in elysee'],
    ])
  })

  it('has no fields that are null, nor texts to be searched that are empty', () => {
    const [entity] = deriveCorpus(facts({ entities: [{ ...instrument('i', null), description: null }] })).entities
    const kept = ['aliases', 'id', 'name', 'nameWords', 'searchKeys', 'sortKey', 'type']
    expect(Object.keys(entity ?? {}).sort()).toEqual(kept)
  })
})

describe('an agreement', () => {
  const datesOf = (...events: readonly ReturnType<typeof event>[]) =>
    deriveCorpus(facts({ entities: [agreement('a')], events })).entities[0]

  it('begins with the first instant of its events', () => {
    expect(datesOf(event('a', 'SIGNED', '2001-11-23'), event('a', 'ADOPTED', '2001-11'))).toMatchObject({
      date: '2001-11',
    })
  })

  it('begins as precisely as another source has the same event, and no other', () => {
    const months = [event('a', 'SIGNED', '2001-11'), event('a', 'ADOPTED', '2001-11-02')]
    expect(datesOf(...months, event('a', 'SIGNED', '2001-11-23'))).toMatchObject({ date: '2001-11-23' })
    expect(datesOf(...months, event('a', 'SIGNED', '2001-12-01'))).toMatchObject({ date: '2001-11' })
    const force = [event('a', 'ENTERED_INTO_FORCE', '2004'), event('a', 'ENTERED_INTO_FORCE', '2004-07-01')]
    expect(datesOf(...force)).toMatchObject({ inForceSince: '2004-07-01' })
  })

  it('is in force from the first entry into force to the first end after it', () => {
    const dates = datesOf(
      event('a', 'TERMINATED', '1990'),
      event('a', 'ENTERED_INTO_FORCE', '2004-07-01'),
      event('a', 'ENTERED_INTO_FORCE', '2004-08'),
      event('a', 'TERMINATED', '2020'),
      event('a', 'TERMINATED', '2019'),
    )
    expect(dates).toMatchObject({ date: '1990', inForceSince: '2004-07-01', inForceUntil: '2019' })
  })

  it('has no date without events', () => {
    expect(datesOf()).not.toHaveProperty('date')
  })
})

describe('a norm', () => {
  const norm = { type: 'NORM' as const, id: 'n', name: 'n', aliases: [], kind: 'NORM' as const, position: 1 }
  const inSet: TieFact = { from: 'n', relation: 'IN_SET', to: 's', claim: claim() }
  const setsOut = (from: string): TieFact => ({ from, relation: 'SETS_OUT', to: 'n', claim: claim() })
  const normWith = (...ties: readonly TieFact[]) => deriveCorpus(facts({ entities: [norm], ties })).entities[0]

  it('is of the set that its tie says, whatever agreement sets it out too', () => {
    expect(normWith(setsOut('a'), inSet)).toMatchObject({ setId: 's', sortKey: 's 0001' })
  })

  it('a norm of no set is ordered by the first agreement that sets it out', () => {
    expect(normWith(setsOut('b'), setsOut('a'))).toMatchObject({ sortKey: 'a 0001' })
    expect(normWith(setsOut('b'))).not.toHaveProperty('setId')
  })
})

describe('when a claim starts', () => {
  const entities = [agreement('a'), agreement('b'), instrument('i', '2010-05'), state('FRA')]
  const events = [event('a', 'SIGNED', '2001'), event('b', 'SIGNED', '2012-03')]

  it('a claim with a date of its own starts then', () => {
    expect(startsOf({ entities, events, ties: [party('FRA', 'a', { since: '1999' })] })).toEqual(['1999'])
  })

  it('a claim without a date starts with the agreement', () => {
    expect(startsOf({ entities, events, ties: [party('FRA', 'a')] })).toEqual(['2001'])
  })

  it('a claim without a date starts when another source dates the same, and no other', () => {
    const dated = party('FRA', 'a', { since: '2008-11', source: 'web' })
    const signed = party('FRA', 'a', { since: '2005', source: 'web', value: 'SIGNED' })
    expect(startsOf({ entities, events, ties: [party('FRA', 'a'), dated] })).toEqual(['2008-11', '2008-11'])
    expect(startsOf({ entities, events, ties: [party('FRA', 'a'), signed] })).toEqual(['2001', '2005'])
    const own = party('FRA', 'a', { since: '2008-11', locators: ['p. 2'] })
    expect(startsOf({ entities, events, ties: [party('FRA', 'a'), own] })).toEqual(['2001', '2008-11'])
  })

  it('a ratification without a date starts when the agreement is in force, for nothing binds before', () => {
    const inForce = [...events, event('a', 'ENTERED_INTO_FORCE', '2004-07')]
    const ratified = party('FRA', 'a', { value: 'RATIFIED' })
    expect(startsOf({ entities, events: inForce, ties: [ratified] })).toEqual(['2004-07'])
    expect(startsOf({ entities, events, ties: [ratified] })).toEqual(['2001'])
    expect(startsOf({ entities, events: inForce, ties: [party('FRA', 'a', { value: 'SIGNED' })] })).toEqual(['2001'])
    const dated = party('FRA', 'a', { value: 'RATIFIED', since: '2003-05', source: 'web' })
    expect(startsOf({ entities, events: inForce, ties: [ratified, dated] })).toEqual(['2003-05', '2003-05'])
  })

  it('a claim of two dated ends starts with the later of them', () => {
    const refer = (from: string, to: string): TieFact => ({ from, relation: 'REFERENCES', to, claim: claim() })
    const ties = [refer('a', 'i'), refer('b', 'a')]
    expect(startsOf({ entities, events, ties })).toEqual(['2010-05', '2012-03'])
  })

  it('a claim of which nothing is dated has always held', () => {
    expect(startsOf({ entities, ties: [member('FRA', 'eu'), party('FRA', 'a')] })).toEqual(['', ''])
  })
})

describe('a membership without an end', () => {
  const list = read('list', '2019-12')
  const open = member('GBR', 'eu', { source: 'list', since: '1973' })
  const left = member('GBR', 'eu', { source: 'web', since: '1973', until: '2020-02-01' })
  const sources = [list, cited('web')]

  it('ends when a source that knows of later says so: the United Kingdom left the EU', () => {
    expect(endsOf({ sources, ties: [open, left] })).toEqual(['2020-02-01', '2020-02-01'])
  })

  it('stays open where its source speaks of the time after', () => {
    expect(endsOf({ sources: [read('list', '2020'), cited('web')], ties: [open, left] })).toEqual([
      '2020-02-01',
      undefined,
    ])
  })

  it('stays open where its source does not say what it covers', () => {
    expect(endsOf({ sources: [read('list'), cited('web')], ties: [open, left] })).toEqual(['2020-02-01', undefined])
  })

  it('ends where another kind of membership begins', () => {
    const observer = member('GBR', 'eu', { source: 'web', value: 'OBSERVER', since: '2020-03' })
    expect(endsOf({ sources, ties: [open, observer] })).toEqual(['2020-03', undefined])
  })

  it('ends at the first of several such moments, and not at those its source could know of', () => {
    const ties = [
      open,
      left,
      member('GBR', 'eu', { source: 'web', value: 'OBSERVER', since: '2021' }),
      member('GBR', 'eu', { source: 'web', value: 'ASSOCIATE', since: '1961' }),
    ]
    expect(deriveCorpus(facts({ sources, ties })).ties.map(({ claim: { value, ends } }) => [value, ends])).toEqual([
      ['ASSOCIATE', undefined],
      ['FULL', '2020-02-01'],
      ['FULL', '2020-02-01'],
      ['OBSERVER', undefined],
    ])
  })

  it('is not ended by a time that was over before it began', () => {
    const earlier = member('GBR', 'eu', { source: 'web', since: '2020', until: '2021' })
    const later = member('GBR', 'eu', { source: 'list', since: '2022' })
    expect(endsOf({ sources, ties: [earlier, later] })).toEqual(['2021', undefined])
  })
})

describe('a party that withdrew', () => {
  const ends = (...ties: TieFact[]) => deriveCorpus(facts({ ties })).ties.map(({ claim: c }) => [c.value, c.ends])

  it('is party until then, whoever says that it was', () => {
    const listed = party('USA', 'a', { value: 'SIGNED', since: '2001' })
    const withdrawn = party('USA', 'a', { value: 'WITHDRAWN', since: '2010-05', source: 'web' })
    expect(ends(listed, withdrawn)).toEqual([
      ['SIGNED', '2010-05'],
      ['WITHDRAWN', undefined],
    ])
  })

  it('is party again from when it came back until it withdrew again', () => {
    expect(
      ends(
        party('USA', 'a', { value: 'RATIFIED', since: '2001' }),
        party('USA', 'a', { value: 'WITHDRAWN', since: '2010' }),
        party('USA', 'a', { value: 'ACCEDED', since: '2012' }),
        party('USA', 'a', { value: 'WITHDRAWN', since: '2020' }),
      ),
    ).toEqual([
      ['RATIFIED', '2010'],
      ['WITHDRAWN', '2020'],
      ['ACCEDED', '2020'],
      ['WITHDRAWN', undefined],
    ])
  })

  it('keeps the end that a claim itself gives', () => {
    const until = party('USA', 'a', { value: 'RATIFIED', since: '2001', until: '2005' })
    expect(ends(until, party('USA', 'a', { value: 'WITHDRAWN', since: '2010' }))[0]).toEqual(['RATIFIED', '2005'])
  })

  it('is still tied otherwise', () => {
    const issued: TieFact = { from: 'USA', relation: 'ISSUED', to: 'a', claim: claim() }
    expect(ends(issued, party('USA', 'a', { value: 'WITHDRAWN', since: '2010' }))[0]).toEqual([undefined, undefined])
  })
})

describe('a state that is no more', () => {
  const gone = { ...state('SUN'), existedUntil: '1991-12-26' }
  const entities = [gone, state('RUS'), agreement('a')]

  it('is member and party no longer than it was there', () => {
    expect(endsOf({ entities, ties: [member('SUN', 'un', { since: '1945' })] })).toEqual(['1991-12-26'])
    expect(endsOf({ entities, ties: [party('SUN', 'a', { since: '1970' })] })).toEqual(['1991-12-26'])
    expect(endsOf({ entities, ties: [party('RUS', 'a', { since: '1970' })] })).toEqual([undefined])
  })

  it('keeps the end that a claim itself gives, and a withdrawal before', () => {
    expect(endsOf({ entities, ties: [member('SUN', 'un', { until: '1992' })] })).toEqual(['1992'])
    const withdrawn = party('SUN', 'a', { value: 'WITHDRAWN', since: '1980' })
    expect(endsOf({ entities, ties: [party('SUN', 'a', { since: '1970' }), withdrawn] })).toEqual([
      '1980',
      '1991-12-26',
    ])
  })

  it('has done what it did, and stays succeeded', () => {
    const done = (from: string, relation: Relation, to: string): TieFact => ({ from, relation, to, claim: claim() })
    const ties = [done('SUN', 'INITIATED', 'a'), done('RUS', 'SUCCEEDS', 'SUN')]
    expect(endsOf({ entities, ties })).toEqual([undefined, undefined])
  })
})

it('keeps no list of places with a claim that says none', () => {
  const claims = deriveCorpus(
    facts({ ties: [party('USA', 'a', { locators: [] }), party('FRA', 'a', { locators: ['p. 1'] })] }),
  ).ties.map(({ from, claim }) => [from, claim.locators, 'locators' in claim])
  expect(claims).toEqual([
    ['FRA', ['p. 1'], true],
    ['USA', undefined, false],
  ])
})

describe('an adoption by the members of an organization', () => {
  const adoption: RecordFact<'adoptions'> = {
    organizationId: 'eu',
    agreementId: 'a',
    on: '2018',
    status: 'ENDORSED',
    claim: { source: 'report', locators: ['p. 4'], note: null },
  }
  const parties = (ties: TieFact[], some: Partial<Facts> = {}) =>
    deriveCorpus(facts({ ties, adoptions: [adoption], ...some })).ties.filter(({ relation }) => relation === 'PARTY_TO')

  it('makes each full member a party through it', () => {
    expect(parties([member('FRA', 'eu')])).toEqual([
      {
        from: 'FRA',
        relation: 'PARTY_TO',
        to: 'a',
        claim: {
          source: 'report',
          locators: ['p. 4'],
          basis: 'DERIVED_FROM_MEMBERSHIP',
          value: 'ENDORSED',
          since: '2018',
          via: 'eu',
          access: 'READ',
          starts: '2018',
        },
      },
    ])
  })

  it('takes the members of the last instant of its date', () => {
    const ties = [
      member('ALL', 'eu'),
      member('CAME', 'eu', { since: '2018-07' }),
      member('LATE', 'eu', { since: '2019' }),
      member('LEFT', 'eu', { since: '1990', until: '2018-07' }),
      member('LEFT-LATER', 'eu', { since: '1990', until: '2019' }),
      member('OBSERVED', 'eu', { value: 'OBSERVER' }),
      member('ELSEWHERE', 'oas'),
    ]
    expect(parties(ties).map(({ from }) => from)).toEqual(['ALL', 'CAME', 'LEFT-LATER'])
  })

  it('takes who was a member by a list that is silent about the time after', () => {
    const sources = [read('list', '2015'), cited('web'), read('report')]
    const ties = [
      member('FRA', 'eu', { source: 'list' }),
      member('GBR', 'eu', { source: 'list' }),
      member('GBR', 'eu', { source: 'web', until: '2017' }),
    ]
    expect(parties(ties, { sources }).map(({ from }) => from)).toEqual(['FRA'])
  })

  it('is READ only where the adoption and one of the memberships are', () => {
    const ties = [
      member('BOTH', 'eu', { source: 'report' }),
      member('BOTH', 'eu', { source: 'web' }),
      member('CITED', 'eu', { source: 'web' }),
      member('OVER', 'eu', { source: 'report', until: '2000' }),
      member('OVER', 'eu', { source: 'web', since: '2001' }),
    ]
    expect(parties(ties).map(({ from, claim: { access } }) => [from, access])).toEqual([
      ['BOTH', 'READ'],
      ['CITED', 'CITED'],
      ['OVER', 'CITED'],
    ])
    const adoptions = [{ ...adoption, claim: { ...adoption.claim, source: 'web' } }]
    expect(parties(ties, { adoptions }).map(({ claim: { access } }) => access)).toEqual(['CITED', 'CITED', 'CITED'])
  })

  it('never overrules what a source lists or states of a party', () => {
    const ties = ['LISTED', 'STATED', 'INFERRED', 'ASSESSED'].flatMap((id) => [
      member(id, 'eu'),
      party(id, 'a', { basis: id as 'LISTED' }),
    ])
    const derived = parties(ties).filter((tie) => tie.claim.basis === 'DERIVED_FROM_MEMBERSHIP')
    expect(derived.map(({ from }) => from)).toEqual(['ASSESSED', 'INFERRED'])
  })

  it('ends with a withdrawal that is only inferred', () => {
    const withdrawn = party('FRA', 'a', { basis: 'INFERRED', value: 'WITHDRAWN', since: '2020' })
    expect(parties([member('FRA', 'eu'), withdrawn])[0]?.claim).toMatchObject({ value: 'ENDORSED', ends: '2020' })
  })
})

describe('an assessment', () => {
  const assessments = (['EXPLICIT', 'INDIRECT', 'QUOTED', 'NOT_FOUND', 'UNANSWERED'] as const).map((answer) => ({
    agreementId: 'a',
    normId: answer.toLowerCase(),
    answer,
    claim: claim({ basis: 'ASSESSED' }),
  }))
  const corpus = deriveCorpus(
    facts({ assessments, entities: [agreement('a')], events: [event('a', 'SIGNED', '2001')] }),
  )

  it('is a tie where the agreement reflects the norm', () => {
    expect(corpus.ties.map(({ relation, to, claim: { value, starts } }) => [relation, to, value, starts])).toEqual([
      ['REFLECTS', 'explicit', 'EXPLICIT', '2001'],
      ['REFLECTS', 'indirect', 'INDIRECT', '2001'],
      ['REFLECTS', 'quoted', 'QUOTED', '2001'],
    ])
  })

  it('is an absence where it does not, or nobody says', () => {
    expect(corpus.absences.map(({ agreementId, normId, claim: c }) => [agreementId, normId, c.value])).toEqual([
      ['a', 'not_found', 'NOT_FOUND'],
      ['a', 'unanswered', 'UNANSWERED'],
    ])
  })

  it('counts for its source, as all claims do', () => {
    expect(corpus.sources.map(({ id, claimCount }) => [id, claimCount])).toEqual([
      ['report', 6],
      ['web', 0],
    ])
  })
})

describe('the claims of a tie', () => {
  it('are in the order of their time, then their value, then their source', () => {
    const ties = [
      party('FRA', 'a', { since: '2002', value: 'RATIFIED' }),
      party('FRA', 'a', { since: '2001', value: 'SIGNED', source: 'web' }),
      party('FRA', 'a', { since: '2001', value: 'SIGNED' }),
      party('FRA', 'a', { since: '2001', value: 'NEGOTIATED', source: 'web' }),
    ]
    expect(claimsOf({ ties }).map(({ order = 0, value, source }) => [order, value, source])).toEqual([
      [0, 'NEGOTIATED', 'web'],
      [1, 'SIGNED', 'report'],
      [2, 'SIGNED', 'web'],
      [3, 'RATIFIED', 'report'],
    ])
  })

  it('are one where they are the same in every field', () => {
    expect(claimsOf({ ties: [party('FRA', 'a'), party('FRA', 'a'), party('FRA', 'a', { note: 'x' })] })).toHaveLength(2)
  })

  it('are as accessible as their source', () => {
    const ties = [party('FRA', 'a'), party('FRA', 'a', { source: 'web' })]
    expect(claimsOf({ ties }).map(({ access }) => access)).toEqual(['READ', 'CITED'])
  })
})
