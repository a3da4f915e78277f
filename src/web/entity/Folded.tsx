import type { ReactNode } from 'react'
import { Disclosure } from '../design/Disclosure.js'
import { useMedia } from '../design/use-media.js'

interface Props {
  readonly summary: string
  readonly children: ReactNode
}

/** What stands beside the page where there is room: on a narrow screen folded, so that what follows is near. */
export function Folded({ summary, children }: Props) {
  const isNarrow = useMedia('screen and (max-width: 62rem)')
  return isNarrow ? <Disclosure summary={summary}>{children}</Disclosure> : children
}
