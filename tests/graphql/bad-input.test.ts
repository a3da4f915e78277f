import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking, seedsInMemory } from './ask.js'

interface Pair {
  readonly a: { readonly id: string }
  readonly b: { readonly id: string }
}

const PAGE = '`first` wants a whole number from 1 to 10000, got '
const CASES: readonly (readonly [what: string, query: string, code: string, message: string])[] = [
  [
    'an unknown id',
    '{ agreements(filter: { parties: [{ any: ["KENN"] }] }) { totalCount } }',
    'UNKNOWN_ID',
    '`filter.parties` wants the id of a state or an organization, got "KENN", which is none; did you mean "KEN"?',
  ],
  [
    'an unknown id far from any other',
    '{ state(id: "KEN") { norms(set: "quite-another-thing") { norm { id } } } }',
    'UNKNOWN_ID',
    '`set` wants the id of a norm set, got "quite-another-thing", which is none',
  ],
  [
    'an id within a filter within a filter',
    '{ states(filter: { through: { norms: [{ none: ["bpf-2020-12"] }] } }) { totalCount } }',
    'UNKNOWN_ID',
    '`filter.through.norms` wants the id of a norm, got "bpf-2020-12", which is none; did you mean "bpf-2020-1" or "bpf-2020-10" or "bpf-2020-11"?',
  ],
  [
    'an id of another type',
    '{ agreements(filter: { norms: [{ all: ["KEN"] }] }) { totalCount } }',
    'WRONG_TYPE',
    '`filter.norms` wants the id of a norm, got "KEN", a state',
  ],
  [
    'an unknown forum',
    '{ activities(filter: { forums: ["oscee"] }) { totalCount } }',
    'UNKNOWN_ID',
    '`filter.forums` wants the id of an organization, got "oscee", which is none; did you mean "osce"?',
  ],
  [
    'an activity by what carries nothing out',
    '{ activities(filter: { by: [{ any: ["paris-call"] }] }) { totalCount } }',
    'WRONG_TYPE',
    '`filter.by` wants the id of a state or an organization, got "paris-call", an agreement',
  ],
  [
    'an activity by an organization that carried out none',
    '{ activities(filter: { by: [{ any: ["asean"] }] }) { totalCount } }',
    'ARGUMENT',
    '`filter.by` wants who carried out an activity, got "asean", an organization of which no source says that it did; `filter.by` takes its members, `filter.forums` where it is the forum',
  ],
  [
    'a region that is none',
    '{ states(filter: { regions: ["Afrika"] }) { totalCount } }',
    'ARGUMENT',
    '`filter.regions` wants UN M49 regions or subregions, got "Afrika", in which no state is; did you mean "Africa"?',
  ],
  [
    'pairs of one state',
    '{ statesSharingAgreements(states: { ids: ["EST"] }) { totalCount } }',
    'ARGUMENT',
    '`states.ids` wants two states at least where there are no `withStates`, got one; `withStates: {}` pairs with all others',
  ],
  [
    'states by an organization of which no source tells the members',
    '{ states(filter: { memberOf: [{ none: ["microsoft"] }] }) { totalCount } }',
    'ARGUMENT',
    '`filter.memberOf` wants an organization of which a source names members, got "microsoft", of which none does',
  ],
  [
    'pairs of one state with itself',
    '{ statesSharingAgreements(states: { ids: ["EST"] }, withStates: { ids: ["EST"] }) { totalCount } }',
    'ARGUMENT',
    '`withStates.ids` wants another state than `states.ids`, got the same; `withStates: {}` pairs with all others',
  ],
  [
    'an activity for an organization that none was for',
    '{ activities(filter: { beneficiaries: [{ all: ["nato"] }] }) { totalCount } }',
    'ARGUMENT',
    '`filter.beneficiaries` wants whom an activity benefits, got "nato", an organization of which no source says that one does; `filter.beneficiaries` takes its members, `filter.forums` where it is the forum',
  ],
  [
    'parties of a type that is none',
    '{ agreement(id: "paris-call") { parties(types: [NORM]) { totalCount } } }',
    'ARGUMENT',
    '`types` wants STATE or ORGANIZATION, got NORM',
  ],
  [
    'states of a kind of organization',
    '{ agreement(id: "paris-call") { parties(types: [STATE], kinds: [COMPANY]) { totalCount } } }',
    'ARGUMENT',
    '`kinds` wants ORGANIZATION among `types`, or no `types`, got STATE',
  ],
  [
    'dates that end before they begin',
    '{ agreements(filter: { date: { from: "2016", to: "2015" } }) { totalCount } }',
    'ARGUMENT',
    '`filter.date` wants a `from` that is not after `to`, got 2016 and 2015',
  ],
  [
    'changes in no time',
    '{ changes(during: { from: "2015-07", to: "2015-06-30" }) { totalCount } }',
    'ARGUMENT',
    '`during` wants a `from` that is not after `to`, got 2015-07 and 2015-06-30',
  ],
  [
    'events in no time',
    '{ events(during: { from: "2016", to: "2015" }) { totalCount } }',
    'ARGUMENT',
    '`during` wants a `from` that is not after `to`, got 2016 and 2015',
  ],
  [
    'more states at least than at most',
    '{ states(filter: { through: { minStates: 5, maxStates: 3 } }) { totalCount } }',
    'ARGUMENT',
    '`filter.through.maxStates` wants at least the 5 of `minStates`, got 3',
  ],
  [
    'more states at least than parties at most',
    '{ agreements(filter: { minStates: 5, maxParties: 3 }) { totalCount } }',
    'ARGUMENT',
    '`filter.maxParties` wants at least the 5 of `minStates`, got 3',
  ],
  [
    'less than no parties',
    '{ agreements(filter: { maxParties: -1 }) { totalCount } }',
    'ARGUMENT',
    '`filter.maxParties` wants a whole number from 0, got -1',
  ],
  [
    'a code of a state in another argument',
    '{ state(id: "EST") { partners(states: { ids: ["ie"] }) { totalCount } } }',
    'UNKNOWN_ID',
    '`states.ids` wants the id of a state, got "ie", which is none; did you mean "IRL"?',
  ],
  [
    'a code of a state at the beginning of a way',
    '{ shortestPaths(from: "EE", to: "nato") { total } }',
    'UNKNOWN_ID',
    '`from` wants the id of an entity, got "EE", which is none; did you mean "EST"?',
  ],
  [
    'a code of a state that is compared',
    '{ compareStates(states: ["EST", "372"]) { rows { agreementCount } } }',
    'UNKNOWN_ID',
    '`states` wants the id of a state, got "372", which is none; did you mean "IRL"?',
  ],
  [
    'a code of a state that is not its id, in a filter',
    '{ agreements(filter: { parties: [{ any: ["EE"] }] }) { totalCount } }',
    'UNKNOWN_ID',
    '`filter.parties` wants the id of a state or an organization, got "EE", which is none; did you mean "EST"?',
  ],
  [
    'ties that rest on no source',
    '{ ties(filter: { maxSources: 0 }) { totalCount } }',
    'ARGUMENT',
    '`filter.maxSources` wants a whole number from 1, got 0',
  ],
  [
    'an unknown source',
    '{ agreements(counting: { sources: ["cow-igo"] }) { totalCount } }',
    'UNKNOWN_ID',
    '`counting.sources` wants the id of a source, got "cow-igo", which is none; did you mean "cow-igo-3"?',
  ],
  [
    'a date that is none',
    '{ agreements(asOf: "2015-13") { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Expected value of type "PartialDate", found "2015-13"; wanted a date as 2015, 2015-07 or 2015-07-14',
  ],
  [
    'a day that is none',
    '{ agreements(filter: { date: { from: "2015-02-29" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Expected value of type "PartialDate", found "2015-02-29"; wanted a date as 2015, 2015-07 or 2015-07-14',
  ],
  ['a page of none', '{ agreements(first: 0) { totalCount } }', 'PAGE_SIZE', `${PAGE}0`],
  ['a page of less than none', '{ agreements(first: -1) { totalCount } }', 'PAGE_SIZE', `${PAGE}-1`],
  ['a page over the limit', '{ agreements(first: 10001) { totalCount } }', 'PAGE_SIZE', `${PAGE}10001`],
  ['a nested page of none', '{ state(id: "KEN") { agreements(first: 0) { totalCount } } }', 'PAGE_SIZE', `${PAGE}0`],
  [
    'a cursor that is none',
    '{ agreements(after: "next") { totalCount } }',
    'CURSOR',
    '`after` wants a cursor that this API gave, got "next"',
  ],
  [
    'answers that reflect nothing',
    '{ normFrequency(counting: { answers: [NOT_FOUND] }) { count } }',
    'ARGUMENT',
    '`counting.answers` wants answers that can reflect a norm (EXPLICIT, INDIRECT, QUOTED), got NOT_FOUND',
  ],
  [
    'a search for nothing',
    '{ search(text: " - ") { totalCount } }',
    'ARGUMENT',
    '`text` wants at least one letter or digit, got " - "',
  ],
  [
    'a filter by no text',
    '{ states(filter: { text: "" }) { totalCount } }',
    'ARGUMENT',
    '`filter.text` wants at least one letter or digit, got ""',
  ],
]

