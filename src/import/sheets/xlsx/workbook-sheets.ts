import type { ForeignSheet } from '../../importer.js'
import type { Shared } from './cell.js'
import { sharedStringsOf } from './shared-strings.js'
import { layoutSeen } from './layout.js'
import { mergedRanges } from './merged-ranges.js'
import { sheetRows } from './sheet-rows.js'
import { stylesOf } from './styles.js'
import { workbookOf, type SheetPart, type Workbook } from './workbook.js'
import { damaged, openZip, type Zipped, type Zip } from './zip.js'

/**
 * The sheets of an Excel workbook. No reader on npm streams, tells formulas and bounds what it inflates; so this reads the
 * five kinds of parts that hold values, by a library for the zip, one for the XML and one for formats and dates.
 */
export async function* workbookSheets(packed: Zipped): AsyncGenerator<ForeignSheet> {
  const zip = await openZip(packed)
  try {
    const workbook = await workbookOf(packed.file, zip, packed.limits)
    const shared = await sharedOf(packed, zip, workbook)
    const several = workbook.sheets.length > 1
    for (const sheet of workbook.sheets) yield sheetOf(packed, zip, shared, sheet, several)
  } finally {
    zip.close()
  }
}

async function sharedOf({ file, limits }: Zipped, zip: Zip, workbook: Workbook): Promise<Shared> {
  const part = (name: string | null) => (name === null ? undefined : zip.read(name))
  return {
    strings: await sharedStringsOf(file, part(workbook.sharedStrings), limits),
    styles: await stylesOf(file, part(workbook.styles)),
    from1904: workbook.from1904,
  }
}

function sheetOf({ file, limits }: Zipped, zip: Zip, shared: Shared, sheet: SheetPart, several: boolean): ForeignSheet {
  const { name, part, hidden } = sheet
  const place = several ? `${file}#${name}` : file
  const bytes = () => {
    const read = zip.read(part)
    if (read === undefined) throw damaged(file, new Error(`No ${part}`))
    return read
  }
  const layout = layoutSeen()
  let merged: Promise<readonly string[]> | undefined
  return {
    file: place,
    name,
    hidden,
    layout,
    merged: () => (merged ??= mergedRanges(place, bytes(), limits)),
    rows: sheetRows(place, bytes(), shared, limits, layout),
  }
}
