/** A column, and what its cell goes through. */
export interface Placeholder {
  readonly column: string
  readonly filters: readonly string[]
}

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
    segments.push({ column, filters })
    end = match.index + match[0].length
  }
  return end < text.length ? [...segments, text.slice(end)] : segments
}

/** The column that a name is in: the first that templates speak of; null where they speak of none. */
export const columnOf = (templates: readonly CellTemplate[]): string | null =>
  templates.flat().find((segment) => typeof segment !== 'string')?.column ?? null

/** Text without any cell in it; null where it depends on the row. */
export const constantOf = (template: CellTemplate): string | null =>
  template.every((segment) => typeof segment === 'string') ? template.join('') : null
