import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Store } from '../../src/store/store.js'
import { smallCorpus } from '../store/small-corpus.js'
import { asking, seedsInMemory } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'

const ask = asking(openMemory(smallCorpus))

async function answerOf<Network>(args: string, fields: string): Promise<Network> {
  const { data, errors } = await ask(`{ network${args} { ${fields} } }`)
  expect(errors).toBeUndefined()
  return data?.network as Network
}

const SHAPE =
  'nodes { entity { id } degree weightedDegree } links { source target weight evidenceCount } omittedNodes omittedLinks nodeCount linkCount'
interface Shape {
  readonly nodes: readonly {
    readonly entity: { readonly id: string }
    readonly degree: number
    readonly weightedDegree: number
  }[]
  readonly links: readonly Link[]
  readonly omittedNodes: number
  readonly omittedLinks: number
  readonly nodeCount: number
  readonly linkCount: number
}
const closeTo = (value: number) => expect.closeTo(value, 12) as number

interface Link {
  readonly source: string
  readonly target: string
  readonly weight: number
}

async function shapeOf(args: string) {
  const { nodes, links, ...counts } = await answerOf<Shape>(args, SHAPE)
  return {
    nodes: nodes.map(({ entity, degree, weightedDegree }) => `${entity.id} ${degree} ${weightedDegree}`),
    links: links.map(({ source, target, weight }) => `${source} ${target} ${weight}`),
    counts: [counts.omittedNodes, counts.omittedLinks, counts.nodeCount, counts.linkCount],
  }
}

describe('a network of the small corpus', () => {
  const nodes = ['BBB 3 4', 'AAA 2 2', 'DDD 2 2', 'CCC 1 2']
  const links = ['BBB CCC 2', 'AAA BBB 1', 'AAA DDD 1', 'BBB DDD 1']

  test('has the most connected nodes first, and the heaviest links', async () => {
    expect(await shapeOf('')).toEqual({ nodes, links, counts: [0, 0, 4, 4] })
  })

  test('leaves out the least connected and the lightest, says how many, and measures the whole', async () => {
    const two = { nodes: nodes.slice(0, 2), links: ['AAA BBB 1'], counts: [2, 0, 4, 4] }
    expect(await shapeOf('(maxNodes: 2)')).toEqual(two)
    expect(await shapeOf('(maxLinks: 1)')).toEqual({ nodes, links: ['BBB CCC 2'], counts: [0, 3, 4, 4] })
    expect(await shapeOf('(maxLinks: 0)')).toEqual({ nodes, links: [], counts: [0, 4, 4, 4] })
  })

  test('keeps nodes whose links are all too light', async () => {
    const heavy = { nodes: ['BBB 1 2', 'CCC 1 2', 'AAA 0 0', 'DDD 0 0'], links: ['BBB CCC 2'], counts: [0, 0, 4, 1] }
    expect(await shapeOf('(minWeight: 2)')).toEqual(heavy)
  })

  test('is as of a moment and of the ties that count', async () => {
    const { links: in2004 } = await shapeOf('(asOf: "2004")')
    expect(in2004).toEqual(['AAA BBB 1', 'AAA CCC 1', 'BBB CCC 1'])
    const { links: read } = await shapeOf('(counting: { access: [READ] })')
    expect(read).toEqual(['AAA BBB 1', 'AAA DDD 1', 'BBB CCC 1', 'BBB DDD 1'])
    const { links: pledged } = await shapeOf('(filter: { forms: [PLEDGE] })')
    expect(pledged).toEqual(['AAA BBB 1', 'AAA DDD 1', 'BBB DDD 1'])
  })

  test('a network of each projection has the links that its meaning makes', async () => {
    const linksBy = async (projection: string) => (await shapeOf(`(projection: ${projection})`)).links
    expect(await linksBy('STATES_BY_ORGANIZATION')).toEqual([])
    const states = ['AAA BBB 2', 'AAA CCC 2', 'AAA DDD 2', 'BBB CCC 2', 'BBB DDD 2', 'CCC DDD 2']
    expect(await linksBy('STATES_BY_NORM')).toEqual(states)
    expect(await linksBy('AGREEMENTS_BY_NORM')).toEqual(['late vow 1', 'pact vow 1'])
    expect(await linksBy('AGREEMENTS_BY_PARTY')).toEqual(['late pact 2', 'late vow 1', 'pact vow 1'])
    expect(await linksBy('NORMS_BY_AGREEMENT')).toEqual(['n1 n2 1'])
    expect(await linksBy('ORGANIZATIONS_BY_MEMBER')).toEqual([])
    expect((await linksBy('ENTITIES')).slice(0, 3)).toEqual(['AAA vow 2', 'BBB late 1', 'BBB pact 1'])
  })

  test('has measures as worked out by hand', async () => {
    const fields =
      'density modularity crossRegionShare betweennessSample { error } nodes { entity { id } betweenness pageRank community }'
    interface Measured {
      readonly nodes: readonly { readonly betweenness: number; readonly pageRank: number }[]
    }
    const { nodes, ...whole } = await answerOf<Measured>('', fields)
    // 4 of 6 links; Africa and Europe only, DDD being of no known region; BBB is between CCC and the two others.
    expect(whole).toMatchObject({ density: closeTo(4 / 6), crossRegionShare: 1, betweennessSample: null })
    expect(nodes.map(({ betweenness }) => betweenness)).toEqual([closeTo(2 / 3), 0, 0, 0])
    expect(nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 9)
    expect(await answerOf('(asOf: "2004")', 'crossRegionShare')).toEqual({ crossRegionShare: closeTo(2 / 3) })
    expect(await answerOf('(projection: AGREEMENTS_BY_NORM)', 'crossRegionShare')).toEqual({ crossRegionShare: null })
  })

  test('is asked for once, however often and however cut it is selected', async () => {
    const { asked } = await ask(
      '{ a: network { density } b: network(maxNodes: 1) { modularity } c: network(minWeight: 2) { density } }',
    )
    expect(asked.filter((question) => question === 'network')).toHaveLength(2)
  })
})

