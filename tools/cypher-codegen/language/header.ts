// @ts-nocheck: typed in comments until the next commit
import { GraphQLError, Kind, parse } from 'graphql'
import { split, trimBlank } from './comment.js'
import { refusal } from '../refusals.js'

/** @import { DefinitionNode, InputObjectTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql' */
/** @import { File, Line } from './files.js' */
/** @import { Refusal } from '../refusals.js' */
/** @typedef {InputObjectTypeDefinitionNode | ObjectTypeDefinitionNode} Definition */
/**
 * @typedef {object} Header
 * @property {readonly string[]} doc
 * @property {boolean} isOneRow
 * @property {number} sdlLine where the SDL starts, counted from 0
 * @property {readonly Definition[] | undefined} definitions none where the SDL cannot be read
 * @property {readonly Line[]} body
 * @property {readonly Refusal[]} refusals
 */

const oneRow = 'one row'

/**
 * @param {File} file
 * @returns {Header}
 */
export function readHeader(file) {
  const { comment, body } = split(file)
  const start = comment.findIndex((text) => /^(input|type)\s/.test(text))
  const sdlLine = start < 0 ? comment.length : start
  const said = comment.slice(0, sdlLine)
  const doc = trimBlank(said.filter((text) => text !== oneRow))
  if (comment.length === 0)
    return { doc, isOneRow: false, sdlLine, definitions: undefined, body, refusals: noHeader(file) }
  const { definitions, refusals } = parseSdl(file, comment.slice(sdlLine).join('\n'), sdlLine)
  const missing = doc.length === 0 ? noSentence(file) : []
  return { doc, isOneRow: said.includes(oneRow), sdlLine, definitions, body, refusals: [...missing, ...refusals] }
}

/** @type {(file: File) => readonly Refusal[]} */
const noHeader = ({ path, lines }) => [
  refusal({ file: path, line: 1 }, 'a header of // lines', `\`${lines[0]?.text}\``),
]

/** @type {(file: File) => readonly Refusal[]} */
const noSentence = ({ path, lines }) => [
  refusal({ file: path, line: 1 }, 'a sentence that says what it answers', `\`${lines[0]?.text}\``),
]

/**
 * graphql-js reads the SDL, so there is no grammar of ours.
 * @param {File} file
 * @param {string} sdl
 * @param {number} above
 */
function parseSdl({ path }, sdl, above) {
  try {
    const definitions = sdl.trim() === '' ? [] : parse(sdl).definitions
    return { definitions: definitions.filter(isDefinition), refusals: strange(path, definitions, above) }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const line = above + (error.locations?.[0]?.line ?? 1)
    return { definitions: undefined, refusals: [refusal({ file: path, line }, 'a header in SDL', error.message)] }
  }
}

/** @type {(node: DefinitionNode) => node is Definition} */
const isDefinition = (node) =>
  node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_DEFINITION

/** @type {(path: string, definitions: readonly DefinitionNode[], above: number) => readonly Refusal[]} */
const strange = (file, definitions, above) =>
  definitions
    .filter((node) => !isDefinition(node))
    .map(({ kind, loc }) => refusal({ file, line: above + (loc?.startToken.line ?? 1) }, '`input` or `type`', kind))
