import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Neo4jError } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { schema } from '../../src/graphql/schema/schema.js'
import { grouped } from '../../src/grouped.js'
import type { Store } from '../../src/store/store.js'
import { withSession } from '../neo4j/model.js'
import { type Place, placesOf } from './argument-places.js'
import { asking } from './ask.js'
import { injections, LUCENE } from './injections.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'

/** What the places below a field are reached by. */
const KNOWN: Readonly<Record<string, string>> = {
  agreement: '"budapest-convention"',
  state: '"EST"',
  organization: '"osce"',
  norm: '"bpf-2020-2"',
  normSet: '"bpf-2020"',
  stakeholderGroup: '"industry"',
  typology: '"research"',
  indicator: '"fora-engagement"',
  activity: '"hipssa"',
  instrument: '"un-charter"',
  compareStates: '["EST", "KEN"]',
  neighbourhood: '"EST"',
  normTimeline: '"bpf-2020-2"',
  normCoverage: '["EST", "KEN"]',
  search: '"cyber"',
  changes: '{ from: "2015" }',
  events: '{ from: "2015" }',
}
const KNOWN_ENDS: Readonly<Record<string, string>> = { from: '"EST"', to: '"KEN"' }

const places = placesOf(schema(), (argument, field) => {
  const value = KNOWN[field] ?? KNOWN_ENDS[argument]
  if (value === undefined) throw new Error(`wanted a value of ${argument} of ${field}, know none`)
  return value
})

const SLOW = { timeout: 300_000 }
const MOST_SHOWN = 5

type Answer = Awaited<ReturnType<ReturnType<typeof asking>>>

describe('what strangers write in place of a value', () => {
  const asked: string[] = []
  const outside = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('injected')
  })
  let texts: readonly string[]
  let stores: readonly Store[]

  beforeAll(async () => {
    outside.listen(0, '127.0.0.1')
    await once(outside, 'listening')
    texts = injections(`http://127.0.0.1:${(outside.address() as AddressInfo).port}/`)
    stores = await Promise.all(STORES.map(([, open]) => open()))
  }, LONGEST_WAIT_MS)
  afterAll(async () => {
    outside.close()
    await Promise.all(stores.map((store) => store.close()))
  })

  test('is data to both stores alike, wherever the schema takes a text', SLOW, async () => {
    const before = await held()
    const wrong: string[] = []
    for (const { place, text } of triesOf(places, texts)) {
      const query = place.asking(JSON.stringify(text))
      const answers = await Promise.all(stores.map((store) => asking(store)(query)))
      wrong.push(...faultsOf(answers, text).map((fault) => `${place.name} ${fault}`))
    }
    expect(wrong.slice(0, MOST_SHOWN)).toEqual([])
    expect(await held()).toEqual(before)
    expect(asked).toEqual([])
  })

  test('is data in a cursor, too', SLOW, async () => {
    const before = await held()
    const wrong: string[] = []
    const lists = places.filter(({ name }) => name.endsWith('(after)'))
    let forged = 0
    for (const [nth, place] of lists.entries()) {
      const text = texts[nth % texts.length] ?? ''
      const page = (after: string) => place.asking(after, '{ pageInfo { hasNextPage endCursor } }')
      const answers = await Promise.all(
        stores.map(async (store) => {
          const first = await asking(store)(page('null'))
          const [, cursor = ''] = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first.data)) ?? []
          if (cursor === '') return null
          return asking(store)(page(JSON.stringify(withText(cursor, text))))
        }),
      )
      const those = answers.filter((answer) => answer !== null)
      forged += those.length
      // How well a text answers is each store's own judgement.
      const told = place.name === 'Query.search(after)' ? [] : faultsOf(those, text)
      wrong.push(...told.map((fault) => `${place.name} ${fault}`))
    }
    expect(wrong.slice(0, MOST_SHOWN)).toEqual([])
    expect(forged).toBeGreaterThan((stores.length * lists.length) / 2)
    expect(await held()).toEqual(before)
  })

  test.skipIf(inject('neo4jUri') === null)('would write where it became a part of a query', async () => {
    const before = await held()
    const uri = inject('neo4jUri') ?? ''
    const wrote: string[] = []
    await withSession(uri, inject('neo4jAuth'), async (session) => {
      for (const quote of ["'", '"'])
        for (const text of texts.filter((one) => one.startsWith(quote))) {
          const tx = session.beginTransaction()
          try {
            await tx.run(`MATCH (n:Entity) WHERE n.id = ${quote}${text}${quote} RETURN n`)
            const { records } = await tx.run("MATCH (n:Entity {id: 'injected'}) RETURN n")
            if (records.length > 0) wrote.push(text)
          } catch (error) {
            if (!(error instanceof Neo4jError)) throw error
          } finally {
            await tx.rollback()
          }
        }
    })
    expect(wrote.length).toBeGreaterThanOrEqual(2)
    expect(await held()).toEqual(before)
  })
})

