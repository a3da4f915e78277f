// Observable Plot (ISC) draws scales, axes and marks.
import { plot, type PlotOptions } from '@observablehq/plot'
import { useLayoutEffect, useRef } from 'react'
import type { PALETTES } from '../design/palette.js'
import { usePalette } from './palette.js'
import { useWidth } from './width.js'
import styles from './Chart.module.css'

export interface Ground {
  readonly width: number
  readonly palette: (typeof PALETTES)['light']
}

interface Props {
  /** What is drawn on a ground; the same function until what is drawn changes. */
  readonly draw: (ground: Ground) => PlotOptions
  /** What the picture shows, in a sentence: the data themselves stand in the table beneath. */
  readonly label: string
  /** Narrower boxes scroll. */
  readonly minWidth?: number
  /** Told which of the marks of the class `pickable` was pressed; the same function until what is drawn changes. */
  readonly onPick?: (index: number) => void
}

/** A picture as wide as its box, in the colours of the theme. */
export function PlotChart({ draw, label, minWidth = 300, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const room = useWidth(box)
  const palette = usePalette()
  useLayoutEffect(() => {
    if (room === 0) return
    const width = Math.max(room, minWidth)
    const drawn = plot({
      ...draw({ width, palette }),
      width,
      ariaLabel: label,
      style: { fontFamily: 'var(--sans)', fontSize: '12px', color: palette.ink, background: 'none' },
    })
    drawn.setAttribute('role', 'img')
    // Plot names each mark too, for which ARIA has no place inside of a picture.
    for (const mark of drawn.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label')
    drawn.toggleAttribute('data-picture', true)
    if (onPick !== undefined)
      drawn.addEventListener('click', ({ target }) => {
        const marks = [...drawn.querySelectorAll('.pickable > *')]
        const index = marks.findIndex((mark) => mark === target)
        if (index >= 0) onPick(index)
      })
    box.current?.replaceChildren(drawn)
  }, [draw, label, onPick, minWidth, palette, room])
  // What scrolls must be reached by the keyboard.
  const scrolls = room > 0 && room < minWidth
  return (
    <div
      ref={box}
      className={styles['picture']}
      {...(scrolls && { tabIndex: 0, role: 'group', 'aria-label': 'Picture, wider than its box' })}
    />
  )
}
