import { useLayoutEffect } from 'react'
import { inLight } from '../design/theme.js'
import { framed, type ChartFrame } from './frame.js'
import { standaloneSvg } from './standing.js'

type FrameOfPicture = Omit<ChartFrame, 'source'>

/** By the id of what holds the picture, each as it was drawn last: in a file the legend has the picture's colours there. */
const frames = new Map<string, FrameOfPicture>()

/** Keeps what stands around a picture where a file of it finds it. */
export function useFrame(id: string, frame: FrameOfPicture): void {
  useLayoutEffect(() => {
    frames.set(id, frame)
    return () => void frames.delete(id)
  })
}

/** The picture within an element, drawn for a file; none where it has not come yet. */
export const pictureWithin = (id: string, source: string): SVGSVGElement | undefined =>
  inLight(() => {
    const svg = document.getElementById(id)?.querySelector<SVGSVGElement>('svg[data-picture]')
    const frame = frames.get(id)
    return svg == null || frame === undefined ? undefined : framed(standaloneSvg(svg), { ...frame, source })
  })
