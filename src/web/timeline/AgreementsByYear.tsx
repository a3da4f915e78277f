import { axisX, axisY, barY, gridY, ruleY } from '@observablehq/plot'
import { useCallback, useMemo } from 'react'
import { fileAddress } from '../api/site.js'
import { useAnswer } from '../api/use-answer.js'
import { useChoiceParam, useId } from '../charts/address.js'
import { ChartFigure } from '../charts/ChartFigure.js'
import { Complaints } from '../charts/Complaints.js'
import { type ChartPalette, usePalette } from '../charts/palette.js'
import { type Ground, PlotChart } from '../charts/PlotChart.js'
import { useRestrictions } from '../charts/restrictions.js'
import { RestrictionsButton } from '../charts/RestrictionsButton.js'
import { momentInWords } from '../charts/YearSlider.js'
import { Answered } from '../design/Answered.js'
import { NoticeBox } from '../design/NoticeBox.js'
import { Select } from '../design/Select.js'
import { ActiveFilters } from '../filters/ActiveFilters.js'
import type { TimelineByYearQuery } from '../generated/graphql.js'
import { ViewActions } from '../parts/ViewActions.js'
import { unknown } from '../filters/unknown.js'
import { type YearBar, byYear, type ByYear, UNSAID } from './by-year.js'
import { type AgreementKind, KIND_NAMES, KINDS } from './kinds.js'
import { OfYear } from './OfYear.js'
import { BY_YEAR } from './timeline-questions.js'
import { countedNoun } from '../words/counted.js'
import styles from './Timeline.module.css'

/** How many agreements were made each year, of which kind. */
export function AgreementsByYear() {
  const restrictions = useRestrictions()
  const kind = useChoiceParam('kind', KIND_NAMES)
  const [year, setYear] = useId('year')
  const variables = { ...restrictions.args, by: KINDS[kind.value].by }
  const answer = useAnswer(BY_YEAR, variables)
  const years = answer.data?.agreements.facets?.[0]?.values ?? []
  const known = years.some(({ value }) => value === year)
  return (
    <>
      <Complaints
        of={[
          ...restrictions.problems,
          kind.wrong,
          answer.data === undefined ? null : unknown('year', year, years, 'year of one of these agreements'),
        ]}
      />
      <div className={`${styles['controls'] ?? ''} no-print`}>
        <Select
          label="Divided by"
          value={kind.value}
          options={KIND_NAMES.map((value) => ({ value, name: KINDS[value].name }))}
          onChange={kind.set}
        />
        <Select
          label="Agreements of"
          value={known && year !== null ? year : ''}
          options={[
            { value: '', name: 'No year picked' },
            ...years
              .toSorted((one, other) => other.value.localeCompare(one.value))
              .map(({ value, count }) => ({ value, name: value, note: countedNoun(count, 'agreement') })),
          ]}
          onChange={(next) => setYear(next === '' ? null : next)}
        />
        <RestrictionsButton {...restrictions} />
        <ViewActions
          what={`Agreements by year and ${KINDS[kind.value].name.toLowerCase()}`}
          filtered={restrictions.words}
          query={{ document: BY_YEAR, variables }}
          files={['csv', 'xlsx'].map((ending) => ({
            name: `Agreements (${ending === 'csv' ? 'CSV' : 'Excel'})`,
            href: fileAddress(`agreements.${ending}`, restrictions.args),
            download: true,
          }))}
        />
      </div>
      <div className={styles['active']}>
        <ActiveFilters {...restrictions.filter} />
      </div>
      <Answered what="the years" answer={answer}>
        {(data) => (
          <Picture
            data={data}
            kind={kind.value}
            moment={momentInWords(restrictions.args.asOf)}
            aside={restrictions.words}
            onYear={setYear}
          />
        )}
      </Answered>
      {known && year !== null && <OfYear year={year} restrictions={restrictions} onClose={() => setYear(null)} />}
    </>
  )
}

interface PictureProps {
  readonly data: TimelineByYearQuery
  readonly kind: AgreementKind
  readonly moment: string
  readonly aside: string
  readonly onYear: (year: string) => void
}

function Picture({ data, kind, moment, aside, onYear }: PictureProps) {
  const palette = usePalette()
  const tally = useMemo(() => byYear(data, KINDS[kind].many), [data, kind])
  const draw = useCallback((ground: Ground) => drawn(tally, ground), [tally])
  const pick = useCallback((index: number) => onYear(String(tally.years[index]!.year)), [tally, onYear])
  const { kinds, bars, total, undated, unsaid } = tally
  const word = KINDS[kind].name.toLowerCase()
  if (total === 0)
    return <NoticeBox title="No agreement matches.">Take a filter out, or choose a later date.</NoticeBox>
  return (
    <ChartFigure
      title={`${countedNoun(total, 'agreement')} by the year of their first event and by ${word}, as known ${moment}`}
      note={[
        undated > 0 && `Without a date and in no bar: ${undated.toLocaleString('en')}.`,
        unsaid > 0 && `“${UNSAID}”: no source says the ${word} of ${unsaid.toLocaleString('en')}.`,
      ]
        .filter(Boolean)
        .join(' ')}
      hint="Press a bar for its agreements."
      legend={kinds.map((name, index) => ({ name, fill: fillOf(name, index, palette) }))}
      aside={aside}
      file={`agreements-by-year-${kind}`}
      table={{
        rows: bars,
        rowKey: (bar) => `${bar.year} ${bar.kind}`,
        columns: [
          { name: 'Year', value: (bar) => bar.year, numeric: true },
          { name: KINDS[kind].name, value: (bar) => bar.kind },
          { name: 'Agreements', value: (bar) => bar.count, numeric: true },
        ],
      }}
    >
      <PlotChart
        draw={draw}
        onPick={pick}
        label={`Stacked bars: agreements of each year, by ${word}. The numbers are in the table beneath.`}
      />
    </ChartFigure>
  )
}

const fillOf = (kind: string, index: number, { series, other, line }: ChartPalette): string =>
  kind === UNSAID ? line : (series[index] ?? other)

function drawn({ bars, kinds, years }: ByYear, { palette, width }: Ground) {
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
    color: { domain: kinds, range: kinds.map((kind, index) => fillOf(kind, index, palette)) },
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
