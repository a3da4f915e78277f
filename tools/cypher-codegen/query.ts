import { checksOf } from './checks/check.js'
import { expand } from './language/expand.js'
import type { File } from './language/files.js'
import type { FragmentsByName } from './language/fragments.js'
import { type QueryHeader, readHeader } from './language/header.js'
import { type Text, toText, unreadable } from './language/text.js'
import { diagnostic, type Diagnostic, withinFile } from './diagnostics.js'
import { misdeclared } from './types/declarations.js'
import type { CypherModel } from './types/model.js'
import { misread, undeclaredParameters, unusedParameters } from './types/parameters.js'

export interface Query {
  readonly file: File
  readonly header: QueryHeader
  readonly text: Text
  readonly diagnostics: readonly Diagnostic[]
}

/** A question or a load. */
export function readQuery(file: File, fragments: FragmentsByName, model: CypherModel): Query {
  const header = readHeader(file)
  const { lines, diagnostics } = expand(header.body, fragments)
  const text = toText(lines)
  const unfit = [...diagnostics, ...unreadable(lines), ...empty(file, text)]
  const looked = () => [
    ...ofParams(file, header, text, model),
    ...checksOf(file, header, model)
      .flatMap((check) => check(text))
      .map(withinFile(file)),
  ]
  const found = unfit.length > 0 ? unfit : looked()
  const ofHeader = [...header.diagnostics, ...misdeclared(file, header, model)]
  return { file, header, text, diagnostics: [...ofHeader, ...found] }
}

const empty = ({ path, lines }: File, { text }: Text): readonly Diagnostic[] =>
  text === '' ? [diagnostic({ file: path, line: lines.length }, 'Cypher below the header', 'none')] : []

const ofParams = (file: File, header: QueryHeader, text: Text, model: CypherModel): readonly Diagnostic[] =>
  header.definitions
    ? [
        ...undeclaredParameters(file, header, text),
        ...unusedParameters(file, header, text),
        ...misread(header, model, text),
      ]
    : []
