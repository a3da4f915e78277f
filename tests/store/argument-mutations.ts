import fc from 'fast-check'
import { AgreementAttribute } from '../../src/generated/enums.js'
import type { Question } from '../../src/store/store.js'
import { memberSets, partySets } from './arbitrary/asked.js'
import { ACTORS, AGREEMENTS, ORGANIZATIONS } from './arbitrary/ids.js'
import type { Fields, Mutation, Rows } from './mutation.js'

const withoutTerms =
  (field: string, ...terms: readonly string[]) =>
  (params: Fields) => {
    const filter = params['filter'] as Fields
    const sets = (filter[field] as Rows).map((set) =>
      Object.fromEntries(Object.entries(set).filter(([name]) => !terms.includes(name))),
    )
    return { ...params, filter: { ...filter, [field]: sets } }
  }

const only = (field: string, drawn: fc.Arbitrary<unknown>) => fc.record({ [field]: drawn })
const stateCounts = fc.record({ minStates: fc.nat(2), maxStates: fc.nat(3) }, { requiredKeys: [] })
const countedAsParties = (params: Fields) => {
  const { minStates = null, maxStates = null } = params['filter'] as Fields
  return { ...params, filter: { minParties: minStates, maxParties: maxStates } }
}

/** Mistakes in what a filter asks of parties, members and what is not stated. */
const IN_FILTERS: readonly Mutation[] = [
  {
    what: 'takes parties by whatever act',
    question: 'agreementsCount',
    filter: only('parties', partySets(ACTORS)),
    params: withoutTerms('parties', 'statuses'),
  },
  {
    what: 'takes parties however far committed',
    question: 'agreementsCount',
    filter: only('parties', partySets(ACTORS)),
    params: withoutTerms('parties', 'commitments'),
  },
  {
    what: 'takes organizations whatever they have to do with it',
    question: 'agreementsCount',
    filter: only('organizations', partySets(ORGANIZATIONS)),
    params: withoutTerms('organizations', 'statuses', 'commitments'),
  },
  {
    what: 'takes a state however far committed',
    question: 'statesCount',
    filter: only('partyTo', partySets(AGREEMENTS)),
    params: withoutTerms('partyTo', 'commitments'),
  },
  {
    what: 'takes a state in whichever way a member',
    question: 'statesCount',
    filter: only('memberOf', memberSets(ORGANIZATIONS)),
    params: withoutTerms('memberOf', 'statuses'),
  },
  {
    what: 'takes members in whichever way',
    question: 'organizationsCount',
    filter: only('members', memberSets(ACTORS)),
    params: withoutTerms('members', 'statuses'),
  },
  {
    what: 'takes an organization however far committed',
    question: 'organizationsCount',
    filter: only('partyTo', partySets(AGREEMENTS)),
    params: withoutTerms('partyTo', 'commitments'),
  },
  {
    what: 'counts every party as a state',
    question: 'agreementsCount',
    filter: stateCounts,
    params: countedAsParties,
  },
  {
    what: 'forgets what is to be unstated',
    question: 'agreementsCount',
    filter: only('unstated', fc.subarray(Object.values(AgreementAttribute), { minLength: 1 })),
    params: (params) => ({ ...params, filter: null }),
  },
]

const takesAll = (question: Question, argument: string, what = argument): Mutation => ({
  what: `takes every one of the ${what}`,
  question,
  params: (params) => ({ ...params, [argument]: null }),
})

/** Mistakes in arguments without which a question answers of all. */
const IN_ARGUMENTS: readonly Mutation[] = [
  takesAll('partiesOfAgreementsCount', 'ids'),
  takesAll('partiesOfAgreementsCount', 'homes'),
  takesAll('partiesOfAgreementsCount', 'commitments'),
  takesAll('partiesOfAgreements', 'kinds'),
  takesAll('agreementsOfParties', 'commitments'),
  takesAll('statePairs', 'commitments'),
  takesAll('partnersOfStatesCount', 'states'),
  takesAll('sharedAgreements', 'commitments'),
  takesAll('normsOfPairs', 'commitments'),
  takesAll('partnersOfStates', 'commitments'),
  takesAll('agreementsOfPartiesCount', 'commitments'),
  takesAll('statePairsCount', 'withStates'),
  takesAll('events', 'kinds'),
  takesAll('eventsCount', 'of', 'agreements'),
  { what: 'looks at all of time', question: 'eventsCount', params: (params) => ({ ...params, during: {} }) },
  { what: 'takes acts for bookkeeping', question: 'possibleChanges', params: (params) => ({ ...params, acts: [] }) },
  ...(['statePairs', 'partnersOfStates'] as const).map((question) => ({
    what: 'ranks by number whatever is asked',
    question,
    params: (params: Fields) => ({ ...params, orderBy: 'SHARED' }),
  })),
  ...(['normTimeline', 'assessedByYear'] as const).map((question) => ({
    what: 'follows the first norm alone',
    question,
    params: (params: Fields) => ({ ...params, normIds: (params['normIds'] as readonly unknown[]).slice(0, 1) }),
  })),
]

export const ARGUMENT_MUTATIONS: readonly Mutation[] = [...IN_FILTERS, ...IN_ARGUMENTS]
