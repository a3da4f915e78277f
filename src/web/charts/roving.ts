import { type KeyboardEvent, useRef, useState } from 'react'

export type CellPosition = readonly [row: number, column: number]

const STEPS: Readonly<Record<string, CellPosition>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/** A grid that is one stop of the Tab key, and in which arrow keys move (the ARIA practice for grids). */
export function useRoving<Grid extends HTMLElement>(rows: number, columns: number, begin: CellPosition = [0, 0]) {
  const grid = useRef<Grid>(null)
  const [[row, column], setPlace] = useState<CellPosition>(begin)
  // Fewer rows may have come since.
  const here: CellPosition = [Math.min(row, rows - 1), Math.min(column, columns - 1)]

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.altKey || event.metaKey) return
    event.preventDefault()
    const next: CellPosition = [within(here[0] + step[0], rows), within(here[1] + step[1], columns)]
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.join(' ')}"]`)?.focus()
  }

  /** What the control at a place takes. */
  const at = (place: CellPosition) => ({
    'data-place': place.join(' '),
    tabIndex: place[0] === here[0] && place[1] === here[1] ? 0 : -1,
    onFocus: () => setPlace(place),
  })
  return { grid, onKeyDown, at }
}

const within = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1))
