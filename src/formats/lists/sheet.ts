import { blocksAwaited } from '../blocks.js'
import { escaped } from '../xml.js'
import type { Cell } from '../table.js'
import { writable } from '../text.js'

// What Excel takes in one cell; it calls a workbook with a longer one damaged.
const MOST = 32_767
const CUT = '…'

const BEGIN =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '</sheetView></sheetViews><sheetData>'
const END = '</sheetData></worksheet>'

/** A sheet whose first row stays where it is. Texts stay texts, so that Excel neither runs them nor makes days of partial dates. */
export const sheetTexts = (rows: AsyncIterable<readonly Cell[]>): AsyncIterable<string> => blocksAwaited(textsOf(rows))

async function* textsOf(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  yield BEGIN
  let number = 0
  for await (const row of rows) yield rowText(row, ++number)
  yield END
}

const rowText = (row: readonly Cell[], number: number): string =>
  `<row r="${number}">${row.map((cell, column) => cellText(cell, `${lettersOf(column)}${number}`)).join('')}</row>`

function cellText(cell: Cell, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(fitting(writable(cell)))}</t></is></c>`
}

const fitting = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - CUT.length)}${CUT}`)

/** A for 0, Z for 25, AA for 26. */
function lettersOf(column: number): string {
  const before = column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)
  return `${before}${String.fromCharCode(65 + (column % 26))}`
}
