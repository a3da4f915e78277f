import { fold } from '../../fold.js'
import { perhaps } from '../../corpus/near.js'
import { quoted } from '../../corpus/raw.js'
import { isDoubted } from '../doubt.js'
import { FILTERS } from './filters.js'
import { Mistake } from './mistake.js'
import { AS_IT_IS, type CodeTable, type Mapping } from './plan.js'
import type { RowCells } from './row-cells.js'
import type { CellTemplate, Placeholder } from './template.js'

/** The text of a template for a row: nothing where it has cells and all are blank, as text round nothing says nothing. */
export type Fill = (template: CellTemplate, row: RowCells) => string

export function fillerOf({ codes }: Mapping): Fill {
  const through = (name: string, text: string, column: string): string => {
    const table = codes.get(name)
    return table === undefined ? (FILTERS.get(name)?.(text, column) ?? text) : coded(table, text, column)
  }
  const cellOf = ({ column, isDate, filters }: Placeholder, { cell, valueOf }: RowCells): string => {
    const written = cell(column)
    return filters.reduce((text, name) => through(name, text, column), isDate ? valueOf(column, written) : written)
  }
  return (template, row) => {
    let text = ''
    // Of a text without cells there is one segment, as of a cell without text.
    let says = template.length === 1
    for (const segment of template) {
      const filled = typeof segment === 'string' ? segment : cellOf(segment, row)
      says ||= typeof segment !== 'string' && filled !== ''
      text += filled
    }
    return says ? text.trim() : ''
  }
}

/** A blank cell says nothing, where the table does not say otherwise. */
function coded({ codes, folded }: CodeTable, text: string, column: string): string {
  const code = codes.get(text) ?? (text === '' ? '' : (foldedCode(folded, text) ?? codes.get('*')))
  if (code !== undefined) return code === AS_IT_IS ? text : code
  const known = [...codes.keys()]
  throw new Mistake(column, 'unknown-code', `one of ${known.join(', ')}${perhaps(text, known)}`, quoted(text))
}

/** Signs make no difference, but those that say that it may not be so. */
const foldedCode = (folded: CodeTable['folded'], text: string): string | undefined =>
  isDoubted(text) ? undefined : folded.get(fold(text))

/** The first text that is not blank. */
export function firstOf(templates: readonly CellTemplate[], row: RowCells, fill: Fill): string {
  for (const template of templates) {
    const text = fill(template, row)
    if (text !== '') return text
  }
  return ''
}
