import { date } from '../../../corpus/kinds.js'
import { quoted } from '../../../corpus/raw.js'
import { isDateFormat, NAMED_FORMATS, type DatesPlan } from '../dates.js'
import type { MappingText } from '../schema.js'
import type { MappingPart } from './part.js'

/** That a column holds dates makes nothing of it, so it is not yet used by that. */
export function datesAt(part: MappingPart, dates: MappingText['dates']): DatesPlan | null {
  if (dates === undefined) return null
  const {
    columns: own = [],
    joined = {},
    formats = ['partial'],
    unknown = [],
    corrections = {},
    doubtful = null,
  } = dates
  formats.forEach((format, place) => {
    const wanted = `${NAMED_FORMATS.join(', ')}, or tokens of date-fns with a year in them, like dd/MM/yyyy`
    if (!isDateFormat(format)) part.at('formats', place).report('bad-format', wanted, quoted(format))
  })
  for (const [text, correction] of Object.entries(corrections))
    if (date.read(correction) === undefined)
      part.at('corrections', text).report(date.code, date.wanted, quoted(correction))
  if (own.length + Object.keys(joined).length === 0)
    part.report('missing', 'columns that hold dates (`columns` or `joined`)', 'none')
  const columns = [...own, ...Object.keys(joined)]
  return { columns, formats, unknown, corrections: new Map(Object.entries(corrections)), doubtful }
}

/** Each part is a column that the mapping makes something of. */
export function joinedAt(part: MappingPart, joined: Readonly<Record<string, readonly string[]>> = {}) {
  for (const column of Object.values(joined).flat()) part.uses(column)
  return new Map(Object.entries(joined))
}
