import { FileError } from '../../errors.js'
import { perhaps } from '../../corpus/near.js'
import { groupedHeader } from '../grouped-header.js'
import type { ForeignRow, ForeignSheet, Notice, OnIssue } from '../importer.js'
import type { HeaderPlan, Mapping } from './plan.js'

export interface ChosenSheet {
  readonly sheet: ForeignSheet
  readonly header: ForeignRow
  /** Those below the header. */
  readonly rows: AsyncIterable<ForeignRow>
}

/** The one sheet that a mapping reads; of the others, that they are not read. */
export async function* chosenSheet(
  mapping: Mapping,
  sheets: AsyncIterable<ForeignSheet>,
  onIssue: OnIssue,
): AsyncGenerator<ChosenSheet> {
  const passed: ForeignSheet[] = []
  let chosen: ForeignSheet | undefined
  for await (const sheet of sheets) {
    if (chosen !== undefined || !isMeant(mapping, sheet)) {
      passed.push(sheet)
      continue
    }
    chosen = sheet
    yield headed(mapping, sheet)
  }
  if (chosen === undefined) throw noSheet(mapping, passed)
  for (const sheet of passed) onIssue(notRead(sheet))
}

const isMeant = ({ sheet }: Mapping, { name, hidden = false }: ForeignSheet): boolean =>
  sheet === null || name === null ? !hidden : name.trim() === sheet.trim()

async function headed({ header: meant }: Mapping, sheet: ForeignSheet): Promise<ChosenSheet> {
  const { file, rows, merged } = sheet
  const all = rows[Symbol.asyncIterator]()
  const ranges = meant?.groups == null ? [] : ((await merged?.()) ?? [])
  let groups: ForeignRow | null = null
  let next = await all.next()
  while (next.done !== true && next.value.line < (meant?.line ?? 0)) {
    if (next.value.line === meant?.groups) groups = next.value
    next = await all.next()
  }
  const isMeant = next.done !== true && next.value.line === (meant?.line ?? next.value.line)
  if (next.done !== true && isMeant && (meant?.groups == null || groups !== null)) {
    const header = groups === null ? next.value : groupedHeader(groups, next.value, ranges)
    return { sheet, header, rows: { [Symbol.asyncIterator]: () => all } }
  }
  const wanted = meant === null ? 'a row that names the columns' : `the names of the columns in ${rowsText(meant)}`
  throw new FileError('FILE_COLUMNS', file, `wanted ${wanted}, got none`, 'Check `header` and `sheet` of the mapping')
}

const rowsText = ({ line, groups }: HeaderPlan): string =>
  groups === null ? `row ${line}` : `rows ${groups} and ${line}`

function noSheet({ sheet, file }: Mapping, passed: readonly ForeignSheet[]): FileError {
  const names = passed.map(({ name }) => name ?? '')
  const got = names.map((name) => JSON.stringify(name)).join(', ') || 'none'
  const wanted =
    sheet === null ? 'a sheet that is not hidden' : `the sheet ${JSON.stringify(sheet)}${perhaps(sheet, names)}`
  const place = passed[0]?.file.replace(/#.*$/, '') ?? file
  return new FileError(
    'FILE_COLUMNS',
    place,
    `wanted ${wanted}, got ${got}`,
    'Name one of them as `sheet` of the mapping',
  )
}

function notRead({ file, hidden = false }: ForeignSheet): Notice {
  const got = hidden ? 'a hidden sheet' : 'another sheet'
  return { file, code: 'sheet-not-read', wanted: 'the one sheet that the mapping reads', got, severity: 'notice' }
}
