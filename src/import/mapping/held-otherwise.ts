import { quoted, type Place } from '../../corpus/raw.js'
import { noticeAt, type ImportContext, type OnIssue } from '../importer.js'
import { firstTime } from '../memoized.js'
import type { CellOf } from './cells.js'
import { Mistake } from './mistake.js'
import type { CellPlan, NodePlan } from './plan.js'
import type { RowCells } from './row-cells.js'

/** Tells where a row says of what is held another code than is held: the row is of its ties, and what is held stays. */
export type TellOtherwise = (plan: NodePlan, id: string, place: Place, row: RowCells) => void

export function heldOtherwise({ entities }: ImportContext, cellOf: CellOf, onIssue: OnIssue): TellOtherwise {
  const byId = new Map<string, Readonly<Record<string, unknown>>>(entities.map((entity) => [entity.id, { ...entity }]))
  const isFirst = firstTime()
  return (plan, id, place, row) => {
    for (const cell of plan.cells.filter(isSaidByRows)) {
      const held = byId.get(id)?.[fieldOf(cell.column)]
      const said = held == null ? '' : codeIn(cell, row, cellOf)
      if (said === '' || said === held || !isFirst(`${id} ${cell.column} ${said}`)) continue
      const wanted = `${quoted(String(held))}, as ${id} is held; that stays`
      onIssue(noticeAt(place, cell.column, 'held-otherwise', wanted, quoted(said)))
    }
  }
}

/** A code that is the same in every row is of those that are new. */
const isSaidByRows = ({ kind, constant, templates }: CellPlan): boolean =>
  kind.codes !== undefined && constant === null && templates.length > 0

const fieldOf = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A cell that is none of the codes is a mistake only where it is needed. */
function codeIn(cell: CellPlan, row: RowCells, cellOf: CellOf): string {
  try {
    return cellOf(cell, row)
  } catch (error) {
    if (error instanceof Mistake) return ''
    throw error
  }
}
