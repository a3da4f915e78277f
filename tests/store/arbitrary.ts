import fc from 'fast-check'
import { ENDS } from '../../src/corpus/ends.js'
import { complete } from '../../src/corpus/complete.js'
import type { AdoptionFact, AssessmentFact, ClaimFact, EntityFact, EventFact, TieFact } from '../../src/corpus/facts.js'
import type { Corpus } from '../../src/domain.js'
import * as enums from '../../src/generated/enums.js'
import type { AgreementFilter, Counting, SetFilter, StateFilter } from '../../src/generated/graphql.js'

const STATES = ['AAA', 'BBB', 'CCC', 'DDD']
const ORGANIZATIONS = ['org-1', 'org-2', 'org-3']
const AGREEMENTS = ['agr-1', 'agr-2', 'agr-3', 'agr-4']
const NORMS = ['set-1-1', 'set-1-2', 'set-2-1']
const SETS = ['set-1', 'set-2']
const GROUPS = ['group-1', 'group-2']
const TYPOLOGIES = ['typo-1', 'typo-2']
const INSTRUMENTS = ['ins-1']
const ACTORS = [...STATES, ...ORGANIZATIONS]
export const IDS = { STATES, ORGANIZATIONS, AGREEMENTS, NORMS, SETS, GROUPS, TYPOLOGIES, INSTRUMENTS, ACTORS }

const SOURCES = ['read-1', 'read-2', 'cited-1']
const values = <T extends string>(of: Readonly<Record<string, T>>) => fc.constantFrom(...Object.values(of))

// Few moments, of every precision, so that they meet.
export const date = fc.constantFrom('2014', '2015', '2015-06', '2015-06-30', '2015-07', '2016', '2016-01-01', '2017')
const maybe = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: of })
/** Null two times of three. */
export const seldom = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: of })

const words = fc.constantFrom('Élan', 'elan', 'Zebra', 'Ångström pact', 'a pact', 'Pact', 'pacta sunt', '')
const described = { aliases: fc.subarray(['Élan', 'Pact', 'zz']), description: maybe(words) }
const named = (id: string) => ({ id: fc.constant(id), name: words.map((word) => `${word} ${id}`.trim()), ...described })

const entityFacts = fc.tuple(
  ...STATES.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('STATE' as const),
      standing: values(enums.Standing),
      region: maybe(fc.constantFrom('Africa', 'Europe')),
      subregion: maybe(fc.constantFrom('Eastern Africa', 'Northern Europe')),
    }),
  ),
  ...ORGANIZATIONS.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('ORGANIZATION' as const),
      kind: fc.constantFrom('COMPANY' as const, 'INTERGOVERNMENTAL' as const),
      homeId: maybe(fc.constantFrom(...STATES)),
      groupId: maybe(fc.constantFrom(...GROUPS)),
    }),
  ),
  ...AGREEMENTS.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('AGREEMENT' as const),
      form: fc.constantFrom('TREATY' as const, 'PLEDGE' as const),
      legalForce: maybe(fc.constantFrom('TREATY' as const, 'POLITICAL' as const)),
      scope: fc.constantFrom('BILATERAL' as const, 'MULTILATERAL' as const),
      setting: maybe(values(enums.AgreementSetting)),
    }),
  ),
  ...NORMS.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('NORM' as const),
      kind: fc.constant('NORM' as const),
      position: fc.constant(Number(id.at(-1))),
    }),
  ),
  ...SETS.map((id) => fc.record({ ...named(id), type: fc.constant('NORM_SET' as const) })),
  ...GROUPS.map((id) => fc.record({ ...named(id), type: fc.constant('STAKEHOLDER_GROUP' as const) })),
  ...TYPOLOGIES.map((id) => fc.record({ ...named(id), type: fc.constant('TYPOLOGY' as const) })),
  ...INSTRUMENTS.map((id) => fc.record({ ...named(id), type: fc.constant('INSTRUMENT' as const), date: maybe(date) })),
)

const claim = (value: fc.Arbitrary<string | null>): fc.Arbitrary<ClaimFact> =>
  fc.record({
    source: fc.constantFrom(...SOURCES),
    locators: fc.subarray(['p. 1', 'p. 2']),
    basis: fc.constantFrom('STATED' as const, 'LISTED' as const, 'INFERRED' as const),
    value,
    since: maybe(date),
    until: seldom(date),
    listedAs: maybe(fc.constant('Another name')),
  })

