import { axisX, axisY, barY, gridY, ruleY } from '@observablehq/plot'
import type { ChartPalette } from '../charts/palette.js'
import type { Ground } from '../charts/PlotChart.js'
import { countedNoun } from '../words/counted.js'
import { type ByYear, UNSAID, type YearBar } from './by-year.js'

/** The colour of a kind; what no source says has that of lines. */
export const yearFill = (kind: string, index: number, { series, other, line }: ChartPalette): string =>
  kind === UNSAID ? line : (series[index] ?? other)

/** Stacked bars of agreements by year and kind, each year under a bar that can be picked. */
export function drawnYears({ bars, kinds, years }: ByYear, { palette, width }: Ground) {
  const [from, to] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0]
  const domain = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  const most = Math.max(0, ...years.map(({ count }) => count))
  const ticks = ticksTo(most)
  const top = ticks.at(-1) ?? 0
  const every = width < 700 ? 10 : 5
  return {
    height: 380,
    marginTop: 28,
    marginBottom: 44,
    x: { domain, padding: 0.15 },
    y: { domain: [0, top] },
    color: { domain: kinds, range: kinds.map((kind, index) => yearFill(kind, index, palette)) },
    marks: [
      gridY({ ticks, stroke: palette.line, strokeOpacity: 1 }),
      axisX({
        ticks: domain.filter((year) => year % every === 0),
        tickFormat: String,
        tickSize: 0,
        fill: palette.inkSoft,
        label: 'Year of the first event',
        labelArrow: 'none' as const,
      }),
      axisY({
        ticks,
        tickFormat: (count: number) => count.toLocaleString('en'),
        tickSize: 0,
        fill: palette.inkSoft,
        label: 'Agreements',
        labelArrow: 'none' as const,
      }),
      barY(bars, { x: 'year', y: 'count', fill: 'kind', order: [...kinds], stroke: palette.paper, strokeWidth: 0.5 }),
      ruleY([0], { stroke: palette.inkSoft }),
      barY(years, {
        x: 'year',
        y: () => top,
        fill: 'transparent',
        className: 'pickable',
        title: ({ year, count }: ByYear['years'][number]) => titleOf(year, count, bars),
      }),
    ],
  }
}

/** Round numbers, the last of them no less than the most. */
function ticksTo(most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => most / size <= 8) ?? most
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step)
}

const titleOf = (year: number, count: number, bars: readonly YearBar[]): string =>
  [
    `${year}: ${countedNoun(count, 'agreement')}`,
    ...bars.filter((bar) => bar.year === year).map((bar) => `${bar.kind}: ${bar.count}`),
  ].join('\n')
