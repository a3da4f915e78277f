import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { seedsCorpus } from '../seeds.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { seedRows } from '../seeds.js'

// Both of memory and of Neo4j.
const SLOW = { timeout: 120_000 }
const corpus = await seedsCorpus()

interface Edge {
  readonly node: { readonly id: string; readonly date?: string | null }
  readonly tie: { readonly id: string }
  readonly kind: string
}
interface Page {
  readonly totalCount: number
  readonly edges: readonly Edge[]
}
type Listed = { readonly id: string } & Readonly<Record<string, Page>>

const ofOne = (field: string) => field.replace(/first: \d+/, 'first: 1')
const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort()
const newestFirst = ({ edges }: Page) => edges.map(({ node }) => node.date ?? '')

describe.each(STORES)('lists of ties, asked of %s', (_, open) => {
  let store: Store
  const ask = (query: string) => asking(store)(query)
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  /** Each page of a field, with the id of what it is a page of. */
  async function pages(things: string, field: string, item: string): Promise<readonly (readonly [string, Page])[]> {
    // A list that one page holds is not counted, so the count is that of a page of one.
    const { data, errors, asked } = await ask(
      `{ list: ${things} { id page: ${field} { edges { ${item} } } counted: ${ofOne(field)} { totalCount } } }`,
    )
    expect(errors).toBeUndefined()
    expect(asked).toHaveLength(4)
    return (data?.list as readonly Listed[]).map(({ id, page, counted }) => {
      return [id, { ...(page as Page), totalCount: (counted as Page).totalCount }]
    })
  }

  test.each([
    ['stakeholderGroups', 'ties/involves', 'INVOLVES'],
    ['typologies', 'ties/classified-as', 'CLASSIFIED_AS'],
  ])('agreements of %s are the rows of %s, newest first', SLOW, async (things, file, relation) => {
    const lists = await pages(things, 'agreements(first: 1000)', 'node { id date } tie { id }')
    const ties = lists.flatMap(([, { edges }]) => edges.map(({ tie }) => tie.id))
    expect(ties.sort()).toEqual(sorted(seedRows(file).map(({ from, to }) => `${from}.${relation}.${to}`)))
    for (const [id, page] of lists) {
      expect(page.totalCount).toBe(page.edges.length)
      expect(page.edges.map(({ node, tie }) => tie.id === `${node.id}.${relation}.${id}`)).not.toContain(false)
      expect(newestFirst(page)).toEqual(newestFirst(page).sort().reverse())
    }
  })

  test('organizations have issued and maintain what the rows say', SLOW, async () => {
    const { data } = await ask(`{ organizations(first: 2000) { nodes {
      id issued(first: 200) { totalCount edges { tie { id } } } maintains { edges { tie { id } } }
    } } }`)
    const { nodes } = data?.organizations as { nodes: readonly Listed[] }
    const of = (field: string) => sorted(nodes.flatMap((node) => node[field]?.edges.map(({ tie }) => tie.id) ?? []))
    const organizations = new Set(seedRows('nodes/organizations').map(({ id }) => id))
    const rows = (file: string, relation: string) =>
      sorted(
        seedRows(file)
          .filter(({ from }) => organizations.has(from))
          .map(({ from, to }) => `${from}.${relation}.${to}`),
      )
    expect(of('issued')).toEqual(rows('ties/issued', 'ISSUED'))
    expect(of('maintains')).toEqual(rows('ties/maintains', 'MAINTAINS'))
    const bodies = nodes.map(({ id, issued }) => [id, issued?.totalCount, issued?.edges.length])
    expect(bodies.filter(([, total, listed]) => total !== listed)).toEqual([])
  })

  test('a filter, a date and a counting reach the agreements tied', SLOW, async () => {
    const { data } = await ask(`{ eu: organization(id: "eu") {
      all: issued { totalCount } declarations: issued(filter: { forms: [DECLARATION] }) { totalCount }
      then: issued(asOf: "2000") { totalCount } read: issued(counting: { access: [READ] }) { totalCount }
    } }`)
    const agreements = new Map(corpus.entities.flatMap((one) => (one.type === 'AGREEMENT' ? [[one.id, one]] : [])))
    const issued = sorted(
      seedRows('ties/issued')
        .filter(({ from }) => from === 'eu')
        .map(({ to }) => to ?? ''),
    )
    const found = issued.flatMap((id) => agreements.get(id) ?? [])
    const read = new Set(corpus.sources.filter(({ access }) => access === 'READ').map(({ id }) => id))
    const readRows = seedRows('ties/issued').filter(({ from, source }) => from === 'eu' && read.has(source ?? ''))
    expect(data?.eu).toEqual({
      all: { totalCount: found.length },
      declarations: { totalCount: found.filter(({ form }) => form === 'DECLARATION').length },
      then: { totalCount: found.filter(({ date }) => date != null && date < '2001').length },
      read: { totalCount: sorted(readRows.map(({ to }) => to ?? '')).length },
    })
  })

  test('references are the rows of references.csv from both sides, by name and kind', SLOW, async () => {
    const { data } = await ask(`{ agreements(first: 1000) { nodes { id
      references(first: 1000) { totalCount edges { kind node { id name } } }
      referencedBy(first: 1000) { totalCount edges { kind node { id name } } }
      adopting: references(kinds: [ADOPTS, ENDORSES]) { totalCount edges { kind node { id } } }
    } } }`)
    const { nodes } = data?.agreements as { nodes: readonly Listed[] }
    const edges = (field: string, text: (id: string, edge: Edge) => string) =>
      nodes.flatMap((node) => node[field]?.edges.map((edge) => text(node.id, edge)) ?? []).sort()
    const agreements = new Set(nodes.map(({ id }) => id))
    const rows = sorted(seedRows('ties/references').map(({ from, to, value }) => `${from} ${value} ${to}`))
    expect(edges('references', (id, { kind, node }) => `${id} ${kind} ${node.id}`)).toEqual(rows)
    const toAgreements = rows.filter((row) => agreements.has(row.split(' ')[2] ?? ''))
    expect(edges('referencedBy', (id, { kind, node }) => `${node.id} ${kind} ${id}`)).toEqual(toAgreements)
    const adopting = rows.filter((row) => / (ADOPTS|ENDORSES) /.test(row))
    expect(edges('adopting', (id, { kind, node }) => `${id} ${kind} ${node.id}`)).toEqual(adopting)
    for (const node of nodes) expect(node.references?.totalCount).toBe(node.references?.edges.length)
  })

  test(
    'additional norms are those of sets-out.csv, whole sets too, and none of a set that is assessed',
    SLOW,
    async () => {
      const { data, asked } = await ask('{ agreements(first: 1000) { nodes { id additionalNorms { id } } } }')
      expect(asked).toEqual(['agreements', 'additionalNorms'])
      const { nodes } = data?.agreements as { nodes: { id: string; additionalNorms: { id: string }[] }[] }
      const got = nodes.flatMap(({ id, additionalNorms }) => additionalNorms.map((norm) => `${id} ${norm.id}`))
      const inSet = seedRows('ties/in-set')
      const members = (id = '') => inSet.filter(({ to }) => to === id).map(({ from }) => from ?? '')
      const setOf = (norm: string) => inSet.find(({ from }) => from === norm)?.to
      const assessed = new Set(
        seedRows('assessments').map(({ agreement, norm }) => `${agreement} ${setOf(norm ?? '')}`),
      )
      const setOut = seedRows('ties/sets-out').flatMap(({ from, to = '' }) =>
        (members(to).length > 0 ? members(to) : [to]).map((norm) => ({ from, norm })),
      )
      const wanted = setOut.filter(({ from, norm }) => !assessed.has(`${from} ${setOf(norm)}`))
      expect(got.sort()).toEqual(sorted(wanted.map(({ from, norm }) => `${from} ${norm}`)))
      // The sources assess only later texts for the eleven of 2015, so they are its own.
      const ofReport = nodes.find(({ id }) => id === 'un-gge-report-2015')?.additionalNorms.map(({ id }) => id)
      const eleven = 'a b c d e f g h i j k'.split(' ').map((letter) => `un-gge-2015-${letter}`)
      expect(ofReport?.filter((id) => id.startsWith('un-gge-2015-'))).toEqual(eleven)
    },
  )
})
