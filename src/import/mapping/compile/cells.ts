import { formOf } from '../../../corpus/cells.js'
import { date } from '../../../corpus/kinds.js'
import { perhaps } from '../../../corpus/near.js'
import { quoted } from '../../../corpus/raw.js'
import { referenceOf, type Target } from '../../../corpus/references.js'
import type { EntityType } from '../../../generated/enums.js'
import { columnsOf, type TableDefinition } from '../../../corpus/table.js'
import { AS_IT_IS, type CellPlan } from '../plan.js'
import type { Texts } from '../schema.js'
import { cellTemplateOf, constantOf, dated, type CellTemplate } from '../template.js'
import type { MappingPart } from './part.js'
import { templatesAt } from './templates.js'

/**
 * The cells of a table, from the keys of one part of a mapping: constants among them have to fit. Where that part, or a
 * row by it, says nothing of a column, its default counts.
 */
export function cellsAt(
  part: MappingPart,
  table: TableDefinition,
  texts: Readonly<Record<string, unknown>>,
  columns: readonly string[],
  defaults: Readonly<Partial<Record<string, string>>> = {},
): readonly CellPlan[] {
  return columns.map((column) => {
    const cell = cellAt(part.at(column), table, column, texts[column] as Texts | undefined, defaults[column])
    checkConstants(part.at(column), cell)
    return cell
  })
}

function cellAt(
  part: MappingPart,
  table: TableDefinition,
  column: string,
  texts: Texts | undefined,
  byDefault: string | undefined,
): CellPlan {
  const { kind, required } = formAt(table, column)
  const many = kind.code === 'bad-list'
  const written = texts === undefined ? [] : templatesAt(part, texts)
  const templates = kind === date ? written.map((template) => dated(template, part.dated)) : written
  const otherwise = byDefault === undefined ? null : cellTemplateOf(byDefault)
  const inTurn = otherwise === null ? templates : [...templates, otherwise]
  if (required && inTurn.length === 0) part.report('missing', `${kind.wanted} for ${column}`, 'nothing')
  const constant = many ? null : constantAmong(inTurn)
  return { column, kind, required, many, templates, otherwise, constant, refersTo: entitiesOf(table, column) }
}

/** Of several, the first that is not blank counts: it is known beforehand where that is the first, or the only one. */
function constantAmong([first]: readonly CellTemplate[]): string | null {
  return first === undefined ? '' : constantOf(first) || null
}

export function formAt({ row }: TableDefinition, column: string) {
  const schema = row.shape[column]
  const form = schema === undefined ? undefined : formOf(schema)
  if (form === undefined) throw new TypeError(`wanted a column that is made of cells, got ${column}`)
  return form
}

export function referenceAt({ row }: TableDefinition, column: string): readonly Target[] | null {
  const schema = row.shape[column]
  return (schema === undefined ? undefined : referenceOf(schema)?.targets) ?? null
}

function entitiesOf(table: TableDefinition, column: string): readonly EntityType[] | null {
  const targets = referenceAt(table, column)
  return targets?.filter((target): target is EntityType => target !== 'SOURCE') ?? null
}

/** A list may still hold another item, so its constants are tried alone. */
function checkConstants(part: MappingPart, { kind, templates, refersTo }: CellPlan): void {
  if (refersTo !== null) return
  templates.forEach((template, place) => {
    for (const [text, where] of constantsOf(template, templates.length > 1 ? part.at(place) : part)) {
      // Braces have been told of already.
      if (/^$|[{}]/.test(text) || kind.read(text) !== undefined) continue
      where.report(kind.code, `${kind.wanted}${perhaps(text, kind.codes ?? [])}`, quoted(text))
    }
  })
}

/** What a template comes to whatever the row, and where that is written: its text, or each code of its table. */
function constantsOf(template: CellTemplate, part: MappingPart): readonly (readonly [text: string, MappingPart])[] {
  const constant = constantOf(template)
  if (constant !== null) return [[constant, part]]
  const [only, ...others] = template
  const table = (typeof only === 'object' && others.length === 0 && only.filters.at(-1)) || ''
  return [...(part.codes.get(table) ?? [])].filter(([code]) => code !== AS_IT_IS)
}

/** Keys that are neither columns nor of the mapping's own. */
export function checkKeys(part: MappingPart, keys: readonly string[], known: readonly string[]): void {
  for (const key of keys.filter((one) => !known.includes(one)))
    part.at(key).report('unknown-key', `one of ${known.join(', ')}${perhaps(key, known)}`, quoted(key))
}

export const ownColumns = (table: TableDefinition, others: readonly string[]): readonly string[] =>
  columnsOf(table).filter((column) => !others.includes(column))
