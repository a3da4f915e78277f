import { Pause, Play } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../design/Button.js'
import { IconButton } from '../design/IconButton.js'
import { dateInWords } from '../words/dates.js'
import styles from './YearSlider.module.css'

interface Props {
  readonly from: number
  /** The running year: at its end of the slider stands today. */
  readonly to: number
  /** A date; null: today. */
  readonly value: string | null
  /** Whether what is shown is of that date already: playing waits for it. */
  readonly isThere: boolean
  readonly onChange: (date: string | null) => void
}

const STEP = 800

/** As of which year, and a way to see the years pass. */
export function YearSlider({ from, to, value, isThere, onChange }: Props) {
  const [playing, setPlaying] = useState(false)
  const year = value === null ? to : Number(value.slice(0, 4))
  const set = (next: number) => onChange(next >= to ? null : String(next))

  const step = useEffectEvent(() => {
    if (year >= to) setPlaying(false)
    else set(year + 1)
  })
  useEffect(() => {
    if (!playing || !isThere) return
    const timer = setTimeout(() => step(), STEP)
    return () => clearTimeout(timer)
  }, [playing, isThere, year])

  const play = () => {
    if (!playing && year >= to) set(from)
    setPlaying(!playing)
  }
  return (
    <div className={`${styles['slider'] ?? ''} no-print`} role="group" aria-label="As of">
      <IconButton label={playing ? 'Stop' : 'Play the years'} onPress={play}>
        {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
      </IconButton>
      <span className={styles['end']} aria-hidden>
        {from}
      </span>
      <input
        type="range"
        aria-label="Year"
        aria-valuetext={momentInWords(value)}
        min={from}
        max={to}
        value={year}
        onChange={(event) => {
          setPlaying(false)
          set(Number(event.target.value))
        }}
      />
      <span className={styles['end']} aria-hidden>
        {to}
      </span>
      <output>{momentInWords(value)}</output>
      {value !== null && (
        <Button
          kind="quiet"
          onPress={() => {
            setPlaying(false)
            onChange(null)
          }}
        >
          Today
        </Button>
      )}
    </div>
  )
}

/** A year is meant as it ended. */
export function momentInWords(date: string | null): string {
  if (date === null) return 'today'
  return date.length === 4 ? `at the end of ${date}` : `as of ${dateInWords(date)}`
}
