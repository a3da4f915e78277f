import { beforeAll, describe, expect, test } from 'vitest'
import { tieSentence } from '../../src/graphql/citation/tie-sentence.js'
import { Relation } from '../../src/generated/enums.js'
import type { Store } from '../../src/store/store.js'
import { CITATIONS } from '../../src/web/parts/citation.js'
import { tieInWords } from '../../src/web/words/ties.js'
import { asking, seedsInMemory } from './ask.js'

// What is cited stands in seeds/, and is written here by hand; the day is that of tests/graphql/ask.ts.
const SITE = 'https://normgraph.example.org/atlas/'

let store: Store
let version = ''
beforeAll(async () => {
  store = await seedsInMemory()
  version = (await store.version()) ?? ''
})

/** The one citation that a query asks for. */
async function cited(query: string, site: string | null = SITE): Promise<string> {
  const { data, errors } = await asking(store, site)(query)
  expect(errors).toBeUndefined()
  const [found] = JSON.stringify(data).match(/(?<="citation":)"(?:[^"\\]|\\.)*"/) ?? ['""']
  return JSON.parse(found) as string
}

describe('an agreement', () => {
  const treaty = (style: string) => cited(`{ agreement(id: "budapest-convention") { citation(style: ${style}) } }`)

  test('is cited by its name and date, and through Normgraph', async () => {
    expect(await treaty('TEXT')).toBe(
      `“Convention on Cybercrime”, 23 November 2001, through Normgraph, dataset version ${version}, https://normgraph.example.org/atlas/agreement/budapest-convention (accessed 22 November 2026).`,
    )
  })

  test('is of a month where its source says no day, and has a path where the site has no address', async () => {
    expect(await cited('{ agreement(id: "tech-accord") { citation } }', null)).toBe(
      `“Cybersecurity Tech Accord”, April 2018, through Normgraph, dataset version ${version}, /agreement/tech-accord (accessed 22 November 2026).`,
    )
  })

  test('is an entry of BibTeX, of its own year', async () => {
    expect(await treaty('BIBTEX')).toBe(`@misc{normgraph-agreement-budapest-convention-2026-11-22,
  title = {{Convention on Cybercrime}},
  howpublished = {Through Normgraph},
  version = {${version}},
  year = {2001},
  url = {https://normgraph.example.org/atlas/agreement/budapest-convention},
  urldate = {2026-11-22}
}`)
  })

  test('is an item of CSL JSON', async () => {
    expect(JSON.parse(await treaty('CSL_JSON'))).toEqual([
      {
        id: 'normgraph-agreement-budapest-convention-2026-11-22',
        type: 'treaty',
        title: 'Convention on Cybercrime',
        source: 'Normgraph',
        version,
        issued: { 'date-parts': [[2001, 11, 23]] },
        URL: 'https://normgraph.example.org/atlas/agreement/budapest-convention',
        accessed: { 'date-parts': [[2026, 11, 22]] },
      },
    ])
  })

  test('asks the store for no more than which version is loaded', async () => {
    const { asked } = await asking(store)('{ agreements(first: 50) { nodes { citation } } }')
    expect(asked).toEqual(['agreements', 'loaded'])
  })
})

test('the dataset is cited by its version', async () => {
  expect(await cited('{ dataset { citation } }')).toBe(
    `Normgraph, “A knowledge graph of international cybersecurity cooperation”, dataset version ${version}, https://normgraph.example.org/atlas/about (accessed 22 November 2026).`,
  )
  expect(JSON.parse(await cited('{ dataset { citation(style: CSL_JSON) } }'))).toMatchObject([
    { type: 'dataset', author: [{ literal: 'Normgraph' }], issued: { 'date-parts': [[2026]] }, version },
  ])
})

