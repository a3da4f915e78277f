import { useCallback, useMemo } from 'react'
import { fileAddress } from '../api/site.js'
import { useAnswer } from '../api/use-answer.js'
import { useChoiceParam, useId } from '../charts/address.js'
import { ChartFigure } from '../charts/ChartFigure.js'
import { Complaints } from '../charts/Complaints.js'
import { usePalette } from '../charts/palette.js'
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
import { byYear, UNSAID } from './by-year.js'
import { type AgreementKind, KIND_NAMES, KINDS } from './kinds.js'
import { OfYear } from './OfYear.js'
import { BY_YEAR } from './timeline-questions.js'
import { countedNoun } from '../words/counted.js'
import { drawnYears, yearFill } from './years-chart.js'
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
  const draw = useCallback((ground: Ground) => drawnYears(tally, ground), [tally])
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
      legend={kinds.map((name, index) => ({ name, fill: yearFill(name, index, palette) }))}
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
