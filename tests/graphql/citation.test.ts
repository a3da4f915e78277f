import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
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
    expect(await cited('{ agreement(id: "paris-call") { citation } }', null)).toBe(
      `“Paris Call for Trust and Security in Cyberspace”, November 2018, through Normgraph, dataset version ${version}, /agreement/paris-call (accessed 22 November 2026).`,
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
