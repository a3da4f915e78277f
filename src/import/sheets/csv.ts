import { CsvError, parse, type Parser } from 'csv-parse'
import { FileError } from '../../errors.js'
import type { ForeignRow } from '../importer.js'
import { tooLarge, tooLongRow } from './budget.js'
import { dialectOf, dialectText, parsing, type DialectOptions } from './dialect.js'
import { withoutErrors } from './error-cells.js'
import type { SheetLimits } from './limits.js'
import { peek } from './peek.js'
import { isFilled } from './rows.js'
import { sharingCells } from './sharing-cells.js'

export interface TextOptions extends DialectOptions {
  readonly limits: SheetLimits
  /** Told how the text parts its cells. */
  readonly onDialect: (said: string) => void
}

/** The rows of a CSV text that hold something, those of each piece of it together: to wait for each alone takes longer than to read it. */
export async function* csvRows(
  file: string,
  texts: AsyncIterable<string>,
  options: TextOptions,
): AsyncGenerator<readonly ForeignRow[]> {
  const { limits } = options
  let rows = 0
  for await (const some of lines(file, texts, options)) {
    const filled: ForeignRow[] = []
    const refused = (): Error | null => {
      for (const row of some) {
        if (row.cells.length > limits.columns) return tooWide(file, row, limits)
        if (!isFilled(row)) continue
        rows += 1
        if (rows > limits.rows) return tooLarge(file, `at most ${limits.rows} rows`, 'more')
        filled.push(withoutErrors(file, row))
      }
      return null
    }
    const error = refused()
    yield filled
    if (error !== null) throw error
  }
  if (rows === 0) throw emptyFile(file)
}

async function* lines(
  file: string,
  texts: AsyncIterable<string>,
  options: TextOptions,
): AsyncGenerator<readonly ForeignRow[]> {
  const { limits, onDialect } = options
  const { first = '', all } = await peek(withLineFeeds(texts))
  const dialect = dialectOf(file, first, options)
  onDialect(dialectText(dialect))
  const shared = sharingCells()
  // csv-parse counts the line where a row ends; it begins after the row before.
  const begins = dialect.isTold ? 2 : 1
  let line = begins
  let read: ForeignRow[] = []
  const keep = (cells: string[], { lines: end }: { readonly lines: number }): null => {
    read.push({ line, cells: shared(cells) })
    line = end + 1
    return null
  }
  const parser = parse({
    ...parsing(dialect),
    from_line: begins,
    max_record_size: limits.cell,
    on_record: keep,
  })
  // It is told of by what gives it text.
  parser.on('error', () => undefined)
  const taken = (): readonly ForeignRow[] => {
    const rows = read
    read = []
    return rows
  }
  const failure = (error: unknown) => (error instanceof CsvError ? csvError(file, line, error, limits) : error)
  for await (const text of all) {
    const error = await written(parser, text)
    yield taken()
    if (error !== null) throw failure(error)
  }
  const error = await written(parser, null)
  yield taken()
  if (error !== null) throw failure(error)
}

/** Gives a parser a piece of a text, or tells it that there is none any more; what was wrong with it. */
const written = (parser: Parser, text: string | null): Promise<Error | null> =>
  new Promise((resolve) => {
    const done = (error?: Error | null) => resolve(error ?? null)
    if (text === null) parser.end(done)
    else parser.write(text, done)
  })

/** csv-parse counts a CRLF within quotes as two lines. */
async function* withLineFeeds(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let last = ''
  for await (const text of texts) {
    const joined = last + text
    last = joined.endsWith('\r') ? '\r' : ''
    yield joined.slice(0, joined.length - last.length).replace(/\r\n?/g, '\n')
  }
  if (last !== '') yield '\n'
}

function csvError(file: string, line: number, error: CsvError, { cell }: SheetLimits): FileError {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLongRow(`${file}:${line}`, cell)
  const problem = 'wanted cells in quotes closed, and quotes within them doubled, got a quote that is never closed'
  return new FileError(
    'FILE_QUOTES',
    `${file}:${line}`,
    problem,
    'Mend the quotes of this row, or read them as signs like others (--quotes none)',
  )
}

const tooWide = (file: string, { line, cells }: ForeignRow, { columns }: SheetLimits): FileError =>
  tooLarge(`${file}:${line}`, `at most ${columns} columns`, `${cells.length}`)

export const emptyFile = (file: string): FileError =>
  new FileError('FILE_EMPTY', file, 'wanted a table, got an empty file', 'Check that it is the file that you meant')
