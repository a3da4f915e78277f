import {
  type DefinitionNode,
  GraphQLError,
  type InputObjectTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql'
import { diagnostic, type Diagnostic } from '../diagnostics.js'
import { split, trimBlank } from './comment.js'
import type { File, Line } from './files.js'

export type Definition = InputObjectTypeDefinitionNode | ObjectTypeDefinitionNode

export interface QueryHeader {
  readonly doc: readonly string[]
  readonly isOneRow: boolean
  /** Where the SDL starts, counted from 0. */
  readonly sdlLine: number
  /** None where the SDL cannot be read. */
  readonly definitions: readonly Definition[] | undefined
  readonly body: readonly Line[]
  readonly diagnostics: readonly Diagnostic[]
}

const oneRow = 'one row'

export function readHeader(file: File): QueryHeader {
  const { comment, body } = split(file)
  const start = comment.findIndex((text) => /^(input|type)\s/.test(text))
  const sdlLine = start < 0 ? comment.length : start
  const said = comment.slice(0, sdlLine)
  const doc = trimBlank(said.filter((text) => text !== oneRow))
  if (comment.length === 0)
    return { doc, isOneRow: false, sdlLine, definitions: undefined, body, diagnostics: noHeader(file) }
  const { definitions, diagnostics } = parseSdl(file, comment.slice(sdlLine).join('\n'), sdlLine)
  const missing = doc.length === 0 ? noSentence(file) : []
  return { doc, isOneRow: said.includes(oneRow), sdlLine, definitions, body, diagnostics: [...missing, ...diagnostics] }
}

const noHeader = ({ path, lines }: File): readonly Diagnostic[] => [
  diagnostic({ file: path, line: 1 }, 'a header of // lines', `\`${lines[0]?.text}\``),
]

const noSentence = ({ path, lines }: File): readonly Diagnostic[] => [
  diagnostic({ file: path, line: 1 }, 'a sentence that says what it answers', `\`${lines[0]?.text}\``),
]

/** graphql-js reads the SDL, so there is no grammar of ours. */
function parseSdl({ path }: File, sdl: string, above: number) {
  try {
    const definitions = sdl.trim() === '' ? [] : parse(sdl).definitions
    return { definitions: definitions.filter(isDefinition), diagnostics: strange(path, definitions, above) }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const line = above + (error.locations?.[0]?.line ?? 1)
    return { definitions: undefined, diagnostics: [diagnostic({ file: path, line }, 'a header in SDL', error.message)] }
  }
}

const isDefinition = (node: DefinitionNode): node is Definition =>
  node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_DEFINITION

const strange = (file: string, definitions: readonly DefinitionNode[], above: number): readonly Diagnostic[] =>
  definitions
    .filter((node) => !isDefinition(node))
    .map(({ kind, loc }) => diagnostic({ file, line: above + (loc?.startToken.line ?? 1) }, '`input` or `type`', kind))
