import { seedRows, type SeedRow } from '../seeds.js'

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
