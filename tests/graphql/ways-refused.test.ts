import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking, seedsInMemory } from './ask.js'

describe('a way through the graph that cannot be asked for', () => {
  let store: Store
  const ask = (query: string) => asking(store)(query)
  beforeAll(async () => (store = await seedsInMemory()))

  test.each([
    [
      'shortestPaths(from: "KENN", to: "CHN") { total }',
      'UNKNOWN_ID',
      '`from` wants the id of an entity, got "KENN", which is none; did you mean "KEN"?',
    ],
    [
      'shortestPaths(from: "KEN", to: "CHN", avoiding: ["unn"]) { total }',
      'UNKNOWN_ID',
      '`avoiding` wants the id of an entity, got "unn", which is none; did you mean "un"?',
    ],
    [
      'shortestPaths(from: "KEN", to: "CHN", avoiding: ["un", "CHN"]) { total }',
      'ARGUMENT',
      '`avoiding` wants neither `from` nor `to`, got "CHN"',
    ],
    [
      'shortestPaths(from: "KEN", to: "CHN", maxLength: 0) { total }',
      'ARGUMENT',
      '`maxLength` wants a whole number from 1 to 6, got 0',
    ],
    [
      'shortestPaths(from: "KEN", to: "CHN", maxLength: 7) { total }',
      'ARGUMENT',
      '`maxLength` wants a whole number from 1 to 6, got 7',
    ],
    [
      'shortestPaths(from: "KEN", to: "CHN", first: 0) { total }',
      'PAGE_SIZE',
      '`first` wants a whole number from 1 to 10000, got 0',
    ],
    [
      'neighbourhood(of: ["KEN"], depth: 4) { truncated }',
      'ARGUMENT',
      '`depth` wants a whole number from 0 to 3, got 4',
    ],
    [
      'neighbourhood(of: ["KEN"], maxNodes: 10001) { truncated }',
      'ARGUMENT',
      '`maxNodes` wants a whole number from 1 to 10000, got 10001',
    ],
    [
      'neighbourhood(of: ["KEN"], maxTies: 0) { truncated }',
      'ARGUMENT',
      '`maxTies` wants a whole number from 1 to 50000, got 0',
    ],
    [
      'neighbourhood(of: ["KENN"]) { truncated }',
      'UNKNOWN_ID',
      '`of` wants the id of an entity, got "KENN", which is none; did you mean "KEN"?',
    ],
  ])('%s is refused in words', async (field, code, message) => {
    const { errors } = await ask(`{ ${field} }`)
    expect(errors?.map((error) => [error.extensions?.code, error.message])).toEqual([[code, message]])
  })
})
