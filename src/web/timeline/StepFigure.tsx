import { areaY, axisX, axisY, dot, gridY, lineY, ruleY, text } from '@observablehq/plot'
import { useCallback } from 'react'
import { ChartFigure } from '../charts/ChartFigure.js'
import { type Ground, PlotChart } from '../charts/PlotChart.js'

interface Point {
  readonly year: number
  readonly count: number
  /** How many of these are of a narrower kind. */
  readonly part?: number
}

interface Props {
  readonly title: string
  readonly unit: string
  readonly note?: string
  readonly aside: string
  /** The name of the narrower kind, whose line is dashed. */
  readonly partName?: string
  readonly file: string
  readonly points: readonly Point[]
}

/** A number that only grows, year by year. */
export function StepFigure({ title, unit, note = '', aside, partName, file, points }: Props) {
  const draw = useCallback((ground: Ground) => drawn(points, unit, ground), [points, unit])
  return (
    <ChartFigure
      title={title}
      note={note}
      aside={aside}
      file={file}
      table={{
        rows: points,
        rowKey: ({ year }) => String(year),
        columns: [
          { name: 'Year', value: ({ year }) => year, numeric: true },
          { name: `${unit} up to and with it`, value: ({ count }) => count, numeric: true },
          ...(partName === undefined
            ? []
            : [{ name: partName, value: ({ part }: Point) => part ?? null, numeric: true }]),
        ],
      }}
    >
      <PlotChart draw={draw} label={`${title}: from ${points[0]?.count ?? 0} to ${points.at(-1)?.count ?? 0}.`} />
    </ChartFigure>
  )
}

function drawn(points: readonly Point[], unit: string, { palette, width }: Ground) {
  const grown = points.filter(({ count }, index) => index === 0 || count > points[index - 1]!.count)
  const parted = points.filter(({ part }) => part !== undefined)
  const curve = 'step-after' as const
  return {
    height: 300,
    marginTop: 28,
    marginRight: 28,
    marginBottom: 44,
    x: { domain: [points[0]?.year ?? 0, points.at(-1)?.year ?? 0], nice: false },
    y: { domain: [0, Math.max(1, points.at(-1)?.count ?? 1) * 1.08] },
    marks: [
      gridY({ stroke: palette.line, strokeOpacity: 1 }),
      axisX({
        ticks: Math.min(points.length, width / 70),
        tickFormat: (year: number) => (Number.isInteger(year) ? String(year) : ''),
        tickSize: 0,
        fill: palette.inkSoft,
        label: 'Year',
        labelArrow: 'none' as const,
      }),
      axisY({ tickSize: 0, ticks: 5, fill: palette.inkSoft, label: unit, labelArrow: 'none' as const }),
      areaY(points, { x: 'year', y: 'count', curve, fill: palette.accent, fillOpacity: 0.12 }),
      lineY(points, { x: 'year', y: 'count', curve, stroke: palette.accent, strokeWidth: 2 }),
      lineY(parted, { x: 'year', y: 'part', curve, stroke: palette.inkSoft, strokeWidth: 1.5, strokeDasharray: '5 4' }),
      ruleY([0], { stroke: palette.inkSoft }),
      dot(grown, { x: 'year', y: 'count', fill: palette.accent, r: 4 }),
      text(grown, {
        x: 'year',
        y: 'count',
        text: ({ count }: Point) => count.toLocaleString('en'),
        dy: -12,
        fill: palette.ink,
      }),
    ],
  }
}
