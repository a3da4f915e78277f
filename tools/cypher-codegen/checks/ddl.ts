import { parseStatementsStrs } from '@neo4j-cypher/language-support'
import { split, trimBlank } from '../language/comment.js'
import { atTop, type File } from '../language/files.js'
import { slice, toText, unreadable, type Text } from '../language/text.js'
import { refusal, type Refusal } from '../refusals.js'
import type { Model } from '../types/model.js'
import { knowsLabels } from './names.js'
import { onlyDefines } from './patterns.js'
import { knowsProperties } from './properties.js'
import { faults, toStatement } from './statement.js'

export type Ddl = { readonly statements: readonly string[]; readonly refusals: readonly Refusal[] }

export function readDdl(file: File, model: Model): Ddl {
  const { comment, body } = split(file)
  const got = `\`${file.lines[0]?.text}\``
  const silent =
    trimBlank(comment).length > 0 ? [] : [refusal(atTop(file), 'a sentence that says what it defines', got)]
  const texts = statements(toText(body))
  const refusals = [...silent, ...unreadable(body), ...texts.flatMap((text) => check(text, model))]
  return { statements: texts.map(({ text }) => text), refusals }
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
