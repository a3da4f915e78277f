import type { SideBySideQuestion } from './question.js'
import type { Subjects } from './subjects.js'

const AS_OF = '2010'
const SINCE = '1990'
const THEN = { asOf: AS_OF, then: `${AS_OF}~`, since: SINCE }

/** Of a past day, the claims themselves are walked, as they hold then. */
const heldThen = (claim: string) => `${claim}.starts <= $then AND (${claim}.ends IS NULL OR $then < ${claim}.ends)
  AND NOT coalesce(${claim}.value, '') IN ['NEGOTIATED', 'WITHDRAWN']`
const existed = (state: string) => `(${state}.existedFrom IS NULL OR ${state}.existedFrom <= $then)
  AND (${state}.existedUntil IS NULL OR ${state}.existedUntil > $then)`

/** Of the parties of each agreement, the pairs that share most of them. */
const MOST_SHARING = `
        UNWIND parties AS a
        UNWIND parties AS b
        WITH a, b WHERE elementId(a) < elementId(b)
        WITH a, b, count(*) AS shared
        WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS ids, shared
        ORDER BY shared DESC, ids[0] + '.' + ids[1] LIMIT 25
        RETURN ids[0], ids[1], shared`

/** Questions that count what is shared, and those of a past day. */
export function countsOf({ states }: Subjects): readonly SideBySideQuestion[] {
  return [
    {
      key: 'partners',
      title: '20 partners of a state',
      asked: states.map((id) => ({ id })),
      cypher: `
        MATCH (s:State {id: $id})-[:BENCH_PARTY]->(:Agreement)<-[:BENCH_PARTY]-(p:State)
        WITH p, count(*) AS shared ORDER BY shared DESC, p.id LIMIT 20
        RETURN shared, [p.id, p.name] ORDER BY shared DESC, p.id`,
      normgraph: `query ($id: ID!) {
        state(id: $id) { partners(first: 20) { edges { sharedCount node { id name } } } }
      }`,
      generated: null,
    },
    {
      key: 'pairs',
      title: 'all pairs of states, the 25 that share most',
      asked: [{}],
      cypher: `
        MATCH (t:Agreement)<-[:BENCH_PARTY]-(s:State)
        WITH t, collect(s) AS parties
        ${MOST_SHARING}`,
      normgraph: '{ statesSharingAgreements(first: 25) { nodes { a { id } b { id } sharedCount } } }',
      generated: null,
    },
    {
      key: 'two-states-then',
      title: `agreements of two states since ${SINCE}, as of ${AS_OF}, 50`,
      asked: states.map((a, at) => ({ a, b: states[(at + 1) % states.length], ...THEN })),
      cypher: `
        MATCH (:State {id: $a})-[x:PARTY_TO]->(t:Agreement)<-[y:PARTY_TO]-(:State {id: $b})
        WHERE ${heldThen('x')} AND ${heldThen('y')} AND t.date >= $since AND t.date <= $then
        WITH DISTINCT t
        RETURN t.id, t.name, t.date ORDER BY t.date DESC, t.id LIMIT 50`,
      normgraph: `query ($a: ID!, $b: ID!, $asOf: PartialDate!, $since: PartialDate!) {
        agreements(filter: { parties: [{ all: [$a, $b] }], date: { from: $since } }, asOf: $asOf, first: 50) {
          nodes { id name date }
        }
      }`,
      generated: null,
    },
    {
      key: 'pairs-then',
      title: `all pairs of states by agreements since ${SINCE}, as of ${AS_OF}, 25`,
      asked: [THEN],
      cypher: `
        MATCH (t:Agreement) WHERE t.date >= $since AND t.date <= $then
        MATCH (t)<-[x:PARTY_TO]-(s:State)
        WHERE ${heldThen('x')} AND ${existed('s')}
        WITH t, collect(DISTINCT s) AS parties
        ${MOST_SHARING}`,
      normgraph: `query ($asOf: PartialDate!, $since: PartialDate!) {
        statesSharingAgreements(filter: { date: { from: $since } }, asOf: $asOf, first: 25) {
          nodes { a { id } b { id } sharedCount }
        }
      }`,
      generated: null,
    },
  ]
}
