import { useCallback, useEffect, useRef } from 'react'

/** Takes the keyboard from the picture into the panel, which may have to open first, and back. */
export function useEntering() {
  const place = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const isWanted = useRef(false)
  useEffect(() => {
    if (!isWanted.current || panel.current === null) return
    isWanted.current = false
    panel.current.focus()
  })
  const enter = useCallback(() => {
    if (panel.current === null) isWanted.current = true
    else panel.current.focus()
  }, [])
  const leave = useCallback(() => place.current?.focus(), [])
  return { place, panel, enter, leave }
}
