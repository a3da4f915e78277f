import { useEffect, useRef, useState, type RefObject } from 'react'

/** How far below the window a part of a page is asked for, so that it is there when it is reached. */
const AHEAD = '600px'

/** Whether an element has come near the window, once and for all; all have when the page is printed. */
export function useNear<Of extends Element>(): readonly [RefObject<Of | null>, boolean] {
  const ref = useRef<Of>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || ref.current === null) return
    const show = () => setNear(true)
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(),
      {
        rootMargin: AHEAD,
      },
    )
    observer.observe(ref.current)
    window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [near])
  return [ref, near]
}