describe('the evidence of a link', () => {
  const EVIDENCE = 'links { source target evidenceCount evidence(first: 1) { entity { id } ties { id } } }'
  interface Answer {
    readonly links: readonly (Link & {
      readonly evidence: readonly {
        readonly entity: { readonly id: string } | null
        readonly ties: readonly { readonly id: string }[]
      }[]
    })[]
  }
  const evidenceOf = async (projection: string, ends: string) => {
    const { links } = await answerOf<Answer>(`(projection: ${projection})`, EVIDENCE)
    const link = links.find(({ source, target }) => `${source} ${target}` === ends)
    return link?.evidence.map(({ entity, ties }) => [entity?.id ?? null, ...ties.map(({ id }) => id)])
  }

  test.each([
    ['STATES_BY_AGREEMENT', 'BBB CCC', 'late', ['BBB.PARTY_TO.late', 'CCC.PARTY_TO.late']],
    ['AGREEMENTS_BY_NORM', 'late vow', 'n2', ['late.REFLECTS.n2', 'vow.REFLECTS.n2']],
    ['AGREEMENTS_BY_PARTY', 'late pact', 'BBB', ['BBB.PARTY_TO.late', 'BBB.PARTY_TO.pact']],
    ['NORMS_BY_AGREEMENT', 'n1 n2', 'vow', ['vow.REFLECTS.n1', 'vow.REFLECTS.n2']],
    ['ENTITIES', 'AAA vow', null, ['AAA.INITIATED.vow']],
    ['STATES_BY_NORM', 'AAA BBB', 'n1', ['AAA.PARTY_TO.vow', 'vow.REFLECTS.n1', 'BBB.PARTY_TO.vow']],
    [
      'STATES_BY_NORM',
      'BBB CCC',
      'n1',
      ['BBB.PARTY_TO.vow', 'vow.REFLECTS.n1', 'CCC.PARTY_TO.pact', 'pact.REFLECTS.n1'],
    ],
  ] as const)('of %s is what both are tied to, and by what: %s', async (projection, ends, entity, ties) => {
    expect(await evidenceOf(projection, ends)).toEqual([[entity, ...ties]])
  })

  test('the evidence of a link of organizations is a member of both, of states an organization of both', async () => {
    const member = { from: 'AAA', relation: 'MEMBER_OF' as const, claim: { source: 'read', locators: [], basis: 'LISTED' as const, access: 'READ' as const, starts: '' } } // prettier-ignore
    const ties = [...smallCorpus.ties, { ...member, to: 'union' }, { ...member, to: 'firm' }]
    const joined = asking(openMemory({ ...smallCorpus, version: 'joined', ties }))
    const fields = 'links { source target evidence { entity { id } ties { id } } }'
    const { data } = await joined(`{ a: network(projection: ORGANIZATIONS_BY_MEMBER) { ${fields} } b: network(projection: STATES_BY_ORGANIZATION, asOf: "2011") { ${fields} } }`) // prettier-ignore
    const link = (source: string, target: string, id: string, ...ties: string[]) => [
      { source, target, evidence: [{ entity: { id }, ties: ties.map((id) => ({ id })) }] },
    ]
    expect(data?.a).toEqual({ links: link('firm', 'union', 'AAA', 'AAA.MEMBER_OF.firm', 'AAA.MEMBER_OF.union') })
    expect(data?.b).toEqual({ links: link('AAA', 'DDD', 'union', 'AAA.MEMBER_OF.union', 'DDD.MEMBER_OF.union') })
  })

  test('costs one question a level, however many links there are', async () => {
    const { asked } = await ask(`{ network(projection: STATES_BY_NORM) { ${EVIDENCE} } }`)
    expect(asked).toEqual(['network', 'entitiesById', 'agreementsOfStateNorms'])
  })
})

