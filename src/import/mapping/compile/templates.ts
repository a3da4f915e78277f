import { perhaps } from '../../../corpus/near.js'
import { quoted } from '../../../corpus/raw.js'
import { FILTERS } from '../filters.js'
import type { Texts } from '../schema.js'
import { cellTemplateOf, DATE, TO_BE_SAID, type CellTemplate, type Placeholder } from '../template.js'
import type { MappingPart } from './part.js'

/** What a row always has, whatever its columns are. */
export const ROW_FIELDS: readonly string[] = ['line', 'file']

/** Templates of one text or several. */
export const templatesAt = (part: MappingPart, texts: Texts): readonly CellTemplate[] =>
  typeof texts === 'string' ? [templateAt(part, texts)] : texts.map((text, place) => templateAt(part.at(place), text))

function templateAt(part: MappingPart, text: string): CellTemplate {
  if (text === TO_BE_SAID) part.report('to-be-said', 'what is right here', quoted(text))
  const template = cellTemplateOf(text)
  if (template.some((segment) => typeof segment === 'string' && /[{}]/.test(segment)))
    part.report('bad-template', 'braces closed, round the name of a column', quoted(text))
  for (const segment of template) if (typeof segment !== 'string') checkPlaceholder(part, segment)
  return template
}

function checkPlaceholder(part: MappingPart, { column, isDate, filters }: Placeholder): void {
  if (isDate && !part.dated.has(column))
    part.report('no-dates', `a column of \`dates\`${perhaps(column, [...part.dated])}`, quoted(column))
  if (column === '') part.report('bad-template', 'the name of a column between braces', 'none')
  else if (!ROW_FIELDS.includes(column)) part.uses(column)
  const known = [DATE, ...FILTERS.keys(), ...part.codes.keys()]
  if (filters.includes(DATE))
    part.report('unknown-filter', `\`${DATE}\` before all others`, quoted(filters.join(' | ')))
  for (const filter of filters.filter((name) => !known.includes(name)))
    part.report('unknown-filter', `one of ${known.join(', ')}${perhaps(filter, known)}`, quoted(filter))
}
