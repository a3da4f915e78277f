import neo4j, { type GqlStatusObject, type Session } from 'neo4j-driver'
import { diagnostic, type Diagnostic, quoteNear, withinFile } from '../../tools/cypher-codegen/diagnostics.js'
import { inOneParameter } from '../../tools/cypher-codegen/emit/texts.js'
import { atTop, type File } from '../../tools/cypher-codegen/language/files.js'
import type { Text } from '../../tools/cypher-codegen/language/text.js'
import type { CypherModel } from '../../tools/cypher-codegen/types/model.js'

/** A text, and the file that it stands in. */
export interface Asked {
  readonly file: File
  readonly text: Text
}

/** What Neo4j has against a text, which it does not run, at the places where it was written. */
export async function explain(session: Session, query: Asked, model: CypherModel): Promise<readonly Diagnostic[]> {
  const { file, text } = query
  // With the parameter that a store gives, so that what a question is planned as here is kept for whoever asks it.
  const [sent, params] = file.kind === 'question' ? [inOneParameter(text.text), { params: {} }] : [text.text, {}]
  try {
    const { summary } = await session.run(`EXPLAIN ${sent}`, params)
    const complaints = summary.gqlStatusObjects.filter(isComplaint).map((status) => complaint(text, status, model))
    return [...ofAnotherKind(query, summary.queryType), ...complaints].map(withinFile(file))
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError)) throw error
    const [, message = '', line] = /^([^]*?)(?: \(line (\d+), column [^]*)?$/.exec(error.message) ?? []
    return [unwelcome(text, Number(line ?? 1), message)].map(withinFile(file))
  }
}

const MISSING_PARAMETER = '01N60'

const isComplaint = ({ isNotification, gqlStatus }: GqlStatusObject) =>
  isNotification && gqlStatus !== MISSING_PARAMETER

function complaint(text: Text, { statusDescription, position }: GqlStatusObject, model: CypherModel): Diagnostic {
  const line = position?.line ?? 1
  const [, kind, name] = /The (label|relationship type|property) `(\w+)` does not exist/.exec(statusDescription) ?? []
  if (kind === undefined || name === undefined)
    return unwelcome(text, line, statusDescription.replace(/^\w+: [^.]*\. /, ''))
  const names = { label: model.labels, 'relationship type': model.relationshipTypes, property: model.properties }
  return diagnostic(at(text, line), `a ${kind} of the model`, quoteNear(name, names[kind as keyof typeof names]))
}

const unwelcome = (text: Text, line: number, message: string): Diagnostic =>
  diagnostic(at(text, line), 'Cypher that Neo4j takes without complaint', message.replace(/\s+/g, ' '))

const at = ({ places }: Text, line: number) => places[Math.max(1, Math.min(line, places.length)) - 1]!

function ofAnotherKind({ file, text }: Asked, type: string): readonly Diagnostic[] {
  if (file.kind === 'question' && type !== 'r')
    return [
      diagnostic(atTop(file), 'a question that only reads', type === 's' ? 'one that defines' : 'one that writes'),
    ]
  if (file.kind === 'ddl' && type !== 's')
    return [diagnostic(at(text, 1), 'a constraint or an index', `\`${text.text.split('\n')[0]}\``)]
  return []
}
