import { quoted, type Place } from '../../corpus/raw.js'
import { noticeAt, type OnIssue } from '../importer.js'
import { Mistake, NotThere } from './mistake.js'
import type { Split } from './plan.js'
import type { RowCells } from './row-cells.js'

/** What is made of each part of a split cell, with the row as that part has it. */
export function ofEachPart<T>(
  split: Split | null,
  row: RowCells,
  place: Place,
  made: (row: RowCells) => T,
  onIssue: OnIssue,
): readonly T[] {
  if (split === null) return [made(row)]
  const { column } = split
  const cell = row.cell(column)
  const parts = partsOf(split, cell)
  const isOnly = parts.length === 1
  const left: NotThere[] = []
  const all = parts.flatMap((part) => {
    try {
      return [made(row.withCell(column, part))]
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      const named = isOnly ? error : ofPart(error, part, column, cell)
      if (!(named instanceof NotThere)) throw named
      left.push(named)
      return []
    }
  })
  // Where none of them is there, neither is what the row speaks of.
  const [first] = left
  if (first !== undefined && all.length === 0) throw first
  for (const { wanted, got } of left)
    onIssue(noticeAt(place, column, 'part-left-out', `${wanted} (\`skip\` leaves it out)`, got))
  return all
}

function partsOf({ signs }: Split, cell: string): readonly string[] {
  const parts = signs.reduce<readonly string[]>((texts, sign) => texts.flatMap((text) => text.split(sign)), [cell])
  return [...new Set(parts.map((part) => part.trim()))].filter((part) => part !== '')
}

/** A mistake in one part costs the row, and names the part: of half a row nobody knows what is missing. */
function ofPart(mistake: Mistake, part: string, split: string, cell: string): Mistake {
  const { column, code, wanted, got } = mistake
  const which = `${got === quoted(part) ? got : `${got} in ${quoted(part)}`}, a part of ${quoted(cell)}`
  const named = new Mistake(column ?? split, code, wanted, which)
  return mistake instanceof NotThere ? new NotThere(named) : named
}
