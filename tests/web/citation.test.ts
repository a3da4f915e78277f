import { describe, expect, it } from 'vitest'
import { accordingTo, CITATIONS, type Cited } from '../../src/web/parts/citation.js'

const TIE: Cited = {
  what: 'Kenya is party to the R&D_100% {Call}',
  version: 'e81dde9363dae8fd',
  day: '2026-11-29',
  address: 'https://example.org/state/KEN?tie=KEN.PARTY_TO.call',
}

const written = (name: string, cited: Cited = TIE): string => {
  const form = CITATIONS.find((each) => each.name === name)
  if (form === undefined) throw new Error(`no form ${name}`)
  return form.of(cited)
}

describe('a citation', () => {
  it('says in words what is cited, of which version, where and on which day', () => {
    expect(written('Text')).toBe(
      'Normgraph, “Kenya is party to the R&D_100% {Call}”, dataset version e81dde9363dae8fd, https://example.org/state/KEN?tie=KEN.PARTY_TO.call (accessed 29 November 2026).',
    )
  })

  it('says of a tie on whose word it is, where in the source, and that nobody checked it', () => {
    const evidence = accordingTo([
      { locators: ['p. 5', 'table 2'], source: { title: 'A list', access: 'READ' } },
      { locators: [], source: { title: 'A memory', access: 'CITED' } },
      { locators: [], source: { title: 'A memory', access: 'CITED' } },
    ])
    expect(written('Text', { ...TIE, evidence })).toContain(
      '”, according to “A list”, p. 5; table 2 and “A memory” (cited from general knowledge, not checked), dataset version ',
    )
    expect(written('BibTeX', { ...TIE, evidence })).toContain('  note = {according to “A list”')
    expect(JSON.parse(written('CSL JSON', { ...TIE, evidence }))).toMatchObject([{ note: evidence }])
  })

  it('is one entry of BibTeX whose braces match and whose title TeX can set', () => {
    const entry = written('BibTeX')
    const count = (sign: string) => entry.split(sign).length
    expect(count('{')).toBe(count('}'))
    expect(entry).toMatch(/^@misc\{[A-Za-z0-9-]+,\n/)
    expect(entry).toContain('title = {{Kenya is party to the R\\&D\\_100\\% Call}}')
    expect(entry).toContain('year = {2026}')
    expect(entry).toContain('urldate = {2026-11-29}')
  })

  it('keeps braces of an address out of BibTeX', () => {
    const entry = written('BibTeX', { ...TIE, address: 'https://example.org/network?filter={"forms":["TREATY"]}' })
    expect(entry).toContain('?filter=%7B"forms":["TREATY"]%7D}')
  })

  it('has a key of its own for each thing cited on one day', () => {
    const keyOf = (address: string) => written('BibTeX', { ...TIE, address }).split('\n')[0]
    expect(keyOf('https://example.org/state/KEN')).not.toBe(keyOf('https://example.org/state/EST'))
    expect(keyOf('https://example.org/state/KEN')).not.toBe(keyOf(TIE.address))
  })

  it('is an item of CSL JSON with an id, a type of the schema, and dates in parts', () => {
    expect(JSON.parse(written('CSL JSON'))).toEqual([
      {
        id: 'normgraph-state-KEN-tie-KEN-PARTY-TO-call-2026-11-29',
        type: 'dataset',
        title: TIE.what,
        author: [{ literal: 'Normgraph' }],
        publisher: 'Normgraph',
        version: TIE.version,
        issued: { 'date-parts': [[2026]] },
        URL: TIE.address,
        accessed: { 'date-parts': [[2026, 11, 29]] },
      },
    ])
  })
})
