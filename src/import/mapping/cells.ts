import { id, text } from '../../corpus/kinds.js'
import { quoted } from '../../corpus/raw.js'
import type { Resolve } from '../importer.js'
import { firstOf } from './fill.js'
import type { Fill, ReadCell } from './fill.js'
import { Mistake } from './mistake.js'
import type { CellPlan } from './plan.js'

/** Makes the cells of our tables, of which each has to be of its kind. */
export type CellsOf = (plans: readonly CellPlan[], read: ReadCell) => readonly string[]

export function cellMaker(fill: Fill, resolve: Resolve, miss: (column: string, name: string) => void): CellsOf {
  const fits = checker()
  const cellOf = (plan: CellPlan, read: ReadCell): string => {
    if (plan.constant !== null && plan.refersTo === null) return plan.constant
    const said = plan.many ? itemsOf(plan, read, fill) : firstOf(plan.templates, read, fill)
    const text = said === '' && plan.otherwise !== null ? fill(plan.otherwise, read) : said
    const value = plan.refersTo === null || text === '' ? text : referred(plan, plan.refersTo, text)
    if (!fits(plan, value))
      throw new Mistake(plan.column, value === '' ? 'missing' : plan.kind.code, plan.kind.wanted, quoted(value))
    return value
  }
  const referred = ({ column }: CellPlan, types: Parameters<Resolve>[1], name: string): string => {
    const found = resolve(name, types)
    if ('id' in found) return found.id
    miss(column, name)
    return ''
  }
  return (plans, read) => plans.map((plan) => cellOf(plan, read))
}

/** A bar within an item would make two of it. */
function itemsOf({ templates }: CellPlan, read: ReadCell, fill: Fill): string {
  const [only] = templates
  if (only !== undefined && templates.length === 1) return fill(only, read).replaceAll('|', '/')
  const items = templates.map((template) => fill(template, read).replaceAll('|', '/').trim())
  return [...new Set(items)].filter((item) => item !== '').join('|')
}

/** Files say the same over and over, so each text is tried once for a kind; what takes any text need not be tried. */
function checker(): (plan: CellPlan, text: string) => boolean {
  const known = new Map<CellPlan['kind'], Map<string, boolean>>()
  const tried = (kind: CellPlan['kind']): Map<string, boolean> => {
    const before = known.get(kind) ?? new Map<string, boolean>()
    known.set(kind, before)
    return before
  }
  return ({ kind, required, many }, text) => {
    if (text === '') return !required
    if (ANY_TEXT.has(kind) || (many && kind.codes === undefined)) return true
    const before = tried(kind).get(text)
    if (before !== undefined) return before
    const fits = kind.read(text) !== undefined
    tried(kind).set(text, fits)
    return fits
  }
}

const ANY_TEXT: ReadonlySet<CellPlan['kind']> = new Set([id, text])
