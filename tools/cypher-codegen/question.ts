import { checksOf } from './checks/check.js'
import { expand } from './language/expand.js'
import type { File } from './language/files.js'
import type { Fragments } from './language/fragments.js'
import { type Header, readHeader } from './language/header.js'
import { type Text, toText, unreadable } from './language/text.js'
import { diagnostic, type Diagnostic, within } from './diagnostics.js'
import { misdeclared } from './types/declarations.js'
import type { Model } from './types/model.js'
import { misread, undeclared, unused } from './types/parameters.js'

export interface Question {
  readonly file: File
  readonly header: Header
  readonly text: Text
  readonly diagnostics: readonly Diagnostic[]
}

/** A question or a load. */
export function readQuestion(file: File, fragments: Fragments, model: Model): Question {
  const header = readHeader(file)
  const { lines, diagnostics } = expand(header.body, fragments)
  const text = toText(lines)
  const unfit = [...diagnostics, ...unreadable(lines), ...empty(file, text)]
  const looked = () => [
    ...ofParams(file, header, text, model),
    ...checksOf(file, header, model)
      .flatMap((check) => check(text))
      .map(within(file)),
  ]
  const found = unfit.length > 0 ? unfit : looked()
  const ofHeader = [...header.diagnostics, ...misdeclared(file, header, model)]
  return { file, header, text, diagnostics: [...ofHeader, ...found] }
}

const empty = ({ path, lines }: File, { text }: Text): readonly Diagnostic[] =>
  text === '' ? [diagnostic({ file: path, line: lines.length }, 'Cypher below the header', 'none')] : []

const ofParams = (file: File, header: Header, text: Text, model: Model): readonly Diagnostic[] =>
  header.definitions
    ? [...undeclared(file, header, text), ...unused(file, header, text), ...misread(header, model, text)]
    : []
