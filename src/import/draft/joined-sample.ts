import { looseKey } from '../matching/names.js'
import { joinedDate } from '../mapping/joined-dates.js'
import type { Sample, SampledColumn } from './sample.js'

const WORDS = {
  year: /\b(?:years?|yrs?|année|jahr|año|ano|anno|yyyy)\b/iu,
  month: /\b(?:months?|mon|mo|mois|monat|mes|mês|mese|mm)\b/iu,
  day: /\b(?:days?|jour|tag|día|dia|giorno|dd)\b/iu,
} as const

type Part = keyof typeof WORDS

const PARTS = ['year', 'month', 'day'] as const
const MOST = 0.8

/** A sample with one column of dates for columns that are called year, month and day, and hold such. */
export function joinedSample(sample: Sample): Sample {
  const parts = sample.columns.flatMap((column) => {
    const part = PARTS.find((one) => WORDS[one].test(spaced(column.name)) && isPart(column, one))
    return part === undefined ? [] : [{ part, column, stem: looseKey(spaced(column.name).replace(WORDS[part], ' ')) }]
  })
  const stems = [...new Set(parts.map(({ stem }) => stem))]
  return stems.reduce<Sample>((before, stem) => {
    const [year, month, day] = PARTS.map((part) =>
      parts.filter((one) => one.part === part && one.stem === stem).map(({ column }) => column),
    )
    if (year?.length !== 1 || month?.length !== 1 || (day?.length ?? 0) > 1) return before
    return joined(before, [...year, ...month, ...(day ?? [])])
  }, sample)
}

const spaced = (name: string): string => name.replaceAll('_', ' ')

function isPart({ cells }: SampledColumn, part: Part): boolean {
  const fits = (cell: string): boolean => {
    if (part === 'year') return /^[12]\d{3}$/.test(cell)
    const date = part === 'month' ? joinedDate(['2000', cell]) : joinedDate(['2000', '01', cell])
    return part === 'month' ? /^2000-(?:0[1-9]|1[0-2])$/.test(date) : /^2000-01-(?:0[1-9]|[12]\d|3[01])$/.test(date)
  }
  return cells.length > 0 && cells.filter(fits).length >= cells.length * MOST
}

/** What its years are its dates are; of what is no year it is to be said whether it is unknown. */
function joined(sample: Sample, columns: readonly SampledColumn[]): Sample {
  const [year] = columns
  if (year === undefined) return sample
  const others = sample.columns.filter((column) => !columns.includes(column))
  const word = spaced(year.name).replace(WORDS.year, 'Date').trim()
  const name = others.some((column) => column.name === word)
    ? `${word} (${columns.map((one) => one.name).join(', ')})`
    : word
  const one: SampledColumn = {
    name,
    cells: year.cells,
    filled: year.filled,
    joined: columns.map((part) => part.name),
    failed: columns.flatMap((part) => part.failed ?? []),
  }
  return {
    ...sample,
    columns: sample.columns.flatMap((column) => (column === year ? [one] : columns.includes(column) ? [] : [column])),
  }
}
