import type { MenuChoice } from '../design/MenuButton.js'
import { saveFile } from '../parts/save-file.js'
import type { SheetCell } from '../parts/sheets.js'

/** Browsers draw no canvas that is longer. */
const LONGEST = 16_000

/** A picture as files, called by what it holds; where there is none yet, nothing is saved. */
export const pictureFiles = (
  name: string,
  drawn: () => SVGSVGElement | undefined,
  what = 'Picture',
): readonly MenuChoice[] => [
  {
    name: `${what} (SVG)`,
    note: 'Sharp at any size, with title and source',
    onAction: () => withDrawn(drawn(), (svg) => saveFile(name, 'svg', asFile(svg))),
  },
  {
    name: `${what} (PNG)`,
    note: 'For slides and documents',
    onAction: () => withDrawn(drawn(), (svg) => void savePng(name, svg)),
  },
]

function withDrawn(svg: SVGSVGElement | undefined, then: (svg: SVGSVGElement) => void): void {
  if (svg !== undefined) then(svg)
}

/** The same at twice the size, for slides and paper. */
async function savePng(name: string, svg: SVGSVGElement): Promise<void> {
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value]
  const times = Math.min(2, LONGEST / Math.max(width, height))
  const image = new Image()
  image.src = URL.createObjectURL(asFile(svg))
  await image.decode()
  URL.revokeObjectURL(image.src)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(times * width)
  canvas.height = Math.round(times * height)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((content) => content && saveFile(name, 'png', content), 'image/png')
}

/** What writes it comes when it is first wanted. */
export async function saveCsv(name: string, rows: readonly (readonly SheetCell[])[]): Promise<void> {
  const { sheetAsCsv } = await import('../parts/sheets.js')
  saveFile(name, 'csv', new Blob([sheetAsCsv(rows)], { type: 'text/csv' }))
}

const asFile = (svg: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' })
