import { existsSync, readFileSync } from 'node:fs'
import type { NormAnswer } from '../../src/generated/enums.js'

const REPORT = new URL('../../../shared/sources/002_08d6db0822d6c404.txt', import.meta.url)

/** Whether the report itself lies beside this checkout. */
export const isAtHand = existsSync(REPORT)

/** A section of the report: its numeral, the page that it starts on, and what stands under its letters. */
export interface Section {
  readonly numeral: string
  readonly page: number
  /** What the template asks and what is answered, by letter A to F; the second C of section XV is its E. */
  readonly parts: Readonly<Record<string, string>>
  /** How many lines of part F begin with a bullet or a number. */
  readonly marks: number
}

export interface Report {
  /** The chapter on the agreements included, pages 6 to 8, and that on trends, pages 9 and 10; each on one line. */
  readonly included: string
  readonly trends: string
  /** Each entry of the table of contents. */
  readonly contents: readonly { readonly numeral: string; readonly page: number }[]
  readonly sections: readonly Section[]
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Its text as it is. */
export const plain = (): string => readFileSync(REPORT, 'utf8')

/** The report as printed; pages other than the first of a section cannot be told apart in the text at hand. */
export function printed(): Report {
  const text = plain()
  const contents = contentsOf(text)
  const [, , included = '', rest = ''] = text.split(
    /^ (?=Classification of|Agreements included|Trends in international)/m,
  )
  const [trends = '', analysis = ''] = rest.split(/^ (?=Analysis of Agreements)/m)
  return {
    included: onOneLine(included),
    trends: onOneLine(trends),
    contents,
    sections: sectionsOf(analysis, contents),
  }
}

function contentsOf(text: string): Report['contents'] {
  const table = text.slice(text.indexOf('Table of Contents'), text.indexOf('In order to update'))
  const entries = [...table.matchAll(/^([IVX]+)\. {2,}[^]*?(\d+) $/gm)]
  return entries.map(([, numeral = '', page]) => ({ numeral, page: Number(page) }))
}

function sectionsOf(analysis: string, contents: Report['contents']): readonly Section[] {
  const heads = contents.map(({ numeral, page }) => {
    const head = new RegExp(`^ ?${numeral}\\. (?! )[^]*?^A\\. Date`, 'm').exec(analysis)
    return { numeral, page, at: head === null ? -1 : head.index }
  })
  return heads.map(({ numeral, page, at }, index) => {
    const section = analysis.slice(at, heads[index + 1]?.at)
    return { numeral, page, parts: partsOf(section), marks: marksOf(section) }
  })
}

function marksOf(section: string): number {
  const [, last = ''] = section.split(/^F\. Additional norms/m)
  return [...last.matchAll(/^ *(?:• |\d+[.)])/gm)].length
}

function partsOf(section: string): Readonly<Record<string, string>> {
  const found = [
    ...section.matchAll(
      /^([A-F])\.? (?=Date|Stakeholders|Total|Organization|Is there|Are any|Norms adapted|Additional)/gm,
    ),
  ]
  const letters = ['A', 'B', 'C', 'D', 'E', 'F']
  return Object.fromEntries<string>(
    found.map((match, index) => [letters[index] ?? '', onOneLine(section.slice(match.index, found[index + 1]?.index))]),
  )
}

/** The eleven norms as page 9 words them. */
export function wordings({ trends }: Report): readonly string[] {
  const list = trends.slice(trends.indexOf('norms considered include:'), trends.indexOf('The following charts'))
  return [...list.matchAll(/ \d+\. ([^]+?)\.?(?= \d+\. | $)/g)].map(([, wording = '']) => wording)
}

/** How a section answers each of the eleven, by what is printed after its wording. */
export function answersOf({ parts }: Section, norms: readonly string[]): readonly NormAnswer[] {
  const part = parts['E'] ?? ''
  const found = norms.map((wording) => new RegExp(`${start(wording)}.*?${end(wording)}[^A-Za-z(]*`).exec(part))
  return found.map((match, index) => {
    if (match === null) return 'NOT_ASSESSED'
    return answerIn(part.slice(match.index + match[0].length, found[index + 1]?.index))
  })
}

// Sections differ in the small words and signs of a wording, never in its first and last ones.
const words = (text: string): readonly string[] => text.replaceAll(/[()]/g, '\\$&').split(' ')
const start = (wording: string): string =>
  words(wording).slice(0, 6).join(' ').replace('allow territory be', 'allow territory')
const end = (wording: string): string => words(wording).slice(-2).join(' ')

function answerIn(after: string): NormAnswer {
  if (after.startsWith('Yes (indirectly)')) return 'INDIRECT'
  if (after.startsWith('Yes')) return 'EXPLICIT'
  if (after.startsWith('N/A')) return 'NOT_FOUND'
  return after === '' ? 'UNANSWERED' : 'QUOTED'
}
