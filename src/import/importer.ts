import type { PartialDate } from '../domain.js'
import type { Issue } from '../errors.js'
import type { EntityType } from '../generated/enums.js'
import { issueAt, someOf, type Place } from '../corpus/raw.js'
import type { RowsByTable } from '../corpus/tables-of.js'
import type { List } from '../lists/list.js'
import type { KnownEntity } from './matching/known-entities.js'

/** A row of a foreign file. */
export interface ForeignRow {
  /** From 1, as a spreadsheet program counts them; of a row in several lines its first. */
  readonly line: number
  /** As written, but for dates, which are ISO 8601: a spreadsheet keeps those as numbers. */
  readonly cells: readonly string[]
  /** What of it could not be read first, as a formula, and the places of all such cells: of a failed one nothing is left. */
  readonly wrong?: Rejection
  readonly wrongAt?: readonly number[]
  /** Those of them that failed, as a look-up does, with the text that they show. */
  readonly failed?: readonly FailedCell[]
  /** Whether the spreadsheet program hides it, by hand or by a filter. */
  readonly hidden?: boolean
}

export interface FailedCell {
  readonly place: number
  readonly text: string
}

/** What a sheet shows otherwise than its cells say. */
export interface SheetLayout {
  /** As `A2:A5`: all but the first cell are blank. */
  readonly merged: readonly string[]
  /** As `C` or `C:E`. */
  readonly hiddenColumns: readonly string[]
}

/** A sheet of a foreign file, to be read once. */
export interface ForeignSheet {
  /** What mistakes in it are named after: the file, and of several sheets `file#sheet`. */
  readonly file: string
  /** null where the format knows of none. */
  readonly name: string | null
  /** Whether the spreadsheet program hides it: not skipped silently, nor read silently. */
  readonly hidden?: boolean
  /** Whole once the rows are read; a format without one has none. */
  readonly layout?: SheetLayout
  /** Its merged cells, as of the layout, before the rows are read: at the price of a reading; a format without them has none. */
  readonly merged?: () => Promise<readonly string[]>
  /** Those that hold something; to be read before the next sheet is asked for. */
  readonly rows: AsyncIterable<ForeignRow>
}

/** Told of what is noticed or rejected. */
export type OnIssue = (issue: Notice | Rejection) => void

/** What is to be noticed, but costs no row: a cell that was not understood, a row without a party. */
export interface Notice extends Issue {
  readonly severity: 'notice'
  /** What it got with all that `got` only counts, for a report; absent where that leaves nothing out. */
  readonly whole?: string
}
export const noticeAt = (...issue: Parameters<typeof issueAt>): Notice => ({ ...issueAt(...issue), severity: 'notice' })

/** A notice of many things, of which the first are told and a report has all. */
export function noticeOfMany(
  place: Place,
  code: string,
  wanted: string,
  texts: readonly string[],
  most: number,
  said: (list: string) => string = (list) => list,
): Notice {
  const notice = noticeAt(place, null, code, wanted, said(someOf(texts, most)))
  return texts.length > most ? { ...notice, whole: said(texts.join(', ')) } : notice
}

/** What costs its row. */
export interface Rejection extends Issue {
  readonly severity: 'error'
}

/** Each row that is not empty is one of the three others. */
export interface Account {
  readonly read: number
  readonly imported: number
  /** Said no more than rows before it. */
  readonly merged: number
  readonly rejected: number
}

/** What a foreign file came to: rows of our tables, and an account of its own rows. */
export interface Imported {
  /** By the table's file name, as `ties/party-to`; the place of each is that of the foreign row it came from. */
  readonly rows: RowsByTable
  readonly found: List<Notice | Rejection>
  readonly account: Account
  /** The rows that were merged. */
  readonly merged: List<Place>
}

/** What a name turned out to mean. */
export type NameMatch = { readonly id: string } | Missing

/** Names of what may be meant by one that means nothing that is held, or several. */
export interface Missing {
  readonly near: readonly string[]
  /** Those that are a part of it, as Microsoft is of Microsoft Corporation: as often somebody else. */
  readonly within: readonly string[]
}

/**
 * Whom a name, alias, code or id of the file means, among what is held. `on` is when; it is asked for only where states
 * have had the same name, of which the one counts that existed then.
 */
export type Resolve = (name: string, types: readonly EntityType[], on?: Moment) => NameMatch

/** When something was, as far as a row tells. */
export type Moment = () => PartialDate | null

/** What an importer is given beside the sheets. */
export interface ImportContext {
  /** Those that there are already. */
  readonly entities: readonly KnownEntity[]
  /** The id of the source that the rows are claimed by; its own row in `sources` is not the importer's to write. */
  readonly source: string
  /** Whether what does not resolve becomes a new entity. */
  readonly create: boolean
  /** Told after every so many rows. */
  readonly progress: (rows: number) => void
}
/** Reads the sheets of one foreign format, more than once where it has to. */
export type Importer = (sheets: AsyncIterable<ForeignSheet>, context: ImportContext) => Promise<Imported>
