import { lintCypherQuery, type Symbol, type SyntaxDiagnostic } from '@neo4j-cypher/language-support'
import { placeAt, type Text } from '../language/text.js'
import { diagnostic, type Diagnostic } from '../diagnostics.js'
import { linter, registry } from './registry.js'
import { remember } from './remember.js'
import { toTree, type Node } from './tree.js'

export type Analysis = {
  readonly diagnostics: readonly SyntaxDiagnostic[]
  readonly symbols: readonly Symbol[]
  readonly tree: Node
}
export type Statement = Text & Analysis

export const toStatement = (text: Text): Statement => ({ ...text, ...analyse(text.text), tree: toTree(text.text) })

function analyse(text: string): Omit<Analysis, 'tree'> {
  const schema = registry(text)
  return remember([linter, schema, text], () => {
    const { diagnostics, symbolTables } = lintCypherQuery(text, schema, { consoleCommandsEnabled: false })
    return { diagnostics, symbols: symbolTables.flat() }
  })
}

/** What Neo4j's own parser and semantic checker say. Warnings count: each is a question that can be asked better. */
export function faults(statement: Statement): readonly Diagnostic[] {
  const { diagnostics, tree, text } = statement
  const told = diagnostics.map(({ offsets, message }) =>
    diagnostic(placeAt(statement, offsets.start), 'Cypher that Neo4j takes without complaint', plain(message)),
  )
  const rest = text.slice(tree.end).trimStart()
  if (told.length > 0 || rest === '') return told
  const place = placeAt(statement, text.length - rest.length)
  return [diagnostic(place, 'one statement, without `;`', `\`${rest.split('\n')[0]}\` after it`)]
}

/** The checker swallows its own crashes; it would then know no symbol, and every property would pass. */
export const unanalysed = (statement: Statement): readonly Diagnostic[] =>
  statement.symbols.length > 0
    ? []
    : [
        diagnostic(
          placeAt(statement, 0),
          'a text that the checker can take',
          'none of its variables back: it may nest too deep',
        ),
      ]

const plain = (message: SyntaxDiagnostic['message']) =>
  (typeof message === 'string' ? message : message.value).replace(/\s+/g, ' ')
