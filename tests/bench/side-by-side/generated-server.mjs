// What @neo4j/graphql answers on Apollo, over the plain ties of the benchmark. It runs in the folder that its libraries are
// installed in, where `installed` of generated.ts copies it. Parties are entities of one label, so that no union slows it.
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const TYPES = `
  type State @node {
    id: String!
    name: String!
    region: String
    agreements: [Agreement!]! @relationship(type: "BENCH_PARTY", direction: OUT)
  }
  type Party @node(labels: ["Entity"]) {
    id: String!
    name: String!
    sortKey: String!
    agreements: [Agreement!]! @relationship(type: "BENCH_PARTY", direction: OUT)
  }
  type Agreement @node {
    id: String!
    name: String!
    date: String
    benchOrder: String!
    parties: [Party!]! @relationship(type: "BENCH_PARTY", direction: IN)
  }`

const driver = neo4j.driver(process.env.NEO4J_URI)
const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema()
await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: Number(process.env.PORT) },
  context: async () => ({ executionContext: driver }),
})
