import { isoDate } from './dates.js'
import type { SharedStrings } from './shared-strings.js'
import type { Styles } from './styles.js'
import { textCollector } from './texts.js'
import type { Attributes, XmlHandler } from './xml.js'

/** What the cells of a workbook refer to. */
export interface Shared {
  readonly strings: SharedStrings
  readonly styles: Styles
  readonly from1904: boolean
}

export interface CellContent {
  /** null where it is too long; undefined where it is that of another part, which has none of that number. */
  readonly text: string | null | undefined
  /** null where it is a value. */
  readonly formula: string | null
}

export interface CellReader extends Required<XmlHandler> {
  begin(attributes: Attributes): void
  end(): CellContent
}

// As much of a formula as a message can hold.
const FORMULA = 1000

/** Reads one cell after the other. */
export function cellReader(shared: Shared, longest: number): CellReader {
  const value = textCollector(longest, ['t', 'v'])
  const formula = textCollector(FORMULA, ['f'])
  const collectors = [value, formula]
  let cell: Attributes = {}
  let computed = false
  return {
    begin(attributes) {
      cell = attributes
      computed = false
      for (const collector of collectors) collector.begin()
    },
    open(element) {
      computed ||= element === 'f'
      for (const collector of collectors) collector.open(element)
    },
    text(text) {
      for (const collector of collectors) collector.text(text)
    },
    close(element) {
      for (const collector of collectors) collector.close(element)
    },
    end: () => ({
      text: valueOf(value.end(), cell, shared),
      formula: computed ? (formula.end() ?? 'a long formula') : null,
    }),
  }
}

function valueOf(text: string | null, { t: type = 'n', s: style }: Attributes, shared: Shared): CellContent['text'] {
  if (text === null || text === '') return text
  if (type === 's') return shared.strings[Number(text)]
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return text.replace(/T00:00:00(\.0+)?Z?$/, '')
  return type === 'n' ? numberOf(text, shared.styles[Number(style ?? 0)] ?? null, shared.from1904) : text
}

/** Excel writes numbers with all their digits, 1.1 as 1.1000000000000001. */
function numberOf(text: string, format: Styles[number], from1904: boolean): string {
  const number = Number(text)
  if (Number.isNaN(number)) return text
  return (format === null ? null : isoDate(number, format, from1904)) ?? String(number)
}