describe('a tie', () => {
  const tie = (style: string, id = 'IRL.PARTY_TO.budapest-convention') =>
    cited(`{ node(id: "${id}") { ... on Tie { citation(style: ${style}) } } }`)
  const what = 'Ireland signed Convention on Cybercrime and is not known to be bound by it'
  const evidence =
    'according to “Chart of signatures and ratifications of Treaty 185” (cited from general knowledge, not checked)'
  const address = 'https://normgraph.example.org/atlas/state/IRL?tie=IRL.PARTY_TO.budapest-convention'

  test('is cited by both its ends, how they are tied, and on whose word', async () => {
    expect(await tie('TEXT')).toBe(
      `Normgraph, “${what}”, ${evidence}, dataset version ${version}, ${address} (accessed 22 November 2026).`,
    )
    expect(await tie('TEXT', 'KEN.PARTY_TO.eac-cyberlaws-framework')).toContain(
      ', according to “Best Practice Forum on Cybersecurity 2020: international agreements on cyber norms”, X.B, p. 29, dataset',
    )
  })

  test('is written as the explorer writes it', async () => {
    const shown = { what, evidence, version, day: '2026-11-22', address: address.replace('atlas/', '') }
    for (const [name, style] of [
      ['Text', 'TEXT'],
      ['BibTeX', 'BIBTEX'],
      ['CSL JSON', 'CSL_JSON'],
    ] as const) {
      const written = (await tie(style)).replace('atlas/', '')
      expect(written).toBe(CITATIONS.find((form) => form.name === name)?.of(shown))
    }
  })

  test('is said in the words of the explorer, of whatever relation it is', () => {
    const ends = { from: { name: 'A' }, to: { name: 'B', legalForce: 'TREATY' as const } }
    const values = [null, 'SIGNED', 'RATIFIED', 'NEGOTIATED', 'WITHDRAWN']
    for (const relation of Object.values(Relation))
      for (const value of values)
        for (const via of [[], ['C'], ['C', 'D', 'C']]) {
          const claims = via.length === 0 ? [{ via: null }] : via.map((name) => ({ via: { name } }))
          const shown = { ...ends, relation, spells: [{ value }], claims }
          expect(tieSentence({ ...ends, relation, value, via })).toBe(tieInWords(shown))
        }
  })

  test('says through whose membership it is, where all of it follows from one', async () => {
    expect(await tie('TEXT', 'DNK.PARTY_TO.nato-cyber-defence-pledge')).toContain(
      'Normgraph, “Denmark is party by membership of North Atlantic Treaty Organization to NATO Cyber Defence Pledge”, according to ',
    )
  })
})

describe('a source', () => {
  const source = (id: string, style = 'TEXT') => cited(`{ source(id: "${id}") { citation(style: ${style}) } }`)

  test('that was read is cited itself, with the day on which its address was followed', async () => {
    expect(await source('igf-bpf-2020')).toBe(
      'Internet Governance Forum, “Best Practice Forum on Cybersecurity 2020: international agreements on cyber norms”, 2020, https://www.intgovforum.org/multilingual/content/bpf-cybersecurity (accessed 22 November 2026).',
    )
    expect(await source('iccd')).toBe('Lucas Ashbaugh, “International Cybersecurity Cooperation Dataset (ICCD)”.')
  })

  test('that was only cited says so, and no day', async () => {
    expect(await source('cited-budapest-convention')).toBe(
      'Council of Europe, “Convention on Cybercrime (ETS No. 185)”, 23 November 2001, cited from general knowledge, not checked, https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=185.',
    )
    expect(await source('cited-g7-membership')).toBe(
      '“Membership of the Group of Seven, from general knowledge”, cited from general knowledge, not checked.',
    )
  })

  test('is an entry of BibTeX in which TeX reads no instruction', async () => {
    expect(await source('country-converter-1-3-2', 'BIBTEX')).toBe(`@misc{normgraph-source-country-converter-1-3-2,
  title = {{country\\_converter 1.3.2}},
  publisher = {{country\\_converter developers}},
  url = {https://github.com/IndEcol/country_converter},
  urldate = {2026-11-22}
}`)
  })

  test('is an item of CSL JSON, with a date as precise as its own', async () => {
    expect(JSON.parse(await source('paris-call-register-2025', 'CSL_JSON'))).toEqual([
      {
        id: 'normgraph-source-paris-call-register-2025',
        type: 'document',
        title: 'Register of supporters of the Paris Call for Trust and Security in Cyberspace',
        publisher: 'French Ministry for Europe and Foreign Affairs',
        issued: { 'date-parts': [[2025, 12]] },
        URL: 'https://pariscall.international/en/supporters',
        accessed: { 'date-parts': [[2026, 11, 22]] },
      },
    ])
  })

  test('says in sentences how far to trust it', async () => {
    const { data } = await asking(store)(`{
      read: source(id: "paris-call-register-2025") { reliability licence }
      cited: source(id: "cited-g7-membership") { reliability licence url }
    }`)
    expect(data).toEqual({
      read: {
        reliability:
          'It was at hand when its facts were entered (READ). It speaks of nothing after December 2025: what it says to be so is uncertain after that.',
        licence: 'EUPL-1.2 (the site)',
      },
      cited: {
        reliability:
          'It was not at hand: its facts are from general knowledge, still to be checked against it (CITED). Until when it speaks is not stated.',
        licence: null,
        url: null,
      },
    })
  })
})

