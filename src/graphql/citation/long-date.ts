// date-fns (MIT) knows calendars and names of months.
import { format, parse } from 'date-fns'
import type { PartialDate } from '../../domain.js'

const FORMATS: readonly (readonly [read: string, write: string])[] = [
  ['yyyy', 'yyyy'],
  ['yyyy-MM', 'MMMM yyyy'],
  ['yyyy-MM-dd', 'd MMMM yyyy'],
]

/** `2015-07` as `July 2015`: as precise as it is. */
export function longDate(date: PartialDate): string {
  const formats = FORMATS.find(([read]) => read.length === date.length)
  return formats === undefined ? date : format(parse(date, formats[0], new Date(0)), formats[1])
}
