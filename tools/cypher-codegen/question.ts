import { checker } from './checks/check.js'
import { expand, type Shorten } from './language/expand.js'
import type { File } from './language/files.js'
import type { Fragments } from './language/fragments.js'
import { readHeader, type Header } from './language/header.js'
import { toText, unreadable, type Text } from './language/text.js'
import { refusal, type Refusal } from './refusals.js'
import { misdeclared } from './types/declarations.js'
import type { Model } from './types/model.js'
import { misread, undeclared, unused } from './types/parameters.js'

export type Question = {
  readonly file: File
  readonly header: Header
  readonly text: Text
  readonly refusals: readonly Refusal[]
}

/** A question or a load. */
export function readQuestion(file: File, fragments: Fragments, model: Model, shorten: Shorten): Question {
  const header = readHeader(file)
  const { lines, refusals } = expand(header.body, fragments)
  const text = toText(lines)
  const unfit = [...refusals, ...unreadable(lines), ...empty(file, text)]
  const short = () => toText(expand(header.body, fragments, shorten).lines)
  const looked = () => [...ofParams(file, header, text, model), ...checker(file, header, model)(text, short())]
  const found = unfit.length > 0 ? unfit : looked()
  const ofHeader = [...header.refusals, ...misdeclared(file, header, model)]
  return { file, header, text, refusals: [...ofHeader, ...found] }
}

const empty = ({ path, lines }: File, { text }: Text): readonly Refusal[] =>
  text === '' ? [refusal({ file: path, line: lines.length }, 'Cypher below the header', 'none')] : []

const ofParams = (file: File, header: Header, text: Text, model: Model): readonly Refusal[] =>
  header.definitions
    ? [...undeclared(file, header, text), ...unused(file, header, text), ...misread(header, model, text)]
    : []
