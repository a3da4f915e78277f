import { describe, inject } from 'vitest'
import { openMemory } from '../../src/store/memory/memory.js'
import { openNeo4jAlone } from '../neo4j/alone.js'
import { describeStore } from './contract.js'

describeStore('memory', async () => openMemory(null))

describe.skipIf(inject('neo4jUri') === null)('on a server', () => {
  describeStore('Neo4j', () => openNeo4jAlone())
})
