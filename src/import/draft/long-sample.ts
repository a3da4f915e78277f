import type { Resolve } from '../importer.js'
import type { Sample, SampledColumn } from './sample.js'

/** A sample as `unpivot` of a mapping makes it long; null where nothing is to be unpivoted. */
export interface LongSample {
  readonly sample: Sample
  readonly unpivot: Unpivot | null
}

interface Unpivot {
  readonly columns: readonly string[]
  readonly name: string
  readonly value: string
  /** Cells that say that there is nothing, where there are any. */
  readonly nothing?: readonly string[]
}

const FEWEST = 2

/** Of a wide table, with a column for each text, the long one: a row for each text of a row, and what stands there. */
export function longSample(sample: Sample, resolve: Resolve): LongSample {
  const wide = sample.columns.filter(({ name }) => 'id' in resolve(name, ['AGREEMENT']))
  if (wide.length < FEWEST) return { sample, unpivot: null }
  const others = sample.columns.filter((column) => !wide.includes(column))
  const [name, value] = ['Text', 'Mark'].map((word) => unlike(word, others)) as [string, string]
  const columns = wide.map((column) => column.name)
  const filled = wide.reduce((sum, column) => sum + column.filled, 0)
  const marks = [...new Set(wide.flatMap(({ cells }) => cells))]
  const nothing = marks.filter(isNothing)
  const long: readonly SampledColumn[] = [
    { name, cells: columns, filled },
    { name: value, cells: marks.filter((mark) => !isNothing(mark)), filled, isMark: true },
  ]
  const unpivot = { columns, name, value, ...(nothing.length === 0 ? {} : { nothing }) }
  return { sample: { ...sample, columns: [...others, ...long] }, unpivot }
}

const NOTHING: ReadonlySet<string> = new Set(['-', '–', '—', '0', 'no', 'none', 'n', 'nil', 'nein', 'non', 'n/a'])

const isNothing = (mark: string): boolean => NOTHING.has(mark.trim().toLowerCase())

/** A word that no column is called by. */
const unlike = (word: string, columns: readonly SampledColumn[]): string =>
  columns.some(({ name }) => name === word) ? unlike(`${word}_`, columns) : word
