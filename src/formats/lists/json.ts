import { blocksAwaited } from '../blocks.js'
import type { About, Cell, Table } from '../table.js'

/** An object of what the table is, by name, and of its rows, each an object by its headers and on a line of its own. */
export const jsonRows = (table: Table, about: About): AsyncIterable<string> => blocksAwaited(jsonLines(table, about))

async function* jsonLines({ headers, rows }: Table, about: About): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(Object.fromEntries(about))},\n"rows":[`
  let before = '\n'
  for await (const row of rows) {
    yield `${before}${JSON.stringify(byHeader(headers, row))}`
    before = ',\n'
  }
  yield '\n]}\n'
}

const byHeader = (headers: readonly string[], row: readonly Cell[]): object =>
  Object.fromEntries(headers.map((header, at) => [header, row[at] ?? null]))
