// @ts-nocheck: typed in comments until the next commit
import { parseStatementsStrs } from '@neo4j-cypher/language-support'
import { split, trimBlank } from '../language/comment.js'
import { atTop } from '../language/files.js'
import { knowsLabels } from './names.js'
import { onlyDefines } from './patterns.js'
import { knowsProperties } from './properties.js'
import { refusal } from '../refusals.js'
import { faults, toStatement } from './statement.js'
import { slice, toText, unreadable } from '../language/text.js'

/** @import { File } from '../language/files.js' */
/** @import { Model } from '../types/model.js' */
/** @import { Refusal } from '../refusals.js' */
/** @import { Text } from '../language/text.js' */
/** @typedef {{ readonly statements: readonly string[], readonly refusals: readonly Refusal[] }} Ddl */

/**
 * @param {File} file
 * @param {Model} model
 * @returns {Ddl}
 */
export function readDdl(file, model) {
  const { comment, body } = split(file)
  const got = `\`${file.lines[0]?.text}\``
  const silent =
    trimBlank(comment).length > 0 ? [] : [refusal(atTop(file), 'a sentence that says what it defines', got)]
  const texts = statements(toText(body))
  const refusals = [...silent, ...unreadable(body), ...texts.flatMap((text) => check(text, model))]
  return { statements: texts.map(({ text }) => text), refusals }
}

/**
 * @param {Text} whole
 * @returns {readonly Text[]}
 */
function statements(whole) {
  let end = 0
  return parseStatementsStrs(whole.text).map((part) => {
    const start = whole.text.indexOf(part, end)
    end = start + part.length
    return slice(whole, start, part.endsWith(';') ? end - 1 : end)
  })
}

/**
 * @param {Text} text
 * @param {Model} model
 */
function check(text, model) {
  const statement = toStatement(text)
  const found = faults(statement)
  if (found.length > 0) return found
  return [onlyDefines, knowsLabels(model), knowsProperties(model.properties)].flatMap((one) => one(statement))
}