describe('bad input', () => {
  let store: Store
  beforeAll(async () => {
    store = await seedsInMemory()
  })

  test.each(CASES)('%s is refused in words', async (_, query, code, message) => {
    const { errors } = await asking(store)(query)
    expect(errors?.map((error) => [error.extensions?.code, error.message])).toEqual([[code, message]])
  })

  test('a cursor of another query is refused', async () => {
    const ask = asking(store)
    const { data } = await ask('{ agreements(first: 1, orderBy: NAME) { pageInfo { endCursor } } }')
    const { endCursor } = (data?.agreements as { pageInfo: { endCursor: string } }).pageInfo
    const { errors } = await ask(
      'query ($after: String) { agreements(first: 1, orderBy: DATE, after: $after) { totalCount } }',
      {
        after: endCursor,
      },
    )
    expect(errors?.map(({ message }) => message)).toEqual([
      '`after` wants a cursor of this field under the same arguments, got one of another query; ask for the first page without `after`',
    ])
  })

  test('more ids than may be asked for are refused', async () => {
    const ids = Array.from({ length: 10_001 }, (_, at) => `id-${at}`)
    const { errors } = await asking(store)('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(errors?.map(({ message }) => message)).toEqual(['an argument wants at most 10000 ids, got 10001'])
  })

  test('a state is looked up by any of its codes, in any case', async () => {
    const { data } = await asking(store)(
      '{ a: state(id: "EE") { id } b: state(id: "ee") { id } c: state(id: "est") { id } d: state(id: "233") { id } e: state(id: "QQ") { id } }',
    )
    const estonia = { id: 'EST' }
    expect(data).toEqual({ a: estonia, b: estonia, c: estonia, d: estonia, e: null })
  })

  test('all but oneself are paired with one state', async () => {
    const query =
      '{ statesSharingAgreements(states: { ids: ["EST"] } withStates: {} first: 3) { nodes { a { id } b { id } } } }'
    const { data, errors } = await asking(store)(query)
    expect(errors).toBeUndefined()
    const { nodes } = data?.['statesSharingAgreements'] as { readonly nodes: readonly Pair[] }
    expect(nodes).toHaveLength(3)
    for (const { a, b } of nodes) expect([a.id, b.id]).toContain('EST')
  })

  test('a lookup of what is not there, or is something else, is null', async () => {
    const { data, errors } = await asking(store)(`{
      state(id: "paris-call") { id } agreement(id: "nope") { id } source(id: "nope") { id }
      node(id: "KEN.PARTY_TO.nope") { id } other: node(id: "KEN.NO_RELATION.paris-call") { id }
      nodes(ids: ["KEN", "nope"]) { id }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      state: null,
      agreement: null,
      source: null,
      node: null,
      other: null,
      nodes: [{ id: 'KEN' }, null],
    })
  })
})
