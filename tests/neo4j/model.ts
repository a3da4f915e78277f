import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import neo4j, { type Session } from 'neo4j-driver'
import { parse } from 'yaml'
import type { PluginConfig } from '../../tools/cypher-codegen/plugin.js'
import { toModel, type CypherModel } from '../../tools/cypher-codegen/types/model.js'
import type { Auth } from './started.js'

interface Codegen {
  readonly generates: { readonly 'src/generated/questions.ts': { readonly config: PluginConfig } }
}

/** What the questions of cypher/ may speak of. */
export const readModel = (): CypherModel =>
  toModel(
    buildSchema(
      readdirSync('schema')
        .map((file) => readFileSync(`schema/${file}`, 'utf8'))
        .join('\n'),
    ),
    (parse(readFileSync('codegen.yml', 'utf8'), { merge: true }) as Codegen).generates['src/generated/questions.ts']
      .config,
  )

/** Opens a session with a server until the work is done. */
export async function withSession(uri: string, auth: Auth | null, work: (session: Session) => Promise<void>) {
  const driver = neo4j.driver(uri, auth ? neo4j.auth.basic(auth.username, auth.password) : undefined)
  try {
    await work(driver.session())
  } finally {
    await driver.close()
  }
}

/**
 * Makes known to Neo4j what a model has, so that it takes no name for a mistake for want of data, and makes no plan anew
 * when the first data with a name comes.
 */
export async function learn(session: Session, { labels, relationshipTypes, properties }: CypherModel): Promise<void> {
  await session.executeWrite(async (tx) => {
    await tx.run('UNWIND $labels AS name CALL db.createLabel(name)', { labels })
    await tx.run('UNWIND $relationshipTypes AS name CALL db.createRelationshipType(name)', { relationshipTypes })
    await tx.run('UNWIND $properties AS name CALL db.createProperty(name)', { properties })
  })
}
