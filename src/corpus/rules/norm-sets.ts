import type { Issue } from '../../errors.js'
import { byText } from '../../by-text.js'
import { grouped } from '../../grouped.js'
import type { List } from '../../lists/list.js'
import { keyOf } from '../derive/values.js'
import { metAt } from '../unvalidated-corpus.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { Placed, PlacedTieRow, Rows } from '../parse.js'
import { issueAt, quoted } from '../raw.js'
import type { RawRow, RawTables } from '../raw.js'
import type { ParsedRow } from '../tables.js'

type PlacedNorm = Placed<ParsedRow<'norms'>>

/** At most one set is the default; every norm is in one set, or set out by an agreement, at a place of its own. */
export function normSets({ raw, rows }: UnvalidatedCorpus): readonly Issue[] {
  return [
    ...defaultIssues(rows.normSets),
    ...twoSetIssues(rows.tiesBy.IN_SET),
    ...positionIssues(rows),
    ...(raw.whole ? noSetIssues(rows.norms, raw) : []),
  ]
}

/** The set of each norm: the first where it has two. */
export const setsOf = ({ tiesBy }: Rows): ReadonlyMap<string, string> =>
  new Map([...tiesBy.IN_SET].reverse().map(({ row }) => [row.from, row.to]))

function defaultIssues(sets: List<Placed<ParsedRow<'normSets'>>>): readonly Issue[] {
  const [first, ...others] = sets.filter(({ row }) => row.default)
  if (first === undefined) return []
  const got = `another beside ${metAt(first.row.id, first)}`
  return others.map((other) => issueAt(other, 'default', 'two-defaults', 'one default set', got))
}

function twoSetIssues(memberships: List<PlacedTieRow>): readonly Issue[] {
  const first = new Map<string, PlacedTieRow>()
  return memberships.flatMap((membership) => {
    const before = first.get(membership.row.from) ?? membership
    first.set(membership.row.from, before)
    if (before.row.to === membership.row.to) return []
    const got = `${quoted(membership.row.to)} beside ${metAt(before.row.to, before)}`
    return [issueAt(membership, 'to', 'norm-in-two-sets', 'one set for a norm, since it has one position', got)]
  })
}

function positionIssues(rows: Rows): readonly Issue[] {
  const places = new Map([...agreementsOf(rows), ...setsOf(rows)])
  const seats = grouped(rows.norms, ({ row }) => keyOf(places.get(row.id) ?? '', String(row.position)))
  return [...seats.values()].flatMap(([first, ...others]) => {
    const place = places.get(first.row.id)
    if (place === undefined) return []
    const wanted = `a position of its own in ${place}`
    return others.map((other) => issueAt(other, 'position', 'same-position', wanted, seatText(other, first)))
  })
}

/** The agreement that sets out each norm: of several the one with the lowest id, as norms in no set are ordered by it. */
function agreementsOf({ tiesBy }: Rows): ReadonlyMap<string, string> {
  return new Map(
    [...tiesBy.SETS_OUT].sort((a, b) => byText(b.row.from, a.row.from)).map(({ row }) => [row.to, row.from]),
  )
}

const seatText = ({ row }: PlacedNorm, first: PlacedNorm): string =>
  `${quoted(String(row.position))}, that of ${metAt(first.row.id, first)}`

function noSetIssues(norms: List<PlacedNorm>, { rows }: RawTables): readonly Issue[] {
  const placed = new Set([...idsIn(rows.get('ties/in-set'), 'from'), ...idsIn(rows.get('ties/sets-out'), 'to')])
  const wanted = 'a norm with a row in ties/in-set.csv or ties/sets-out.csv'
  return norms
    .filter(({ row }) => !placed.has(row.id))
    .map((norm) => issueAt(norm, 'id', 'norm-without-set', wanted, quoted(norm.row.id)))
}

const idsIn = (rows: List<RawRow> = [], column: string) => rows.map(({ cells }) => cells[column])
