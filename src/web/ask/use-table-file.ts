import { useState } from 'react'
import { saveCsv } from '../charts/save.js'
import { textIn } from '../filters/narrow.js'
import type { MenuChoice } from '../design/MenuButton.js'
import { type AskRow, writtenCell } from './cells.js'
import type { ListQuestion } from './use-ask.js'
import { type ListPage, MORE, pageOf } from './use-table.js'

/** More than any list of this corpus has rows: a server that always promises one more page is not asked for ever. */
const MOST_PAGES = 200

/** The table as it stands, with the columns that were chosen and all of its rows; `told` says how far that is, or why not. */
export function useTableFile(ask: ListQuestion): { readonly choice: MenuChoice; readonly told: string | null } {
  const [told, setTold] = useState<string | null>(null)
  const save = async () => {
    try {
      const rows = await allRows(ask, (count, total) => setTold(`Gathering rows: ${count} of ${total ?? 'many'} …`))
      await saveCsv(ask.list.file, sheetOf(ask, rows))
      setTold(null)
    } catch (error) {
      setTold(`The file was not made: ${error instanceof Error ? error.message : 'the server did not answer'}`)
    }
  }
  return {
    choice: { name: 'This table (CSV)', note: 'All rows, with the columns chosen here', onAction: () => void save() },
    told,
  }
}

async function allRows(
  ask: ListQuestion,
  tell: (count: number, total: number | null) => void,
): Promise<readonly AskRow[]> {
  const rows: AskRow[] = []
  let after: string | null = null
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const { nodes, pageInfo, totalCount }: ListPage = await pageOf(ask, { first: MORE, after })
    rows.push(...nodes)
    tell(rows.length, totalCount)
    if (!pageInfo.hasNextPage) return rows
    after = pageInfo.endCursor
  }
  throw new Error(`there are more than ${rows.length} rows. Narrow the list, or take the CSV of the server.`)
}

/** An id, where a row has one, leads from the file to the page and to other files. */
function sheetOf({ columns }: ListQuestion, rows: readonly AskRow[]) {
  const hasId = rows.some((row) => textIn(row['id']) !== '')
  return [
    [...(hasId ? ['Id'] : []), ...columns.map(({ label }) => label)],
    ...rows.map((row) => [...(hasId ? [textIn(row['id'])] : []), ...columns.map((column) => writtenCell(column, row))]),
  ]
}
