import { checksOf } from './checks/check.js'
import { expand } from './language/expand.js'
import type { File } from './language/files.js'
import type { FragmentsByName } from './language/fragments.js'
import { type QueryHeader, readHeader } from './language/header.js'
import { isChoice, type Piece, readPieces } from './language/pieces.js'
import { allLines, askedIn, shapesOf } from './language/shapes.js'
import { type Text, toText, unreadable } from './language/text.js'
import { diagnostic, type Diagnostic, withinFile } from './diagnostics.js'
import { misasked } from './types/conditions.js'
import { misdeclared } from './types/declarations.js'
import type { CypherModel } from './types/model.js'
import { misread, undeclaredParameters, unusedParameters } from './types/parameters.js'

export interface Query {
  readonly file: File
  readonly header: QueryHeader
  readonly pieces: readonly Piece[]
  /** What is looked at: with no piece that depends on a parameter, with all, and with each alone. */
  readonly texts: readonly Text[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A question or a load. */
export function readQuery(file: File, fragments: FragmentsByName, model: CypherModel): Query {
  const header = readHeader(file)
  const { lines, diagnostics } = expand(header.body, fragments)
  const { pieces, diagnostics: unparted } = readPieces(lines)
  const texts = shapesOf(pieces).map(toText)
  const unfit = [
    ...diagnostics,
    ...unparted,
    ...choosing(file, pieces),
    ...unreadable(lines),
    ...empty(file, toText(allLines(pieces))),
  ]
  const looked = () => [
    ...ofParams(file, header, pieces, model),
    ...checksOf(file, header, model)
      .flatMap((check) => texts.flatMap(check))
      .map(withinFile(file)),
  ]
  const found = unfit.length > 0 ? unfit : looked()
  const ofHeader = [...header.diagnostics, ...misdeclared(file, header, model)]
  return { file, header, pieces, texts, diagnostics: [...ofHeader, ...found] }
}

/** A load is one text: what it writes must not depend on what it is given. */
const choosing = ({ kind }: File, pieces: readonly Piece[]): readonly Diagnostic[] =>
  kind === 'load'
    ? pieces
        .filter(isChoice)
        .map(({ at: { at, text } }) => diagnostic(at, 'conditions in questions only', `\`${text.trim()}\``))
    : []

const empty = ({ path, lines }: File, { text }: Text): readonly Diagnostic[] =>
  text === '' ? [diagnostic({ file: path, line: lines.length }, 'Cypher below the header', 'none')] : []

function ofParams(file: File, header: QueryHeader, pieces: readonly Piece[], model: CypherModel) {
  if (!header.definitions) return []
  const whole = toText(allLines(pieces))
  return [
    ...undeclaredParameters(file, header, whole),
    ...unusedParameters(file, header, whole, askedIn(pieces)),
    ...misread(header, model, whole),
    ...misasked(header, pieces, model),
  ]
}
