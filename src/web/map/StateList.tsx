import { useState } from 'react'
import { useRoving } from '../charts/roving.js'
import { EntitySign } from '../parts/EntitySign.js'
import type { MapReading } from './readings.js'
import styles from './Map.module.css'

interface Props {
  readonly readings: readonly MapReading[]
  readonly picked: string | null
  readonly pointed: string | null
  readonly onPoint: (id: string | null) => void
  readonly onPick: (id: string) => void
}

/** The states of the map with their values: the way to them for who does not see it or point at it. */
export function StateList({ readings, picked, pointed, onPoint, onPick }: Props) {
  const [sought, setSought] = useState('')
  const found = readings.filter(({ state: { name, id } }) => folded(`${name} ${id}`).includes(folded(sought)))
  const { grid, onKeyDown, at } = useRoving<HTMLUListElement>(found.length, 1)
  return (
    <section className={styles['list']} aria-label="States">
      <label className={styles['seek']}>
        <span className={styles['seekLabel']}>Find a state</span>
        <input
          type="search"
          className={styles['seekBox']}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </label>
      <ul ref={grid} role="list" onKeyDown={onKeyDown} onMouseLeave={() => onPoint(null)}>
        {found.map(({ state, level, words }, index) => {
          const place = at([index, 0])
          return (
            <li key={state.id}>
              <button
                type="button"
                {...place}
                aria-pressed={picked === state.id}
                data-pointed={pointed === state.id}
                onFocus={() => {
                  place.onFocus()
                  onPoint(state.id)
                }}
                onMouseEnter={() => onPoint(state.id)}
                onBlur={() => onPoint(null)}
                onClick={() => onPick(state.id)}
              >
                <svg className={styles['swatch']} aria-hidden width="12" height="12">
                  <rect width="12" height="12" fill={level.fill} />
                </svg>
                <EntitySign type="STATE" iso2={'iso2' in state ? state.iso2 : null} />
                <span className={styles['name']}>{state.name}</span>
                <span className={styles['value']}>{words}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {found.length === 0 && <p className={styles['quiet']}>No state of this corpus has “{sought}” in its name.</p>}
    </section>
  )
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
