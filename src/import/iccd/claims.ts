import { keyOf } from '../../corpus/derive/values.js'
import { TABLES } from '../../corpus/tables.js'
import { tieTableOf, type TieRelation } from '../../corpus/tie-tables.js'
import { tableRow, type TableRow } from '../rows.js'
import type { Affiliation } from './affiliations.js'
import type { IccdEntry } from './entry.js'
import { formInTitle, type FormInTitle } from './form.js'
import type { Identified } from './identity.js'

/**
 * What an entry comes to as rows of our tables. A new agreement is as the first entry about it `describes` it: what others
 * say of it stands beside that.
 */
export function rowsOfEntry(entry: IccdEntry, about: Identified, describes: boolean): readonly TableRow[] {
  const form = describes ? formInTitle(entry.title) : null
  return [
    ...(describes ? [agreement(entry, about, form)] : []),
    ...named(entry, about, describes),
    ...dated(entry, about),
    ...(form === null ? [] : inferred(entry, about, form)),
    ...tied(entry, about),
    ...scored(entry),
  ]
}

/** How somebody comes to say something, and not what. */
const GROUNDS: ReadonlySet<string> = new Set(['chosen', 'locators', 'basis', 'note'])

/** What two rows have in common that say the same. */
export function keyOfRow({ table, cells }: TableRow): string {
  const said = Object.entries(cells).flatMap(([column, cell]) => (GROUNDS.has(column) ? [] : [cell]))
  return keyOf(table.file, ...(table.defines === null ? said : [cells['id'] ?? '']))
}

const agreement = (entry: IccdEntry, { id }: Identified, form: FormInTitle | null): TableRow =>
  tableRow(TABLES.agreements, entry.place, {
    id,
    name: entry.title,
    description: entry.description,
    form: form?.form ?? 'OTHER',
    legal_force: form?.legalForce ?? '',
    scope: entry.scope,
    url: entry.urls[0] ?? '',
  })

/** What the row says in words; of an agreement that is held, or that another row describes, nothing is chosen anew. */
function named(entry: IccdEntry, about: Identified, describes: boolean): readonly TableRow[] {
  const description = about.held === null ? '' : entry.description
  const note = [description, entry.notes].filter((text) => text !== '').join(' / ')
  return [
    fact(entry, about, 'name', entry.title, describes, { note }),
    fact(entry, about, 'scope', entry.scope, describes),
    ...entry.urls.map((url, place) => fact(entry, about, 'url', url, describes && place === 0)),
  ]
}

function fact(
  { place, locators }: IccdEntry,
  { id }: Identified,
  field: string,
  value: string,
  chosen: boolean,
  { basis = 'LISTED', note = '' } = {},
): TableRow {
  const claim = { agreement: id, field, value, chosen: chosen ? 'yes' : '', locators, basis, note }
  return tableRow(TABLES.facts, place, claim)
}

/** What happened is not said where the column is only called a date: then it is the adoption of what is new. */
function dated(entry: IccdEntry, about: Identified): readonly TableRow[] {
  const { place, locators } = entry
  return entry.moments.map(({ from, to = '', act, approximate }) => {
    const note = approximate || to !== '' ? `as written: ${entry.dated}` : ''
    if (act === null && about.held?.date != null) return fact(entry, about, 'date', from, false, { note })
    const event = { agreement: about.id, kind: act ?? 'ADOPTED', from, to, locators, basis: 'LISTED', note }
    return tableRow(TABLES.events, place, event)
  })
}

function inferred(entry: IccdEntry, about: Identified, { form, legalForce, words }: FormInTitle): readonly TableRow[] {
  const by = { basis: 'INFERRED', note: `The title has the words '${words}'.` }
  const force = legalForce === null ? [] : [fact(entry, about, 'legalForce', legalForce, true, by)]
  return [fact(entry, about, 'form', form, true, by), ...force]
}

const TITLE_RULE = 'The title of a bilateral agreement names two parties, and no column does.'
const HOST_RULE = 'In the column Organization.'

function tied(entry: IccdEntry, { id }: Identified): readonly TableRow[] {
  return [
    ...entry.typologies.map((typology) => tie(entry, 'CLASSIFIED_AS', id, typology, 'ASSESSED')),
    ...entry.listedParties.map((party) => tie(entry, 'PARTY_TO', party, id, 'LISTED')),
    ...entry.titleParties.map((party) => tie(entry, 'PARTY_TO', party, id, 'INFERRED', TITLE_RULE)),
    ...entry.hosts.map((host) => affiliated(entry, host, 'AUSPICES', id)),
  ]
}

const affiliated = (entry: IccdEntry, from: string, as: Affiliation, id: string): TableRow =>
  tie(entry, as, from, id, 'LISTED', as === 'AUSPICES' ? HOST_RULE : '')

function tie(
  { place, locators }: IccdEntry,
  relation: TieRelation,
  from: string,
  to: string,
  basis: string,
  note = '',
) {
  return tableRow(tieTableOf(relation), place, { from, to, locators, basis, note })
}

function scored({ scores, place, locators, title }: IccdEntry): readonly TableRow[] {
  const note = `In the year of ${title}.`
  return scores.map(({ state, score, since, until }) =>
    tableRow(TABLES.polity, place, { state, score: String(score), since, until, locators, basis: 'LISTED', note }),
  )
}

/** An organization that is nobody's yet, and what it has to do with the agreement. */
export const rowsOfOrganization = (id: string, name: string, as: Affiliation, entry: IccdEntry, about: Identified) => [
  tableRow(TABLES.organizations, entry.place, { id, name, kind: 'OTHER' }),
  affiliated(entry, id, as, about.id),
]
