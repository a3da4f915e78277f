import type { EntityType } from '../../generated/enums.js'
import { stateCode } from '../../corpus/kinds.js'
import { quoted, type Place } from '../../corpus/raw.js'
import type { Unnamed } from '../ids.js'
import type { ImportContext, Moment, OnIssue, Resolve } from '../importer.js'
import { thereOn } from '../matching/existing.js'
import { memoized } from '../memoized.js'
import { slugOf } from '../slug.js'
import type { CellOf } from './cells.js'
import { allHold } from './conditions.js'
import { firstOf, type Fill } from './fill.js'
import { heldOtherwise } from './held-otherwise.js'
import type { Inputs } from './inputs.js'
import { Mistake, NotThere } from './mistake.js'
import { nearMatches, notHeld } from './near-matches.js'
import type { NodePlan } from './plan.js'
import { recentRows } from './recent-rows.js'
import type { RowCells } from './row-cells.js'
import { ofEachPart } from './split-parts.js'

/** A node that a row speaks of: one that is held, or one that the file brings. */
export interface MappedNode extends Unnamed {
  readonly type: EntityType
  readonly plan: NodePlan
  /** Its cells but the id, of a new one. */
  readonly cells: readonly string[]
}

/** The nodes that a row has under a name of the mapping, `on` when it speaks of them; none where no condition holds. */
export type NodeMaker = (plans: readonly NodePlan[], place: Place, row: RowCells, on: Moment) => readonly MappedNode[]

export function nodeMaker(
  context: ImportContext,
  resolve: Resolve,
  fill: Fill,
  cellOf: CellOf,
  before: ReadonlyMap<string, MappedNode>,
  inputs: Inputs,
  onIssue: OnIssue,
): NodeMaker {
  const { entities, create } = context
  const tellOtherwise = heldOtherwise(context, cellOf, onIssue)
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  const slugs = memoized(slugOf)
  const isThere = thereOn(entities)
  const reportIfNear = nearMatches(resolve, onIssue)

  const nodeOf = (plan: NodePlan, place: Place, row: RowCells, on: Moment): MappedNode => {
    const found = plan.isNew === 'skip' ? foundOrLeft(plan, row, on) : foundBy(plan, row, on)
    return found === null ? newNode(plan, place, row) : heldAs(plan, place, found, row)
  }
  const foundBy = (plan: NodePlan, row: RowCells, on: Moment): string | null => {
    if (plan.find.length === 0) return null
    const names = plan.find.map((template) => fill(template, row)).filter((name) => name !== '')
    let gone: string | null = null
    for (const name of names) {
      const found = resolve(name, [plan.type], on)
      if (!('id' in found)) continue
      if (isThere(found.id, on)) return found.id
      // Some lists give Serbia the code that Serbia and Montenegro had: that is meant only where no other name tells more.
      gone ??= found.id
    }
    if (gone !== null) return gone
    if (plan.isNew === 'always' || (plan.isNew === 'asked' && create)) return null
    throw notHeld(names[0] ?? '', plan, resolve)
  }
  const foundOrLeft = (plan: NodePlan, row: RowCells, on: Moment): string | null => {
    try {
      return foundBy(plan, row, on)
    } catch (error) {
      throw error instanceof Mistake ? new NotThere(error) : error
    }
  }
  const newNode = (plan: NodePlan, place: Place, row: RowCells): MappedNode => {
    const text = firstOf(plan.id, row, fill)
    if (text === '') throw new Mistake('id', 'missing', `something to name the ${plan.type} by`, 'nothing')
    const slug = plan.type === 'STATE' ? text : slugs(text)
    if (plan.type === 'STATE' && stateCode.read(text) === undefined)
      throw new Mistake('id', stateCode.code, stateCode.wanted, quoted(text))
    if (types.get(slug) === plan.type) return heldAs(plan, place, slug, row)
    const cells = plan.cells.map((cell) => cellOf(cell, row))
    const key = `${plan.type} ${text}`
    const known = before.get(key)
    if (known?.plan === plan && known.cells.every((cell, at) => cell === cells[at])) return known
    if (known === undefined) reportIfNear(firstOf(plan.find, row, fill), plan, place)
    return { key, type: plan.type, held: null, text, slug, plan, cells, place }
  }
  const heldAs = (plan: NodePlan, place: Place, id: string, row: RowCells): MappedNode => {
    tellOtherwise(plan, id, place, row)
    const key = `held ${id}`
    return before.get(key) ?? { key, type: plan.type, held: id, text: id, slug: id, plan, cells: [], place }
  }
  const made: NodeMaker = (plans, place, row, on) => {
    const plan = plans.find(({ when }) => allHold(when, row))
    return plan === undefined
      ? []
      : ofEachPart(plan.split, row, place, (part) => nodeOf(plan, place, part, on), onIssue)
  }
  // Most rows speak of what rows before them have spoken of, and in the same words.
  const memory = memoized((plans: readonly NodePlan[]) => {
    const columns = inputs.ofNode(plans)
    return columns === null ? null : recentRows<readonly MappedNode[]>(columns)
  })
  return (plans, place, row, on) => {
    const met = memory(plans)
    if (met === null) return made(plans, place, row, on)
    const known = met.get(row)
    // What a row before said that was rejected is not known.
    if (known?.every((node) => before.get(node.key) === node) === true) return known
    const asked: Moment[] = []
    const nodes = made(plans, place, row, () => {
      asked.push(on)
      return on()
    })
    if (asked.length === 0) met.set(row, nodes)
    return nodes
  }
}
