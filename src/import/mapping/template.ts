/** A column, and what its cell goes through. */
export interface Hole {
  readonly column: string
  readonly filters: readonly string[]
}

/** A piece of a template: text as it stands, or what the row has there. */
export type Piece = string | Hole

/** Text with cells of the row in it: `{title}`, `{code | country}`. */
export type Template = readonly Piece[]

const HOLE = /\{([^{}]*)\}/g

export function templateOf(text: string): Template {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(HOLE)) {
    if (match.index > end) pieces.push(text.slice(end, match.index))
    const [column = '', ...filters] = (match[1] ?? '').split('|').map((part) => part.trim())
    pieces.push({ column, filters })
    end = match.index + match[0].length
  }
  return end < text.length ? [...pieces, text.slice(end)] : pieces
}

/** The column that a name is in: the first that templates speak of; null where they speak of none. */
export const columnOf = (templates: readonly Template[]): string | null =>
  templates.flat().find((piece) => typeof piece !== 'string')?.column ?? null

/** Text without any cell in it; null where it depends on the row. */
export const constantOf = (template: Template): string | null =>
  template.every((piece) => typeof piece === 'string') ? template.join('') : null
