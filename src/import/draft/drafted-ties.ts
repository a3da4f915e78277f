import { valuesOf } from '../../corpus/kinds.js'
import { MembershipStatus, PartyStatus } from '../../generated/enums.js'
import { looseKey } from '../matching/names.js'
import { TO_BE_SAID } from '../mapping/template.js'
import { actLettered, actNamed, actOfColumn, isFormerly, statusNamed, withoutFormerly } from './acts.js'
import { placeholderOf, partNames, someOfThem, type Asked, type Drafted } from './drafted.js'
import type { DraftedNodes } from './drafted-nodes.js'
import type { Role } from './roles.js'
import { termNames } from './terms.js'

type Tie = Readonly<Record<string, unknown>>
type Codes = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export interface DraftedTies extends Drafted<readonly Tie[]> {
  readonly codes: Codes
}

const BEGINS = /\b(?:since|from|start|begin|begins|joined|entry|date|year|signed)\b/u
const ENDS = /\b(?:until|till|to|end|ends|left|exit|expiry|withdrawal|withdrawn)\b/u

/** How the nodes of a row seem to be tied: as parties to a text, or else as members. */
export function draftedTies(nodes: DraftedNodes, roles: readonly Role[]): DraftedTies {
  const dates = roles.filter(({ kind }) => kind === 'date')
  const [agreement] = nodes.agreements
  if (agreement !== undefined) return partyTies([...nodes.states, ...nodes.organizations], agreement, roles, dates)
  const [organization] = nodes.organizations
  return memberTies(nodes.states, organization ?? '', roles, dates)
}

function partyTies(
  parties: readonly string[],
  to: string,
  roles: readonly Role[],
  dates: readonly Role[],
): DraftedTies {
  const act = roles.find(({ kind }) => kind === 'act')
  const acts = actsOf(dates)
  const tie = (from: string, more: Tie): Tie => ({ relation: 'PARTY_TO', from, to, ...more })
  if (act !== undefined) {
    const { codes, questions } = coded('act', act, actNamed, PartyStatus)
    const value = parties.map((from) => tie(from, { value: placeholderOf(act.column.name, 'act'), ...times(dates) }))
    return { value, codes, questions }
  }
  if (acts.length > 0) {
    const value = parties.flatMap((from) =>
      acts.map((one) =>
        tie(from, { when: { [one.column]: 'present' }, value: one.value, since: placeholderOf(one.column) }),
      ),
    )
    return { value, ...letterCodes(dates) }
  }
  const mark = roles.find(({ kind, column }) => kind === 'other' && column.isMark === true)?.column.name
  const when = mark === undefined ? {} : { when: { [mark]: TO_BE_SAID } }
  const value = parties.map((from) => tie(from, { ...when, value: TO_BE_SAID, ...times(dates) }))
  const text = `By which act is one a party? ${valuesOf(PartyStatus).join(', ')}; leave the line out where the file does not say.`
  const asked = value.flatMap((_, at) => [{ path: ['ties', at, 'value'], text }, ...markQuestions(at, roles)])
  return { value, codes: {}, questions: asked }
}

function memberTies(
  states: readonly string[],
  to: string,
  roles: readonly Role[],
  dates: readonly Role[],
): DraftedTies {
  const status = roles.find(({ kind }) => kind === 'status')
  const when = times(dates)
  if (status === undefined) {
    const text = `In which way is one a member? ${valuesOf(MembershipStatus).join(', ')}.`
    const value = states.map((from): Tie => ({ relation: 'MEMBER_OF', from, to, value: TO_BE_SAID, ...when }))
    return { value, codes: {}, questions: value.map((_, at) => ({ path: ['ties', at, 'value'], text })) }
  }
  const { codes, questions } = coded('status', status, statusOf, MembershipStatus)
  const ties = states.flatMap((from) =>
    standings(status.column, when).map((more): Tie => ({
      relation: 'MEMBER_OF',
      from,
      to,
      value: placeholderOf(status.column.name, 'status'),
      ...more,
    })),
  )
  const ended = ties.flatMap((tie, at) =>
    tie['until'] === TO_BE_SAID ? [{ path: ['ties', at, 'until'], text: ENDED }] : [],
  )
  return { value: ties, codes, questions: [...questions, ...ended] }
}

const statusOf = (text: string): string | undefined => statusNamed(withoutFormerly(text))

const ENDED =
  'These are members no more: until when? Where the file does not say, leave the tie out, and its rows (`rows`).'

