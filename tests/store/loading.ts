import { openNeo4j, type Neo4jOptions } from '../../src/store/neo4j/neo4j.js'
import { wideCorpus } from './wide-corpus.js'

// A load to be killed: of the version and into the Neo4j that it is told.
const [version = '', options = ''] = process.argv.slice(2)
const store = openNeo4j(JSON.parse(options) as Neo4jOptions)
await store.load(wideCorpus(version))
await store.close()
