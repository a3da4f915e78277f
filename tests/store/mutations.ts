import { ARGUMENT_MUTATIONS } from './argument-mutations.js'
import type { Fields, Mutation, Rows } from './mutation.js'

const reversed = (part: unknown) => [...(part as readonly unknown[])].reverse()
const counted = (row: Fields) => row['count'] as number
const less = (number: unknown) => Math.max((number as number) - 1, 0)
const allButLast = (rows: Rows) => rows.slice(0, -1)

export const MUTATIONS: readonly Mutation[] = [
  ...ARGUMENT_MUTATIONS,
  { what: 'loses the last party', question: 'partiesOfAgreements', rows: allButLast },
  { what: 'answers as of another date', question: 'agreements', params: (params) => ({ ...params, asOf: '2016-02' }) },
  {
    what: 'gives claims in another order',
    question: 'claimsOfTies',
    rows: (rows) => rows.map((row) => ({ ...row, claims: reversed(row['claims']) })),
  },
  {
    what: 'has the key of an order off by one',
    question: 'states',
    rows: (rows) => rows.map((row) => ({ ...row, key: later(row['key'] as Fields) })),
  },
  {
    what: 'counts every claim, whatever is to count',
    question: 'normFrequency',
    params: (params) => ({ ...params, counting: { answers: ['EXPLICIT', 'INDIRECT', 'QUOTED'] } }),
  },
  {
    what: 'takes assessments that do not count',
    question: 'assessedAgreements',
    params: (params) => ({ ...params, counting: { answers: ['EXPLICIT', 'INDIRECT', 'QUOTED'] } }),
  },
  {
    what: 'forgets which facts were chosen',
    question: 'factsOfAgreements',
    rows: (rows) => rows.map((row) => ({ ...row, fact: { ...(row['fact'] as Fields), chosen: false } })),
  },
  { what: 'forgets the filter', question: 'agreementsCount', params: (params) => ({ ...params, filter: null }) },
  {
    what: 'wants one more shared agreement',
    question: 'statePairsCount',
    params: (params) => ({ ...params, minShared: (params['minShared'] as number) + 1 }),
  },
  {
    what: 'leaves out parents that have none',
    question: 'agreementsOfPartiesCount',
    rows: (rows) => rows.filter((row) => counted(row) > 0),
  },
  { what: 'begins every page anew', question: 'partnersOfStates', params: (params) => ({ ...params, after: null }) },
  { what: 'ranks the best hit last', question: 'search', rows: (rows) => [...rows.slice(1), ...rows.slice(0, 1)] },
  { what: 'begins every page anew', question: 'search', params: (params) => ({ ...params, after: null }) },
  { what: 'finds every type', question: 'search', params: (params) => ({ ...params, types: null }) },
  { what: 'takes nothing for exact', question: 'search', params: (params) => withText(params, { whole: '' }) },
  {
    what: 'forgives no mistake',
    question: 'search',
    params: (params) => withText(params, { words: wordsWith(params, { edits: 0 }) }),
  },
  {
    what: 'finds no state by another name',
    question: 'search',
    params: (params) => withText(params, { states: [], words: wordsWith(params, { states: [] }) }),
  },
  {
    what: 'forgets what is missing',
    question: 'search',
    rows: (rows) => rows.map((row) => ({ ...row, missing: [] })),
  },
  { what: 'counts every type', question: 'searchCounts', params: (params) => ({ ...params, types: null }) },
  {
    what: 'forgets when claims end',
    question: 'snapshotTies',
    rows: (rows) => rows.map(({ tieClaim }) => ({ tieClaim: endless(tieClaim as Fields) })),
  },
  {
    what: 'lets ties rest on any number of sources',
    question: 'ties',
    params: (params) => ({ ...params, filter: fewer(params['filter']) }),
  },
  {
    what: 'lets every relation lead on',
    question: 'neighbourhood',
    params: (params) => ({ ...params, relations: null }),
  },
  {
    what: 'goes one tie less far',
    question: 'neighbourhood',
    params: (params) => ({ ...params, depth: less(params['depth']) }),
  },
  { what: 'forgets the last tie', question: 'tiesAmong', rows: allButLast },
  { what: 'forgets ties with others', question: 'tiesAmong', params: (params) => ({ ...params, others: [] }) },
  { what: 'counts who is within', question: 'neighboursOutside', params: (params) => ({ ...params, within: [] }) },
  {
    what: 'dates a state by the text',
    question: 'statesSinceNorms',
    params: (params) => ({ ...params, by: 'ADOPTION' }),
  },
  {
    what: 'counts what was assessed as all there is',
    question: 'assessedByYear',
    rows: (rows) => rows.map((row) => ({ ...row, count: row['assessed'] })),
  },
  {
    what: 'loses what is not stated',
    question: 'crossTab',
    rows: (rows) => rows.filter(({ row, column }) => row !== 'NOT_STATED' && column !== 'NOT_STATED'),
  },
  { what: 'forgets the filter', question: 'unstatedOfAgreements', params: (params) => ({ ...params, filter: null }) },
  {
    what: 'goes through what is to be avoided',
    question: 'shortestPaths',
    params: (params) => ({ ...params, avoiding: null }),
  },
  {
    what: 'gives the entities of a way in another order',
    question: 'shortestPaths',
    rows: (rows) => rows.map((row) => ({ ...row, entities: reversed(row['entities']) })),
  },
  {
    what: 'counts ways of any relation',
    question: 'shortestPathsCount',
    params: (params) => ({ ...params, relations: null }),
  },
  { what: 'takes references of every kind', question: 'references', params: (params) => ({ ...params, kinds: null }) },
  {
    what: 'counts references of every kind',
    question: 'referencesCount',
    params: (params) => ({ ...params, kinds: null }),
  },
  {
    what: 'takes activities of every kind',
    question: 'activitiesOfActors',
    params: (params) => ({ ...params, kinds: null }),
  },
  { what: 'forgets the filter', question: 'activities', params: (params) => ({ ...params, filter: null }) },
  { what: 'forgets the filter', question: 'agreementsTied', params: (params) => ({ ...params, filter: null }) },
  { what: 'forgets the filter', question: 'agreementsTiedTo', params: (params) => ({ ...params, filter: null }) },
  {
    what: 'likens by norms whatever is asked',
    question: 'similarAgreements',
    params: (params) => ({ ...params, by: 'NORMS' }),
  },
  { what: 'shows one shared thing less', question: 'sharedByAgreements', rows: allButLast },
  { what: 'forgets the filter', question: 'cooccurringNorms', params: (params) => ({ ...params, filter: null }) },
  {
    what: 'answers as of another date',
    question: 'additionalNorms',
    params: (params) => ({ ...params, asOf: '2016-02' }),
  },
  { what: 'loses a moment', question: 'possibleChanges', rows: allButLast },
  { what: 'looks at all of time', question: 'possibleChanges', params: (params) => ({ ...params, during: {} }) },
  { what: 'forgets the filter', question: 'normCoverage', params: (params) => ({ ...params, filter: null }) },
  { what: 'forgets the filter', question: 'normTimeline', params: (params) => ({ ...params, filter: null }) },
  {
    what: 'answers as of another date',
    question: 'statesSinceNorms',
    params: (params) => ({ ...params, asOf: '2016-02' }),
  },
  { what: 'forgets the filter', question: 'crossTab', params: (params) => ({ ...params, filter: null }) },
  {
    what: 'takes rows for columns',
    question: 'crossTab',
    rows: (rows) => rows.map((row) => ({ ...row, row: row['column'], column: row['row'] })),
  },
  {
    what: 'shows one value less',
    question: 'agreementFacets',
    params: (params) => ({ ...params, first: less(params['first']) }),
  },
  {
    what: 'counts the values that it shows, not those that there are',
    question: 'agreementFacets',
    rows: (rows) => rows.map((row) => ({ ...row, valueCount: 1 })),
  },
  { what: 'loses the last evidence', question: 'indicatorsOfStates', rows: allButLast },
  { what: 'begins every page anew', question: 'statesOfIndicators', params: (params) => ({ ...params, after: null }) },
  {
    what: 'takes incoming ties for outgoing ones',
    question: 'neighbours',
    params: (params) => ({ ...params, direction: params['direction'] === 'IN' ? 'OUT' : params['direction'] }),
  },
]

function fewer(filter: unknown): Fields | null {
  return filter === null ? null : { ...(filter as Fields), maxSources: null }
}

const withText = (params: Fields, changed: Fields) => ({
  ...params,
  text: { ...(params['text'] as Fields), ...changed },
})

const wordsWith = ({ text }: Fields, changed: Fields) =>
  (text as { readonly words: Rows }).words.map((word) => ({ ...word, ...changed }))

const later = (key: Fields): Fields => ({ ...key, number: (key['number'] as number) + 1 })

function endless(tieClaim: Fields): Fields {
  return { ...tieClaim, claim: { ...(tieClaim['claim'] as Fields), ends: null } }
}
