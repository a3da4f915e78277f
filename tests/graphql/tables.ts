import { grouped as byKey } from '../../src/grouped.js'
import { seedRows, type SeedRow } from '../seeds.js'

/** The rows of a table of ties. */
export const ties = (relation: string): readonly SeedRow[] => seedRows(`ties/${relation}`)

export const cell = (line: SeedRow, column: string): string => line[column] ?? ''

/** Pairs of a table of ties, as `from to`, each once. */
export const pairsOf = (relation: string): ReadonlySet<string> =>
  new Set(ties(relation).map((line) => `${cell(line, 'from')} ${cell(line, 'to')}`))

/** What a table says of each agreement. */
export function grouped(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value))
  return groups
}

/** The last moment of a partial date, as text that compares. */
const last = (date: string): string => `${date}~`

interface Membership {
  readonly member: string
  readonly organization: string
  readonly value: string
}

/** A row that makes a member: observers and partners are none. */
export const makesMember = (row: SeedRow): boolean => ['FULL', 'ASSOCIATE', ''].includes(cell(row, 'value'))

/** A row that makes a party: who only negotiated a text, or withdrew, is none. */
export const makesParty = (row: SeedRow): boolean => !['NEGOTIATED', 'WITHDRAWN'].includes(cell(row, 'value'))

/** Who was a member of what at the end of a day, month or year. An open row ends where another row of its kind does. */
export function membersAt(on: string): readonly Membership[] {
  const pairs = byKey(ties('member-of'), (row) => `${cell(row, 'from')} ${cell(row, 'to')}`)
  return [...pairs.values()].flatMap((rows) =>
    rows
      .filter((row) => makesMember(row) && holdsAt(row, on) && !rows.some((other) => endsBefore(other, row, on)))
      .map((row) => ({ member: cell(row, 'from'), organization: cell(row, 'to'), value: cell(row, 'value') })),
  )
}

const holdsAt = (row: SeedRow, on: string): boolean =>
  cell(row, 'since') <= last(on) && (cell(row, 'until') === '' || last(on) < cell(row, 'until'))

/** Knows of an end, or a change to another value, that a row without an end does not. */
function endsBefore(other: SeedRow, row: SeedRow, on: string): boolean {
  if (cell(row, 'until') !== '' || other['from'] !== row['from'] || other['to'] !== row['to'] || other === row)
    return false
  const end = other['value'] === row['value'] ? cell(other, 'until') : cell(other, 'since')
  return end > last('2014') && end > cell(row, 'since') && end <= last(on)
}

/** Who is party to what now, by the lists and by the adoptions; `party agreement`. */
export function partyPairs(): readonly (readonly [party: string, agreement: string])[] {
  const rows = ties('party-to')
  const withdrawn = new Set(
    rows.filter(({ value }) => value === 'WITHDRAWN').map((row) => `${row['from']} ${row['to']}`),
  )
  const listed = rows.filter(makesParty).map((row) => [cell(row, 'from'), cell(row, 'to')] as const)
  const adopted = seedRows('adoptions').flatMap((adoption) =>
    membersAt(cell(adoption, 'on'))
      .filter(({ organization, value }) => organization === adoption['organization'] && value === 'FULL')
      .map(({ member }) => [member, cell(adoption, 'agreement')] as const),
  )
  const all = new Map([...listed, ...adopted].map((pair) => [pair.join(' '), pair]))
  return [...all].filter(([key]) => !withdrawn.has(key)).map(([, pair]) => pair)
}

/** The first dated event of each agreement, as precisely as a row of its kind that may mean the same has it. */
export function datesOfAgreements(): ReadonlyMap<string, string> {
  const rows = new Map<string, SeedRow[]>()
  for (const event of seedRows('events'))
    rows.set(cell(event, 'agreement'), [...(rows.get(cell(event, 'agreement')) ?? []), event])
  return new Map([...rows].map(([agreement, events]) => [agreement, firstOf(events)]))
}

function firstOf(events: readonly SeedRow[]): string {
  const least = events.map((event) => cell(event, 'from')).sort()[0] ?? ''
  const alike = events.filter(({ kind }) => events.some((one) => one['kind'] === kind && one['from'] === least))
  const dates = alike.map((event) => cell(event, 'from')).filter((from) => from.startsWith(least))
  return dates.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
}

/** `agreement norm` wherever a source answers that the agreement reflects the norm. */
export const reflecting = (): readonly (readonly [agreement: string, norm: string])[] =>
  seedRows('assessments')
    .filter(({ answer }) => answer === 'EXPLICIT' || answer === 'INDIRECT' || answer === 'QUOTED')
    .map((row) => [cell(row, 'agreement'), cell(row, 'norm')])
