import { axisX, barX, gridX, ruleX, text } from '@observablehq/plot'
import { useCallback, useMemo } from 'react'
import { ChartFigure } from '../charts/ChartFigure.js'
import { type Ground, PlotChart } from '../charts/PlotChart.js'
import type { MatrixQuery } from '../generated/graphql.js'
import { normLabel, type MatrixNorm } from './matrix-question.js'

interface Props {
  readonly norms: readonly MatrixNorm[]
  readonly frequency: NonNullable<MatrixQuery['normFrequency']>
  readonly counted: string
  readonly aside: string
  readonly file: string
}

const LINE = 14
const BAR = 18

/** How often each norm is reflected: the first chart of the report of 2020. */
export function FrequencyFigure({ norms, frequency, counted, aside, file }: Props) {
  const bars = useMemo(() => barsOf(norms, frequency), [norms, frequency])
  const draw = useCallback((ground: Ground) => picture(bars, ground), [bars])
  return (
    <ChartFigure
      title="How often each norm is reflected"
      note={`${counted} A share is of the agreements assessed for the norm, not of all agreements.`}
      aside={aside}
      file={file}
      table={{
        rows: bars,
        rowKey: ({ name }) => name,
        columns: [
          { name: 'Norm', value: ({ name }) => name },
          { name: 'Reflected in', value: ({ count }) => count, numeric: true },
          { name: 'Assessed', value: ({ of }) => of, numeric: true },
          { name: 'Share', value: ({ share }) => share, show: ({ share }) => percent(share), numeric: true },
        ],
      }}
    >
      <PlotChart
        draw={draw}
        label={`Bars: the share of assessed agreements that reflect each of ${bars.length} norms.`}
      />
    </ChartFigure>
  )
}

interface Bar {
  readonly name: string
  readonly count: number
  readonly of: number
  readonly share: number
}

const barsOf = (norms: Props['norms'], frequency: Props['frequency']): readonly Bar[] =>
  norms.map((norm, index) => {
    const { count, of, share } = frequency.find((one) => one.norm.id === norm.id) ?? { count: 0, of: 0, share: 0 }
    return { name: `${normLabel(norm, index)}. ${norm.name}`, count, of, share }
  })

const percent = (share: number): string => share.toLocaleString('en', { style: 'percent', maximumFractionDigits: 0 })

function picture(bars: readonly Bar[], { width, palette }: Ground) {
  // A name stands above its bar, on as many lines as the longest needs.
  const letters = (width - 30) / 6.2
  const lines = Math.max(1, ...bars.map(({ name }) => Math.ceil(name.length / letters + 0.2)))
  const band = lines * LINE + BAR + 10
  return {
    height: bars.length * band + 44,
    marginLeft: 14,
    marginRight: 96,
    marginTop: 4,
    marginBottom: 40,
    x: { domain: [0, 1], label: null },
    y: { domain: bars.map(({ name }) => name), axis: null, padding: 0 },
    marks: [
      gridX({ ticks: 4, stroke: palette.line, strokeOpacity: 1 }),
      axisX({
        ticks: 4,
        tickSize: 0,
        tickFormat: percent,
        fill: palette.inkSoft,
        label: 'Share of the agreements assessed',
        labelAnchor: 'left',
        labelArrow: 'none',
      }),
      barX(bars, { x: 'share', y: 'name', fill: palette.accent, insetTop: band - BAR - 4, insetBottom: 4 }),
      ruleX([0], { stroke: palette.inkSoft }),
      // A name stands above its bar, on two lines where it is long.
      text(bars, {
        x: 0,
        y: 'name',
        text: 'name',
        lineWidth: (width - 30) / 12,
        lineHeight: LINE / 12,
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dx: 4,
        dy: band / 2 - BAR - 8,
        fill: palette.ink,
      }),
      text(bars, {
        x: 'share',
        y: 'name',
        text: ({ count, of, share }: Bar) => `${count} of ${of} (${percent(share)})`,
        textAnchor: 'start',
        dx: 6,
        dy: band / 2 - BAR / 2 - 4,
        fill: palette.inkSoft,
      }),
    ],
  }
}
