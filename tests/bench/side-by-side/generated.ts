import { spawnSync } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from './servers.js'

/** What generates Cypher of GraphQL, at the versions that it is compared in: never among the libraries of this project. */
const LIBRARIES = ['@neo4j/graphql@7.6.3', '@apollo/server@5.5.1', 'graphql@16.15.0', 'neo4j-driver@6.3.0']
const SERVER = 'generated-server.mjs'

/** @neo4j/graphql on Apollo, installed into a folder; null where npm cannot have it, which is told. */
export function installed(folder: string, uri: string): Program | null {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--save-exact', ...LIBRARIES]
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) {
    console.error(`Without ${LIBRARIES[0]}: npm ${words.join(' ')} ended with ${status}: ${stderr}`)
    return null
  }
  copyFileSync(new URL(SERVER, import.meta.url), join(folder, SERVER))
  const firstAsk = { query: '{ states(where: { id: { eq: "EST" } }) { id } }', holds: /"EST"/ }
  return { name: '@neo4j/graphql', words: [SERVER], folder, env: { NEO4J_URI: uri }, firstAsk }
}
