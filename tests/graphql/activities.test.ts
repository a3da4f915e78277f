import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { seedRows, type SeedRow } from '../seeds.js'

// Both of memory and of Neo4j.
const SLOW = { timeout: 120_000 }
const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort()

interface Activity {
  readonly id: string
  readonly date: string | null
}

describe.each(STORES)('activities, asked of %s', (_, open) => {
  let store: Store
  const ask = (query: string) => asking(store)(query)
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  test('activities are the rows of activities.csv, newest first, and pass a filter', SLOW, async () => {
    const rows = seedRows('nodes/activities')
    const ids = async (args: string) => {
      const { data, errors } = await ask(`{ activities(first: 1000, ${args}) { totalCount nodes { id date } } }`)
      expect(errors).toBeUndefined()
      const { totalCount, nodes } = data?.activities as { totalCount: number; nodes: Activity[] }
      expect(totalCount).toBe(nodes.length)
      expect(nodes.map(({ date }) => date ?? '')).toEqual(
        nodes
          .map(({ date }) => date ?? '')
          .sort()
          .reverse(),
      )
      return nodes.map(({ id }) => id).sort()
    }
    const those = (pass: (row: SeedRow) => boolean) =>
      rows
        .filter(pass)
        .map(({ id }) => id)
        .sort()
    const tied = (file: string, end: string, other: string, id: string) =>
      new Set(
        seedRows(file)
          .filter((row) => row[end] === id)
          .map((row) => row[other]),
      )
    const ofUsa = tied('ties/carried-out', 'from', 'to', 'USA')
    const forKenya = tied('ties/benefits', 'to', 'from', 'KEN')
    const topics = (row: SeedRow) => row.topics?.split('|') ?? []
    expect(await ids('filter: {}')).toEqual(those(() => true))
    expect(await ids('filter: { kinds: [LAW_POSITION] }')).toEqual(those(({ kind }) => kind === 'LAW_POSITION'))
    expect(await ids('filter: { by: [{ any: ["USA"] }] }')).toEqual(those(({ id }) => ofUsa.has(id)))
    expect(await ids('filter: { beneficiaries: [{ all: ["KEN"] }] }')).toEqual(those(({ id }) => forKenya.has(id)))
    expect(await ids('filter: { topics: [{ any: ["capacity-building"] }] }')).toEqual(
      those((row) => topics(row).includes('capacity-building')),
    )
    expect(await ids('filter: { date: { from: "2018", to: "2020" } }')).toEqual(
      those(({ date = '' }) => date >= '2018' && date < '2021'),
    )
    const forum = rows.find((row) => row.forum !== '')?.forum
    expect(await ids(`filter: { forums: ["${forum}"] }`)).toEqual(those((row) => row.forum === forum))
  })

  test('an activity knows who carried it out and for whom, a state what it carried out', SLOW, async () => {
    const { data, asked } = await ask(`{
      activities(first: 1000) { nodes { id by { id } beneficiaries { id } } }
      states(first: 1000) { nodes { id
        activities(first: 1000, kinds: [STATEMENT, LAW_POSITION]) { nodes { id } }
        counted: activities(first: 1, kinds: [STATEMENT, LAW_POSITION]) { totalCount }
      } }
    }`)
    expect(asked.sort()).toEqual([
      'activities',
      'activitiesOfActors',
      'activitiesOfActors',
      'activitiesOfActorsCount',
      'neighbours',
      'neighbours',
      'states',
    ])
    const { nodes } = data?.activities as {
      nodes: { id: string; by: { id: string }[]; beneficiaries: { id: string }[] }[]
    }
    const by = nodes.flatMap(({ id, by }) => by.map((actor) => `${actor.id} ${id}`))
    expect(by.sort()).toEqual(sorted(seedRows('ties/carried-out').map(({ from, to }) => `${from} ${to}`)))
    const benefits = nodes.flatMap(({ id, beneficiaries }) => beneficiaries.map((one) => `${id} ${one.id}`))
    expect(benefits.sort()).toEqual(sorted(seedRows('ties/benefits').map(({ from, to }) => `${from} ${to}`)))

    const states = (
      data?.states as {
        nodes: { id: string; activities: { nodes: { id: string }[] }; counted: { totalCount: number } }[]
      }
    ).nodes
    const spoken = new Set(
      seedRows('nodes/activities')
        .filter(({ kind = '' }) => /STATEMENT|LAW/.test(kind))
        .map(({ id }) => id),
    )
    const codes = new Set(states.map(({ id }) => id))
    const wanted = seedRows('ties/carried-out').filter(({ from = '', to }) => codes.has(from) && spoken.has(to))
    const got = states.flatMap(({ id, activities }) => activities.nodes.map((one) => `${id} ${one.id}`))
    expect(got.sort()).toEqual(sorted(wanted.map(({ from, to }) => `${from} ${to}`)))
    expect(states.filter(({ activities, counted }) => counted.totalCount !== activities.nodes.length)).toEqual([])
  })
})
