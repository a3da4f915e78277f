import neo4j from 'neo4j-driver'
import { readConfig } from '../../src/config.js'
import { textsOfResearch } from '../store/research-texts.js'

// How long the Neo4j of NEO4J_URI, over what it holds, takes to plan each text that the research questions ask it with, which
// is most of what a first ask takes: once as it is, and once Java has compiled what plans.
const { neo4j: config } = readConfig()
if (config === null) throw new Error('wanted NEO4J_URI, got none')
const { uri, username, password } = config
const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password))

const WARM_ROUNDS = 3
/** What a first ask may take. */
const MOST_MS = 300

async function planned(text: string): Promise<number> {
  const begun = performance.now()
  await driver.executeQuery(`EXPLAIN CYPHER replan=force ${text}`)
  return performance.now() - begun
}

const texts = [...(await textsOfResearch())]
const rounds: number[][] = texts.map(() => [])
for (let round = 0; round <= WARM_ROUNDS; round++)
  for (const [at, [text]] of texts.entries()) rounds[at]?.push(await planned(text))

const rows = texts.map(([text, question], at) => {
  const [first = NaN, ...warm] = rounds[at] ?? []
  return { question, characters: text.length, 'first ms': Math.round(first), 'warm ms': Math.round(Math.min(...warm)) }
})
console.table(rows.toSorted((a, b) => b['warm ms'] - a['warm ms']))
const late = rows.filter((row) => row['warm ms'] > MOST_MS)
console.log(`${late.length} of ${rows.length} texts take more than ${MOST_MS} ms to plan once warm`)
await driver.close()
