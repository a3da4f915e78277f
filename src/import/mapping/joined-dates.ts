import { humanDate } from '../dates/human-date.js'

/** The columns in which the year, the month and the day of a date stand, of which the last may not be there. */
export type JoinedColumns = readonly string[]

/**
 * A date as we write it, of what stands for its year, month and day; a blank month or day makes it less precise. Of what
 * is no date the parts with dashes between them, which are none either.
 */
export function joinedDate([year = '', month = '', day = '']: readonly string[]): string {
  const parts = [year, inDigits(month, monthNamed(month)), inDigits(day, null)]
  const last = parts.findLastIndex((part) => part !== '')
  return parts.slice(0, last + 1).join('-')
}

const inDigits = (text: string, named: string | null): string =>
  /^\d{1,2}(?:\.0)?$/.test(text) ? text.replace('.0', '').padStart(2, '0') : (named ?? text)

/** Its number, in any language that dates are read in. */
function monthNamed(text: string): string | null {
  if (!/\p{L}/u.test(text)) return null
  const read = humanDate(`${text} 2000`)
  const [moment, ...others] = read.kind === 'date' ? read.moments : []
  if (moment === undefined || others.length > 0 || moment.to != null || moment.act !== null) return null
  return /^2000-(\d{2})$/.exec(moment.from)?.[1] ?? null
}
