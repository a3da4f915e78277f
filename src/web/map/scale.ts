import type { ChartPalette } from '../charts/palette.js'
import { MAP_MEASURES, type MapMeasure } from './measures.js'

/** A class of values: its words, and what it is filled with. */
export interface Level {
  readonly name: string
  readonly fill: string
}

export interface Scale {
  /** From little to much; the first is for what has nothing. */
  readonly levels: readonly Level[]
  readonly levelOf: (amount: number) => number
}

/** Patterns that WorldMap defines: nothing is known, and not in the corpus. */
export const DOTS = 'url(#map-dots)'
export const HATCH = 'url(#map-hatch)'

/** Of one norm there are three answers and no amounts. */
export const COVERAGE = { none: 0, assessed: 1, reflected: 2 } as const

/** Classes for the amounts of a measure, each with about as many states. */
export function scaleOf(measure: MapMeasure, amounts: readonly number[], palette: ChartPalette): Scale {
  const { none } = MAP_MEASURES[measure]
  if (measure === 'norm')
    return {
      levels: [
        { name: none, fill: DOTS },
        { name: 'Party only to ones assessed without it', fill: palette.ramp[1]! },
        { name: 'Party to one that reflects it', fill: palette.ramp[4]! },
      ],
      levelOf: (amount) => amount,
    }
  const starts = startsOf(amounts, palette.ramp.length - 1)
  const most = Math.max(0, ...amounts)
  const zero = { name: none, fill: measure === 'indicator' ? DOTS : palette.paper }
  return {
    levels: [
      zero,
      ...starts.map((from, index) => ({
        name: rangeInWords(from, (starts[index + 1] ?? most + 1) - 1, measure),
        fill: fillOf(index, starts.length, palette),
      })),
    ],
    levelOf: (amount) => (amount === 0 ? 0 : starts.filter((start) => start <= amount).length),
  }
}

/** Where classes begin: at one, then at quantiles, where these differ. */
function startsOf(amounts: readonly number[], most: number): readonly number[] {
  const positive = amounts.filter((amount) => amount > 0).toSorted((one, other) => one - other)
  if (positive.length === 0) return []
  const different = [...new Set(positive)]
  if (different.length <= most) return [1, ...different.slice(1)]
  const quantiles = Array.from(
    { length: most - 1 },
    (_, index) => positive[Math.floor(((index + 1) * positive.length) / most)]!,
  )
  return [...new Set([1, ...quantiles])]
}

// The palest of the ramp is too near to the paper, which says none.
const fillOf = (index: number, of: number, { ramp }: ChartPalette): string =>
  of === 1 ? ramp[3]! : ramp[1 + Math.round((index * (ramp.length - 2)) / (of - 1))]!

function rangeInWords(from: number, to: number, measure: MapMeasure): string {
  const [one, many] = MAP_MEASURES[measure].unit
  if (from === to) return amountInWords(from, measure)
  return `${from} to ${to} ${to === 1 ? one : many}`
}

export function amountInWords(amount: number, measure: MapMeasure): string {
  const { unit, none } = MAP_MEASURES[measure]
  if (amount === 0) return none
  return `${amount} ${unit[amount === 1 ? 0 : 1]}`
}
