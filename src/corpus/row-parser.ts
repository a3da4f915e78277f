import type { z } from 'zod'
import { recent } from '../lists/recent.js'
import { formOf } from './cells.js'
import type { TableDefinition } from './table.js'

/** What the cells of a row say; null where one is not of its kind. */
export type ReadCells<Row> = (cells: Readonly<Record<string, string>>) => Row | null

/** Reads the rows of a table: each text of a column once, as the rows of large tables repeat most of theirs. */
export function cellsReader<S extends z.ZodRawShape>({
  file,
  row: schema,
}: TableDefinition<S>): ReadCells<z.infer<z.ZodObject<S>>> {
  const columns = Object.entries<z.core.$ZodType>(schema.shape).map(([name, column]) => {
    const form = formOf(column)
    if (form === undefined) throw new TypeError(`wanted a column of cells, got ${name} of ${file}`)
    return { name, read: keeping(form.read) }
  })
  const blank: Readonly<Record<string, unknown>> = Object.fromEntries(columns.map(({ name }) => [name, null]))
  return (cells) => {
    const row = { ...blank }
    for (const { name, read } of columns) {
      const text = cells[name]
      const value = text === undefined ? undefined : read(text)
      if (value === undefined) return null
      row[name] = value
    }
    return row as z.infer<z.ZodObject<S>>
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
