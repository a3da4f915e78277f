import { grouped } from '../../grouped.js'
import { keyOf } from '../../corpus/derive/values.js'
import type { KnownAgreement, KnownEntity } from '../known-entities.js'
import { looseKey } from '../names.js'
import { hashOf, slugOf } from '../slug.js'
import type { Entry } from './entry.js'

/** Which agreement an entry speaks of. */
export interface Identified {
  readonly id: string
  /** null: new to what is held. */
  readonly held: KnownAgreement | null
  /** What bears its title and is not it, as its year is another. */
  readonly others: readonly KnownAgreement[]
}

/** The agreement of each entry; the same whatever order the entries come in. */
export function identified(entries: readonly Entry[], held: readonly KnownEntity[]): ReadonlyMap<Entry, Identified> {
  const matched = entries.map((entry) => [entry, matchOf(entry, byTitle(held))] as const)
  const fresh = matched.flatMap(([entry, { held: known }]) => (known === null ? [entry] : []))
  const ids = idsOf(fresh, new Set(held.map(({ id }) => id)))
  return new Map(matched.map(([entry, match]) => [entry, { ...match, id: match.held?.id ?? ids.get(entry) ?? '' }]))
}

type ByTitle = ReadonlyMap<string, readonly KnownAgreement[]>

const titles = new WeakMap<readonly KnownEntity[], ByTitle>()

function byTitle(held: readonly KnownEntity[]): ByTitle {
  const before = titles.get(held)
  if (before !== undefined) return before
  const agreements = held.filter((entity): entity is KnownAgreement => entity.type === 'AGREEMENT')
  const named = agreements.flatMap((one) => [one.name, ...one.aliases].map((name) => ({ one, key: looseKey(name) })))
  const found = new Map([...grouped(named, ({ key }) => key)].map(([key, same]) => [key, same.map(({ one }) => one)]))
  titles.set(held, found)
  return found
}

/** The same name or alias, and the same year where both have one. */
function matchOf(entry: Entry, held: ByTitle): Omit<Identified, 'id'> {
  const alike = [...new Set(held.get(looseKey(entry.title)) ?? [])]
  const same = alike.filter((one) => isOfYear(entry, one))
  const [one, ...more] = same
  return one !== undefined && more.length === 0 ? { held: one, others: [] } : { held: null, others: alike }
}

const isOfYear = ({ moments }: Entry, { date }: KnownAgreement): boolean =>
  date == null || moments.length === 0 || moments.some(({ from }) => yearOf(from) === yearOf(date))

const yearOf = (date: string): string => date.slice(0, 4)

function titled(entry: Entry): string {
  const year = entry.moments[0] === undefined ? '' : yearOf(entry.moments[0].from)
  const slug = slugOf(entry.title)
  return year === '' || slug.endsWith(year) ? slug : `${slug}-${year}`
}

const withParties = (entry: Entry): string => [titled(entry), ...partiesOf(entry).map(slugOf)].join('-')

const withDigest = (entry: Entry): string => `${titled(entry)}-${hashOf(sameness(entry), 8)}`

/** More and more of what tells entries apart. */
const PARTS = [titled, withParties, withDigest]

/** An id as short as tells it apart; entries of one title, date and parties are one agreement. */
function idsOf(entries: readonly Entry[], taken: ReadonlySet<string>): ReadonlyMap<Entry, string> {
  const ids = new Map<Entry, string>()
  let left = entries
  for (const part of PARTS) {
    left = [...grouped(left, part)].flatMap(([id, same]) => {
      if (part !== withDigest && (taken.has(id) || new Set(same.map(sameness)).size > 1)) return same
      for (const entry of same) ids.set(entry, id)
      return []
    })
  }
  return ids
}

/** What two rows about one agreement have in common. */
const sameness = (entry: Entry): string =>
  keyOf(looseKey(entry.title), entry.moments[0]?.from.slice(0, 4) ?? '', ...partiesOf(entry))

const partiesOf = ({ listedParties, titleParties }: Entry): readonly string[] =>
  [...listedParties, ...titleParties].sort()