/** A cursor that this API gave, with a text in place of all texts of its key. */
function withText(cursor: string, text: string): string {
  const [list, number] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as readonly unknown[]
  return Buffer.from(JSON.stringify([list, number, text, text, text])).toString('base64url')
}

interface Try {
  readonly place: Place
  readonly text: string
}

/** Each text at each name of an argument, and one at least at every place. */
function triesOf(places: readonly Place[], texts: readonly string[]): readonly Try[] {
  const byName = grouped(places, ({ argument }) => argument)
  return [...byName].flatMap(([name, alike]) => {
    const all = name === 'text' ? [...texts, ...LUCENE] : texts
    const share = Math.ceil(all.length / alike.length)
    return alike.flatMap((place, nth) =>
      Array.from({ length: share }, (_, at) => ({ place, text: all[(nth * share + at) % all.length] ?? '' })),
    )
  })
}

/** What only we and Neo4j know. */
const INSIDE = /\b(MATCH|RETURN|UNWIND|WHERE|CALL|Neo4j|Neo\.|Cypher|Lucene|queryNodes)|\$params|\bat .*\(.*:\d+:\d+\)/

/** What is wrong with what the stores say of one thing, in words. */
function faultsOf(answers: readonly Answer[], text: string): readonly string[] {
  const said = answers.map(({ data, errors }) => JSON.stringify([data, errors]))
  const faults = answers.flatMap((answer) => faultOf(answer, text) ?? [])
  const all = new Set(said).size > 1 ? [...faults, 'is told differently'] : faults
  return all.map((fault) => `${fault}, with ${JSON.stringify(text).slice(0, 100)}: ${said.join(' ').slice(0, 500)}`)
}

function faultOf({ data, errors = [] }: Answer, text: string): string | null {
  const told = errors.map(({ message }) => message.replaceAll(JSON.stringify(text), '')).join('\n')
  if (INSIDE.test(told)) return 'tells of what is inside'
  if (errors.some(({ extensions }) => /^(INTERNAL|STORE_)/.test(String(extensions?.code)))) return 'fails'
  return errors.length > 0 || JSON.stringify(data).includes('"here":') ? null : 'is not reached'
}

const HELD = [
  'MATCH (n) RETURN count(n) AS held',
  'MATCH ()-[tie]->() RETURN count(tie) AS held',
  'CALL db.labels() YIELD label RETURN collect(label) AS held',
  'CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType) AS held',
  'CALL db.propertyKeys() YIELD propertyKey RETURN collect(propertyKey) AS held',
  'SHOW INDEXES YIELD name RETURN collect(name) AS held',
  'SHOW CONSTRAINTS YIELD name RETURN collect(name) AS held',
]

/** All that could have come to be there, of Neo4j. */
async function held(): Promise<readonly unknown[]> {
  const uri = inject('neo4jUri')
  const rows: unknown[] = []
  if (uri === null) return rows
  await withSession(uri, inject('neo4jAuth'), async (session) => {
    for (const query of HELD) rows.push((await session.run(query)).records.map((record) => record.toObject()))
  })
  return rows
}
