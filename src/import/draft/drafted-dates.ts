import { partNames, someOfThem, type Drafted, type Asked } from './drafted.js'
import { letteredPattern } from './letters.js'
import type { Role } from './roles.js'

type Keys = Readonly<Record<string, unknown>>

/** How the dates of a file seem to be written, and the parts of cells that hold more than a date. */
export function draftedDates(roles: readonly Role[]): Drafted<Keys> {
  const seen = roles.flatMap(({ column, dates, letters }) =>
    dates === null ? [] : [{ name: column.name, joined: column.joined, letters, ...dates }],
  )
  if (seen.length === 0) return { value: {}, questions: [] }
  const lettered = seen.filter(({ letters }) => letters !== null)
  const parts = lettered.map(
    ({ name }, at) => [name, letteredPattern(partNames(at).date, partNames(at).letter)] as const,
  )
  const joined = seen.flatMap(({ name, joined: columns }) => (columns === undefined ? [] : [[name, columns] as const]))
  const whole = seen.filter((one) => one.joined === undefined)
  const columns = whole.map((one) => (one.letters === null ? one.name : partNames(lettered.indexOf(one)).date))
  const formats = [...new Set(whole.flatMap((one) => one.formats))]
  const others = seen.flatMap((one) => one.others)
  return {
    value: {
      ...(parts.length === 0 ? {} : { parts: Object.fromEntries(parts) }),
      dates: {
        ...(columns.length === 0 ? {} : { columns, formats }),
        ...(joined.length === 0 ? {} : { joined: Object.fromEntries(joined) }),
      },
    },
    questions: [
      ...asked(
        seen.some(({ isAmbiguous }) => isAmbiguous),
        'formats',
        'Which comes first, the day (d/M/yyyy) or the month (M/d/yyyy)? What may be either is refused by `human`; `corrections` say of each what it is.',
      ),
      ...asked(
        others.length > 0,
        'columns',
        `No dates: ${someOfThem(others)}. Is the date \`unknown\`, is there none, so that the row claims nothing (\`rows\`, \`when\`), or do they want \`corrections\`?`,
      ),
    ],
  }
}

const asked = (isAsked: boolean, key: string, text: string): readonly Asked[] =>
  isAsked ? [{ path: ['dates', key], text }] : []