const VALUES: { readonly [relation: string]: fc.Arbitrary<string | null> } = {
  PARTY_TO: maybe(fc.constantFrom('SIGNED', 'RATIFIED', 'SUPPORTS', 'WITHDRAWN')),
  MEMBER_OF: fc.constantFrom('FULL', 'OBSERVER'),
  REFERENCES: fc.constantFrom('CITES', 'ADOPTS'),
}
const IDS_OF: { readonly [type: string]: readonly string[] } = {
  STATE: STATES,
  ORGANIZATION: ORGANIZATIONS,
  AGREEMENT: AGREEMENTS,
  NORM: NORMS,
  NORM_SET: SETS,
  STAKEHOLDER_GROUP: GROUPS,
  TYPOLOGY: TYPOLOGIES,
  INSTRUMENT: INSTRUMENTS,
  ACTIVITY: [],
  INDICATOR: [],
}
const ends = (types: readonly string[]) => fc.constantFrom(...types.flatMap((type) => IDS_OF[type] ?? []))

// Of the size asked for: by itself fast-check draws short lists, and a graph with few ties answers most questions with nothing.
const tiesOf = (relation: enums.Relation, maxLength: number, minLength = 0): fc.Arbitrary<readonly TieFact[]> =>
  fc.array(
    fc
      .record({
        from: ends(ENDS[relation].from),
        relation: fc.constant(relation),
        to: ends(ENDS[relation].to),
        claim: claim(VALUES[relation] ?? fc.constant(null)),
      })
      .filter(({ from, to }) => from !== to),
    { minLength, maxLength, size: 'max' },
  )

const inSets: readonly TieFact[] = NORMS.map((id) => ({
  from: id,
  relation: 'IN_SET',
  to: id.slice(0, 5),
  claim: { source: 'read-1', locators: [], basis: 'STATED' },
}))

const RANDOM: readonly enums.Relation[] = [
  'INITIATED',
  'ISSUED',
  'MAINTAINS',
  'AUSPICES',
  'SETS_OUT',
  'INVOLVES',
  'ADDRESSES',
  'CLASSIFIED_AS',
  'REFERENCES',
  'CORRESPONDS_TO',
  'SUCCEEDS',
]
const ties = fc
  .tuple(tiesOf('PARTY_TO', 24, 14), tiesOf('MEMBER_OF', 8, 2), ...RANDOM.map((relation) => tiesOf(relation, 3)))
  .map((drawn) => [...inSets, ...drawn.flat()])

const assessments: fc.Arbitrary<readonly AssessmentFact[]> = fc.array(
  fc.record({
    agreementId: fc.constantFrom(...AGREEMENTS),
    normId: fc.constantFrom(...NORMS),
    answer: values(enums.NormAnswer).filter((answer) => answer !== 'NOT_ASSESSED'),
    claim: claim(fc.constant(null)),
  }),
  { minLength: 5, maxLength: 14, size: 'max' },
)

const adoptions: fc.Arbitrary<readonly AdoptionFact[]> = fc.array(
  fc.record({
    organizationId: fc.constantFrom(...ORGANIZATIONS),
    agreementId: fc.constantFrom(...AGREEMENTS),
    on: date,
    status: fc.constantFrom('ADOPTED' as const, 'JOINED_CONSENSUS' as const),
    source: fc.constantFrom(...SOURCES),
    locators: fc.constant(['p. 3']),
  }),
  { maxLength: 2 },
)

const events: fc.Arbitrary<readonly EventFact[]> = fc.array(
  fc.record({
    agreementId: fc.constantFrom(...AGREEMENTS),
    kind: values(enums.EventKind),
    from: date,
    place: maybe(fc.constant('Geneva')),
    claim: claim(fc.constant(null)),
  }),
  { maxLength: 8 },
)

const statedCounts = fc.array(
  fc.record({
    agreementId: fc.constantFrom(...AGREEMENTS),
    count: fc.nat(200),
    atLeast: fc.boolean(),
    of: maybe(fc.constant(193)),
    groupId: maybe(fc.constantFrom(...GROUPS)),
    claim: claim(fc.constant(null)),
  }),
  { maxLength: 4 },
)

const sources = fc.tuple(maybe(date), maybe(date)).map(([one, other]) => [
  { id: 'read-1', title: 'Read', access: 'READ' as const, coversUntil: one },
  { id: 'read-2', title: 'Read too', access: 'READ' as const, coversUntil: other },
  { id: 'cited-1', title: 'Cited', access: 'CITED' as const },
])

const openQuestions = fc
  .array(fc.subarray([...AGREEMENTS, ...STATES], { minLength: 1 }), { maxLength: 3 })
  .map((drawn) =>
    drawn.map((aboutIds, at) => ({ id: `oq-${at}`, aboutIds, source: 'read-1', question: 'What?', choice: 'This.' })),
  )

