import { byText } from '../../by-text.js'
import { quoted, type Place } from '../../corpus/raw.js'
import { grouped } from '../../grouped.js'
import type { DayOrder } from '../dates/in-digits.js'
import { dedupe, sameKey } from '../dedupe.js'
import { assignIds } from '../ids.js'
import type { ImportContext, Importer, Notice, OnIssue, Rejection } from '../importer.js'
import { looseKey } from '../matching/names.js'
import type { KnownEntity } from '../matching/known-entities.js'
import { resolver } from '../matching/resolve.js'
import { tablesOfRows, type TableRow } from '../rows.js'
import { slugOf } from '../slug.js'
import { keyOfRow, rowsOfEntry, rowsOfOrganization } from './claims.js'
import type { IccdEntry } from './entry.js'
import { identified, type Identified } from './identity.js'
import { readSheets, type Entered } from './read-sheets.js'
import type { Reading } from './reading.js'

/**
 * The International Cybersecurity Cooperation Dataset: an agreement a row, in one sheet or several. Where a date such as
 * 03/04/2015 is to be understood, the order of its day and month is to be known.
 *
 * No mapping, as a mapping rejects the row that has a cell which it does not understand, and here that costs one claim; and
 * as which agreement is meant, and who is party to it, takes title, year, sheet and several columns together.
 */
export const iccdImporter =
  (dayOrder: DayOrder | null = null): Importer =>
  async (sheets, context) => {
    const found: (Notice | Rejection)[] = []
    const onIssue: OnIssue = (issue) => found.push(issue)
    const means = { resolve: resolver(context.entities.filter(isThere)), dayOrder, onIssue }
    const { entries, read, rejected } = await readSheets(sheets, means, context.progress)
    const rows = dedupe(sameKey(keyOfRow))
    const merged: Place[] = []
    for (const [{ place }, said] of rowsOfEach(entries, context, onIssue)) {
      const isNew = said.map((row) => rows.keep(row) === null).includes(true)
      if (!isNew) merged.push(place)
    }
    context.progress(read)
    const account = { read, imported: entries.length - merged.length, merged: merged.length, rejected }
    return { rows: tablesOfRows(rows.items(), context.source), found, account, merged }
  }

/** None of the states that are no more signed texts on cybersecurity that these sheets list: 'Serbia & Montenegro' are two. */
const isThere = (entity: KnownEntity): boolean => entity.type !== 'STATE' || entity.existedUntil == null

/** What each entry says: the ids that its rows have need all of them. */
function rowsOfEach(
  entries: readonly Entered[],
  { entities, source, create }: ImportContext,
  onIssue: OnIssue,
): readonly (readonly [IccdEntry, readonly TableRow[]])[] {
  const taken = new Set([source, ...entities.map(({ id }) => id)])
  const isTaken = (id: string) => taken.has(id)
  const identities = identified(
    entries.map(({ entry }) => entry),
    entities,
    isTaken,
    onIssue,
  )
  for (const { id } of identities.values()) taken.add(id)
  const organizations = create ? newOrganizations(entries, isTaken, onIssue) : new Map<string, string>()
  const first = new Map<string, IccdEntry>()
  return entries.map(({ entry, reading }) => {
    const about = identities.get(entry) ?? { id: '', held: null, others: [] }
    const before = first.get(about.id)
    if (before === undefined) first.set(about.id, entry)
    reportOthers(about, entry, reading)
    if (before !== undefined) reportSaidOtherwise(before, entry, reading)
    const own = rowsOfEntry(entry, about, about.held === null && before === undefined)
    const organized = entry.unmatched.flatMap(({ name, as, report }) => {
      const id = organizations.get(looseKey(name))
      if (id === undefined) report()
      return id === undefined ? [] : rowsOfOrganization(id, name, as, entry, about)
    })
    return [entry, [...own, ...organized]]
  })
}

/** Names that differ in small words and spelling alone are of one organization, whose id is the same in any order of rows. */
function newOrganizations(entries: readonly Entered[], taken: (id: string) => boolean, onIssue: OnIssue) {
  const named = entries.flatMap(({ entry: { unmatched, place } }) => unmatched.map(({ name }) => ({ name, place })))
  const nodes = [...grouped(named, ({ name }) => looseKey(name))].map(([key, same]) => {
    const [{ name, place }] = same.toSorted((a, b) => byText(a.name, b.name)) as [(typeof named)[number]]
    return { key, held: null, text: name, slug: slugOf(name), place }
  })
  return assignIds(nodes, taken, onIssue)
}

/** A title that is held is of another agreement where the years differ. */
function reportOthers({ others }: Identified, entry: IccdEntry, reading: Reading): void {
  if (others.length === 0) return
  const held = others.map(({ id, date }) => `${id}${date == null ? '' : ` of ${date}`}`).join(' or ')
  reading.report(null, 'same-title', `the year of what is held with this title (${held})`, entry.dated || 'no date')
}

/** Of two rows about one agreement the first describes it. */
function reportSaidOtherwise(first: IccdEntry, entry: IccdEntry, reading: Reading): void {
  for (const part of ['description', 'notes'] as const) {
    const wanted = `the ${part} of ${first.locators}, on the same agreement`
    if (entry[part] !== '' && entry[part] !== first[part])
      reading.report(null, 'said-otherwise', wanted, quoted(entry[part]))
  }
}
