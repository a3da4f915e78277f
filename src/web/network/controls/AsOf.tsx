import { Pause, Play } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { useAnswer } from '../../api/use-answer.js'
import { Button } from '../../design/Button.js'
import { IconButton } from '../../design/IconButton.js'
import { graphql } from '../../generated/gql.js'
import { dateInWords } from '../../words/dates.js'
import type { Model } from '../use-model.js'
import styles from './AsOf.module.css'

const FIRST_AGREEMENT = graphql(`
  query NetworkFirstAgreement($filter: AgreementFilter) {
    agreements(filter: $filter, orderBy: DATE, first: 1) {
      nodes {
        date
      }
    }
  }
`)

/** A year is to be seen before the next one comes. */
const STEP_MS = 900
/** Where no agreement says when to begin. */
const EARLIEST = 1990

type Props = Pick<Model, 'view' | 'narrowing' | 'change' | 'answer'>

/** The network as it was in a year, and year after year. */
export function AsOf({ view, narrowing, change, answer }: Props) {
  const first = useAnswer(FIRST_AGREEMENT, { filter: narrowing.filter ?? null })
  const [isPlaying, setPlaying] = useState(false)
  const last = new Date().getUTCFullYear()
  const begun = Number(first.data?.agreements.nodes[0]?.date?.slice(0, 4) ?? EARLIEST)
  const year = view.asOf === null ? last : Number(view.asOf.slice(0, 4))
  const show = (next: number, history: 'push' | 'replace' = 'replace') =>
    change({ asOf: next >= last ? null : String(next) }, history)

  // The next year waits until the last one is there.
  const isThere = !answer.isFetching && !answer.isPlaceholderData
  const next = useEffectEvent(() => {
    if (year >= last) setPlaying(false)
    else show(year + 1)
  })
  useEffect(() => {
    if (!isPlaying || !isThere) return
    const timer = setTimeout(() => next(), STEP_MS)
    return () => clearTimeout(timer)
  }, [isPlaying, isThere, year])

  const play = () => {
    if (!isPlaying && year >= last) show(begun, 'push')
    setPlaying(!isPlaying)
  }
  return (
    <div className={`${styles['asOf'] ?? ''} no-print`}>
      <IconButton label={isPlaying ? 'Pause' : 'Play year by year'} onPress={play}>
        {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
      </IconButton>
      <Slider
        className={styles['slider'] ?? ''}
        minValue={Math.min(begun, year)}
        maxValue={last}
        value={year}
        onChange={(value) => {
          setPlaying(false)
          show(value)
        }}
        formatOptions={{ useGrouping: false }}
      >
        <Label>As of</Label>
        <SliderOutput>{view.asOf === null ? 'today' : dateInWords(view.asOf)}</SliderOutput>
        <SliderTrack className={styles['track'] ?? ''}>
          <SliderThumb className={styles['thumb'] ?? ''} />
        </SliderTrack>
        <span className={styles['ends']} aria-hidden>
          <span>{begun}</span>
          <span>today</span>
        </span>
      </Slider>
      {view.asOf !== null && (
        <Button kind="quiet" onPress={() => change({ asOf: null })}>
          Today
        </Button>
      )}
    </div>
  )
}