describe('a network that cannot be asked for', () => {
  test.each([
    [
      'projection: ORGANIZATIONS_BY_MEMBER, filter: {}',
      '`filter` wants a projection that uses it (ENTITIES, STATES_BY_AGREEMENT, STATES_BY_NORM, AGREEMENTS_BY_NORM, AGREEMENTS_BY_PARTY, NORMS_BY_AGREEMENT), got ORGANIZATIONS_BY_MEMBER',
    ],
    [
      'projection: NORMS_BY_AGREEMENT, states: {}',
      '`states` wants a projection that uses it (ENTITIES, STATES_BY_AGREEMENT, STATES_BY_ORGANIZATION, STATES_BY_NORM), got NORMS_BY_AGREEMENT',
    ],
    [
      'organizations: {}',
      '`organizations` wants a projection that uses it (ENTITIES, STATES_BY_ORGANIZATION, ORGANIZATIONS_BY_MEMBER), got STATES_BY_AGREEMENT',
    ],
    ['minWeight: 0', '`minWeight` wants a whole number from 1 to 2147483647, got 0'],
    ['maxNodes: 0', '`maxNodes` wants a whole number from 1 to 10000, got 0'],
    ['maxNodes: 10001', '`maxNodes` wants a whole number from 1 to 10000, got 10001'],
    ['maxLinks: -1', '`maxLinks` wants a whole number from 0 to 50000, got -1'],
    ['maxLinks: 50001', '`maxLinks` wants a whole number from 0 to 50000, got 50001'],
    [
      'projection: ENTITIES, organizations: { homes: ["ZZZ"] }',
      '`organizations.homes` wants the id of a state, got "ZZZ", which is none',
    ],
  ])('by (%s) is refused', async (args, message) => {
    const { data, errors } = await ask(`{ network(${args}) { density } }`)
    expect(data?.network).toBeNull()
    expect(errors?.map((error) => error.message)).toEqual([message])
  })

  test('without leaving out what is absent', async () => {
    expect(await answerOf('(filter: null, organizations: null)', 'nodeCount')).toEqual({ nodeCount: 4 })
  })
})

// Neo4j and memory pair states by questions of their own.
describe.each(STORES)('networks of the real corpus, asked of %s', (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  test('link the states that statesSharingAgreements pairs, as heavily', { timeout: 600_000 }, async () => {
    const filter = 'filter: { normBearing: true, maxParties: 100 }'
    const { data, errors } = await asking(store)(`{
      network(${filter}, maxNodes: 10000, maxLinks: 50000) { links { source target weight } omittedLinks }
      statesSharingAgreements(${filter}, first: 10000) { nodes { a { id } b { id } sharedCount } pageInfo { hasNextPage } }
    }`)
    expect(errors).toBeUndefined()
    const { links } = data?.network as Shape
    const { nodes: pairs, pageInfo } = data?.statesSharingAgreements as Pairs
    expect(pageInfo.hasNextPage).toBe(false)
    expect(pairs.length).toBeGreaterThan(100)
    const byIds = (a: string, b: string) => (a < b ? -1 : 1)
    expect(links.map(({ source, target, weight }) => `${source} ${target} ${weight}`).sort(byIds)).toEqual(
      pairs.map(({ a, b, sharedCount }) => `${a.id} ${b.id} ${sharedCount}`).sort(byIds),
    )
  })

  test('have the same positions in every store, whatever else is asked for', { timeout: 600_000 }, async () => {
    const placedIn = async (one: Store, more: string) => {
      const query = `{ network { nodes { entity { id } position { x y } ${more} } } }`
      const { nodes } = (await asking(one)(query)).data?.network as Placed
      return nodes.map(({ entity, position }) => [entity.id, position.x, position.y])
    }
    const places = await placedIn(store, '')
    expect(places.length).toBeGreaterThan(190)
    expect(await placedIn(store, 'community betweenness pageRank')).toEqual(places)
    expect(await placedIn(await seedsInMemory(), '')).toEqual(places)
  })
})

interface Placed {
  readonly nodes: readonly {
    readonly entity: { readonly id: string }
    readonly position: { readonly x: number; readonly y: number }
  }[]
}
interface Pairs {
  readonly nodes: readonly {
    readonly a: { readonly id: string }
    readonly b: { readonly id: string }
    readonly sharedCount: number
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}
