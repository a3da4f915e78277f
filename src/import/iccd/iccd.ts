import { issueAt, quoted } from '../../corpus/raw.js'
import { perhaps } from '../../corpus/near.js'
import { byText } from '../../by-text.js'
import { grouped } from '../../grouped.js'
import type { DayOrder } from '../dates.js'
import { idsOf } from '../ids.js'
import { noticeAt } from '../importer.js'
import type { ForeignRow, ForeignSheet, Given, Imported, Importer, Notice, Rejection, Resolve } from '../importer.js'
import { looseKey } from '../names.js'
import { resolver } from '../resolve.js'
import { slugOf } from '../slug.js'
import { claim, found } from './claims.js'
import { KNOWN_COLUMNS } from './columns.js'
import { entryIn } from './entry.js'
import type { Newcomer } from './affiliations.js'
import type { Entry } from './entry.js'
import { headerIn, HIGHEST } from './header.js'
import { identified } from './identity.js'
import type { Identified } from './identity.js'
import { isFurniture, tellOfNameless } from './furniture.js'
import { placeOf, tell } from './reading.js'
import type { Reading, Sheet } from './reading.js'
import { emptyRows } from './rows.js'
import type { Rows } from './rows.js'
import { clean } from './text.js'

const PROGRESS = 50

/**
 * The International Cybersecurity Cooperation Dataset: an agreement a row, in one sheet or several. Where a date such as
 * 03/04/2015 is to be understood, the order of its day and month is to be known.
 */
export const iccdImporter =
  (dayOrder: DayOrder | null = null): Importer =>
  async (sheets, given) => {
    const work = begin(given, dayOrder)
    for await (const sheet of sheets) await readSheet(sheet, work)
    tellOfTheHeaderless(work)
    const settled = settle(work)
    return { rows: work.rows.rows, found: work.found, ...settled }
  }

/** What is gathered while sheets are read: the ids of agreements need all of them. */
interface Work {
  readonly given: Given
  readonly dayOrder: DayOrder | null
  readonly resolve: Resolve
  readonly rows: Rows
  readonly found: (Notice | Rejection)[]
  readonly entries: { readonly entry: Entry; readonly reading: Reading }[]
  readonly headerless: {
    readonly sheet: ForeignSheet
    readonly first: ForeignRow | undefined
    readonly count: number
  }[]
  read: number
  rejected: number
}

const begin = (given: Given, dayOrder: DayOrder | null): Work => ({
  given,
  dayOrder,
  resolve: resolver(given.held),
  rows: emptyRows(),
  found: [],
  entries: [],
  headerless: [],
  read: 0,
  rejected: 0,
})

async function readSheet(foreign: ForeignSheet, work: Work): Promise<void> {
  const first: ForeignRow[] = []
  let sheet: Sheet | null = null
  let count = 0
  for await (const row of foreign.rows) {
    if (isEmpty(row)) continue
    count += 1
    if (sheet !== null) readRow(sheet, row, work)
    else if (first.push(row) === HIGHEST) sheet = headed(foreign, first, work)
  }
  sheet ??= first.length < HIGHEST ? headed(foreign, first, work) : null
  if (sheet === null && count > 0) work.headerless.push({ sheet: foreign, first: first[0], count })
}

const isEmpty = ({ cells }: ForeignRow): boolean => cells.every((cell) => cell.trim() === '')

/** A sheet whose header is among its first rows, and those of them that stand under it. */
function headed(foreign: ForeignSheet, first: readonly ForeignRow[], work: Work): Sheet | null {
  const header = headerIn(first, work.resolve)
  if (header === null) return null
  const sheet = { file: foreign.file, name: foreign.name, headings: header.headings, told: new Set<string>() }
  for (const { name, column } of header.headings)
    if (column === null && name !== '') work.found.push(unknownColumn(foreign.file, header.line, name))
  for (const row of first) if (row.line > header.line) readRow(sheet, row, work)
  return sheet
}

function unknownColumn(file: string, line: number, name: string): Notice {
  const wanted = `a column of the dataset or a typology${perhaps(name, KNOWN_COLUMNS)}`
  return noticeAt({ file, line }, name, 'unknown-column', wanted, quoted(name))
}

function readRow(sheet: Sheet, row: ForeignRow, work: Work): void {
  const { resolve, dayOrder } = work
  const reading: Reading = { sheet, row, resolve, dayOrder, tell: (notice) => work.found.push(notice) }
  if (isFurniture(reading)) return
  work.read += 1
  if (work.read % PROGRESS === 0) work.given.progress(work.read)
  tellOfNameless(reading)
  const entry = entryIn(reading)
  if (entry !== null) return void work.entries.push({ entry, reading })
  work.rejected += 1
  const issue = issueAt(placeOf(reading), null, 'missing-title', 'the title of an agreement', 'none')
  work.found.push({ ...issue, severity: 'error' })
}

