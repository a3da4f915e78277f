import { type RefObject, useEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/**
 * The heading of a page, to which a reader comes by a link: the page is seen from its top, and the keyboard and whoever
 * hears the page go on from there. Back and forward leave both to the browser, which knows where one was.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const { hash } = useLocation()
  const type = useNavigationType()
  const [isByLink] = useState(type === NavigationType.Push && hash === '')
  useEffect(() => {
    if (!isByLink) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [isByLink])
  return heading
}
