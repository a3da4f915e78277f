import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { SEEDS } from '../seeds.js'

/** A row of a table of seeds/, cell by column. */
export type Line = Readonly<Record<string, string>>

/** All rows of a table, of whatever files it is split into: read apart from the server, to hold its answers to. */
export function table(path: string): readonly Line[] {
  const folder = join(SEEDS, dirname(path))
  const name = path.split('/').at(-1) ?? path
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}.`) && file.endsWith('.csv'))
  return files.flatMap((file) => parse<Line>(readFileSync(join(folder, file), 'utf8'), { columns: true }))
}

/** The rows of a table of ties. */
export const ties = (relation: string): readonly Line[] => table(`ties/${relation}`)

export const cell = (line: Line, column: string): string => line[column] ?? ''

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
export const makesMember = (row: Line): boolean => ['FULL', 'ASSOCIATE', ''].includes(cell(row, 'value'))

/** A row that makes a party: who only negotiated a text, or withdrew, is none. */
export const makesParty = (row: Line): boolean => !['NEGOTIATED', 'WITHDRAWN'].includes(cell(row, 'value'))

/** Who was a member of what at the end of a day, month or year. An open row ends where another row of its kind does. */
export function membersAt(on: string): readonly Membership[] {
  const rows = ties('member-of')
  return rows
    .filter((row) => makesMember(row) && holdsAt(row, on) && !rows.some((other) => endsBefore(other, row, on)))
    .map((row) => ({ member: cell(row, 'from'), organization: cell(row, 'to'), value: cell(row, 'value') }))
}

const holdsAt = (row: Line, on: string): boolean =>
  cell(row, 'since') <= last(on) && (cell(row, 'until') === '' || last(on) < cell(row, 'until'))

/** Knows of an end, or a change to another value, that a row without an end does not. */
function endsBefore(other: Line, row: Line, on: string): boolean {
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
  const adopted = table('adoptions').flatMap((adoption) =>
    membersAt(cell(adoption, 'on'))
      .filter(({ organization, value }) => organization === adoption['organization'] && value === 'FULL')
      .map(({ member }) => [member, cell(adoption, 'agreement')] as const),
  )
  const all = new Map([...listed, ...adopted].map((pair) => [pair.join(' '), pair]))
  return [...all].filter(([key]) => !withdrawn.has(key)).map(([, pair]) => pair)
}

/** The first dated event of each agreement, as precisely as a row of its kind that may mean the same has it. */
export function datesOfAgreements(): ReadonlyMap<string, string> {
  const rows = new Map<string, Line[]>()
  for (const event of table('events'))
    rows.set(cell(event, 'agreement'), [...(rows.get(cell(event, 'agreement')) ?? []), event])
  return new Map([...rows].map(([agreement, events]) => [agreement, firstOf(events)]))
}

function firstOf(events: readonly Line[]): string {
  const least = events.map((event) => cell(event, 'from')).sort()[0] ?? ''
  const alike = events.filter(({ kind }) => events.some((one) => one['kind'] === kind && one['from'] === least))
  const dates = alike.map((event) => cell(event, 'from')).filter((from) => from.startsWith(least))
  return dates.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
}

/** `agreement norm` wherever a source answers that the agreement reflects the norm. */
export const reflecting = (): readonly (readonly [agreement: string, norm: string])[] =>
  table('assessments')
    .filter(({ answer }) => answer === 'EXPLICIT' || answer === 'INDIRECT' || answer === 'QUOTED')
    .map((row) => [cell(row, 'agreement'), cell(row, 'norm')])
