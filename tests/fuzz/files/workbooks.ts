import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { inline, xlsx } from '../../import/sheets/files.js'
import { type Draws, type Mutation, mutated } from './draws.js'
import { BYTES, oddText, TEXT } from './text.js'

/** What stands in the XML of workbooks that nobody's program writes. */
const XML: readonly string[] = [
  ...['<c r="ZZZ9999999999"><v>1</v></c>', '<c r="A0"><v>1</v></c>', '<c r="a1" t="s"><v>99999999</v></c>'],
  ...['<c t="s"><v>-1</v></c>', '<c t="e"><v>#REF!</v></c>', '<c t="d"><v>2015-99-99</v></c>', '<c t="b"><v>7</v></c>'],
  ...['<c s="4294967296"><v>42000.5</v></c>', '<c s="0"><v>1e309</v></c>', '<c><f>1/0</f></c>', '<v/>', '<is/>'],
  ...['<row r="0">', '<row r="1048577"/>', '<row r="3"><row r="2">', '</row>', '<row hidden="1">', '</sheetData>'],
  ...[
    '&#0;',
    '&#x110000;',
    '&no;',
    '&amp',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<?x?>',
    '<a:b:c/>',
    '<a b=c>',
    '<x:c xmlns:x="y"/>',
  ],
  ...['<!DOCTYPE a [<!ENTITY a "b">]>', '<mergeCell ref="A1:ZZZ99999999"/>', '<mergeCell ref="B2"/>'],
  ...['<numFmt numFmtId="164" formatCode="[$-"/>', '<xf numFmtId="14"/>', 'encoding="UTF-16"', 'standalone="maybe"'],
  ...['Target="../../../etc/passwd"', 'Target=""', 'r:id="rId99"', 'state="veryHidden"', 't="inlineStr"', 's="1"'],
]

type Parts = Readonly<Record<string, string>>

const nameIn = (parts: Parts, draws: Draws) => draws.one(Object.keys(parts))
const without = (parts: Parts, name: string): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name))

const textOf =
  (mutations: readonly Mutation<string>[]): Mutation<Parts> =>
  (parts, draws) => {
    const name = nameIn(parts, draws)
    return { ...parts, [name]: mutated(parts[name] ?? '', mutations, draws) }
  }

/** Odd XML between two tags, or in place of one. */
const tags: Mutation<string> = (text, draws) => {
  const places = [...text.matchAll(/<[^>]*>/g)]
  if (places.length === 0) return draws.one(XML)
  const { index, 0: tag } = draws.one(places)
  return text.slice(0, index) + draws.one(XML) + text.slice(index + (draws.onceIn(2) ? tag.length : 0))
}

/** Another value of some attribute. */
const attributes: Mutation<string> = (text, draws) => {
  const places = [...text.matchAll(/="([^"]*)"/g)]
  if (places.length === 0) return text
  const { index, 0: whole } = draws.one(places)
  const value = draws.onceIn(2) ? oddText(draws).replace(/["<&]/g, '') : (draws.one(places)[1] ?? '')
  return `${text.slice(0, index)}="${value}"${text.slice(index + whole.length)}`
}

const PARTS: readonly Mutation<Parts>[] = [
  textOf(TEXT),
  textOf([tags]),
  textOf([tags, attributes]),
  textOf([attributes]),
  (parts, draws) => without(parts, nameIn(parts, draws)),
  (parts, draws) => ({ ...parts, [nameIn(parts, draws)]: parts[nameIn(parts, draws)] ?? '' }),
  (parts, draws) => {
    const name = nameIn(parts, draws)
    return {
      ...without(parts, name),
      [draws.one([`../${name}`, name.toUpperCase(), `/${name}`, 'x'])]: parts[name] ?? '',
    }
  },
]

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A workbook with two sheets, a style of dates, and shared texts, of which the first holds the table. */
export function workbookOf(cells: readonly (readonly string[])[]): Uint8Array {
  const shared = [...new Set(cells.flat())]
  const cell = (text: string, at: number) => {
    if (/^\d+$/.test(text)) return `<c><v>${text}</v></c>`
    return at % 2 === 0 ? inline(escaped(text)) : `<c t="s"><v>${shared.indexOf(text)}</v></c>`
  }
  const rows = cells.map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('')
  return xlsx({
    sheets: { Table: rows, Notes: `<row>${inline('a note')}<c s="1"><v>42000</v></c></row>` },
    strings: shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join(''),
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
  })
}

/** The same with the XML of its parts changed, or its bytes. */
export function mutatedWorkbook(workbook: Uint8Array, draws: Draws): Uint8Array {
  if (draws.onceIn(3)) return mutated(workbook, BYTES, draws)
  const parts = Object.fromEntries(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const changed = Object.entries(mutated(parts, PARTS, draws)).map(([name, text]) => [name, strToU8(text)])
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>)
}
