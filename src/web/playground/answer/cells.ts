import type { SheetCell } from '../../parts/sheets.js'
import { isList, isObject, type Json } from './json.js'

/** Cells by the names of their columns: the fields that lead to them, joined by dots. */
export type AnswerRow = Readonly<Record<string, SheetCell>>

/** What a column is called that says how many stand in a list. */
const NUMBER = ' (number)'

/** What stands in a list's item: a list within it as its texts side by side, or where it goes deeper, as how many. */
export function rowCells(item: Json, path: readonly string[]): AnswerRow {
  if (isList(item)) return Object.fromEntries(listCells(item, path))
  if (isObject(item))
    return Object.fromEntries(
      Object.entries(item).flatMap(([key, child]) => Object.entries(rowCells(child, [...path, key]))),
    )
  return { [nameOf(path)]: item }
}

/** The same without the lists: what is repeated beside each item of a list further in. */
export function scalarsOf(item: Json, path: readonly string[]): AnswerRow {
  if (isList(item)) return {}
  if (isObject(item))
    return Object.fromEntries(
      Object.entries(item).flatMap(([key, child]) => Object.entries(scalarsOf(child, [...path, key]))),
    )
  return { [nameOf(path)]: item }
}

function listCells(list: readonly Json[], path: readonly string[]): readonly (readonly [string, SheetCell])[] {
  if (list.length === 0) return [[nameOf(path) + NUMBER, 0]]
  if (list.every((item) => !isList(item) && !isObject(item))) return [[nameOf(path), joined(list)]]
  if (!list.every(isFlat)) return [[nameOf(path) + NUMBER, list.length]]
  const keys = new Set(list.flatMap((item) => (isObject(item) ? Object.keys(item) : [])))
  return Array.from(keys, (key) => [
    nameOf([...path, key]),
    joined(list.map((item) => (isObject(item) ? (item[key] ?? null) : null))),
  ])
}

const isFlat = (item: Json): boolean =>
  isObject(item) && Object.values(item).every((value) => !isList(value) && !isObject(value))

const joined = (values: readonly Json[]): string =>
  values.map((value) => (typeof value === 'object' ? '' : String(value))).join('; ')

/** An item that is no object has no field to be called after. */
const nameOf = (path: readonly string[]): string => (path.length === 0 ? 'value' : path.join('.'))

/** The columns of rows in the order met, without those that only say of what other columns tell that it is not there. */
export function columnNames(rows: readonly AnswerRow[]): readonly string[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const says = (column: string) =>
    rows.some((row) => row[column] !== undefined && row[column] !== null && row[column] !== 0)
  const told = (name: string) => columns.some((column) => column === name || column.startsWith(`${name}.`))
  return columns.filter(
    (column) => says(column) || !told(column.endsWith(NUMBER) ? column.slice(0, -NUMBER.length) : `${column}.`),
  )
}

/** A table for a spreadsheet: the names of the columns, and below them the cells. */
export function sheetOf(rows: readonly AnswerRow[]): readonly (readonly SheetCell[])[] {
  const columns = columnNames(rows)
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
}
