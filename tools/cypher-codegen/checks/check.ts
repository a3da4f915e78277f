// @ts-nocheck: typed in comments until the next commit
import { knowsLabels } from './names.js'
import { fieldsOf } from '../types/parameters.js'
import { isBounded, onlyReads } from './patterns.js'
import { knowsProperties } from './properties.js'
import { isOrdered, returnsNoStar, returnsRow } from './shape.js'
import { faults, toStatement, unanalysed } from './statement.js'

/** @import { File } from '../language/files.js' */
/** @import { Header } from '../language/header.js' */
/** @import { Model } from '../types/model.js' */
/** @import { Refusal } from '../refusals.js' */
/** @import { Check } from './shape.js' */
/** @import { Text } from '../language/text.js' */

/**
 * @param {File} file
 * @param {Header} header
 * @param {Model} model
 * @returns {(text: Text, short: Text) => readonly Refusal[]}
 */
export function checker(file, header, model) {
  const isLoad = file.kind === 'load'
  const first = isLoad ? [faults] : [faults, onlyReads]
  const then = [unanalysed, knowsLabels(model), knowsProperties(model.properties), isBounded]
  const passes = [first, isLoad ? then : [...then, ...ofRows(header)]]
  // A stand-in must never be the reason of a refusal, so what is refused in short is looked at whole.
  return (text, short) => (inPasses(passes, short).length === 0 ? [] : inPasses(passes, text).map(within(file)))
}

/**
 * What is wrong with a fragment may be what this question gave it.
 * @type {(file: File) => (refusal: Refusal) => Refusal}
 */
const within =
  ({ path }) =>
  (refusal) =>
    refusal.at.file === path ? refusal : { ...refusal, within: path }

/**
 * What Neo4j cannot parse, and what is no question at all, has no shape to look at.
 * @type {(passes: readonly (readonly Check[])[], text: Text) => readonly Refusal[]}
 */
function inPasses(passes, text) {
  const statement = toStatement(text)
  const found = passes.map((checks) => checks.flatMap((check) => check(statement)))
  return found.find((refusals) => refusals.length > 0) ?? []
}

/** @type {(header: Header) => readonly Check[]} */
const ofRows = (header) => [
  returnsNoStar,
  ...(hasRow(header) ? [returnsRow(fieldsOf(header, 'Row').map(({ name }) => name.value))] : []),
  ...(header.isOneRow ? [] : [isOrdered]),
]

/** @param {Header} header */
const hasRow = ({ definitions = [] }) => definitions.some(({ name }) => name.value === 'Row')
