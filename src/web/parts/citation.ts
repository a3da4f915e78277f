import { dateInWords } from '../words/dates.js'

export interface Cited {
  /** What is cited, as `Kenya: party to the Malabo Convention`. */
  readonly what: string
  readonly version: string
  /** The day of the citation, as `2026-11-29`. */
  readonly day: string
  readonly address: string
}

/** The forms of a citation, each with a name and its text. */
export const CITATIONS: readonly { readonly name: string; readonly of: (cited: Cited) => string }[] = [
  { name: 'Text', of: textOf },
  { name: 'BibTeX', of: bibtexOf },
  { name: 'CSL JSON', of: (cited) => JSON.stringify([cslOf(cited)], null, 2) },
]

function textOf({ what, version, day, address }: Cited): string {
  return `Normgraph, “${what}”, dataset version ${version}, ${address} (accessed ${dateInWords(day)}).`
}

function bibtexOf({ what, version, day, address }: Cited): string {
  return [
    `@misc{normgraph-${day},`,
    '  author = {{Normgraph}},',
    `  title = {{${escaped(what)}}},`,
    `  version = {${version}},`,
    `  year = {${day.slice(0, 4)}},`,
    `  url = {${address}},`,
    `  urldate = {${day}}`,
    '}',
  ].join('\n')
}

// What TeX would read as an instruction.
const escaped = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`)

function cslOf({ what, version, day, address }: Cited) {
  const date = { 'date-parts': [day.split('-').map(Number)] }
  return {
    id: `normgraph-${day}`,
    type: 'dataset',
    title: what,
    author: [{ literal: 'Normgraph' }],
    publisher: 'Normgraph',
    version,
    issued: { 'date-parts': [[Number(day.slice(0, 4))]] },
    URL: address,
    accessed: date,
  }
}
