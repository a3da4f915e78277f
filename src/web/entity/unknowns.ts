import { dateInWords } from '../words/dates.js'

/** Sentences, each only where it holds. */
export const sentences = (...told: readonly (string | false)[]): readonly string[] =>
  told.filter((sentence) => sentence !== false)

interface Sourced {
  readonly sources: readonly { readonly title: string; readonly coversUntil: string | null }[]
}

/** Sources that speak of nothing after some time: what they list may have changed since. */
export const endedSources = ({ sources }: Sourced): readonly string[] =>
  sources.flatMap(({ title, coversUntil }) =>
    coversUntil === null ? [] : [`What changed after ${dateInWords(coversUntil)}, where “${title}” ends.`],
  )

interface State extends Sourced {
  readonly polity: number | null
  readonly memberOf: { readonly totalCount: number | null }
  readonly indicators: readonly {
    readonly indicator: { readonly name: string }
    readonly evidence: readonly unknown[]
  }[]
}

/** What no source says of a state. */
export const stateUnknowns = (state: State): readonly string[] => [
  ...sentences(
    state.polity === null && 'Its polity score: no loaded source gives one for this time.',
    state.memberOf.totalCount === 0 && 'Its memberships: no source lists any.',
  ),
  ...state.indicators
    .filter(({ evidence }) => evidence.length === 0)
    .map(({ indicator }) => `Evidence of “${indicator.name}”: no source speaks of any.`),
  ...endedSources(state),
]
