import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { SEEDS } from '../seeds.js'

export type SeedRow = Readonly<Record<string, string>>

/** The rows of a table of the corpus, as `ties/party-to` or `nodes/states`, out of all files that it is in. */
export function seedRows(table: string): readonly SeedRow[] {
  const [folder, name] = table.includes('/') ? table.split('/') : ['', table]
  const files = readdirSync(`${SEEDS}/${folder}`).filter((file) =>
    new RegExp(`^${name}(\\.[a-z0-9-]+)?\\.csv$`).test(file),
  )
  if (files.length === 0) throw new Error(`wanted files of ${table}, got none`)
  return files.flatMap((file) => parse<SeedRow>(readFileSync(`${SEEDS}/${folder}/${file}`, 'utf8'), { columns: true }))
}

export const idsIn = (table: string): ReadonlySet<string> => new Set(seedRows(table).map(({ id = '' }) => id))

/** The states that exist. */
export const statesOfToday = (): readonly SeedRow[] =>
  seedRows('nodes/states').filter(({ existed_until }) => existed_until === '')

/** The acts of parties, without those of who withdrew. */
export function actsOfParties(): readonly SeedRow[] {
  const rows = seedRows('ties/party-to')
  const pairOf = ({ from = '', to = '' }: SeedRow): string => `${from} ${to}`
  const withdrew = new Set(rows.filter(({ value }) => value === 'WITHDRAWN').map(pairOf))
  return rows.filter((row) => !withdrew.has(pairOf(row)))
}
