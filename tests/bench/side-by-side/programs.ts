import { join } from 'node:path'
import { inRepository, type Tables } from './graph.js'
import { DIRECT, MEMORY, SNAPSHOT } from './run.js'
import type { Program } from './servers.js'

const FIRST_ASK = {
  query: '{ state(id: "EST") { id } agreements(first: 1) { nodes { id } } }',
  holds: /"EST".*"nodes":\[\{/,
}

/** Normgraph in its three ways, as `npm start` runs it. */
export function normgraphs(uri: string, { folders }: Tables, folder: string): readonly Program[] {
  const program = (name: string, env: Program['env']): Program => {
    const words = ['dist/bundle/main.js']
    return { name, words, folder: inRepository(), env: { ...env, NORMGRAPH_LOG: 'off' }, firstAsk: FIRST_ASK }
  }
  return [
    program(DIRECT, { NEO4J_URI: uri, NORMGRAPH_READ: 'direct' }),
    program(SNAPSHOT, { NEO4J_URI: uri, NORMGRAPH_READ: 'snapshot' }),
    program(MEMORY, { NEO4J_URI: '', NORMGRAPH_DATA: folders, NORMGRAPH_CACHE: join(folder, 'cache') }),
  ]
}
