import { saveFile } from '../parts/save-file.js'
import type { Cell } from '../parts/sheets.js'
import { framed, type Frame } from './frame.js'

export function saveSvg(name: string, picture: SVGSVGElement, frame: Frame): void {
  saveFile(`${name}.svg`, new Blob([textOf(framed(picture, frame))], { type: 'image/svg+xml' }))
}

/** The same at twice the size, for slides and paper. */
export async function savePng(name: string, picture: SVGSVGElement, frame: Frame): Promise<void> {
  const svg = framed(picture, frame)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(svg))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * svg.width.baseVal.value
  canvas.height = 2 * svg.height.baseVal.value
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((content) => content && saveFile(`${name}.png`, content), 'image/png')
}

/** What writes it comes when it is first wanted. */
export async function saveCsv(name: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const { csvOf } = await import('../parts/sheets.js')
  saveFile(`${name}.csv`, new Blob([csvOf(rows)], { type: 'text/csv' }))
}

const textOf = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(svg)
