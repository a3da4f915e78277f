import { readFileSync } from 'node:fs'
import type { NormAnswer } from '../../src/generated/enums.js'
import { answersOf, type Report, type Section, wordings } from './printed.js'

/** What one section of the report says of its agreement. */
export interface SectionFacts {
  readonly numeral: string
  /** The page that it starts on. */
  readonly page: number
  /** Part A: each date, as precise as it is printed. */
  readonly dates: readonly string[]
  /** Part C: each number. */
  readonly numbers: readonly number[]
  /** Part D: whether an organization is responsible. */
  readonly hasMaintainer: boolean
  /** Part E: the answer for each of the eleven norms. */
  readonly answers: readonly NormAnswer[]
  /** Part F: whether anything stands there, and how many of its lines begin with a bullet or a number. */
  readonly hasOthers: boolean
  readonly marks: number
}

/** The facts and figures of the 2020 report that the corpus is held to, without its sentences. */
export interface ReportFacts {
  /** Page 6: how many agreements are included, and in how many categories. */
  readonly included: { readonly agreements: number; readonly categories: number }
  /** Pages 6 to 8: how many stand under the last two headings. */
  readonly listed: { readonly single: number; readonly several: number }
  /** Page 9: the percentages that are printed, by the number of the norm, and the one reflected least often. */
  readonly shares: { readonly 5: number; readonly 6: number }
  readonly least: number
  readonly sections: readonly SectionFacts[]
}

const FACTS = new URL('../fixtures/report-2020.json', import.meta.url)
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WORDS = ['zero', 'one', 'two', 'three']

/** As the fixture has them, which `factsOf` read in the report. */
export const reportFacts = (): ReportFacts => JSON.parse(readFileSync(FACTS, 'utf8')) as ReportFacts

/** As the report prints them. */
export function factsOf(report: Report): ReportFacts {
  const { included, trends } = report
  const [, agreements, categories = ''] =
    /identified (\d+) international agreements .* split between (\w+) categories/.exec(included) ?? []
  const [, within = ''] = included.split('Agreements within a single')
  const [single = '', several = ''] = within.split('Multistakeholder agreements on')
  const [, sixth] = /The sixth norm.*?evident in (\d+)%/.exec(trends) ?? []
  const [, fifth] = /number five, which is reflected in (\d+)%/.exec(trends) ?? []
  const [, least = ''] = /norm number (\w+), was the UN norm least often reflected/.exec(trends) ?? []
  const norms = wordings(report)
  return {
    included: { agreements: Number(agreements), categories: WORDS.indexOf(categories) },
    listed: { single: bullets(single), several: bullets(several) },
    shares: { 5: Number(fifth), 6: Number(sixth) },
    least: WORDS.indexOf(least),
    sections: report.sections.map((section) => sectionFacts(section, norms)),
  }
}

const bullets = (text: string): number => text.split('●').length - 1

function sectionFacts(section: Section, norms: readonly string[]): SectionFacts {
  const { numeral, page, marks, parts } = section
  const { A = '', C = '', D = '', F = '' } = parts
  return {
    ...{ numeral, page, dates: datesIn(A.replace(/^A\. Date it was signed\/launched:/, '')), numbers: numbersIn(C) },
    hasMaintainer: !D.endsWith(': N/A'),
    answers: answersOf(section, norms),
    hasOthers: !F.endsWith('agreement: N/A'),
    marks,
  }
}

function datesIn(told: string): readonly string[] {
  const months = [...told.matchAll(/(?:(\d+)(?:-(\d+))? )?([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})/g)].map(dateOf)
  return months.length > 0 ? months : [...told.matchAll(/\d{4}/g)].map(([year]) => year)
}

function dateOf([, day, last, month = '', year = '']: readonly (string | undefined)[]): string {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
  return [year, number, ...((last ?? day) ? [(last ?? day ?? '').padStart(2, '0')] : [])].join('-')
}

const numbersIn = (told: string): readonly number[] =>
  [...told.replaceAll(/(\d),(\d{3})/g, '$1$2').matchAll(/\d+/g)].map(Number)
