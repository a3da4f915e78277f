import { readdirSync, readFileSync } from 'node:fs'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { place, report } from '../../tools/cypher-codegen/diagnostics.js'
import type { Query } from '../../tools/cypher-codegen/query.js'
import { readCypher } from '../../tools/cypher-codegen/read.js'
import { toModel, type CypherModel } from '../../tools/cypher-codegen/types/model.js'
import { neo4jOptions } from '../neo4j/alone.js'
import { learn, readModel } from '../neo4j/model.js'
import { explain } from './explain.js'
import { config, schema } from './plugin.js'

const LONGEST_MS = 1_800_000
const mistakes = 'tests/codegen/explained'

// Neo4j knows best what it takes, so it is asked of every text. Nothing is run.
describe.skipIf(inject('neo4jUri') === null)('Neo4j', { timeout: LONGEST_MS }, () => {
  let driver: Driver
  let session: Session
  beforeAll(async () => {
    const { uri, username, password } = neo4jOptions()
    driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password))
    session = driver.session()
    await learn(session, theirs)
  })
  afterAll(() => driver.close())

  /** All that Neo4j has against the texts of a folder. */
  async function said(folder: string, model: CypherModel): Promise<string> {
    const { queries, ddl } = readCypher(folder, model)
    const statements = ddl.flatMap(({ file, statements }) => statements.map((text) => ({ file, text })))
    const asked = unseen(queries)
    const found = []
    for (const one of [...asked, ...statements]) found.push(...(await explain(session, one, model)))
    return report(found)
  }

  test('takes every text of cypher/ without complaint', async () => {
    expect(await said('cypher', ours)).toBe('')
  })

  test.each(['accepted', 'good'])('takes what the plugin lets pass: %s', async (folder) => {
    expect(await said(`tests/codegen/${folder}/cypher`, theirs)).toBe('')
  })

  test.each(readdirSync(mistakes))('refuses, at its place, %s', async (mistake) => {
    const folder = `${mistakes}/${mistake}`
    const lines = (await said(`${folder}/cypher`, theirs)).replaceAll(`${folder}/`, '').split('\n')
    const wanted = readFileSync(`${folder}/diagnostics.txt`, 'utf8').trimEnd().split('\n')
    // How its own words go on is for each version of Neo4j to choose.
    expect(lines.map((line, at) => line.slice(0, wanted[at]?.length))).toEqual(wanted)
  })
})

/**
 * Each question with no piece that depends on a parameter and with all, and with each alone where a line stands in it that
 * stood in no text before: a fragment is the same in all that include it, and to plan a text takes up to a second.
 */
function unseen(queries: readonly Query[]) {
  const seen = new Set<string>()
  return queries.flatMap(({ file, texts }) =>
    texts.flatMap((text, at) => {
      const places = text.places.map(place)
      const isNew = at < 2 || places.some((one) => !seen.has(one))
      if (at !== 1) places.forEach((one) => seen.add(one))
      return isNew ? [{ file, text }] : []
    }),
  )
}

const theirs = toModel(schema, config)

const ours = readModel()
