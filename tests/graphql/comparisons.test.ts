import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking, seedsInMemory } from './ask.js'
import { seedRows } from '../seeds.js'

type Id = { readonly id: string }
type Counted = { readonly value: string; readonly count: number }

const reflects = seedRows('assessments').filter(({ answer }) =>
  ['EXPLICIT', 'INDIRECT', 'QUOTED'].includes(answer ?? ''),
)
const normsOf = (agreement: string) => reflects.filter((row) => row.agreement === agreement).map(({ norm }) => norm)
const agreementsWith = (norm: string) => reflects.filter((row) => row.norm === norm).map(({ agreement }) => agreement)
const jaccard = <T>(a: readonly T[], b: readonly T[]) =>
  a.filter((one) => b.includes(one)).length / new Set([...a, ...b]).size

describe('comparing agreements, norms and states in the seeds', () => {
  let store: Store
  const ask = async (query: string) => {
    const { data, errors, asked } = await asking(store)(query)
    expect(errors).toBeUndefined()
    return { data: data as Record<string, unknown>, asked }
  }
  beforeAll(async () => {
    store = await seedsInMemory()
  })

  test('facets count as the tables do, in one ask beside that of the list', async () => {
    const { data, asked } = await ask(`{
      agreements(first: 1) { facets(by: [NORM, FORM], first: 500) { by valueCount values { value count entity { id } } } }
    }`)
    const { facets } = data.agreements as { facets: readonly { by: string; valueCount: number; values: Counted[] }[] }
    const [norms, forms] = facets
    expect(facets.map(({ by }) => by)).toEqual(['NORM', 'FORM'])
    expect(norms?.values.map(({ value, count }) => `${value} ${count}`).sort()).toEqual(
      [...new Set(reflects.map(({ norm }) => norm ?? ''))].map((id) => `${id} ${agreementsWith(id).length}`).sort(),
    )
    const rows = seedRows('nodes/agreements')
    for (const { value, count } of forms?.values ?? [])
      expect(rows.filter(({ form }) => form === value)).toHaveLength(count)
    expect(forms?.values.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
    expect(asked).toEqual(['agreements', 'agreementFacets', 'entitiesById'])
  })

  test('a cross table counts as the tables do', async () => {
    const { data } = await ask(
      '{ crossTab(rows: FORM, columns: SCOPE) { rows { value } columns { value } rowCount cells } }',
    )
    const { rows, columns, rowCount, cells } = data.crossTab as {
      rows: Counted[]
      columns: Counted[]
      rowCount: number
      cells: number[][]
    }
    const lines = seedRows('nodes/agreements')
    expect(rowCount).toBe(rows.length)
    expect(cells).toEqual(
      rows.map((row) =>
        columns.map((column) => lines.filter(({ form, scope }) => form === row.value && scope === column.value).length),
      ),
    )
  })

  test('agreements are alike by the Jaccard index of their norms', async () => {
    const { data, asked } = await ask(`{ agreement(id: "paris-call") {
      similar(first: 100) { totalCount edges { jaccard node { id } shared(first: 100) { id } } }
    } }`)
    type Edge = { readonly jaccard: number; readonly node: Id; readonly shared: readonly Id[] }
    const { similar } = data.agreement as { similar: { totalCount: number; edges: readonly Edge[] } }
    const own = normsOf('paris-call')
    const others = [...new Set(reflects.map(({ agreement }) => agreement ?? ''))].filter((id) => id !== 'paris-call')
    const sharing = others.filter((id) => normsOf(id).some((norm) => own.includes(norm)))
    expect([similar.totalCount, similar.edges.length]).toEqual([sharing.length, sharing.length])
    for (const { jaccard: got, node, shared } of similar.edges) {
      expect(got).toBe(jaccard(own, normsOf(node.id)))
      expect(shared.map(({ id }) => id).sort()).toEqual(own.filter((norm) => normsOf(node.id).includes(norm)).sort())
    }
    expect(similar.edges.map((edge) => edge.jaccard)).toEqual(
      similar.edges.map((edge) => edge.jaccard).sort((a, b) => b - a),
    )
    expect(asked.sort()).toEqual(['entitiesById', 'sharedByAgreements', 'similarAgreements'])
  })

  test('norms are found together in the agreements that reflect both', async () => {
    const { data, asked } = await ask(`{ norm(id: "bpf-2020-6") {
      cooccurring(first: 100) { edges { node { id } count jaccard agreements(first: 100) { totalCount nodes { id } } } }
    } }`)
    type Edge = { node: Id; count: number; jaccard: number; agreements: { totalCount: number; nodes: readonly Id[] } }
    const { cooccurring } = data.norm as { cooccurring: { edges: readonly Edge[] } }
    const own = agreementsWith('bpf-2020-6')
    expect(cooccurring.edges.length).toBeGreaterThan(5)
    for (const { node, count, jaccard: got, agreements } of cooccurring.edges) {
      const both = own.filter((id) => agreementsWith(node.id).includes(id))
      expect([count, agreements.totalCount, got]).toEqual([
        both.length,
        both.length,
        jaccard(own, agreementsWith(node.id)),
      ])
      expect(agreements.nodes.map(({ id }) => id).sort()).toEqual(both.sort())
    }
    expect(asked.sort()).toEqual(['agreementsTiedTo', 'cooccurringNorms', 'entitiesById'])
  })

  test('coverage agrees with the norms of each state, and each state is in one list', async () => {
    const ids = ['CAN', 'CHN', 'KEN', 'TUV']
    const { data, asked } = await ask(`{ normCoverage(states: ${JSON.stringify(ids)}) {
      norm { id } reflectedFor { id } notFoundFor { id } notAssessedFor { id } agreements { nodes { id } facets(by: [YEAR]) { valueCount } }
    } }`)
    type Row = Readonly<Record<'reflectedFor' | 'notFoundFor' | 'notAssessedFor', readonly Id[]>> & {
      readonly norm: Id
    }
    const rows = data.normCoverage as readonly Row[]
    const states = await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id ... on State { norms { norm { id } } } } }`)
    const has = states.data.nodes as readonly { id: string; norms: readonly { norm: Id }[] }[]
    expect(rows).toHaveLength(11)
    for (const { norm, reflectedFor, notFoundFor, notAssessedFor } of rows) {
      const expected = has.filter(({ norms }) => norms.some((one) => one.norm.id === norm.id)).map(({ id }) => id)
      expect(reflectedFor.map(({ id }) => id).sort()).toEqual(expected.sort())
      expect([...reflectedFor, ...notFoundFor, ...notAssessedFor].map(({ id }) => id).sort()).toEqual(ids)
    }
    expect(asked.sort()).toEqual(['agreementFacets', 'agreementsTiedTo', 'entitiesById', 'loaded', 'normCoverage'])
  })

  test('a timeline cumulates agreements and states to as many as the norm has', async () => {
    const { data } = await ask(`{
      normTimeline(norm: "bpf-2020-6") { year agreements { id date } cumulativeAgreements newStates { id } cumulativeStates }
      norm(id: "bpf-2020-6") { states { totalCount } }
    }`)
    type Step = {
      readonly year: number
      readonly agreements: readonly { readonly date: string }[]
      readonly cumulativeAgreements: number
      readonly newStates: readonly Id[]
      readonly cumulativeStates: number
    }
    const steps = data.normTimeline as readonly Step[]
    const { states } = data.norm as { states: { totalCount: number } }
    expect(steps.map(({ year }) => year)).toEqual(steps.map(({ year }) => year).sort((a, b) => a - b))
    for (const { year, agreements } of steps)
      expect(agreements.map(({ date }) => date.slice(0, 4))).toEqual(agreements.map(() => String(year)))
    expect(steps.at(-1)?.cumulativeAgreements).toBe(agreementsWith('bpf-2020-6').length)
    expect(steps.at(-1)?.cumulativeStates).toBe(states.totalCount)
    expect(new Set(steps.flatMap(({ newStates }) => newStates.map(({ id }) => id))).size).toBe(states.totalCount)
  })

  test('compared states share what each is party to, and have alone what no other is', async () => {
    const ids = ['RUS', 'CHN', 'USA']
    const { data } = await ask(`{
      compareStates(states: ${JSON.stringify(ids)}) {
        states { id } sharedAgreements(first: 500) { totalCount edges { node { id } ties { id } } }
        rows { state { id } agreementCount organizationCount onlyIn(first: 500) { nodes { id } } }
        norms { norm { id } }
      }
      nodes(ids: ${JSON.stringify(ids)}) { id ... on State { agreements(first: 500) { nodes { id } } memberOf { totalCount } } }
    }`)
    const compared = data.compareStates as {
      states: readonly Id[]
      sharedAgreements: { totalCount: number; edges: readonly { node: Id; ties: readonly Id[] }[] }
      rows: readonly {
        state: Id
        agreementCount: number
        organizationCount: number
        onlyIn: { nodes: readonly Id[] }
      }[]
      norms: readonly unknown[]
    }
    const nodes = data.nodes as readonly { id: string; agreements: { nodes: Id[] }; memberOf: { totalCount: number } }[]
    const has = (id: string) => nodes.find((node) => node.id === id)?.agreements.nodes.map((node) => node.id) ?? []
    const [first = '', ...others] = ids
    const shared = has(first).filter((id) => others.every((other) => has(other).includes(id)))
    expect(compared.states.map(({ id }) => id)).toEqual(ids)
    expect(compared.sharedAgreements.edges.map(({ node }) => node.id)).toEqual(shared)
    expect(compared.sharedAgreements.totalCount).toBe(shared.length)
    for (const { node, ties } of compared.sharedAgreements.edges)
      expect(ties.map(({ id }) => id)).toEqual(ids.map((id) => `${id}.PARTY_TO.${node.id}`))
    for (const row of compared.rows) {
      const rest = ids.filter((id) => id !== row.state.id).flatMap(has)
      expect(row.onlyIn.nodes.map(({ id }) => id)).toEqual(has(row.state.id).filter((id) => !rest.includes(id)))
      expect(row.agreementCount).toBe(has(row.state.id).length)
      expect(row.organizationCount).toBe(nodes.find(({ id }) => id === row.state.id)?.memberOf.totalCount)
    }
    expect(compared.norms).toHaveLength(11)
  })

  test.each([
    ['{ compareStates(states: ["CAN"]) { states { id } } }', '`states` wants 2 to 10 ids, got 1'],
    [
      '{ compareStates(states: ["CAN", "CAN"]) { states { id } } }',
      '`states` wants different ids, got "CAN" more than once',
    ],
    [
      '{ normCoverage(states: ["nato"]) { norm { id } } }',
      '`states` wants the id of a state, got "nato", an organization',
    ],
    ['{ normTimeline(norm: "KEN") { year } }', '`norm` wants the id of a norm, got "KEN", a state'],
    ['{ agreements { facets(by: [YEAR], first: 0) { by } } }', '`first` wants a whole number from 1 to 10000, got 0'],
  ])('%s is refused in words', async (query, message) => {
    const { errors } = await asking(store)(query)
    expect(errors?.map((error) => error.message)).toEqual([message])
  })
})
