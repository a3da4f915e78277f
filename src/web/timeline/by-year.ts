import type { TimelineByYearQuery } from '../generated/graphql.js'
import { codeInWords } from '../words/codes.js'

/** Agreements of a year and a kind. */
export interface YearBar {
  readonly year: number
  readonly kind: string
  readonly count: number
}

export interface ByYear {
  readonly bars: readonly YearBar[]
  /** In the order in which they are stacked: the most frequent first. */
  readonly kinds: readonly string[]
  readonly years: readonly { readonly year: number; readonly count: number }[]
  readonly total: number
  readonly undated: number
  /** Agreements of a year of which no source says the kind. */
  readonly unsaid: number
}

export const UNSAID = 'Not said'
/** As many as have a colour of their own. */
const MOST = 8

/** `many` is what the kinds are, as `forms`. */
export function byYear({ agreements, crossTab }: TimelineByYearQuery, many: string): ByYear {
  const years = (agreements.facets?.[0]?.values ?? [])
    .map(({ value, count }) => ({ year: Number(value), count }))
    .toSorted((one, other) => one.year - other.year)
  // Those of no stated kind are what is left of a year's count.
  const columns = (crossTab?.columns ?? []).map(({ value }) => value).filter((value) => value !== 'NOT_STATED')
  const own = columns.length > MOST ? MOST - 1 : MOST
  const rest = `All other ${many} (${columns.length - own})`
  const bars = years.flatMap(({ year, count }) => {
    const row = crossTab?.rows.findIndex(({ value }) => value === String(year)) ?? -1
    const cells = (crossTab?.cells[row] ?? []).slice(0, columns.length)
    const said = sum(cells)
    return [
      ...columns.slice(0, own).map((column, index) => ({ year, kind: codeInWords(column), count: cells[index] ?? 0 })),
      { year, kind: rest, count: sum(cells.slice(own)) },
      { year, kind: UNSAID, count: count - said },
    ].filter((bar) => bar.count > 0)
  })
  const total = agreements.totalCount ?? 0
  return {
    bars,
    kinds: [...columns.slice(0, own).map(codeInWords), rest, UNSAID].filter((kind) =>
      bars.some((bar) => bar.kind === kind),
    ),
    years,
    total,
    undated: total - sum(years.map(({ count }) => count)),
    unsaid: sum(bars.filter(({ kind }) => kind === UNSAID).map(({ count }) => count)),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
