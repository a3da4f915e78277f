import { perhaps } from '../../../corpus/near.js'
import { quoted } from '../../../corpus/raw.js'
import { FILTERS } from '../filters.js'
import type { Texts } from '../schema.js'
import { cellTemplateOf, type Placeholder, type CellTemplate } from '../template.js'
import type { Compiler, KeyPath } from './context.js'

/** What a row always has, whatever its columns are. */
export const ROW_FIELDS: readonly string[] = ['line', 'file']

/** Templates of one text or several. */
export function templatesAt(context: Compiler, path: KeyPath, texts: Texts): readonly CellTemplate[] {
  const several = typeof texts === 'string' ? [texts] : texts
  return several.map((text, place) => templateAt(context, typeof texts === 'string' ? path : [...path, place], text))
}

function templateAt(context: Compiler, path: KeyPath, text: string): CellTemplate {
  const template = cellTemplateOf(text)
  if (template.some((segment) => typeof segment === 'string' && /[{}]/.test(segment)))
    context.report(path, 'bad-template', 'braces closed, round the name of a column', quoted(text))
  for (const segment of template) if (typeof segment !== 'string') checkPlaceholder(context, path, segment)
  return template
}

function checkPlaceholder(context: Compiler, path: KeyPath, { column, filters }: Placeholder): void {
  if (column === '') context.report(path, 'bad-template', 'the name of a column between braces', 'none')
  else if (!ROW_FIELDS.includes(column)) context.uses(column)
  const known = [...FILTERS.keys(), ...context.codes.keys()]
  for (const filter of filters.filter((name) => !known.includes(name)))
    context.report(path, 'unknown-filter', `one of ${known.join(', ')}${perhaps(filter, known)}`, quoted(filter))
}
