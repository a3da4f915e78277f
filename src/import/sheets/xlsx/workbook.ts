import { FileError } from '../../../errors.js'
import { relationsOf, type PartRelation } from './relations.js'
import { tooLarge } from '../budget.js'
import type { SheetLimits } from '../limits.js'
import { readXml } from './xml.js'
import type { Zip } from './zip.js'

/** What a workbook says of itself. */
export interface Workbook {
  readonly sheets: readonly SheetPart[]
  /** Whether its days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
  readonly styles: string | null
  readonly sharedStrings: string | null
}
export interface SheetPart {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

export async function workbookOf(file: string, zip: Zip, { parts }: SheetLimits): Promise<Workbook> {
  const part = (await relationsOf(file, zip, '')).find(({ type }) => type === 'officeDocument')?.target
  const bytes = part === undefined ? undefined : zip.read(part)
  if (part === undefined || bytes === undefined || !SHEETS.test(part)) throw notXlsx(file, zip)
  const found = await workbook(file, bytes, await relationsOf(file, zip, part))
  if (found.sheets.length > parts) throw tooLarge(file, `at most ${parts} sheets`, 'more')
  return found
}

const SHEETS = /workbook[^/]*\.xml$/i

async function workbook(file: string, bytes: AsyncIterable<Uint8Array>, relations: readonly PartRelation[]) {
  const parts = new Map(relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]))
  const sheets: SheetPart[] = []
  let from1904 = false
  await readXml(file, bytes, {
    open(element, { name = '', state, date1904, ...others }) {
      if (element === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
      if (element !== 'sheet') return
      const part = parts.get(referenceIn(others) ?? '')
      // A sheet that is a chart has no cells.
      if (part !== undefined) sheets.push({ name, part, hidden: state === 'hidden' || state === 'veryHidden' })
    },
  })
  return { sheets, from1904, styles: only(relations, 'styles'), sharedStrings: only(relations, 'sharedStrings') }
}

const only = (relations: readonly PartRelation[], wanted: string): string | null =>
  relations.find(({ type }) => type === wanted)?.target ?? null

/** `r:id`, whatever the prefix is. */
const referenceIn = (attributes: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]

const OTHERS: readonly (readonly [part: string, what: string])[] = [
  ['xl/workbook.bin', 'an Excel workbook in binary (.xlsb)'],
  ['word/document.xml', 'a Word document'],
  ['ppt/presentation.xml', 'a presentation'],
  ['content.xml', 'an OpenDocument file (.ods)'],
]

function notXlsx(file: string, { names }: Zip): FileError {
  const what = OTHERS.find(([part]) => names.has(part))?.[1] ?? 'a zip of something else'
  const remedy = 'Open it in a spreadsheet program and save the table as .xlsx, or unpack the zip'
  return new FileError('FILE_NOT_XLSX', file, `wanted an Excel workbook (.xlsx), got ${what}`, remedy)
}
