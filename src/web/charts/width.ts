import { useMedia } from '../design/use-media.js'
import { type RefObject, useLayoutEffect, useState } from 'react'

/** What a sheet of A4 or letter paper has room for between its margins. */
const PAPER = 700

/** How wide an element is, in whole pixels, and each time that changes; 0 before it is known. On paper, as wide as that. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  const isPrinted = useMedia('print')
  useLayoutEffect(() => {
    const observed = element.current
    if (observed === null) return
    const measure = () => setWidth(Math.floor(observed.clientWidth))
    // Before anything is painted, so that nothing is drawn at a width that it does not have.
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return isPrinted ? PAPER : width
}
