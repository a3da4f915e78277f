import { FONT, HALO } from './font.js'
import type { Screen, ScreenLabel, ScreenLink, ScreenNode, ScreenRing } from './scene.js'

/** What is seen, as an SVG file; its shapes name what they stand for. */
export function svgText({ width, height, ground, ink, links, nodes, rings, labels }: Screen): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    `<g stroke-linecap="round">${links.map(lineOf).join('')}</g>`,
    `<g stroke="${ground}">${nodes.map(discOf).join('')}</g>`,
    `<g stroke="${ink}" fill="none" pointer-events="none">${rings.map(ringOf).join('')}</g>`,
    `<g font-family="${FONT.replaceAll("'", '')}" fill="${ink}" stroke="${ground}" stroke-width="${HALO}"`,
    ` stroke-linejoin="round" paint-order="stroke" dominant-baseline="central" pointer-events="none">`,
    `${labels.map(textOf).join('')}</g>`,
    '</svg>',
  ].join('')
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const lineOf = ({ id, x1, y1, x2, y2, width, colour }: ScreenLink): string =>
  `<line data-link="${escaped(id)}" x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}"` +
  ` stroke="${colour}" stroke-width="${rounded(width)}"/>`

const discOf = ({ id, x, y, radius, colour }: ScreenNode): string =>
  `<circle data-node="${escaped(id)}" cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" fill="${colour}"/>`

const ringOf = ({ x, y, radius, width }: ScreenRing): string =>
  `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" stroke-width="${width}"/>`

const textOf = ({ text, x, y, fontSize, isForced }: ScreenLabel): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${fontSize}" font-weight="${isForced ? 650 : 500}">${escaped(text)}</text>`

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
