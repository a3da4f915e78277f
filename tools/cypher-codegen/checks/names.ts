import { diagnostic, quoteNear } from '../diagnostics.js'
import { outsideLiterals } from '../language/literals.js'
import { writtenAt } from '../language/text.js'
import type { CypherModel } from '../types/model.js'
import type { Check } from './shape.js'

// The keys of a map have a space behind their colons, and what a list is made of has one behind its bar.
const afterColonOrBar = outsideLiterals(/(?<=(?<!:)[:|&!])([a-z_]\w*)/i)
const afterDot = outsideLiterals(/(?<=\.)([a-z_]\w*)/i)

/** Labels and relationship types, wherever they stand: Neo4j itself looks only at those that are read. */
export const knowsNames = ({ labels, relationshipTypes }: CypherModel): Check =>
  knows(afterColonOrBar, 'a label or relationship type of the model', [...labels, ...relationshipTypes])

/** Of statements that define keys and indexes, which speak of nothing else behind a dot. */
export const knowsProperties = ({ properties }: CypherModel): Check =>
  knows(afterDot, 'a property of the model', properties)

const knows =
  (pattern: RegExp, wanted: string, names: readonly string[]): Check =>
  (text) =>
    [...text.text.matchAll(pattern)].flatMap(({ 1: name, index }) =>
      name === undefined || names.includes(name)
        ? []
        : [diagnostic(writtenAt(text, index), wanted, quoteNear(name, names))],
    )
