import { partNames, someOfThem, type Drafted, type Asked } from './drafted.js'
import { letteredPattern } from './letters.js'
import type { Role } from './roles.js'
import { isOngoing, termNames, termPatterns } from './terms.js'

type Keys = Readonly<Record<string, unknown>>

/** How the dates of a file seem to be written, and the parts of cells that hold more than a date. */
export function draftedDates(roles: readonly Role[]): Drafted<Keys> {
  const seen = roles.flatMap(({ column, dates, letters, term }) =>
    dates === null ? [] : [{ name: column.name, cells: column.cells, joined: column.joined, letters, term, ...dates }],
  )
  if (seen.length === 0) return { value: {}, questions: [] }
  const lettered = seen.filter(({ letters }) => letters !== null)
  const terms = seen.flatMap(({ name, term }) => (term === null ? [] : [{ name, term }]))
  const parts = [
    ...lettered.map(({ name }, at) => [name, letteredPattern(partNames(at).date, partNames(at).letter)] as const),
    ...terms.map(({ name, term }, at) => [name, termPatterns(at, term)] as const),
  ]
  const joined = seen.flatMap(({ name, joined: columns }) => (columns === undefined ? [] : [[name, columns] as const]))
  const whole = seen.filter((one) => one.joined === undefined)
  const columns = [
    ...whole
      .filter(({ term }) => term === null)
      .map((one) => (one.letters === null ? one.name : partNames(lettered.indexOf(one)).date)),
    ...terms.flatMap((_, at) => [termNames(at).start, termNames(at).end]),
  ]
  const unknown = [...new Set(seen.flatMap(({ cells, term }) => term?.ongoing ?? cells.filter(isOngoing)))]
  const formats = [...new Set(whole.flatMap((one) => one.formats))]
  const others = seen.flatMap((one) => one.others)
  const failed = [...new Set(roles.flatMap(({ column, dates }) => (dates === null ? [] : (column.failed ?? []))))]
  return {
    value: {
      ...(parts.length === 0 ? {} : { parts: Object.fromEntries(parts) }),
      dates: {
        ...(columns.length === 0 ? {} : { columns, formats }),
        ...(joined.length === 0 ? {} : { joined: Object.fromEntries(joined) }),
        ...(unknown.length === 0 ? {} : { unknown }),
        ...(terms.length === 0 ? {} : { until: 'inclusive' }),
      },
    },
    questions: [
      ...asked(
        seen.some(({ isAmbiguous }) => isAmbiguous),
        'formats',
        'Which comes first, the day (d/M/yyyy) or the month (M/d/yyyy)? What may be either is refused by `human`; `corrections` say of each what it is.',
      ),
      ...asked(
        terms.length > 0,
        'until',
        'Is the end of a term its last moment (`inclusive`: 2015-2016 ends as 2017 begins), or the first after it (`exclusive`)?',
      ),
      ...asked(
        failed.length > 0,
        columns.length > 0 ? 'columns' : 'joined',
        `Cells that failed: ${someOfThem(failed)}. They cost their rows, unless \`unknown\` names them.`,
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
