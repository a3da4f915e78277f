import type { SideBySideQuestion } from './question.js'
import type { Subjects } from './subjects.js'

/** Questions that walk from one thing to the next, which generated Cypher can ask too. */
export function walksOf({ states, agreements }: Subjects): readonly SideBySideQuestion[] {
  const byState = states.map((id) => ({ id }))
  const pairs = states.map((a, at) => ({ a, b: states[(at + 1) % states.length] }))
  return [
    {
      key: 'by-id',
      title: 'a state by its id',
      asked: byState,
      cypher: 'MATCH (s:State {id: $id}) RETURN s.id, s.name, s.region',
      normgraph: 'query ($id: ID!) { state(id: $id) { id name region } }',
      generated: 'query ($id: String!) { states(where: { id: { eq: $id } }) { id name region } }',
      isLookup: true,
    },
    {
      key: 'two-states',
      title: 'agreements of two states, 50',
      asked: pairs,
      cypher: `
        MATCH (:State {id: $a})-[:BENCH_PARTY]->(t:Agreement)<-[:BENCH_PARTY]-(:State {id: $b})
        RETURN t.id, t.name, t.date ORDER BY t.benchOrder DESC, t.id LIMIT 50`,
      normgraph: `query ($a: ID!, $b: ID!) {
        agreements(filter: { parties: [{ all: [$a, $b] }] }, first: 50) { nodes { id name date } }
      }`,
      generated: `query ($a: String!, $b: String!) {
        agreements(
          where: { AND: [{ parties: { some: { id: { eq: $a } } } }, { parties: { some: { id: { eq: $b } } } }] }
          sort: [{ benchOrder: DESC }, { id: ASC }]
          limit: 50
        ) { id name date }
      }`,
    },
    {
      key: 'two-hop',
      title: 'state → 20 agreements → 50 parties',
      asked: byState,
      cypher: `
        MATCH (:State {id: $id})-[:BENCH_PARTY]->(t:Agreement)
        WITH t ORDER BY t.benchOrder DESC, t.id LIMIT 20
        RETURN t.id, t.name, COLLECT {
          MATCH (t)<-[:BENCH_PARTY]-(p:Entity)
          WITH p ORDER BY p.sortKey, p.id LIMIT 50
          RETURN [p.id, p.name]
        } AS parties
        ORDER BY t.benchOrder DESC, t.id`,
      normgraph: `query ($id: ID!) {
        state(id: $id) { agreements(first: 20) { nodes { id name parties(first: 50) { nodes { id name } } } } }
      }`,
      generated: `query ($id: String!) {
        states(where: { id: { eq: $id } }) {
          agreements(limit: 20, sort: [{ benchOrder: DESC }, { id: ASC }]) {
            id
            name
            parties(limit: 50, sort: [{ sortKey: ASC }, { id: ASC }]) { id name }
          }
        }
      }`,
      isLookup: true,
    },
    {
      key: 'three-hop',
      title: 'agreement → 20 parties → 5 agreements → 10 parties',
      asked: agreements.filter((_, at) => at % 2 === 0).map((id) => ({ id })),
      cypher: `
        MATCH (:Agreement {id: $id})<-[:BENCH_PARTY]-(p:Entity)
        WITH p ORDER BY p.sortKey, p.id LIMIT 20
        CALL (p) {
          MATCH (p)-[:BENCH_PARTY]->(t:Agreement)
          WITH t ORDER BY t.benchOrder DESC, t.id LIMIT 5
          WITH t, COLLECT {
            MATCH (t)<-[:BENCH_PARTY]-(q:Entity)
            WITH q ORDER BY q.sortKey, q.id LIMIT 10
            RETURN q.id
          } AS parties
          ORDER BY t.benchOrder DESC, t.id
          RETURN collect([t.id, parties]) AS agreements
        }
        RETURN p.id, agreements ORDER BY p.sortKey, p.id`,
      normgraph: `query ($id: ID!) {
        agreement(id: $id) { parties(first: 20) { nodes {
          id
          ... on State { agreements(first: 5) { nodes { id parties(first: 10) { nodes { id } } } } }
          ... on Organization { partyTo(first: 5) { nodes { id parties(first: 10) { nodes { id } } } } }
        } } }
      }`,
      generated: `query ($id: String!) {
        agreements(where: { id: { eq: $id } }) {
          parties(limit: 20, sort: [{ sortKey: ASC }, { id: ASC }]) {
            id
            agreements(limit: 5, sort: [{ benchOrder: DESC }, { id: ASC }]) {
              id
              parties(limit: 10, sort: [{ sortKey: ASC }, { id: ASC }]) { id }
            }
          }
        }
      }`,
      isLookup: true,
    },
  ]
}
