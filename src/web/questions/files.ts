import { Kind, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql'
import { fileAddress } from '../api/site.js'
import type { MenuChoice } from '../design/MenuButton.js'
import type { VariableValues } from './form/use-variables.js'

/** The files of the server that hold a root field whole, by its name. */
const FILES: Readonly<Record<string, string>> = {
  activities: 'activities',
  agreements: 'agreements',
  changes: 'changes',
  normCoverage: 'norm-coverage',
  normFrequency: 'norm-frequency',
  normMatrix: 'norm-matrix',
  normTimeline: 'norm-timeline',
  states: 'states',
  statesSharingAgreements: 'state-pairs',
  ties: 'ties',
}

/** Pages are cut; a file is whole. */
const CUTS = new Set(['first', 'after'])

/** The lists that a question asks for as files of the server, under the same conditions and whole. */
export const questionFiles = (
  { selectionSet }: OperationDefinitionNode,
  values: VariableValues,
): readonly MenuChoice[] =>
  selectionSet.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return []
    const file = FILES[selection.name.value]
    if (file === undefined) return []
    const args = (selection.arguments ?? [])
      .filter(({ name }) => !CUTS.has(name.value))
      .map(({ name, value }) => [name.value, valueFromASTUntyped(value, values)])
    return ['csv', 'xlsx'].map((extension) => ({
      name: extension === 'csv' ? 'All rows (CSV)' : 'All rows (Excel)',
      note: `The whole list: ${file}.${extension}`,
      href: fileAddress(`${file}.${extension}`, Object.fromEntries(args) as Readonly<Record<string, unknown>>),
      download: true,
    }))
  })
