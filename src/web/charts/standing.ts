import { element } from './svg.js'

/** What a picture takes from the page's style sheets, and a file of its own cannot. */
const STYLES = [
  'fill',
  'stroke',
  'fill-opacity',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
] as const

/** A copy of a picture of the page in which every colour and size is written out, and no link leads into the page. */
export function standaloneSvg(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement
  const originals = picture.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((part, index) => {
    const computed = getComputedStyle(originals[index]!)
    for (const name of STYLES) part.setAttribute(name, computed.getPropertyValue(name))
    part.removeAttribute('class')
  })
  for (const link of copy.querySelectorAll('a')) link.replaceWith(element('g', {}, ...link.childNodes))
  // Plot's own style sheet and typeface, and what is HTML, are for pages.
  copy.querySelectorAll('style, foreignObject').forEach((part) => part.remove())
  for (const name of ['style', 'class', 'font-family', 'role', 'aria-label', 'aria-hidden']) copy.removeAttribute(name)
  const { width, height } = picture.getBoundingClientRect()
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return copy
}
