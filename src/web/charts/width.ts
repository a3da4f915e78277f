import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is, in whole pixels, and each time that changes; 0 before it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
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
  return width
}
