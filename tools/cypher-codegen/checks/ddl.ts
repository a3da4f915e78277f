import { diagnostic, type Diagnostic } from '../diagnostics.js'
import { split, trimBlank } from '../language/comment.js'
import { atTop, type File } from '../language/files.js'
import { outsideLiterals } from '../language/literals.js'
import { slice, type Text, toText, unreadable } from '../language/text.js'
import type { CypherModel } from '../types/model.js'
import { knowsNames, knowsProperties } from './names.js'

export interface Ddl {
  readonly file: File
  readonly statements: readonly Text[]
  readonly diagnostics: readonly Diagnostic[]
}

export function readDdl(file: File, model: CypherModel): Ddl {
  const { comment, body } = split(file)
  const got = `\`${file.lines[0]?.text}\``
  const silent =
    trimBlank(comment).length > 0 ? [] : [diagnostic(atTop(file), 'a sentence that says what it defines', got)]
  const statements = statementsOf(toText(body))
  const checks = [knowsNames(model), knowsProperties(model)]
  const unknown = statements.flatMap((text) => checks.flatMap((check) => check(text)))
  return { file, statements, diagnostics: [...silent, ...unreadable(body), ...unknown] }
}

const semicolon = outsideLiterals(/(;)/)

function statementsOf(whole: Text): readonly Text[] {
  const ends = [...whole.text.matchAll(semicolon)].flatMap(({ 1: isOne, index }) => (isOne ? [index] : []))
  return [...ends, whole.text.length]
    .map((end, at) => slice(whole, at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end))
    .filter(({ text }) => text !== '')
}
