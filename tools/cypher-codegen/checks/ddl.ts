import { parseStatementsStrs } from '@neo4j-cypher/language-support'
import { split, trimBlank } from '../language/comment.js'
import { atTop, type File } from '../language/files.js'
import { slice, toText, unreadable, type Text } from '../language/text.js'
import { diagnostic, type Diagnostic } from '../diagnostics.js'
import type { Model } from '../types/model.js'
import { knowsLabels } from './names.js'
import { onlyDefines } from './patterns.js'
import { knowsProperties } from './properties.js'
import { faults, toStatement } from './statement.js'

export type Ddl = { readonly statements: readonly string[]; readonly diagnostics: readonly Diagnostic[] }

export function readDdl(file: File, model: Model): Ddl {
  const { comment, body } = split(file)
  const got = `\`${file.lines[0]?.text}\``
  const silent =
    trimBlank(comment).length > 0 ? [] : [diagnostic(atTop(file), 'a sentence that says what it defines', got)]
  const texts = statements(toText(body))
  const diagnostics = [...silent, ...unreadable(body), ...texts.flatMap((text) => check(text, model))]
  return { statements: texts.map(({ text }) => text), diagnostics }
}

function statements(whole: Text): readonly Text[] {
  let end = 0
  return parseStatementsStrs(whole.text).map((part) => {
    const start = whole.text.indexOf(part, end)
    end = start + part.length
    return slice(whole, start, part.endsWith(';') ? end - 1 : end)
  })
}

function check(text: Text, model: Model) {
  const statement = toStatement(text)
  const found = faults(statement)
  if (found.length > 0) return found
  return [onlyDefines, knowsLabels(model), knowsProperties(model.properties)].flatMap((one) => one(statement))
}
