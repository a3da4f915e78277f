import { Command } from 'commander'
import fc from 'fast-check'
import { table } from 'table'
import { SEEDS, seedsCorpus } from '../seeds.js'
import { schema } from '../../src/graphql/schema/schema.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { type Config } from '../../src/config.js'
import { start } from '../../src/start.js'
import { neo4jForTests } from '../neo4j/server.js'
import { documentsOf } from './documents.js'

// Documents that are drawn from the schema, asked of a server in memory and of one that asks Neo4j: none may be answered
// with a status from 500 on, none may throw where nobody waits, and both must answer the same. `npm run fuzz -- --count 1000`.
const AT_ONCE = 4
const A_DRAW = 500
const SHOWN = 5
const TRIES = 4

interface Answer {
  readonly status: number
  readonly text: string
}

new Command('npm run fuzz --')
  .description('Asks both stores what is drawn from the schema, and says where they break or differ.')
  .option('--count <number>', 'how many documents', (text) => Number.parseInt(text, 10), 1_000)
  .option('--seed <number>', 'what they are drawn by', (text) => Number.parseInt(text, 10), 20_261_130)
  .option('--seconds <number>', 'after which no more are asked', (text) => Number.parseInt(text, 10), Infinity)
  .action(async (options: Options) => fuzz(options))
  .parse()

interface Options {
  readonly count: number
  readonly seed: number
  readonly seconds: number
}

async function fuzz({ count, seed, seconds }: Options): Promise<void> {
  const faults: string[] = []
  const fault = (what: string) => {
    faults.push(what)
    if (faults.length <= SHOWN) console.log(`\n${what}`)
  }
  process.on('unhandledRejection', (error) => fault(`nobody waited for: ${String(error)}`))
  const report = (error: unknown) => {
    if (!/STORE_TIMEOUT|did not answer within|Neo4j answers/.test(String(error)))
      fault(`a server reported: ${String(error)}`)
  }

  const corpus = await seedsCorpus()
  const neo4j = await neo4jForTests({ ...process.env, CI: 'true' }, console.log)
  if (neo4j === null) throw new Error('wanted a Neo4j, got none')
  const reached = {
    uri: neo4j.uri,
    username: neo4j.auth?.username ?? null,
    password: neo4j.auth?.password ?? null,
    // It shares its cores with all else that runs here, and may be silent for as long as that takes.
    patienceMs: 60_000,
    database: null,
  }
  const store = openNeo4j({ ...reached, timeoutMs: 600_000 })
  await store.load(corpus)
  await store.close()

  const config: Config = { port: 0, host: '127.0.0.1', neo4j: null, read: 'auto', data: [SEEDS], workers: null }
  const servers = [
    await start(config, report),
    await start({ ...config, neo4j: reached, read: 'direct' }, report),
  ] as const
  const ask = async (url: string, query: string): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return { status: response.status, text: await response.text() }
  }

  let late = 0
  /** A machine that others use may be slower than a question may take: what is told to be late is asked again. */
  const askInTime = async (url: string, query: string, tries = TRIES): Promise<Answer> => {
    const answer = await ask(url, query)
    if (tries === 1 || !answer.text.includes('"STORE_TIMEOUT"')) return answer
    late += 1
    return askInTime(url, query, tries - 1)
  }

  const outcomes = new Map<string, number>()
  const one = async (query: string): Promise<void> => {
    const [memory, direct] = await Promise.all(servers.map(({ url }) => askInTime(url, query)))
    if (memory === undefined || direct === undefined) return
    const outcome = outcomeOf(memory)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    if (memory.status >= 500 || direct.status >= 500 || /INTERNAL_SERVER_ERROR/.test(memory.text + direct.text))
      fault(
        `${memory.status} and ${direct.status}: ${query}\n${memory.text.slice(0, 300)}\n${direct.text.slice(0, 300)}`,
      )
    const [one, other] = [promised(memory), promised(direct)]
    // What a search finds by words each store ranks for itself; tests/store/search-difference.ts holds both to the rest.
    if (one !== other && !query.includes(': search(')) fault(`different: ${query}\n${difference(one, other)}`)
  }

  const pools = {
    ids: [
      ...drawn(
        corpus.entities.map(({ id }) => id),
        60,
        seed,
      ),
      ...drawn(
        corpus.ties.map(({ from, to }) => `${from}.PARTY_TO.${to}`),
        10,
        seed,
      ),
      'no-such',
    ],
    words: ['cyber', 'Ken', 'norm', 'NATO', 'protection of', 'U.K.', 'Convention', 'zzz', 'Тал', '中'],
  }
  const documents = documentsOf(schema(), pools)
  const begun = performance.now()
  let done = 0
  while (done < count && performance.now() - begun < seconds * 1_000) {
    const batch = fc.sample(documents, { numRuns: Math.min(A_DRAW, count - done), seed: seed + done })
    for (let at = 0; at < batch.length; at += AT_ONCE) await Promise.all(batch.slice(at, at + AT_ONCE).map(one))
    done += batch.length
    const passed = Math.round((performance.now() - begun) / 1_000)
    console.log(`${done} of ${count} documents, ${faults.length} faults, ${passed} s`)
  }

  await Promise.all(servers.map((server) => server.stop()))
  await neo4j.stop()
  console.log(table([['answered with', 'documents'], ...[...outcomes].sort((a, b) => b[1] - a[1])]))
  console.log(
    `${done} documents by seed ${seed} on both stores: ${faults.length} faults, ${late} asked again that were late`,
  )
  process.exitCode = faults.length === 0 ? 0 : 1
}

const drawn = <T>(items: readonly T[], many: number, seed: number): readonly T[] =>
  fc.sample(fc.constantFrom(...items), { numRuns: many, seed })

function outcomeOf({ status, text }: Answer): string {
  const codes = new Set([...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code))
  return [status, ...[...codes].sort()].join(' ')
}

/**
 * What two servers of the same data must say alike: the data, and whether all of it is there. Which of several errors is
 * told where one of them leaves nothing else to answer depends on which was found first.
 */
function promised({ status, text }: Answer): string {
  const { errors, data } = JSON.parse(text) as { readonly errors?: readonly unknown[]; readonly data?: unknown }
  const isWhole = errors === undefined
  return JSON.stringify({ status, data, isWhole, ...(data === undefined ? { errors } : {}) })
}

/** From a little before the first letter that differs. */
function difference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1
  const from = Math.max(0, at - 80)
  return `memory ${a.slice(from, from + 240)}\nNeo4j  ${b.slice(from, from + 240)}`
}
