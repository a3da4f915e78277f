import type { File } from '../language/files.js'
import type { Header } from '../language/header.js'
import type { Text } from '../language/text.js'
import type { Diagnostic } from '../diagnostics.js'
import type { Model } from '../types/model.js'
import { fieldsOf } from '../types/parameters.js'
import { knowsLabels } from './names.js'
import { isBounded, onlyReads } from './patterns.js'
import { knowsProperties } from './properties.js'
import { isOrdered, returnsNoStar, returnsRow, type Check } from './shape.js'
import { faults, toStatement, unanalysed } from './statement.js'

export function checker(file: File, header: Header, model: Model): (text: Text, short: Text) => readonly Diagnostic[] {
  const isLoad = file.kind === 'load'
  const first = isLoad ? [faults] : [faults, onlyReads]
  const then = [unanalysed, knowsLabels(model), knowsProperties(model.properties), isBounded]
  const passes = [first, isLoad ? then : [...then, ...ofRows(header)]]
  // A stand-in must never be the reason of a diagnostic, so what is refused in short is looked at whole.
  return (text, short) => (inPasses(passes, short).length === 0 ? [] : inPasses(passes, text).map(within(file)))
}

/** What is wrong with a fragment may be what this question gave it. */
const within =
  ({ path }: File): ((diagnostic: Diagnostic) => Diagnostic) =>
  (diagnostic) =>
    diagnostic.at.file === path ? diagnostic : { ...diagnostic, within: path }

/** What Neo4j cannot parse, and what is no question at all, has no shape to look at. */
function inPasses(passes: readonly (readonly Check[])[], text: Text): readonly Diagnostic[] {
  const statement = toStatement(text)
  const found = passes.map((checks) => checks.flatMap((check) => check(statement)))
  return found.find((diagnostics) => diagnostics.length > 0) ?? []
}

const ofRows = (header: Header): readonly Check[] => [
  returnsNoStar,
  ...(hasRow(header) ? [returnsRow(fieldsOf(header, 'Row').map(({ name }) => name.value))] : []),
  ...(header.isOneRow ? [] : [isOrdered]),
]

const hasRow = ({ definitions = [] }: Header) => definitions.some(({ name }) => name.value === 'Row')
