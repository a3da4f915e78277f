import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { answering } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { seedRows } from '../seeds.js'
import { cell, ties } from './tables.js'

interface Ids {
  readonly nodes: readonly { readonly id: string }[]
  readonly totalCount: number
}

const STATES = seedRows('nodes/states')

/** By the tables: who is there at the end of a year. */
const thereIn = (year: string): readonly string[] =>
  STATES.filter((row) => {
    const [from, until] = [cell(row, 'existed_from'), cell(row, 'existed_until')]
    return from < `${year}-99` && (until === '' || until > `${year}-99`)
  })
    .map((row) => cell(row, 'id'))
    .sort()

describe.each(STORES)('states that are no more, asked of %s', { timeout: 120_000 }, (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())
  const answer = answering(() => store)

  test.each(['1985', '1991', '2000', '2026'])('are in the list of states of their time: %s', async (year) => {
    const { states } = await answer<{ readonly states: Ids }>(
      `{ states(asOf: "${year}", first: 300) { nodes { id } totalCount } }`,
    )
    expect(states.nodes.map(({ id }) => id).sort()).toEqual(thereIn(year))
    expect(states.totalCount).toBe(thereIn(year).length)
  })

  test('leave the number of states of today as it was', async () => {
    const { dataset } = await answer<{ readonly dataset: { readonly entityCounts: readonly object[] } }>(
      '{ dataset { entityCounts { type count } } }',
    )
    // 193 members and two observers of the United Nations, Taiwan, and four more areas that sources list.
    expect(dataset.entityCounts).toContainEqual({ type: 'STATE', count: 200 })
  })

  test('say when they were, and what came before and after them', async () => {
    const former = STATES.filter((row) => cell(row, 'existed_until') !== '').map((row) => cell(row, 'id'))
    expect(former.length).toBe(9)
    const FIELDS =
      'id existedFrom existedUntil successors { id predecessors { id } } ties(relations: [SUCCEEDS]) { totalCount }'
    const { nodes } = await answer<{
      readonly nodes: readonly {
        readonly id: string
        readonly existedUntil: string
        readonly successors: readonly {
          readonly id: string
          readonly predecessors: readonly { readonly id: string }[]
        }[]
      }[]
    }>(`{ nodes(ids: ${JSON.stringify(former)}) { ... on State { ${FIELDS} } } }`)
    for (const { id, existedUntil, successors } of nodes) {
      const row = STATES.find((one) => cell(one, 'id') === id)
      expect(existedUntil).toBe(row === undefined ? null : cell(row, 'existed_until'))
      const after = ties('succeeds').filter(({ to }) => to === id)
      expect(successors.map((one) => one.id).sort()).toEqual(after.map(({ from }) => from).sort())
      // Its end has a source.
      expect(after.length).toBeGreaterThan(0)
      for (const { predecessors } of successors) expect(predecessors.map((one) => one.id)).toContain(id)
    }
  })

  test('are found by their codes, and by any of their names', async () => {
    const found = await answer<Readonly<Record<string, { readonly id: string }>>>(
      '{ a: state(id: "SUN") { id } b: state(id: "su") { id } c: state(id: "DD") { id } d: state(id: "YUG") { id } }',
    )
    expect(Object.values(found).map(({ id }) => id)).toEqual(['SUN', 'SUN', 'DDR', 'YUG'])
    const searched = async (text: string) =>
      (
        await answer<{ readonly search: Ids }>(`{ search(text: "${text}", types: [STATE]) { nodes { id } } }`)
      ).search.nodes.map(({ id }) => id)
    expect((await searched('USSR'))[0]).toBe('SUN')
    expect((await searched('Yugoslavia')).toSorted().slice(0, 2)).toEqual(['SCG', 'YUG'])
    expect((await searched('East Germany'))[0]).toBe('DDR')
  })
})