/** A small corpus in which everything meets everything: parallel claims, partial and unknown dates, repeated values. */
export const corpus: fc.Arbitrary<Corpus> = fc
  .record({
    defaultNormSetId: fc.constantFrom('set-1', null),
    sources,
    entities: entityFacts.map((drawn): readonly EntityFact[] => drawn),
    ties,
    assessments,
    adoptions,
    events,
    statedCounts,
    openQuestions,
  })
  .map(complete)

const some = <T>(of: readonly T[]) => fc.subarray([...of])

const setFilters = (ids: readonly string[]): fc.Arbitrary<readonly SetFilter[]> =>
  fc.array(
    fc.record(
      { any: some(ids), all: fc.subarray([...ids], { maxLength: 1 }), none: fc.subarray([...ids], { maxLength: 1 }) },
      { requiredKeys: [] },
    ),
    { maxLength: 2 },
  )

export const agreementFilter: fc.Arbitrary<AgreementFilter> = fc.record(
  {
    ids: some(AGREEMENTS),
    excludeIds: some(AGREEMENTS),
    text: fc.constantFrom('elan', 'pact', 'agr', '-2', 'no such'),
    forms: some(['TREATY', 'PLEDGE'] as const),
    legalForces: some(['TREATY', 'POLITICAL'] as const),
    scopes: some(['BILATERAL', 'MULTILATERAL'] as const),
    settings: some(Object.values(enums.AgreementSetting)),
    date: fc.record({ from: date, to: date }, { requiredKeys: [] }),
    inForce: fc.boolean(),
    parties: setFilters(ACTORS),
    maxParties: fc.nat(4),
    minParties: fc.nat(3),
    initiators: setFilters(ACTORS),
    organizations: setFilters(ORGANIZATIONS),
    typologies: setFilters(TYPOLOGIES),
    stakeholderGroups: setFilters(GROUPS),
    norms: setFilters(NORMS),
    normBearing: fc.boolean(),
    normSet: fc.constantFrom(...SETS),
    references: setFilters([...AGREEMENTS, ...INSTRUMENTS]),
    referenceKinds: some(['CITES', 'ADOPTS'] as const),
  },
  { requiredKeys: [] },
)

/** A filter of one or two fields, so that something is left to compare. */
export const someAgreements = narrowed(agreementFilter)

export const someStates = narrowed<StateFilter>(
  fc.record(
    {
      ids: some(STATES),
      text: fc.constantFrom('elan', 'aa', 'zebra'),
      regions: some(['Africa', 'Europe', 'Eastern Africa']),
      standings: some(Object.values(enums.Standing)),
      memberOf: setFilters(ORGANIZATIONS),
      partyTo: setFilters(AGREEMENTS),
      reflects: setFilters(NORMS),
      through: someAgreements.map((filter) => filter ?? {}),
    },
    { requiredKeys: [] },
  ),
)

export const someOrganizations = narrowed(
  fc.record(
    {
      ids: some(ORGANIZATIONS),
      text: fc.constantFrom('elan', 'org', 'pact'),
      kinds: some(['COMPANY', 'INTERGOVERNMENTAL'] as const),
      homes: some(STATES),
      groups: some(GROUPS),
      members: setFilters(ACTORS),
    },
    { requiredKeys: [] },
  ),
)

function narrowed<Filter extends object>(filter: fc.Arbitrary<Filter>): fc.Arbitrary<Filter | null> {
  const picked = fc.tuple(filter, fc.array(fc.nat(), { minLength: 1, maxLength: 2 })).map(([whole, picks]) => {
    const fields = Object.entries(whole)
    return Object.fromEntries(picks.flatMap((pick) => fields.slice(pick % (fields.length || 1)).slice(0, 1))) as Filter
  })
  return maybe(picked)
}

const REFLECTING = ['EXPLICIT', 'INDIRECT', 'QUOTED'] as const

export const counting: fc.Arbitrary<Counting> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Counting>({ answers: [...REFLECTING] }) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        answers: some(REFLECTING),
        bases: seldom(some(Object.values(enums.Basis))),
        access: seldom(some(Object.values(enums.SourceAccess))),
        sources: seldom(some(SOURCES)),
        partyStatuses: seldom(some(['SIGNED', 'RATIFIED', 'SUPPORTS', 'WITHDRAWN', 'ADOPTED'] as const)),
        membershipStatuses: seldom(some(['FULL', 'OBSERVER'] as const)),
      },
      { requiredKeys: ['answers'] },
    ),
  },
)