describe('a network', () => {
  // Five states are party to the framework: ten pairs.
  const EAC = 'filter: { ids: ["eac-cyberlaws-framework"] }'

  test('is cited by what it was made of and its size, as of the day of asking', async () => {
    expect(await cited(`{ network(${EAC}) { citation } }`, null)).toBe(
      `Normgraph, “Network STATES_BY_AGREEMENT (filter={"ids":["eac-cyberlaws-framework"]}, asOf=2026-11-22): 5 nodes and 10 links”, dataset version ${version}, /export/network.gexf?filter=%7B%22ids%22%3A%5B%22eac-cyberlaws-framework%22%5D%7D&asOf=2026-11-22 (accessed 22 November 2026).`,
    )
  })

  test('says how much of it is given out, and has a key without signs of its address', async () => {
    const entry = await cited(`{ network(${EAC}, asOf: "2025", maxLinks: 3) { citation(style: BIBTEX) } }`)
    expect(entry).toContain('5 nodes and 10 links, of which 5 nodes and 3 links are given out}}')
    expect(entry).toContain(
      '@misc{normgraph-export-network-gexf-filter-ids-eac-cyberlaws-framework-asOf-2025-maxLinks-3-2026-11-22,',
    )
    expect(entry).toContain(
      'title = {{Network STATES\\_BY\\_AGREEMENT (filter="ids":["eac-cyberlaws-framework"], asOf=',
    )
  })
})

test('every item of CSL JSON has what its schema requires, and nothing that it does not know', async () => {
  const { data } = await asking(store)(`{
    agreements(first: 200) { nodes { citation(style: CSL_JSON) } }
    sources { citation(style: CSL_JSON) }
    ties(filter: { relations: [MAINTAINS] }, first: 50) { nodes { citation(style: CSL_JSON) } }
  }`)
  const items = (JSON.stringify(data).match(/(?<="citation":)"(?:[^"\\]|\\.)*"/g) ?? []).flatMap(
    (text) => JSON.parse(JSON.parse(text) as string) as readonly Readonly<Record<string, unknown>>[],
  )
  expect(items.length).toBeGreaterThan(400)
  // Of https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json: id and type are required.
  const KNOWN = 'id type title author publisher source version issued URL accessed note'.split(' ')
  for (const item of items) {
    expect(KNOWN).toEqual(expect.arrayContaining(Object.keys(item)))
    expect(item).toMatchObject({ id: expect.stringMatching(/^normgraph-[\w-]+$/) as unknown })
    expect(['dataset', 'document', 'treaty']).toContain(item['type'])
  }
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
})
