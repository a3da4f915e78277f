import type { ServerInfo } from 'neo4j-driver'
import { refusedByNeo4j } from './errors.js'

const OLDEST = [5, 26] as const

/** Each Neo4j says its version when one logs in. @throws StoreError where it is too old for the questions of cypher/. */
export function checkVersion({ agent = '' }: ServerInfo): void {
  const [, major = '', minor = ''] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent) ?? []
  const isOld = Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1])
  if (major !== '' && isOld)
    throw refusedByNeo4j(`Neo4j is to be ${OLDEST.join('.')} or newer, and is ${major}.${minor}`)
}
