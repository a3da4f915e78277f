import { FileError } from '../../../errors.js'
import { issueAt } from '../../../corpus/raw.js'
import type { ForeignRow, Rejection } from '../../importer.js'
import { tooLarge } from '../budget.js'
import { withoutErrors } from '../error-cells.js'
import type { SheetLimits } from '../limits.js'
import { isFilled } from '../rows.js'
import { addressOf, columnAt } from '../addresses.js'
import { cellReader, type CellContent, type Shared } from './cell.js'
import { isTrue, type LayoutSeen } from './layout.js'
import { parsedXml, type XmlHandler } from './xml.js'
import { damaged } from './zip.js'

/** The rows of a worksheet that hold something. A merged cell's value stands in its first cell, as it is written; `layout` is told of it. */
export async function* sheetRows(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  shared: Shared,
  limits: SheetLimits,
  layout: LayoutSeen,
): AsyncGenerator<ForeignRow> {
  let rows = 0
  for await (const row of parsedXml<ForeignRow>(file, bytes, (emit) =>
    rowHandler(file, shared, limits, layout, emit),
  )) {
    rows += 1
    if (rows > limits.rows) throw tooLarge(file, `at most ${limits.rows} rows`, 'more')
    yield withoutErrors(file, row)
  }
}

/** A row or cell that does not say where it stands comes after the one before it. */
function rowHandler(
  file: string,
  shared: Shared,
  limits: SheetLimits,
  layout: LayoutSeen,
  emit: (row: ForeignRow) => void,
): Required<XmlHandler> {
  const cell = cellReader(shared, limits.cell)
  let row = rowBuilder(file, 0, limits)
  let column = -1
  return {
    open(element, attributes) {
      const place = attributes['r']
      if (element === 'row') {
        const line = place === undefined ? row.line + 1 : Number(place)
        row = rowBuilder(file, line, limits, isTrue(attributes['hidden']))
        column = -1
      } else if (element === 'c') {
        column = place === undefined ? column + 1 : columnAt(place)
        if (column < 0) throw damaged(file, new Error(`A cell at ${place}`))
        cell.begin(attributes)
      } else if (!layout.open(element, attributes)) cell.open(element, attributes)
    },
    text: (text) => cell.text(text),
    close(element) {
      if (element === 'c') row.put(column, cell.end())
      else if (element === 'row' && isFilled(row.built())) emit(row.built())
      else cell.close(element)
    },
  }
}

function rowBuilder(file: string, line: number, { columns, cell: longest }: SheetLimits, isHidden = false) {
  const cells: string[] = []
  const wrongAt: number[] = []
  let wrong: Rejection | undefined
  return {
    line,
    put(column: number, { text, formula }: CellContent): void {
      const address = () => addressOf(column, line)
      if (text === undefined) throw damaged(file, new Error(`A text that is not there in ${address()}`))
      if (formula !== null) {
        wrong ??= formulaIssue({ file, line }, address(), formula)
        wrongAt.push(column)
      } else if (text === null) throw tooLong(`${file}:${address()}`, longest)
      if (text === '' || text === null) return
      if (column >= columns) throw tooLarge(file, `at most ${columns} columns`, `a value in ${address()}`)
      while (cells.length < column) cells.push('')
      cells[column] = text
    },
    built: (): ForeignRow => ({
      line,
      cells,
      ...(wrong === undefined ? {} : { wrong, wrongAt }),
      ...(isHidden ? { hidden: true } : {}),
    }),
  }
}

/** What a formula came to may be out of date, or of another file: only its author can say. */
function formulaIssue(place: { readonly file: string; readonly line: number }, address: string, formula: string) {
  const got = formula === '' ? 'a formula shared with other cells' : `the formula =${formula}`
  const issue = issueAt(place, address, 'formula', 'a value (copy the cells and paste them as values first)', got)
  return { ...issue, severity: 'error' as const }
}

const tooLong = (place: string, longest: number): FileError =>
  new FileError('FILE_CELL', place, `wanted cells of at most ${longest} characters, got a longer one`, 'Shorten it')
