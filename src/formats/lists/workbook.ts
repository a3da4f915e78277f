import type { ZipPart } from '../zip.js'
import { type Element, xmlOf } from '../xml.js'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Where the sheet of a number is in a workbook, from 1. */
export const sheetFile = (number: number): string => `xl/worksheets/sheet${number}.xml`

/** What makes a workbook of sheets (ECMA-376, part 1): it names them, and is written once they are known. */
export function workbookParts(names: readonly string[]): readonly ZipPart[] {
  const numbered = names.map((name, at) => ({ name, id: `rId${at + 1}`, number: at + 1 }))
  return [
    part('xl/workbook.xml', 'workbook', {
      '@xmlns': MAIN,
      '@xmlns:r': RELATIONS,
      sheets: { sheet: numbered.map(({ name, id, number }) => ({ '@name': name, '@sheetId': number, '@r:id': id })) },
    }),
    part('xl/_rels/workbook.xml.rels', 'Relationships', {
      '@xmlns': `${PACKAGE}/relationships`,
      Relationship: numbered.map(({ id, number }) => related(id, 'worksheet', sheetFile(number).replace(/^xl\//, ''))),
    }),
    part('_rels/.rels', 'Relationships', {
      '@xmlns': `${PACKAGE}/relationships`,
      Relationship: [related('rId1', 'officeDocument', 'xl/workbook.xml')],
    }),
    part('[Content_Types].xml', 'Types', {
      '@xmlns': `${PACKAGE}/content-types`,
      Default: [
        { '@Extension': 'rels', '@ContentType': 'application/vnd.openxmlformats-package.relationships+xml' },
        { '@Extension': 'xml', '@ContentType': 'application/xml' },
      ],
      Override: [
        { '@PartName': '/xl/workbook.xml', '@ContentType': `${TYPE}.sheet.main+xml` },
        ...numbered.map(({ number }) => ({
          '@PartName': `/${sheetFile(number)}`,
          '@ContentType': `${TYPE}.worksheet+xml`,
        })),
      ],
    }),
  ]
}

const part = (name: string, root: string, element: Element): ZipPart => ({ name, texts: xmlOf(root, element) })

const related = (id: string, type: string, target: string): Element => ({
  '@Id': id,
  '@Type': `${RELATIONS}/${type}`,
  '@Target': target,
})
