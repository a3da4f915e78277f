import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { plugin } from '../../tools/cypher-codegen/plugin.js'

export const schema = buildSchema(readFileSync('tests/codegen/schema.graphql', 'utf8'))

export const config = {
  labels: ['Entity'],
  relationshipTypes: ['ABOUT'],
  properties: ['sortKey'],
  domainTypes: ['TieKey'],
}

/** What the plugin makes of `folder/cypher`. */
export const emitted = (folder: string, emit: string): string =>
  plugin(schema, [], { dir: `${folder}/cypher`, emit, ...config })

/** The message of its refusal, with paths that start at `cypher`. */
export function diagnosticsOf(folder: string): string {
  try {
    emitted(folder, 'types')
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, '')
  }
  return 'nothing'
}
