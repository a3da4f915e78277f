import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

export interface Fact {
  /** Of the corpus, from its folder on. */
  readonly file: string
  readonly line: number
  /** What stands in the row, without empty cells. */
  readonly cells: readonly (readonly [column: string, cell: string])[]
}

/** What a document can refute: rows of claims, and of what agreements, activities and norms are said to be. */
const TABLES =
  /^(ties\/|nodes\/(agreements|activities|norms)\.|(adoptions|assessments|events|facts|polity|stated-counts)\.)/

/**
 * `count` rows of a corpus, each as likely as any other. A row's place in the draw is a digest of the seed, its table and
 * what stands in it, so that the same seed draws the same rows of those that nobody changed.
 */
export function sampleOf(folder: string, seed: string, count: number): readonly Fact[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.csv') && TABLES.test(file))
    .flatMap((file) => factsOf(folder, file))
    .map((fact) => ({ fact, place: placeOf(fact, seed) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, count)
    .map(({ fact }) => fact)
}

function factsOf(folder: string, file: string): readonly Fact[] {
  const rows = parse(readFileSync(join(folder, file)), { columns: true, info: true }) as unknown as readonly {
    readonly record: Readonly<Record<string, string>>
    readonly info: { readonly lines: number }
  }[]
  return rows.map(({ record, info }) => ({
    file,
    line: info.lines,
    cells: Object.entries(record).filter(([, cell]) => cell !== ''),
  }))
}

function placeOf({ file, cells }: Fact, seed: string): string {
  const table = file.slice(0, file.indexOf('.'))
  return createHash('sha256')
    .update(JSON.stringify([seed, table, cells]))
    .digest('hex')
}
