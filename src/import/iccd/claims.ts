import type { Given } from '../importer.js'
import type { Entry } from './entry.js'
import { formInTitle } from './form.js'
import type { FormInTitle } from './form.js'
import type { Identified } from './identity.js'
import type { Rows } from './rows.js'

type Cells = Readonly<Record<string, string>>

/** What a row comes to, as rows of our tables. */
interface Said {
  readonly table: string
  readonly cells: Cells
}

/**
 * The rows of an entry about an agreement; true where one of them is new. What is new is as the first entry about it
 * `describes` it: what others say of it stands beside that.
 */
export function claim(entry: Entry, about: Identified, describes: boolean, { source }: Given, rows: Rows): boolean {
  const by = { source, locators: entry.locator }
  const form = formInTitle(entry.title)
  const said = [
    ...(describes ? [agreement(entry, about, form)] : []),
    ...named(entry, about, describes, by),
    ...dated(entry, about, by),
    ...(describes ? inferred(about, form, by) : []),
    ...tied(entry, about, by),
    ...entry.scores.map((one) => scored(one, entry, by)),
  ]
  return said.map(({ table, cells }) => rows.add(table, entry.place, cells)).includes(true)
}

interface By {
  readonly source: string
  readonly locators: string
}

function agreement(entry: Entry, { id }: Identified, form: FormInTitle | null): Said {
  return {
    table: 'nodes/agreements',
    cells: {
      id,
      name: entry.title,
      description: entry.description,
      form: form?.form ?? 'OTHER',
      legal_force: form?.legalForce ?? '',
      scope: entry.scope,
      url: entry.urls[0] ?? '',
    },
  }
}

/** What the row says in words; of an agreement that is held, or that another row describes, nothing is chosen anew. */
function named(entry: Entry, { id, held }: Identified, describes: boolean, by: By): readonly Said[] {
  const description = held === null ? '' : entry.description
  const note = [description, entry.notes].filter((text) => text !== '').join(' / ')
  const fact = (field: string, value: string, chosen: boolean, more = ''): Said => ({
    table: 'facts',
    cells: { agreement: id, field, value, chosen: chosen ? 'yes' : '', ...by, basis: 'LISTED', note: more },
  })
  return [
    fact('name', entry.title, describes, note),
    fact('scope', entry.scope, describes),
    ...entry.urls.map((url, place) => fact('url', url, describes && place === 0)),
  ]
}

/** What happened is not said where the column is only called a date: then it is the adoption of what is new. */
function dated(entry: Entry, { id, held }: Identified, by: By): readonly Said[] {
  return entry.moments.map(({ from, to, act, approximate }) => {
    const note = approximate || to !== undefined ? `as written: ${entry.dated}` : ''
    const claimed = { agreement: id, ...by, basis: 'LISTED', note }
    if (act === null && held?.date != null) return { table: 'facts', cells: { ...claimed, field: 'date', value: from } }
    return { table: 'events', cells: { ...claimed, kind: act ?? 'ADOPTED', from, to: to ?? '' } }
  })
}

function inferred({ id }: Identified, form: FormInTitle | null, by: By): readonly Said[] {
  if (form === null) return []
  const fact = (field: string, value: string): Said => {
    const note = `The title has the words '${form.words}'.`
    return { table: 'facts', cells: { agreement: id, field, value, chosen: 'yes', ...by, basis: 'INFERRED', note } }
  }
  return [fact('form', form.form), ...(form.legalForce === null ? [] : [fact('legalForce', form.legalForce)])]
}

const TITLE_RULE = 'The title of a bilateral agreement names two parties, and no column does.'
const ROOF_RULE = 'In the column Organization.'

function tied(entry: Entry, { id }: Identified, by: By): readonly Said[] {
  const tie = (table: string, from: string, to: string, basis: string, note = ''): Said => {
    return { table: `ties/${table}`, cells: { from, to, ...by, basis, note } }
  }
  return [
    ...entry.typologies.map((typology) => tie('classified-as', id, typology, 'ASSESSED')),
    ...entry.listedParties.map((party) => tie('party-to', party, id, 'LISTED')),
    ...entry.titleParties.map((party) => tie('party-to', party, id, 'INFERRED', TITLE_RULE)),
    ...entry.organizations.map((roof) => tie('auspices', roof, id, 'LISTED', ROOF_RULE)),
  ]
}

function scored({ state, score, since, until }: Entry['scores'][number], entry: Entry, by: By): Said {
  const note = `In the year of ${entry.title}.`
  return { table: 'polity', cells: { state, score: String(score), since, until, ...by, basis: 'LISTED', note } }
}

/** An organization that is nobody's yet, and what it has to do with the agreement. */
export function found(
  id: string,
  newcomer: Entry['newcomers'][number],
  entry: Entry,
  about: Identified,
  given: Given,
  rows: Rows,
) {
  const { name, as } = newcomer
  rows.add('nodes/organizations', entry.place, { id, name, kind: 'OTHER' })
  const [table, note] = as === 'PARTY_TO' ? ['ties/party-to', ''] : ['ties/auspices', ROOF_RULE]
  const by = { source: given.source, locators: entry.locator, basis: 'LISTED', note }
  return rows.add(table, entry.place, { from: id, to: about.id, ...by })
}
