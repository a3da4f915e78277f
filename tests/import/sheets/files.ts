import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll } from 'vitest'
import { openSheets } from '../../../src/import/sheets/open-sheets.js'
import type { SheetOptions } from '../../../src/import/sheets/open-sheets.js'
import type { ForeignRow } from '../../../src/import/importer.js'

/** A folder for the files of one test file. */
export function files() {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normgraph-sheets-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const path = (name: string) => join(folder, name)
  return {
    path,
    async write(name: string, content: string | Uint8Array) {
      await writeFile(path(name), content)
      return path(name)
    },
    /** What is said of a file that cannot be used, without the folder. */
    async mistake(name: string, options?: SheetOptions) {
      try {
        await read(path(name), options)
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error)) throw error
        return { code: error.code, message: error.message.replaceAll(`${folder}/`, '') }
      }
      return null
    },
  }
}

export interface ReadSheet {
  readonly file: string
  readonly name: string | null
  readonly hidden: boolean | undefined
  readonly rows: readonly ForeignRow[]
}

export async function read(path: string, options?: SheetOptions): Promise<readonly ReadSheet[]> {
  const sheets: ReadSheet[] = []
  for await (const { file, name, hidden, rows } of openSheets(path, options)) {
    const read: ForeignRow[] = []
    for await (const row of rows) read.push(row)
    sheets.push({ file: file.slice(path.lastIndexOf('/') + 1), name, hidden, rows: read })
  }
  return sheets
}

/** The cells of the one sheet of a file. */
export async function cellsOf(path: string, options?: SheetOptions): Promise<readonly (readonly string[])[]> {
  const [sheet] = await read(path, options)
  return (sheet?.rows ?? []).map(({ cells }) => cells)
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

interface Workbook {
  /** What stands in `sheetData`, by name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>
  readonly hidden?: readonly string[]
  readonly strings?: string
  readonly styles?: string
  readonly properties?: string
  readonly prolog?: string
  /** What stands before and after `sheetData` in each sheet. */
  readonly before?: string
  readonly after?: string
}

/** A workbook as small as can be, from the XML of its parts. */
export function xlsx(workbook: Workbook) {
  const {
    sheets,
    hidden = [],
    strings = '',
    styles = '',
    properties = '',
    prolog = '',
    before = '',
    after = '',
  } = workbook
  const names = Object.keys(sheets)
  const sheet = (name: string, at: number) =>
    `<sheet name="${name}" sheetId="${at + 1}" ${hidden.includes(name) ? 'state="hidden" ' : ''}r:id="rId${at + 1}"/>`
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const relations = (...all: string[]) => `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`
  const parts = {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets>${names.map(sheet).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation('rIdS', 'sharedStrings', '/xl/sharedStrings.xml'),
      relation('rIdT', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>${prolog}<worksheet xmlns="${MAIN}">${before}<sheetData>${sheets[name] ?? ''}</sheetData>${after}</worksheet>`,
      ]),
    ),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

export const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
