// @ts-nocheck: typed in comments until the next commit
import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { linter, registry } from './registry.js'
import { refusal } from '../refusals.js'
import { remember } from './remember.js'
import { placeAt } from '../language/text.js'
import { toTree } from './tree.js'

/** @import { Symbol, SyntaxDiagnostic } from '@neo4j-cypher/language-support' */
/** @import { Refusal } from '../refusals.js' */
/** @import { Text } from '../language/text.js' */
/** @import { Node } from './tree.js' */
/** @typedef {{ readonly diagnostics: readonly SyntaxDiagnostic[], readonly symbols: readonly Symbol[], readonly tree: Node }} Analysis */
/** @typedef {Text & Analysis} Statement */

/**
 * @param {Text} text
 * @returns {Statement}
 */
export const toStatement = (text) => ({ ...text, ...analyse(text.text), tree: toTree(text.text) })

/**
 * @param {string} text
 * @returns {Omit<Analysis, 'tree'>}
 */
function analyse(text) {
  const schema = registry(text)
  return remember([linter, schema, text], () => {
    const { diagnostics, symbolTables } = lintCypherQuery(text, schema, { consoleCommandsEnabled: false })
    return { diagnostics, symbols: symbolTables.flat() }
  })
}

/**
 * What Neo4j's own parser and semantic checker say. Warnings count: each is a question that can be asked better.
 * @param {Statement} statement
 * @returns {readonly Refusal[]}
 */
export function faults(statement) {
  const { diagnostics, tree, text } = statement
  const told = diagnostics.map(({ offsets, message }) =>
    refusal(placeAt(statement, offsets.start), 'Cypher that Neo4j takes without complaint', plain(message)),
  )
  const rest = text.slice(tree.end).trimStart()
  if (told.length > 0 || rest === '') return told
  const place = placeAt(statement, text.length - rest.length)
  return [refusal(place, 'one statement, without `;`', `\`${rest.split('\n')[0]}\` after it`)]
}

/**
 * The checker swallows its own crashes; it would then know no symbol, and every property would pass.
 * @param {Statement} statement
 * @returns {readonly Refusal[]}
 */
export const unanalysed = (statement) =>
  statement.symbols.length > 0
    ? []
    : [
        refusal(
          placeAt(statement, 0),
          'a text that the checker can take',
          'none of its variables back: it may nest too deep',
        ),
      ]

/** @param {SyntaxDiagnostic['message']} message */
const plain = (message) => (typeof message === 'string' ? message : message.value).replace(/\s+/g, ' ')
