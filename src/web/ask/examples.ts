import type { ListName } from './lists.js'

interface Example {
  readonly words: string
  readonly list: ListName
  readonly params: Readonly<Record<string, unknown>>
}

/** Questions to begin with, each to be changed. */
const EXAMPLES: readonly Example[] = [
  {
    words: 'Companies that support the Paris Call',
    list: 'organizations',
    params: { filter: { kinds: ['COMPANY'], partyTo: [{ any: ['paris-call'] }] } },
  },
  {
    words: 'Parties to the Malabo Convention as of 2022',
    list: 'states',
    params: { filter: { partyTo: [{ any: ['malabo-convention'] }] }, asOf: '2022' },
  },
  {
    words: 'Treaties in force, those with the most parties first',
    list: 'agreements',
    params: { filter: { forms: ['TREATY'], inForce: true }, orderBy: 'PARTIES_DESC' },
  },
  {
    words: 'African states that are not bound by the Budapest Convention',
    list: 'states',
    params: { filter: { regions: ['Africa'], partyTo: [{ none: ['budapest-convention'], commitments: ['BOUND'] }] } },
  },
  {
    words: 'States of two regions that share at least ten agreements of few parties',
    list: 'pairs',
    params: { filter: { maxStates: 60 }, acrossRegions: true, minShared: 10 },
  },
  { words: 'Ties on which the sources disagree', list: 'ties', params: { filter: { contested: true } } },
  {
    words: 'Published positions on international law',
    list: 'activities',
    params: { filter: { kinds: ['LAW_POSITION'] } },
  },
]

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

export const EXAMPLE_LINKS = EXAMPLES.map(({ words, list, params }) => {
  const given = Object.entries(params).map(([name, value]): [string, string] => [name, written(value)])
  return { words, to: `/ask?${new URLSearchParams([['list', list], ...given]).toString()}` }
})
