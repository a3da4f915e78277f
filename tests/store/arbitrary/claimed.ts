import fc from 'fast-check'
import { ENDS } from '../../../src/corpus/ends.js'
import type { AssessmentFact, ClaimFact, RecordFact, TieFact } from '../../../src/corpus/facts.js'
import * as enums from '../../../src/generated/enums.js'
import {
  ACTIVITIES,
  AGREEMENTS,
  GROUPS,
  IN_SETS,
  INDICATORS,
  INSTRUMENTS,
  NORMS,
  ORGANIZATIONS,
  SETS,
  SOURCES,
  STATES,
  TYPOLOGIES,
} from './ids.js'
import { date, maybe, seldom, values } from './values.js'

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
  PARTY_TO: maybe(fc.constantFrom('SIGNED', 'RATIFIED', 'SUPPORTS', 'NEGOTIATED', 'WITHDRAWN')),
  MEMBER_OF: fc.constantFrom('FULL', 'ASSOCIATE', 'OBSERVER', null),
  REFERENCES: fc.constantFrom('CITES', 'ADOPTS'),
  EVIDENCES: fc.constantFrom('STATEMENT', 'FORUM_MEMBERSHIP'),
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
  ACTIVITY: ACTIVITIES,
  INDICATOR: INDICATORS,
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

const inSets: readonly TieFact[] = IN_SETS.map((id) => ({
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
  'CORRESPONDS_TO',
  'BENEFITS',
  'EVIDENCES',
  'SUCCEEDS',
]
export const ties = fc
  .tuple(
    tiesOf('PARTY_TO', 24, 14),
    tiesOf('MEMBER_OF', 8, 2),
    tiesOf('REFERENCES', 8, 3),
    tiesOf('CARRIED_OUT', 8, 3),
    ...RANDOM.map((relation) => tiesOf(relation, 3)),
  )
  .map((drawn) => [...inSets, ...drawn.flat()])

export const assessments: fc.Arbitrary<readonly AssessmentFact[]> = fc.array(
  fc.record({
    agreementId: fc.constantFrom(...AGREEMENTS),
    normId: fc.constantFrom(...NORMS),
    answer: values(enums.NormAnswer).filter((answer) => answer !== 'NOT_ASSESSED'),
    claim: claim(fc.constant(null)),
  }),
  { minLength: 8, maxLength: 18, size: 'max' },
)

export const adoptions: fc.Arbitrary<readonly RecordFact<'adoptions'>[]> = fc.array(
  fc.record({
    organizationId: fc.constantFrom(...ORGANIZATIONS),
    agreementId: fc.constantFrom(...AGREEMENTS),
    on: date,
    status: fc.constantFrom('ADOPTED' as const, 'JOINED_CONSENSUS' as const),
    claim: fc.record({ source: fc.constantFrom(...SOURCES), locators: fc.constant(['p. 3']) }),
  }),
  { maxLength: 2 },
)

export const events: fc.Arbitrary<readonly RecordFact<'events'>[]> = fc.array(
  fc.record({
    agreementId: fc.constantFrom(...AGREEMENTS),
    kind: values(enums.EventKind),
    from: date,
    place: maybe(fc.constant('Geneva')),
    claim: claim(fc.constant(null)),
  }),
  { maxLength: 8 },
)

export const statedCounts = fc.array(
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

export const polityScores = fc.array(
  fc.record({
    stateId: fc.constantFrom(...STATES),
    score: fc.integer({ min: -10, max: 10 }),
    claim: fc.tuple(claim(fc.constant(null)), date).map(([one, since]) => ({ ...one, since })),
  }),
  { maxLength: 5 },
)

export const facts = fc.array(
  fc.record({
    agreementId: fc.constantFrom(...AGREEMENTS),
    field: fc.constantFrom('date', 'form', 'setting'),
    value: maybe(fc.constantFrom('2015', 'TREATY', 'Élan')),
    chosen: fc.boolean(),
    claim: claim(fc.constant(null)),
  }),
  { maxLength: 6 },
)
