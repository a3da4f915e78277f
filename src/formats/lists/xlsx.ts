import type { About, Cell, Table } from '../table.js'
import { type ZipPart, zipOfParts } from '../zip.js'
import { sheetTexts } from './sheet.js'
import { sheetFile, workbookParts } from './workbook.js'

// What Excel takes in one sheet.
const MOST_ROWS = 1_048_576

// Of an archive, which knows none before; the same file has the same bytes whenever it is made.
const TIME = new Date('1980-01-01T12:00:00Z')

/**
 * A sheet of the table, further ones where it has more rows than a sheet takes, and a last one that says what it is. By
 * hand, as no kept library writes rows as they come into more than one sheet that it lets one name.
 */
export const xlsxOf = (table: Table, about: About = [], mostRows = MOST_ROWS): AsyncIterable<Uint8Array> =>
  zipOfParts(partsOf(table, about, mostRows), TIME)

async function* partsOf({ name, headers, rows }: Table, about: About, mostRows: number): AsyncGenerator<ZipPart> {
  const names: string[] = []
  const part = (sheet: string, of: AsyncIterable<readonly Cell[]>): ZipPart => {
    names.push(sheet)
    return { name: sheetFile(names.length), texts: sheetTexts(of) }
  }
  const source = awaited(rows)
  try {
    let next = await source.next()
    const sheetful = async function* (): AsyncGenerator<readonly Cell[]> {
      yield headers
      for (let row = 1; next.done !== true && row < mostRows; row++) {
        yield next.value
        next = await source.next()
      }
    }
    do yield part(names.length === 0 ? name : `${name} ${names.length + 1}`, sheetful())
    while (next.done !== true)
  } finally {
    await source.return(undefined)
  }
  if (about.length > 0) yield part('About', awaited([['about', 'what'], ...about]))
  yield* workbookParts(names)
}

async function* awaited(rows: Table['rows']): AsyncGenerator<readonly Cell[], undefined, undefined> {
  yield* rows
}
