import { expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/corpus.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { asking } from './ask.js'

const BASE = new URL('../corpus/base', import.meta.url).pathname
const ask = asking(openMemory(await readCorpus([BASE])))

test('an agreement has what sources say of its attributes, what was chosen first', async () => {
  const { data, asked } = await ask(`{
    agreements(orderBy: NAME) { nodes { id facts { field value chosen claim { basis locators source { id } } } } }
  }`)
  const claim = (id: string, basis: string, ...locators: readonly string[]) => ({ basis, locators, source: { id } })
  const across = { field: 'setting', value: 'ACROSS_STAKEHOLDER_GROUPS', chosen: true }
  expect(asked).toEqual(['agreements', 'factsOfAgreements', 'sources'])
  expect(data?.agreements).toEqual({
    nodes: [
      {
        id: 'pledge-b',
        facts: [
          { ...across, claim: claim('report', 'STATED', 'p. 2') },
          { ...across, claim: claim('web', 'STATED') },
          { ...across, value: 'WITHIN_STAKEHOLDER_GROUP', chosen: false, claim: claim('report', 'LISTED', 'Table 2') },
        ],
      },
      {
        id: 'treaty-a',
        facts: [
          { field: 'date', value: '23 November 2001', chosen: true, claim: claim('report', 'STATED', 'p. 1') },
          { field: 'date', value: '2001', chosen: false, claim: claim('web', 'STATED') },
          { field: 'setting', value: null, chosen: true, claim: claim('report', 'LISTED', 'Table 2') },
        ],
      },
    ],
  })
})

test('an activity has its forum and topics, an indicator the kinds of evidence that it takes', async () => {
  const { data } = await ask(`{
    activity(id: "talk") { forum { id name } topics { id name } }
    indicator(id: "indicator-1") { evidenceKinds }
  }`)
  expect(data).toEqual({
    activity: { forum: { id: 'union', name: 'A Union' }, topics: [{ id: 'typology-1', name: 'Typology 1' }] },
    indicator: { evidenceKinds: ['STATEMENT', 'LAW_POSITION'] },
  })
})

test('a source counts the claims of facts too', async () => {
  const { data } = await ask('{ dataset { claimCount } source(id: "web") { claimCount } }')
  expect(data).toEqual({ dataset: { claimCount: 28 }, source: { claimCount: 7 } })
})

test('a state has the polity score of a date as far as its source knows it, and one ask answers for all', async () => {
  const { data, errors, asked } = await ask(`{
    states { nodes { id before: polity(asOf: "1985") then: polity(asOf: "2006-04") later: polity(asOf: "2020") now: polity } }
    agreements(orderBy: NAME) { nodes { id polityDistance } }
  }`)
  expect(errors).toBeUndefined()
  expect((data?.states as { nodes: unknown }).nodes).toEqual([
    { id: 'FRA', before: null, then: 9, later: -3, now: null },
    { id: 'DEU', before: null, then: 10, later: 10, now: 10 },
    { id: 'GBR', before: 8, then: 8, later: 8, now: null },
  ])
  // France and the United Kingdom in 2001; Germany and the United Kingdom, as members of the union, in 2018.
  expect((data?.agreements as { nodes: unknown }).nodes).toEqual([
    { id: 'pledge-b', polityDistance: 2 },
    { id: 'treaty-a', polityDistance: 1 },
  ])
  expect(asked.filter((question) => question === 'partiesOfAgreements')).toHaveLength(1)
})
