import { quoted } from '../../corpus/raw.js'
import type { Resolve } from '../importer.js'
import { memoized } from '../memoized.js'
import { firstOf, type Fill } from './fill.js'
import { Mistake } from './mistake.js'
import type { CellPlan } from './plan.js'
import type { RowCells } from './row-cells.js'

/** Makes a cell of our tables, which has to be of its kind. */
export type CellOf = (plan: CellPlan, row: RowCells) => string

/** What a cell is in every row; null where that depends on the row, or on what is held. */
export const knownCell = ({ constant, refersTo }: CellPlan): string | null => (refersTo === null ? constant : null)

export function cellMaker(fill: Fill, resolve: Resolve, onMissing: (column: string, name: string) => void): CellOf {
  // Each text is tried once for a kind.
  const tried = memoized((kind: CellPlan['kind']) => memoized((cell: string) => kind.read(cell) !== undefined))
  // What takes any text need not be tried.
  const fits = ({ kind, required, many }: CellPlan, cell: string): boolean =>
    cell === '' ? !required : kind.takesAny === true || (many && kind.codes === undefined) || tried(kind)(cell)
  const idOf = ({ column }: CellPlan, types: Parameters<Resolve>[1], name: string): string => {
    const found = resolve(name, types)
    if ('id' in found) return found.id
    onMissing(column, name)
    return ''
  }
  return (plan, row) => {
    const known = knownCell(plan)
    if (known !== null) return known
    const said = plan.many ? itemsOf(plan, row, fill) : firstOf(plan.templates, row, fill)
    const filled = said === '' && plan.otherwise !== null ? fill(plan.otherwise, row) : said
    const value = plan.refersTo === null || filled === '' ? filled : idOf(plan, plan.refersTo, filled)
    if (!fits(plan, value))
      throw new Mistake(plan.column, value === '' ? 'missing' : plan.kind.code, plan.kind.wanted, quoted(value))
    return value
  }
}

/** A bar within an item would make two of it. */
function itemsOf({ templates }: CellPlan, row: RowCells, fill: Fill): string {
  const [only] = templates
  if (only !== undefined && templates.length === 1) return fill(only, row).replaceAll('|', '/')
  const items = templates.map((template) => fill(template, row).replaceAll('|', '/').trim())
  return [...new Set(items)].filter((item) => item !== '').join('|')
}
