import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { shapeFor } from '../../src/store/neo4j/shape.js'
import type { Store } from '../../src/store/store.js'
import { seedsCorpus } from '../seeds.js'
import { neo4jOptions, openNeo4jAlone } from '../neo4j/alone.js'
import { textsOfResearch } from './research-texts.js'

const LONGEST_MS = 600_000

const scope = { counting: { answers: ['EXPLICIT', 'INDIRECT', 'QUOTED'] }, asOf: '2026-11-30', after: null } as const
const parties = [{ all: ['EST', 'KEN'] }]

/**
 * What is asked of a few things by name, by the steady ties and by the claims: of these nothing is to be found by looking at
 * all that there is.
 */
const NAMED = [true, false].flatMap((isSteady) => [
  shapeFor('agreements', { ...scope, filter: { parties }, orderBy: 'DATE_DESC', first: 50 }, isSteady),
  shapeFor('agreements', { ...scope, filter: { parties: [{ any: ['EST'] }] }, orderBy: 'NAME', first: 50 }, isSteady),
  shapeFor('agreementsCount', { ...scope, filter: { parties } }, isSteady),
  shapeFor(
    'agreements',
    { ...scope, filter: { ids: ['budapest-convention'] }, orderBy: 'DATE_DESC', first: 50 },
    isSteady,
  ),
  shapeFor('agreements', { ...scope, filter: { date: { from: '2015' } }, orderBy: 'DATE_DESC', first: 50 }, isSteady),
  shapeFor(
    'agreementsOfParties',
    { ...scope, partyIds: ['EST'], filter: null, commitments: null, first: 20 },
    isSteady,
  ),
  shapeFor(
    'partnersOfStates',
    {
      ...scope,
      stateIds: ['EST'],
      filter: null,
      states: null,
      commitments: null,
      first: 20,
    },
    isSteady,
  ),
  shapeFor(
    'partiesOfAgreements',
    { ...scope, agreementIds: ['budapest-convention'], commitments: null, first: 20 },
    isSteady,
  ),
  shapeFor('entitiesById', { ids: ['EST'] }),
])

// What Neo4j means to do, told by EXPLAIN, which runs nothing.
describe.skipIf(inject('neo4jUri') === null)('a plan', { timeout: LONGEST_MS }, () => {
  let driver: Driver
  let loaded: Store
  beforeAll(async () => {
    loaded = await openNeo4jAlone()
    await loaded.load(await seedsCorpus())
    const { uri, username, password } = neo4jOptions()
    driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password))
    // Neo4j looks at what its indexes hold some time after a load; before that it takes them for empty.
    await driver.executeQuery('CALL db.prepareForReplanning(60)')
  }, LONGEST_MS)
  afterAll(async () => {
    await driver.close()
    await loaded.close()
  })

  async function operatorsOf(text: string, options = ''): Promise<readonly string[]> {
    // With the parameter that a store gives, so that what is planned here is kept for whoever asks it.
    const { summary } = await driver.executeQuery(`EXPLAIN ${options} ${text}`, { params: {} })
    return summary.plan === false ? [] : operatorsIn(summary.plan)
  }

  test('of a question that names a few things begins at an index', async () => {
    // For what is loaded now, whatever it was when the text was planned before.
    const options = 'CYPHER replan=force'
    for (const { text } of NAMED)
      expect(await operatorsOf(text, options)).not.toContainEqual(expect.stringMatching(/Scan/))
  })

  // A path of any length is the one expand that no answer bounds; `VarLengthExpand` with a bound has it in its details.
  test('of a research question looks at no node of whatever kind, and follows no path without a bound', async () => {
    const texts = await textsOfResearch()
    expect(texts.size).toBeGreaterThan(20)
    for (const text of texts.keys())
      expect(await operatorsOf(text)).not.toContainEqual(expect.stringMatching(/AllNodesScan|^VarLengthExpand.*\*\]/))
  })
})

const operatorsIn = ({ operatorType, arguments: { Details = '' }, children }: Plan): readonly string[] => [
  `${operatorType} ${Details}`,
  ...children.flatMap(operatorsIn),
]
