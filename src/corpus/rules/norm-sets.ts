import type { Issue } from '../../errors.js'
import { grouped, keyOf } from '../derive/values.js'
import { metAt } from '../draft.js'
import type { Draft } from '../draft.js'
import type { Placed, PlacedTie } from '../parse.js'
import { issueAt, quoted } from '../raw.js'
import type { RawRow } from '../raw.js'
import type { Row } from '../tables.js'

type PlacedNorm = Placed<Row<'norms'>>

/** At most one set is the default; every norm is in one set, at a place of its own. */
export function normSets({ raw, rows }: Draft): readonly Issue[] {
  const memberships = rows.ties.filter(({ relation }) => relation === 'IN_SET')
  return [
    ...defaultIssues(rows.normSets),
    ...twoSetIssues(memberships),
    ...positionIssues(rows.norms, memberships),
    ...(raw.whole ? noSetIssues(rows.norms, raw.rows.get('ties/in-set') ?? []) : []),
  ]
}

/** The set of each norm: the first where it has two. */
export function setsOf(ties: readonly PlacedTie[]): ReadonlyMap<string, string> {
  const memberships = ties.filter(({ relation }) => relation === 'IN_SET')
  return new Map(memberships.reverse().map(({ row }) => [row.from, row.to]))
}

function defaultIssues(sets: readonly Placed<Row<'normSets'>>[]): readonly Issue[] {
  const [first, ...others] = sets.filter(({ row }) => row.default)
  if (first === undefined) return []
  const got = `another beside ${metAt(first.row.id, first)}`
  return others.map((other) => issueAt(other, 'default', 'two-defaults', 'one default set', got))
}

function twoSetIssues(memberships: readonly PlacedTie[]): readonly Issue[] {
  const first = new Map<string, PlacedTie>()
  return memberships.flatMap((membership) => {
    const before = first.get(membership.row.from) ?? membership
    first.set(membership.row.from, before)
    if (before.row.to === membership.row.to) return []
    const got = `${quoted(membership.row.to)} beside ${metAt(before.row.to, before)}`
    return [issueAt(membership, 'to', 'norm-in-two-sets', 'one set for a norm, since it has one position', got)]
  })
}

function positionIssues(norms: readonly PlacedNorm[], memberships: readonly PlacedTie[]): readonly Issue[] {
  const sets = setsOf(memberships)
  const seats = grouped(norms, ({ row }) => keyOf(sets.get(row.id) ?? '', String(row.position)))
  return [...seats.values()].flatMap(([first, ...others]) => {
    const set = first === undefined ? undefined : sets.get(first.row.id)
    if (first === undefined || set === undefined) return []
    const wanted = `a position of its own in ${set}`
    return others.map((other) => issueAt(other, 'position', 'same-position', wanted, seatText(other, first)))
  })
}

const seatText = ({ row }: PlacedNorm, first: PlacedNorm): string =>
  `${quoted(String(row.position))}, that of ${metAt(first.row.id, first)}`

function noSetIssues(norms: readonly PlacedNorm[], memberships: readonly RawRow[]): readonly Issue[] {
  const placed = new Set(memberships.map(({ cells }) => cells['from']))
  return norms
    .filter(({ row }) => !placed.has(row.id))
    .map((norm) => issueAt(norm, 'id', 'norm-without-set', 'a norm with a row in ties/in-set.csv', quoted(norm.row.id)))
}
