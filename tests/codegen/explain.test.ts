import { readdirSync, readFileSync } from 'node:fs'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { asksSteady, conditionsHeld } from '../../src/store/neo4j/shape.js'
import { dayOfUsual } from '../../src/store/neo4j/usual.js'
import type { Question } from '../../src/store/store.js'
import { place, report } from '../../tools/cypher-codegen/diagnostics.js'
import { written } from '../../tools/cypher-codegen/language/conditions.js'
import type { Piece } from '../../tools/cypher-codegen/language/pieces.js'
import { linesWhere } from '../../tools/cypher-codegen/language/shapes.js'
import { toText, type Text } from '../../tools/cypher-codegen/language/text.js'
import type { Query } from '../../tools/cypher-codegen/query.js'
import { readCypher } from '../../tools/cypher-codegen/read.js'
import { toModel, type CypherModel } from '../../tools/cypher-codegen/types/model.js'
import { neo4jOptions } from '../neo4j/alone.js'
import { learn, readModel } from '../neo4j/model.js'
import { asksOf, ROUNDS } from '../store/draws.js'
import { explain, type Asked } from './explain.js'
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
  async function said(folder: string, model: CypherModel, choose = unseen): Promise<string> {
    const { queries, ddl } = readCypher(folder, model)
    const statements = ddl.flatMap(({ file, statements }) => statements.map((text) => ({ file, text })))
    const asked = choose(queries)
    const found = []
    for (const one of [...asked, ...statements]) found.push(...(await explain(session, one, model)))
    return report(found)
  }

  test('takes every text of cypher/ without complaint', async () => {
    expect(await said('cypher', ours, askedOrUnseen)).toBe('')
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
function unseen(queries: readonly Query[]): readonly Asked[] {
  const seen = new Set<string>()
  return queries.flatMap(({ file, texts }) =>
    texts.flatMap((text, at) => {
      const isNew = at < 2 || hasNew(seen, text)
      if (at !== 1) see(seen, text)
      return isNew ? [{ file, text }] : []
    }),
  )
}

/**
 * Each question with no piece that depends on a parameter, and every line in a text that the stores are asked with to answer
 * alike, which plans it anyhow; where a line stands in none of these, in one that is made for it.
 */
function askedOrUnseen(queries: readonly Query[]): readonly Asked[] {
  const seen = new Set<string>()
  return queries.flatMap(({ file, pieces, texts: [none, ...others] }) => {
    const made = none === undefined ? [] : [none, ...others.slice(1), ...others.slice(0, 1)]
    return [...(file.kind === 'question' ? drawnTexts(file.name as Question, pieces) : []), ...made].flatMap((text) => {
      const isNew = text === none || hasNew(seen, text)
      see(seen, text)
      return isNew ? [{ file, text }] : []
    })
  })
}

const hasNew = (seen: ReadonlySet<string>, { places }: Text): boolean => places.some((one) => !seen.has(place(one)))

const see = (seen: Set<string>, { places }: Text): void => places.forEach((one) => seen.add(place(one)))

/** What the differential tests ask a question with, those with the most lines first. */
function drawnTexts(question: Question, pieces: readonly Piece[]): readonly Text[] {
  const shapes = Array.from({ length: ROUNDS }, (_, graph) => asksOf(question, graph))
    .flat()
    .map((params) => {
      const isSteady = asksSteady(question) && dayOfUsual(params) !== null
      const held = conditionsHeld(question, params, isSteady)
      return toText(linesWhere(pieces, (asked) => held.has(written(asked))))
    })
  return shapes.sort((a, b) => b.places.length - a.places.length)
}

const theirs = toModel(schema, config)

const ours = readModel()
