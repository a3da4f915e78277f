import { diagnostic, type Diagnostic } from '../diagnostics.js'
import { type Asked, type Mark, readMark, STORE_KNOWS } from './conditions.js'
import type { Line } from './files.js'

/** Lines that stand in a text where some parameter is there, and those that stand in it where none is. */
export interface Choice {
  readonly at: Line
  readonly asked: readonly Asked[]
  readonly then: readonly Piece[]
  readonly otherwise: readonly Piece[]
}

export type Piece = Line | Choice

export const isChoice = (piece: Piece): piece is Choice => 'asked' in piece

interface Read {
  readonly pieces: readonly Piece[]
  /** The mark that ended them; none at the end of the text. */
  readonly end: (Mark & { readonly line: Line }) | undefined
  readonly rest: readonly Line[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The pieces of a text, and what is wrong with the lines that part them. */
export function readPieces(lines: readonly Line[]): Pick<Read, 'pieces' | 'diagnostics'> {
  const { pieces, end, rest, diagnostics } = readUntilMark(lines)
  if (!end) return { pieces, diagnostics }
  const after = readPieces(rest)
  return {
    pieces: [...pieces, ...after.pieces],
    diagnostics: [...diagnostics, lone(end.line), ...after.diagnostics],
  }
}

function readUntilMark(lines: readonly Line[]): Read {
  const pieces: Piece[] = []
  const diagnostics: Diagnostic[] = []
  let left = lines
  for (let [line, ...rest] = left; line; [line, ...rest] = left) {
    const mark = readMark(line)
    if (mark && mark.kind !== 'when') return { pieces, end: { ...mark, line }, rest, diagnostics }
    const read = mark?.kind === 'when' ? readChoice(line, mark.asked, rest) : undefined
    pieces.push(...(read ? read.pieces : [line]))
    diagnostics.push(...(read?.diagnostics ?? []))
    left = read ? read.rest : rest
  }
  return { pieces, end: undefined, rest: [], diagnostics }
}

function readChoice(at: Line, asked: readonly Asked[] | undefined, lines: readonly Line[]): Read {
  const then = readUntilMark(lines)
  const otherwise = readOtherwise(then)
  const end = otherwise.end ?? then.end
  const choice: Choice = { at, asked: asked ?? [], then: then.pieces, otherwise: otherwise.pieces }
  const diagnostics = [
    ...(asked ? [] : [misread(at)]),
    ...then.diagnostics,
    ...otherwise.diagnostics,
    ...(end?.kind === 'end' && end.line.at.file === at.at.file ? [] : [open(at)]),
  ]
  return { pieces: [choice], end: undefined, rest: otherwise.rest, diagnostics }
}

function readOtherwise({ end, rest }: Read): Read {
  if (end?.kind === 'else') return readUntilMark(rest)
  if (end?.kind !== 'else when') return { pieces: [], end, rest, diagnostics: [] }
  // What follows shares its end with this.
  return { ...readChoice(end.line, end.asked, rest), end: { kind: 'end', line: end.line } }
}

const misread = ({ text, at }: Line) =>
  diagnostic(at, `\`// when $parameter.field, ...\`, or ${STORE_KNOWS.join(', ')}`, `\`${text.trim()}\``)

const open = ({ text, at }: Line) => diagnostic(at, 'an `// end` in this file', `\`${text.trim()}\` without one`)

const lone = ({ text, at }: Line) => diagnostic(at, 'a `// when` before it', `\`${text.trim()}\` alone`)
