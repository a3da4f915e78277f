// By hand: @citation-js/plugin-bibtex 0.9 either writes accents as TeX or leaves & and % unescaped, and loses version and day in @misc.
import { issuedOf, type Citable } from './citable.js'

/** A citation as an entry of BibTeX. */
export function entryOf(cited: Citable): string {
  const { key, author, title, publisher, note, through, version, address, accessed } = cited
  const fields = [
    field('author', author, (name) => `{${escaped(name)}}`),
    field('title', title, (text) => `{${escaped(text)}}`),
    field('publisher', publisher === author ? null : publisher, (name) => `{${escaped(name)}}`),
    field('howpublished', through, (name) => `Through ${escaped(name)}`),
    field('version', version),
    field('year', issuedOf(cited)?.slice(0, 4) ?? null),
    field('url', address, (text) => text.replace(/[{}]/g, encodeURIComponent)),
    field('urldate', accessed),
    field('note', note, escaped),
  ].filter((line) => line !== null)
  return `@misc{${key},\n${fields.join(',\n')}\n}`
}

const field = (name: string, value: string | null, write = (text: string) => text): string | null =>
  value === null ? null : `  ${name} = {${write(value)}}`

const TEX: Readonly<Record<string, string>> = { '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }

// What TeX would read as an instruction.
const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, '').replace(/[&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)
