import type { ImportReport } from '../import/apply-import.js'
import { noticeAt } from '../import/importer.js'
import type { Notice, Rejection } from '../import/importer.js'
import { someOf } from '../corpus/raw.js'
import { mappedList, sifted } from '../lists/list.js'
import type { List } from '../lists/list.js'
import { issueText } from '../errors.js'
import { inWords } from './progress.js'
import { asTable } from './table.js'

const SHOWN = 20

/** What was noticed and rejected, the gravest first; the rest is counted. */
export function foundLines(found: List<Notice | Rejection>, report?: string): readonly string[] {
  const errors = sifted(found, ({ severity }) => severity === 'error')
  const notices = sifted(found, ({ severity }) => severity === 'notice')
  const shown = [...errors.slice(0, SHOWN), ...notices.slice(0, SHOWN)].slice(0, SHOWN)
  const lines = shown.map((one) => `${one.severity === 'error' ? 'rejected' : 'noticed '}  ${issueText(one)}`)
  const more = found.length - shown.length
  const where = report === undefined ? '--report FILE writes them all' : `${report} has them all`
  return more > 0 ? [...lines, `… and ${inWords(more)} more; ${where}`] : lines
}

/** Rows that said no more than others, as a report lists them: of a large file there are too many to show. */
export const mergedNotices = ({ merged }: ImportReport): List<Notice> =>
  mappedList(merged, (place) =>
    noticeAt(place, null, 'merged', 'a row that says more than those before it', 'one that does not'),
  )

/** What an import would change, as a table: of each table how much is new, and what of it others have otherwise. */
export const changeLines = ({ changes }: ImportReport): readonly string[] =>
  changes.length === 0 ? [] : [asTable(changes)]

/** Whether it is to be told though nobody asked: more than that things are new, or as they were. */
export const isToBeSeen = ({ changes }: ImportReport): boolean =>
  changes.some(({ differs, changed, gone }) => differs + changed + gone > 0)

/** What became of the rows of the file, and how many rows of each table they came to. */
export function accountLines({ account, counts, merged: same }: ImportReport): readonly string[] {
  const rows = mappedList(same, ({ line }) => `row ${line}`)
  const { read, imported, merged, rejected } = account
  const tables = counts.filter(([, count]) => count > 0).map(([table, count]) => `${inWords(count)} ${table}`)
  return [
    `${inWords(read)} rows read: ${inWords(imported)} imported, ${inWords(merged)} merged, ${inWords(rejected)} rejected`,
    ...(rows.length > 0
      ? [`Merged with rows before them, which say the same or are kept where they disagree: ${someOf(rows, SHOWN)}`]
      : []),
    ...(tables.length > 0 ? [tables.join(', ')] : []),
  ]
}
