import fc from 'fast-check'
import * as enums from '../../../src/generated/enums.js'
import type {
  ActivityFilter,
  AgreementFilter,
  Counting,
  MemberSetFilter,
  PartySetFilter,
  SetFilter,
  StateFilter,
  TieFilter,
} from '../../../src/generated/graphql.js'
import {
  ACTORS,
  AGREEMENTS,
  GROUPS,
  INSTRUMENTS,
  NORMS,
  ORGANIZATIONS,
  SETS,
  SOURCES,
  STATES,
  TYPOLOGIES,
} from './ids.js'
import { date, maybe, seldom } from './values.js'

const some = <T>(of: readonly T[]) => fc.subarray([...of])

const terms = <T>(values: readonly T[]) => seldom(some(values))

const withTerms = <Terms extends object>(ids: readonly string[], drawn: fc.Arbitrary<Terms>) =>
  fc
    .tuple(setFilters(ids), drawn, fc.boolean())
    .map(([sets, more, alone]) => (alone ? [...sets, more] : sets.map((set) => ({ ...set, ...more }))))

export const partySets = (ids: readonly string[]): fc.Arbitrary<readonly PartySetFilter[]> =>
  withTerms(
    ids,
    fc.record(
      { statuses: terms(Object.values(enums.PartyStatus)), commitments: terms(Object.values(enums.Commitment)) },
      { requiredKeys: [] },
    ),
  )

export const memberSets = (ids: readonly string[]): fc.Arbitrary<readonly MemberSetFilter[]> =>
  withTerms(ids, fc.record({ statuses: terms(Object.values(enums.MembershipStatus)) }, { requiredKeys: [] }))

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
    unstated: some(Object.values(enums.AgreementAttribute)),
    date: fc.record({ from: date, to: date }, { requiredKeys: [] }),
    inForce: fc.boolean(),
    parties: partySets(ACTORS),
    maxParties: fc.nat(4),
    minParties: fc.nat(3),
    maxStates: fc.nat(3),
    minStates: fc.nat(2),
    initiators: setFilters(ACTORS),
    organizations: partySets(ORGANIZATIONS),
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
      memberOf: memberSets(ORGANIZATIONS),
      partyTo: partySets(AGREEMENTS),
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
      members: memberSets(ACTORS),
      partyTo: partySets(AGREEMENTS),
    },
    { requiredKeys: [] },
  ),
)

export const someActivities = narrowed<ActivityFilter>(
  fc.record(
    {
      kinds: some(Object.values(enums.ActivityKind)),
      by: setFilters(ACTORS),
      beneficiaries: setFilters(ACTORS),
      forums: some(ORGANIZATIONS),
      topics: setFilters(TYPOLOGIES),
      date: fc.record({ from: date, to: date }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  ),
)

export const someTies = narrowed<TieFilter>(
  fc.record(
    {
      relations: some(Object.values(enums.Relation)),
      ends: some([...ACTORS, ...AGREEMENTS, ...NORMS, ...SETS, 'none']),
      contested: fc.boolean(),
      maxSources: fc.integer({ min: 1, max: 2 }),
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
