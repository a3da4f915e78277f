import type { z } from 'zod'
import { recent } from '../lists/recent.js'
import { formOf } from './cells.js'
import type { TableDefinition } from './table.js'

type Cells = Readonly<Record<string, string>>

/** Tells what the cells of a row say. */
export interface CellsReader<Row> {
  /** null where one is not of its kind. */
  read(cells: Cells): Row | null
  /** Of cells that were read before, and were right. */
  reread(cells: Cells): Row
}

/** Reads the rows of a table: each text of a column once, as the rows of large tables repeat most of theirs. */
export function cellsReader<S extends z.ZodRawShape>({
  file,
  row: schema,
}: TableDefinition<S>): CellsReader<z.infer<z.ZodObject<S>>> {
  const columns = Object.entries<z.core.$ZodType>(schema.shape).map(([name, column]) => {
    const form = formOf(column)
    if (form === undefined) throw new TypeError(`wanted a column of cells, got ${name} of ${file}`)
    // What takes any text takes no longer to read than to find again.
    return { name, read: form.kind.takesAny === true ? form.read : keeping(form.read), reread: form.reread }
  })
  const blank: Readonly<Record<string, unknown>> = Object.fromEntries(columns.map(({ name }) => [name, null]))
  return {
    read(cells) {
      const row = { ...blank }
      for (const { name, read } of columns) {
        const text = cells[name]
        const value = text === undefined ? undefined : read(text)
        if (value === undefined) return null
        row[name] = value
      }
      return row as z.infer<z.ZodObject<S>>
    },
    reread(cells) {
      const row = { ...blank }
      for (const { name, reread } of columns) row[name] = reread(cells[name] ?? '')
      return row as z.infer<z.ZodObject<S>>
    },
  }
}

const TRIED = 10_000

function keeping<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = recent<string, Value>()
  const ofBlank = read('')
  let [asked, met] = [0, 0]
  return (text) => {
    if (text === '') return ofBlank
    // Where nearly every text is another, looking for it takes longer than reading it.
    if (asked > TRIED && met * 2 < asked) return read(text)
    asked += 1
    const before = known.get(text)
    if (before !== undefined) {
      met += 1
      return before
    }
    const value = read(text)
    known.set(text, value)
    return value
  }
}
