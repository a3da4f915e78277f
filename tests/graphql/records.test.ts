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
  expect(data).toEqual({ dataset: { claimCount: 24 }, source: { claimCount: 6 } })
})
