import { dateFormatOf, type DateFormat } from './dates.js'
import { readXml, type Attributes } from './xml.js'

/** By the number of a cell's style: how its numbers are dates. */
export type Styles = readonly (DateFormat | null)[]

// ECMA-376 part 1, 18.8.30: formats that files name by number alone. Those from 27 on are dates in East Asia.
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  ...numbered(14, ['m/d/yyyy', 'd-mmm-yy', 'd-mmm', 'mmm-yy']),
  ...numbered(18, ['h:mm AM/PM', 'h:mm:ss AM/PM', 'h:mm', 'h:mm:ss', 'm/d/yy h:mm']),
  ...numbered(27, Array<string>(10).fill('yyyy/m/d')),
  ...numbered(45, ['mm:ss', '[h]:mm:ss', 'mm:ss.0']),
  ...numbered(50, Array<string>(9).fill('yyyy/m/d')),
])

function numbered(first: number, patterns: readonly string[]): readonly (readonly [number, string])[] {
  return patterns.map((pattern, place) => [first + place, pattern])
}

export async function stylesOf(file: string, bytes: AsyncIterable<Uint8Array> | undefined): Promise<Styles> {
  const patterns = new Map(BUILT_IN)
  const formats: number[] = []
  let inCells = false
  if (bytes === undefined) return []
  await readXml(file, bytes, {
    open(element, attributes) {
      if (element === 'numFmt') patterns.set(number(attributes), attributes['formatCode'] ?? '')
      if (element === 'cellXfs') inCells = true
      if (element === 'xf' && inCells) formats.push(number(attributes))
    },
    close(element) {
      if (element === 'cellXfs') inCells = false
    },
  })
  // Many styles share a format, which may be long.
  const made = new Map([...new Set(formats)].map((format) => [format, dateFormatOf(patterns.get(format) ?? 'General')]))
  return formats.map((format) => made.get(format) ?? null)
}

const number = ({ numFmtId }: Attributes): number => Number(numFmtId ?? 0)
