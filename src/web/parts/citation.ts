import type { SourceAccess } from '../generated/schema.js'
import { dateInWords } from '../words/dates.js'

export interface Cited {
  /** What is cited, as `Kenya: party to the Malabo Convention`. */
  readonly what: string
  readonly version: string
  /** The day of the citation, as `2026-11-29`. */
  readonly day: string
  readonly address: string
  /** On whose word, as `accordingTo` says it. */
  readonly evidence?: string
}

interface Ground {
  readonly locators: readonly string[]
  readonly source: { readonly title: string; readonly access: SourceAccess }
}

/** Whose word claims are, where in it, and that nobody checked it where nobody did. */
export function accordingTo(claims: readonly Ground[]): string {
  const grounds = claims.map(({ source: { title, access }, locators }) => {
    const place = locators.length === 0 ? '' : `, ${locators.join('; ')}`
    return `“${title}”${place}${access === 'CITED' ? ' (cited from general knowledge, not checked)' : ''}`
  })
  return `according to ${[...new Set(grounds)].join(' and ')}`
}

/** The forms of a citation, each with a name and its text. */
export const CITATIONS: readonly { readonly name: string; readonly of: (cited: Cited) => string }[] = [
  { name: 'Text', of: citationText },
  { name: 'BibTeX', of: bibtexOf },
  { name: 'CSL JSON', of: (cited) => JSON.stringify([cslOf(cited)], null, 2) },
]

export function citationText({ what, evidence = '', version, day, address }: Cited): string {
  const grounds = evidence === '' ? '' : `, ${evidence}`
  return `Normgraph, “${what}”${grounds}, dataset version ${version}, ${address} (accessed ${dateInWords(day)}).`
}

function bibtexOf(cited: Cited): string {
  const { what, evidence = '', version, day, address } = cited
  return [
    `@misc{${keyOf(cited)},`,
    '  author = {{Normgraph}},',
    `  title = {{${escaped(what)}}},`,
    `  version = {${version}},`,
    `  year = {${day.slice(0, 4)}},`,
    `  url = {${address.replace(/[{}]/g, encodeURIComponent)}},`,
    `  urldate = {${day}}${evidence === '' ? '' : ','}`,
    ...(evidence === '' ? [] : [`  note = {${escaped(evidence)}}`]),
    '}',
  ].join('\n')
}

/** By what is cited and the day, so that two things cited on one day do not clash: `normgraph-state-KEN-2026-11-29`. */
function keyOf({ address, day }: Cited): string {
  const { pathname, search } = new URL(address)
  const words = `${pathname}${search}`.match(/[A-Za-z0-9]+/g) ?? []
  return ['normgraph', ...words, day].join('-')
}

const TEX: Readonly<Record<string, string>> = { '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }

// What TeX would read as an instruction.
const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, '').replace(/[&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)

function cslOf(cited: Cited) {
  const { what, evidence = '', version, day, address } = cited
  const date = { 'date-parts': [day.split('-').map(Number)] }
  return {
    id: keyOf(cited),
    type: 'dataset',
    title: what,
    author: [{ literal: 'Normgraph' }],
    publisher: 'Normgraph',
    version,
    issued: { 'date-parts': [[Number(day.slice(0, 4))]] },
    URL: address,
    accessed: date,
    ...(evidence !== '' && { note: evidence }),
  }
}
