import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking, seedsInMemory } from './ask.js'

describe('a nested query', () => {
  let store: Store
  beforeAll(async () => {
    store = await seedsInMemory()
  })

  test('four levels deep costs one ask a level, however wide the answer', async () => {
    const { asked, errors, data } = await asking(store)(`{
      states(first: 50) { nodes { agreements { nodes { parties(first: 40) { nodes {
        ... on State { name memberOf { nodes { name } } }
      } } } } } }
    }`)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data).length).toBeGreaterThan(100_000)
    expect(asked).toEqual(['states', 'agreementsOfParties', 'partiesOfAgreements', 'organizationsOfMembers'])
  })

  test('asks for the evidence of all its ties at once, and for a count only where it is selected', async () => {
    const { asked } = await asking(store)(`{
      states(first: 20) { nodes { agreements(first: 2) { totalCount edges { tie { claims { source { title } } contested } } } } }
    }`)
    expect(asked).toEqual(['states', 'agreementsOfParties', 'agreementsOfPartiesCount', 'claimsOfTies', 'sources'])
  })

  test('asks for no count of a list that one page holds', async () => {
    const { asked, data } = await asking(store)('{ agreements(filter: { ids: ["paris-call"] }) { totalCount } }')
    expect(data).toEqual({ agreements: { totalCount: 1 } })
    expect(asked).toEqual(['entitiesById', 'agreements'])
  })

  test('asks once for each distinct field and arguments of a level', async () => {
    const { asked } = await asking(store)(`{
      states(first: 20) { nodes { one: agreements(first: 1) { nodes { id } } two: agreements(first: 2) { nodes { id } } again: agreements(first: 1) { nodes { id } } } }
    }`)
    expect(asked).toEqual(['states', 'agreementsOfParties', 'agreementsOfParties'])
  })

  test('asks once which set of norms is meant, and once for the answers of all', async () => {
    const { asked, errors } = await asking(store)('{ agreements { nodes { norms { answer } } } }')
    expect(errors).toBeUndefined()
    expect(asked).toEqual(['agreements', 'loaded', 'assessments'])
  })

  test('pairs of states cost one ask for their agreements and one for the ties', async () => {
    const { asked } = await asking(store)(`{
      statesSharingAgreements(filter: { normBearing: true }) {
        nodes { sharedCount agreements { totalCount edges { node { name } ties { claims { locators } } } } norms { name } }
      }
    }`)
    expect(asked.sort()).toEqual(['claimsOfTies', 'normsOfPairs', 'sharedAgreements', 'statePairs'])
  })
})
