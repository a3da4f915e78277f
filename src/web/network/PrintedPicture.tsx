import { useLayoutEffect, useRef } from 'react'
import { useMedia } from '../design/use-media.js'

/** On paper the picture as shapes: a canvas would be as large as the window was. */
export function PrintedPicture({ drawn }: { readonly drawn: () => SVGSVGElement | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  const isPrinted = useMedia('print')
  useLayoutEffect(() => {
    const picture = isPrinted ? drawn() : undefined
    box.current?.replaceChildren(...(picture === undefined ? [] : [picture]))
  }, [isPrinted, drawn])
  return <div ref={box} className="print-only" />
}
