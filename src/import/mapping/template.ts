/** A column, and what its cell goes through. */
export interface Placeholder {
  readonly column: string
  /** Whether it is the date that a column of dates holds, and not the cell as it is written. */
  readonly isDate: boolean
  readonly filters: readonly string[]
}

/** Stands in a draft where only its reader can say what is right. */
export const TO_BE_SAID = '?'

/** The filter that makes a date of a cell: of a column of dates, and before any other. */
export const DATE = 'date'

/** A segment of a template: text as it stands, or what the row has there. */
export type Segment = string | Placeholder

/** Text with cells of the row in it: `{title}`, `{code | country}`. */
export type CellTemplate = readonly Segment[]

const PLACEHOLDER = /\{([^{}]*)\}/g

export function cellTemplateOf(text: string): CellTemplate {
  const segments: Segment[] = []
  let end = 0
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) segments.push(text.slice(end, match.index))
    const [column = '', ...filters] = (match[1] ?? '').split('|').map((part) => part.trim())
    const isDate = filters[0] === DATE
    segments.push({ column, isDate, filters: isDate ? filters.slice(1) : filters })
    end = match.index + match[0].length
  }
  return end < text.length ? [...segments, text.slice(end)] : segments
}

/** The column that a name is in: the first that templates speak of; null where they speak of none. */
export const columnOf = (templates: readonly CellTemplate[]): string | null =>
  templates.flat().find((segment) => typeof segment !== 'string')?.column ?? null

/** The same where a date is wanted: a column of dates then gives its date, unless something else is to be made of it. */
export const dated = (template: CellTemplate, columns: ReadonlySet<string>): CellTemplate =>
  template.map((segment) =>
    typeof segment !== 'string' && segment.filters.length === 0 && columns.has(segment.column)
      ? { ...segment, isDate: true }
      : segment,
  )

/** Text without any cell in it; null where it depends on the row. */
export const constantOf = (template: CellTemplate): string | null =>
  template.every((segment) => typeof segment === 'string') ? template.join('') : null