/** Who was a member is none: of such a row it has to be said until when. */
function standings({ name, cells }: Role['column'], when: Tie): readonly Tie[] {
  const former = cells.filter(isFormerly)
  if (former.length === 0) return [when]
  const others = cells.filter((cell) => !isFormerly(cell))
  const until = typeof when['until'] === 'string' ? UNTIL.exec(when['until'])?.[1] : undefined
  const ended = { ...(until === undefined ? {} : { [until]: 'present' }), [name]: former }
  return [
    ...(others.length === 0 ? [] : [{ when: { [name]: others }, ...when }]),
    { when: ended, ...when, until: when['until'] ?? TO_BE_SAID },
  ]
}

const UNTIL = /^\{(.*)\}$/

/** The columns of dates that are called after an act, or tell it by a letter. */
function actsOf(dates: readonly Role[]): readonly { readonly column: string; readonly value: string }[] {
  const lettered = dates.filter(({ letters }) => letters !== null)
  return dates.flatMap((role) => {
    const name = role.column.name
    if (role.term !== null) return []
    if (role.letters !== null) {
      const { date, letter } = partNames(lettered.indexOf(role))
      return [{ column: date, value: placeholderOf(letter, tableNamed(lettered.indexOf(role))) }]
    }
    const value = actOfColumn(name)
    return value === undefined ? [] : [{ column: name, value }]
  })
}

/** A blank means another act in each column, so each has a table of its own. */
const tableNamed = (at: number): string => (at === 0 ? 'act' : `act${at + 1}`)

/** What the letters after dates mean. */
function letterCodes(dates: readonly Role[]): Pick<DraftedTies, 'codes' | 'questions'> {
  const tables = dates
    .filter(({ letters }) => letters !== null)
    .map(({ letters, column }, at) => {
      const table: Record<string, string[]> = {}
      for (const letter of letters ?? []) (table[actLettered(letter, column.name) ?? TO_BE_SAID] ??= []).push(letter)
      return askedOf(tableNamed(at), table, PartyStatus)
    })
  return {
    codes: Object.assign({}, ...tables.map(({ codes }) => codes)) as Codes,
    questions: tables.flatMap(({ questions }) => questions),
  }
}

/** A table of codes, and a question for what of it means none. */
function askedOf(
  name: string,
  table: Readonly<Record<string, readonly string[]>>,
  codes: Readonly<Record<string, string>>,
): Pick<DraftedTies, 'codes' | 'questions'> {
  const unknown = table[TO_BE_SAID]
  if (unknown === undefined) return { codes: { [name]: table }, questions: [] }
  const text = `Which code are ${someOfThem(unknown)}? ${valuesOf(codes).join(', ')}.`
  return { codes: { [name]: table }, questions: [{ path: ['codes', name], text }] }
}

const FEW = 12

/** Columns that may say of a row that it is none: 'no' is as good a mark as 'yes'. */
const markQuestions = (tie: number, roles: readonly Role[]): readonly Asked[] =>
  roles
    .filter(({ kind, column }) => kind === 'other' && (column.isMark === true || column.cells.length <= FEW))
    .map(({ column }) => ({
      path: ['ties', tie, 'value'],
      text: `${column.name} has ${someOfThem(column.cells)}: which of them tie (when: { ${column.name}: [...] }), and by which act?`,
    }))

/** From when to when: by a column of terms, or the names of the columns, else the first date begins. */
function times(dates: readonly Role[]): Tie {
  if (dates.some(({ term }) => term !== null)) {
    const { start, end } = termNames(0)
    return { since: placeholderOf(start), until: placeholderOf(end) }
  }
  const named = (words: RegExp) => dates.find(({ column }) => words.test(looseKey(column.name)))
  const until = named(ENDS)
  const since =
    dates.find((role) => role !== until && BEGINS.test(looseKey(role.column.name))) ??
    dates.find((role) => role !== until)
  return {
    ...(since === undefined ? {} : { since: placeholderOf(since.column.name) }),
    ...(until === undefined ? {} : { until: placeholderOf(until.column.name) }),
  }
}

/** A table of codes for what a column says. */
function coded(
  name: string,
  { column }: Role,
  codeOf: (text: string) => string | undefined,
  codes: Readonly<Record<string, string>>,
): Pick<DraftedTies, 'codes' | 'questions'> {
  const table: Record<string, string[]> = {}
  for (const text of column.cells) (table[codeOf(text) ?? TO_BE_SAID] ??= []).push(text)
  return askedOf(name, table, codes)
}
