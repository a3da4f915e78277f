import type { MapValuesQuery } from '../generated/graphql.js'
import type { MapState } from './map-questions.js'
import type { MapMeasure } from './measures.js'
import { amountInWords, COVERAGE, type Level, type Scale } from './scale.js'

/** What is read off the map for one state. */
export interface MapReading {
  readonly state: MapState
  readonly amount: number
  readonly level: Level
  readonly words: string
}

/** The amount of each state that has one; the others have none. */
export function amountsOf(data: MapValuesQuery, norm: string | undefined): ReadonlyMap<string, number> {
  const { agreements, norms, coverage, centre, indicator } = data
  if (agreements) return new Map(agreements.nodes.map(({ id, agreements: { totalCount } }) => [id, totalCount ?? 0]))
  if (norms) return new Map(norms.nodes.map((state) => [state.id, state.norms.length]))
  if (coverage) return coveredBy(coverage.find((one) => one.norm.id === norm))
  if (centre) return new Map(centre.partners?.edges.map(({ node, sharedCount }) => [node.id, sharedCount]))
  return new Map(indicator?.states?.edges.map(({ node, evidence }) => [node.id, evidence.length]))
}

/** Which measure an answer is of; null: of none, as no state is picked whose partners it could give. */
export function measureIn({ agreements, norms, coverage, centre, indicator }: MapValuesQuery): MapMeasure | null {
  if (agreements !== undefined) return 'agreements'
  if (norms !== undefined) return 'norms'
  if (coverage !== undefined) return 'norm'
  if (centre !== undefined) return 'partners'
  return indicator === undefined ? null : 'indicator'
}

type Coverage = NonNullable<MapValuesQuery['coverage']>[number]

const coveredBy = (coverage: Coverage | undefined): ReadonlyMap<string, number> =>
  new Map([
    ...(coverage?.notFoundFor.map(({ id }) => [id, COVERAGE.assessed] as const) ?? []),
    ...(coverage?.reflectedFor.map(({ id }) => [id, COVERAGE.reflected] as const) ?? []),
  ])

/** The state whose partners are shown: it has none of its own values. */
export interface Centre {
  readonly id: string
  readonly level: Level
}

/** All states, those with the most first, then by name; before there are numbers, without words. */
export const readingsOf = (
  states: readonly MapState[],
  amounts: ReadonlyMap<string, number>,
  { levels, levelOf }: Scale,
  measure: MapMeasure | null,
  centre: Centre | null,
): readonly MapReading[] =>
  states
    .map((state) => {
      if (state.id === centre?.id) return { state, amount: 0, level: centre.level, words: centre.level.name }
      const amount = amounts.get(state.id) ?? 0
      const level = levels[levelOf(amount)]!
      return { state, amount, level, words: wordsOf(amount, level, measure) }
    })
    .toSorted((one, other) => other.amount - one.amount || one.state.name.localeCompare(other.state.name, 'en'))

function wordsOf(amount: number, level: Level, measure: MapMeasure | null): string {
  if (measure === null) return ''
  return measure === 'norm' ? level.name : amountInWords(amount, measure)
}
