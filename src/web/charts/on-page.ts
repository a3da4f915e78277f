import { inLight } from '../design/theme.js'
import { framed, type ChartFrame } from './frame.js'
import { standaloneSvg } from './standing.js'

/** A picture that stands on the page under `data-picture`, drawn for a file; none where it has not come yet. */
export const pictureOnPage = (name: string, frame: ChartFrame): SVGSVGElement | undefined =>
  inLight(() => {
    const svg = document.querySelector<SVGSVGElement>(`svg[data-picture="${name}"]`)
    return svg === null ? undefined : framed(standaloneSvg(svg), frame)
  })