/** A sheet without a header is a page of notes beside others; where there are no others, no row can be read. */
function tellOfTheHeaderless(work: Work): void {
  const severity = work.read === 0 ? 'error' : 'notice'
  for (const { sheet, first, count } of work.headerless) {
    const got = `${count} rows without one, first ${quoted(clean(first?.cells.join(' ') ?? '').slice(0, 60))}`
    const wanted = `a row with Title and other columns of the dataset among the first ${HIGHEST}`
    work.found.push({
      ...issueAt({ file: sheet.file, line: first?.line ?? 1 }, null, 'no-header', wanted, got),
      severity,
    })
    if (severity === 'notice') continue
    work.read += count
    work.rejected += count
  }
}

function settle(work: Work): Pick<Imported, 'account' | 'merged'> {
  const entries = work.entries.map(({ entry }) => entry)
  const about = identified(entries, work.given.held)
  const settling: Settling = { ...work, about, first: new Map(), organizations: newOrganizations(work, about) }
  const { read, rejected } = work
  const merged = work.entries.filter(({ entry, reading }) => !settleOne(entry, reading, settling))
  work.given.progress(read)
  const imported = work.entries.length - merged.length
  return {
    account: { read, imported, merged: merged.length, rejected },
    merged: merged.map(({ reading }) => placeOf(reading)),
  }
}

interface Settling extends Work {
  readonly about: ReturnType<typeof identified>
  /** The first entry of each agreement. */
  readonly first: Map<string, Entry>
  /** The ids of new organizations, by the key of their names. */
  readonly organizations: ReadonlyMap<string, string>
}

function settleOne(entry: Entry, reading: Reading, settling: Settling): boolean {
  const about = settling.about.get(entry)
  if (about === undefined) return false
  tellOfOthers(about, entry, reading)
  tellOfSecond(settling.first.get(about.id), entry, reading)
  settling.first.set(about.id, settling.first.get(about.id) ?? entry)
  const describes = about.held === null && settling.first.get(about.id) === entry
  const said = claim(entry, about, describes, settling.given, settling.rows)
  return entry.newcomers.map((newcomer) => settleNewcomer(newcomer, entry, about, settling)).includes(true) || said
}

function settleNewcomer(
  newcomer: Newcomer,
  entry: Entry,
  about: Identified,
  { given, rows, organizations }: Settling,
): boolean {
  if (!given.create) newcomer.untold()
  const id = organizations.get(looseKey(newcomer.name))
  return given.create && id !== undefined && found(id, newcomer, entry, about, given, rows)
}

/** Names that differ in small words and spelling alone are of one organization, whose id is the same in any order of rows. */
function newOrganizations({ entries, found, given }: Work, about: Settling['about']): ReadonlyMap<string, string> {
  if (!given.create) return new Map()
  const named = entries.flatMap(({ entry: { newcomers, place } }) => newcomers.map(({ name }) => ({ name, place })))
  const nodes = [...grouped(named, ({ name }) => looseKey(name))].map(([key, same]) => {
    const [{ name, place }] = same.toSorted((a, b) => byText(a.name, b.name)) as [(typeof named)[number]]
    return { key, held: null, text: name, slug: slugOf(name), place }
  })
  const taken = new Set([given.source, ...given.held.map(({ id }) => id), ...[...about.values()].map(({ id }) => id)])
  return idsOf(
    nodes,
    (id) => taken.has(id),
    (notice) => found.push(notice),
  )
}

/** A title that is held is of another agreement where the years differ. */
function tellOfOthers({ others }: Identified, entry: Entry, reading: Reading): void {
  if (others.length === 0) return
  const held = others.map(({ id, date }) => `${id}${date == null ? '' : ` of ${date}`}`).join(' or ')
  tell(reading, null, 'same-title', `the year of what is held with this title (${held})`, entry.dated || 'no date')
}

/** Of two rows about one agreement the first describes it. */
function tellOfSecond(first: Entry | undefined, entry: Entry, reading: Reading): void {
  for (const part of ['description', 'notes'] as const)
    if (first !== undefined && entry[part] !== '' && entry[part] !== first[part])
      tell(
        reading,
        null,
        'said-otherwise',
        `the ${part} of ${first.locator}, on the same agreement`,
        quoted(entry[part]),
      )
}
