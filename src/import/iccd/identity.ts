import { keyOf } from '../../corpus/derive/values.js'
import { grouped } from '../../grouped.js'
import { assignIds } from '../ids.js'
import type { OnIssue } from '../importer.js'
import { indexed } from '../indexed.js'
import type { KnownAgreement, KnownEntity } from '../matching/known-entities.js'
import { looseKey } from '../matching/names.js'
import { slugOf } from '../slug.js'
import type { IccdEntry } from './entry.js'

/** Which agreement an entry speaks of. */
export interface Identified {
  readonly id: string
  /** null: new to what is held. */
  readonly held: KnownAgreement | null
  /** What bears its title and is not it, as its year is another. */
  readonly others: readonly KnownAgreement[]
}

/** The agreement of each entry; the same whatever order the entries come in. New ones of one title, date and parties are one. */
export function identified(
  entries: readonly IccdEntry[],
  entities: readonly KnownEntity[],
  taken: (id: string) => boolean,
  onIssue: OnIssue,
): ReadonlyMap<IccdEntry, Identified> {
  const agreements = entities.filter((entity) => entity.type === 'AGREEMENT')
  const titles = indexed(agreements, ({ name, aliases }) => [name, ...aliases].map(looseKey))
  const matches = entries.map((entry) => ({ entry, key: keyOfNew(entry), ...matchOf(entry, titles) }))
  const fresh = grouped(
    matches.filter((match) => match.held === null),
    ({ key }) => key,
  )
  const unnamed = [...fresh.values()].map(([{ entry, key }]) => {
    const slug = titled(entry)
    const longerSlug = [slug, ...partiesOf(entry).map(slugOf)].join('-')
    return { key, held: null, text: entry.title, slug, longerSlug, place: entry.place }
  })
  const ids = assignIds(unnamed, taken, onIssue)
  return new Map(
    matches.map(({ entry, key, held, others }) => [entry, { id: held?.id ?? ids.get(key) ?? '', held, others }]),
  )
}

/** The same name or alias, and the same year where both have one. */
function matchOf(entry: IccdEntry, titles: ReadonlyMap<string, readonly KnownAgreement[]>): Omit<Identified, 'id'> {
  const alike = titles.get(looseKey(entry.title)) ?? []
  const [one, ...more] = alike.filter((agreement) => isOfYear(entry, agreement))
  return one !== undefined && more.length === 0 ? { held: one, others: [] } : { held: null, others: alike }
}

const isOfYear = ({ moments }: IccdEntry, { date }: KnownAgreement): boolean =>
  date == null || moments.length === 0 || moments.some(({ from }) => yearOf(from) === yearOf(date))

const yearOf = (date: string): string => date.slice(0, 4)

function titled(entry: IccdEntry): string {
  const year = yearOf(entry.moments[0]?.from ?? '')
  const slug = slugOf(entry.title)
  return year === '' || slug.endsWith(year) ? slug : `${slug}-${year}`
}

/** What rows about one new agreement have in common. */
const keyOfNew = (entry: IccdEntry): string =>
  keyOf(titled(entry), looseKey(entry.title), yearOf(entry.moments[0]?.from ?? ''), ...partiesOf(entry))

const partiesOf = ({ listedParties, titleParties }: IccdEntry): readonly string[] =>
  [...listedParties, ...titleParties].sort()
