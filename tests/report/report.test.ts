import { beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/corpus.js'
import type { Agreement, Corpus } from '../../src/domain.js'
import { SEEDS } from '../graphql/ask.js'
import { answersOf, isAtHand, printed, wordings } from './printed.js'
import type { Report, Section } from './printed.js'

if (!isAtHand) {
  if (process.env['CI'] === 'true') throw new Error('wanted the 2020 report in shared/sources, which CI always has')
  console.warn(
    '\nSKIPPED: the 2020 report (shared/sources) is not beside this checkout: the corpus was not held to it\n',
  )
}

const SOURCE = 'igf-bpf-2020'
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Holds the corpus to the printed text itself: each expectation is read from the page that its test names. */
describe.skipIf(!isAtHand)('the corpus and the printed report agree on', () => {
  let report: Report
  let corpus: Corpus
  const agreementOf = ({ numeral }: { numeral: string }): Agreement => {
    const found = corpus.entities.filter(({ aliases }) => aliases.includes(`IGF BPF 2020: ${numeral}`))
    if (found.length !== 1 || found[0]?.type !== 'AGREEMENT') throw new Error(`wanted one agreement ${numeral}`)
    return found[0]
  }
  const each = <T>(of: (section: Section, agreement: Agreement) => T): readonly (readonly [string, T])[] =>
    report.sections.map((section) => [section.numeral, of(section, agreementOf(section))])
  const read = <T extends { readonly claim: { readonly source: string } }>(facts: readonly T[]): readonly T[] =>
    facts.filter(({ claim }) => claim.source === SOURCE)

  beforeAll(async () => {
    report = printed()
    corpus = await readCorpus([SEEDS])
  })

  test('p. 3, table of contents: 22 agreements under their numerals', () => {
    expect(report.contents).toHaveLength(22)
    expect(report.contents.map(agreementOf).map(({ id }) => id)).toHaveLength(22)
  })

  test('p. 3, table of contents: the pages that the sections start on', () => {
    const heads = each((section, { id }) => {
      const locators = read(corpus.facts).filter((fact) => fact.agreementId === id && fact.field === 'form')
      return locators[0]?.claim.locators?.[0] === `${section.numeral}, p. ${String(section.page)}`
    })
    expect(heads.filter(([, agrees]) => !agrees)).toEqual([])
  })

  test('p. 6: how many agreements are included, and in how many kinds of setting', () => {
    const [, count, kinds] =
      /identified (\d+) international agreements .* split between (\w+) categories/.exec(report.included) ?? []
    const assessed = report.contents.map(agreementOf)
    expect([assessed.length, new Set(assessed.map(({ setting }) => setting)).size]).toEqual([
      Number(count),
      ['zero', 'one', 'two', 'three'].indexOf(kinds ?? ''),
    ])
  })

  test('pp. 6-8: how many stand under each of the three headings', () => {
    const [, within = ''] = report.included.split('Agreements within a single')
    const [single = '', several = ''] = within.split('Multistakeholder agreements on')
    const bullets = (text: string) => text.split('●').length - 1
    const settings = report.contents.map(agreementOf).map(({ setting }) => setting)
    const count = (kind: string) => settings.filter((setting) => setting === kind).length
    expect(count('UN_FIRST_COMMITTEE')).toBe(1)
    expect(count('ACROSS_STAKEHOLDER_GROUPS')).toBe(bullets(several))
    // The prose leaves out the model laws of southern Africa, which is an open question.
    expect(count('WITHIN_STAKEHOLDER_GROUP')).toBe(bullets(single) + 1)
  })

  test('p. 9: the wordings of the eleven norms, in their order', () => {
    const set = corpus.entities.flatMap((entity) =>
      entity.type === 'NORM' && entity.setId === 'bpf-2020' ? [entity] : [],
    )
    const names = set.sort((a, b) => a.position - b.position).map(({ name }) => name)
    expect(names).toEqual(wordings(report))
  })

  test('p. 9: the shares of the two norms reflected most often, and the one least often', () => {
    const share = (label: number) => {
      const norm = `bpf-2020-${String(label)}`
      const count = corpus.ties.filter(({ relation, to, claim }) => {
        return relation === 'REFLECTS' && to === norm && claim.source === SOURCE
      }).length
      return Math.round((100 * count) / report.contents.length)
    }
    const [, sixth] = /The sixth norm.*?evident in (\d+)%/.exec(report.trends) ?? []
    const [, fifth] = /number five, which is reflected in (\d+)%/.exec(report.trends) ?? []
    expect([share(6), share(5)]).toEqual([Number(sixth), Number(fifth)])
    const others = [1, 2, 3, 4, 7, 8, 9, 10, 11].map(share)
    expect(Math.max(...others)).toBeLessThan(share(5))
    expect(report.trends).toContain('norm number one, was the UN norm least often reflected')
    expect(others.filter((other) => other <= share(1))).toEqual([share(1)])
  })

  test('parts A: the dates of signature or launch', () => {
    const dates = each(({ parts }, { id }) => {
      const told = (parts['A'] ?? '').replace(/^A\. Date it was signed\/launched:/, '')
      const months = [...told.matchAll(/(?:(\d+)(?:-(\d+))? )?([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})/g)].map(dateOf)
      const years = months.length > 0 ? [] : [...told.matchAll(/\d{4}/g)].map(([year]) => year)
      const events = read(corpus.events).filter(({ agreementId }) => agreementId === id)
      return [...months, ...years].filter((date) => events.every(({ from, to }) => from !== date && to !== date))
    })
    expect(dates.filter(([, missing]) => missing.length > 0)).toEqual([])
  })

  test('parts C: the numbers of signatories and supporters', () => {
    const numbers = each(({ parts }, { id }) => {
      const told = (parts['C'] ?? '').replaceAll(/(\d),(\d{3})/g, '$1$2')
      const counts = read(corpus.statedCounts).filter(({ agreementId }) => agreementId === id)
      const known = counts.flatMap(({ count, of }) => [count, of])
      return [...told.matchAll(/\d+/g)].map(Number).filter((number) => !known.includes(number))
    })
    expect(numbers.filter(([, missing]) => missing.length > 0)).toEqual([])
  })

  test('parts C: where there is no number, there is no stated count', () => {
    const blank = each(({ parts }, { id }) => {
      if (/\d/.test(parts['C'] ?? '')) return 0
      return read(corpus.statedCounts).filter(({ agreementId }) => agreementId === id).length
    })
    expect(blank.filter(([, counts]) => counts > 0)).toEqual([])
    expect(report.sections.filter(({ parts }) => !/\d/.test(parts['C'] ?? '')).map(({ numeral }) => numeral)).toEqual([
      'XIII',
      'XV',
      'XXII',
    ])
  })

  test('part XIV.C: the members of MANRS add up to their total', () => {
    const counts = read(corpus.statedCounts).filter(({ agreementId }) => agreementId === 'manrs')
    const [total = 0, ...rest] = counts.map(({ count }) => count).sort((a, b) => b - a)
    expect(rest.reduce((sum, count) => sum + count, 0)).toBe(total)
  })

  test('parts D: where no organization is responsible, none maintains the agreement', () => {
    const maintained = new Set(corpus.ties.filter(({ relation }) => relation === 'MAINTAINS').map(({ to }) => to))
    const rows = each(({ parts }, { id }) => [/: N\/A$/.test(parts['D'] ?? ''), maintained.has(id)] as const)
    expect(rows.filter(([, [none, has]]) => none === has)).toEqual([])
  })

  test('parts E: all 22 x 11 answers', () => {
    const norms = wordings(report)
    const given = new Map(
      [
        ...corpus.ties.flatMap(({ from, to, relation, claim }) =>
          relation === 'REFLECTS' ? [{ from, to, claim }] : [],
        ),
        ...corpus.absences.map(({ agreementId, normId, claim }) => ({ from: agreementId, to: normId, claim })),
      ].flatMap(({ from, to, claim }) => (claim.source === SOURCE ? [[`${from} ${to}`, claim.value] as const] : [])),
    )
    const got = each((_, { id }) => norms.map((_, index) => given.get(`${id} bpf-2020-${String(index + 1)}`)))
    expect(got).toEqual(each((section) => answersOf(section, norms)))
    expect(given.size).toBe(22 * 11)
  })

  test('parts F: a norm beyond the eleven wherever one is printed, and none where the answer is N/A', () => {
    const setOut = new Set(corpus.ties.filter(({ relation }) => relation === 'SETS_OUT').map(({ from }) => from))
    const blank = each(({ parts }) => /agreement: N\/A$/.test(parts['F'] ?? ''))
    expect(blank.filter(([, none]) => none).map(([numeral]) => numeral)).toEqual(['V', 'VIII', 'X'])
    const without = each((_, { id }) => !setOut.has(id)).filter(([, none]) => none)
    // V prints recommendations as its ground for norm 5: a set of their own.
    expect(without.map(([numeral]) => numeral)).toEqual(['VIII', 'X'])
  })

  // Elsewhere headings and sentences are set without marks; seeds/README.md says how those are counted.
  test.each(['IV', 'XIV', 'XVI', 'XVIII', 'XIX', 'XX', 'XXI'])(
    'part %s.F: as many norms as there are marked items',
    (numeral) => {
      const printedThere = corpus.ties.filter(({ relation, claim }) => {
        return (
          ['IN_SET', 'SETS_OUT'].includes(relation) &&
          claim.locators?.some((at) => new RegExp(`^${numeral}\\.F[.,]`).test(at)) === true
        )
      })
      const norms = new Set(printedThere.map(({ relation, from, to }) => (relation === 'IN_SET' ? from : to)))
      const sets = new Set(corpus.entities.filter(({ type }) => type === 'NORM_SET').map(({ id }) => id))
      const marks = report.sections.find((section) => section.numeral === numeral)?.marks
      expect([...norms].filter((id) => !sets.has(id))).toHaveLength(marks ?? Number.NaN)
    },
  )
})

function dateOf([, day, last, month = '', year = '']: readonly (string | undefined)[]): string {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
  return [year, number, ...((last ?? day) ? [(last ?? day ?? '').padStart(2, '0')] : [])].join('-')
}
