import type { EntityType } from '../../generated/schema.js'
import { TYPES } from '../../words/types.js'
import type { AnswerField } from './shape.js'

/** Names of fields that say less in words than is needed. */
const WORDS: Readonly<Record<string, string>> = {
  a: 'One state',
  b: 'The other state',
  acts: 'Acts',
  agreementCount: 'Agreements',
  because: 'Why it counts',
  bases: 'Basis',
  changes: 'Changes',
  claims: 'Sources',
  corresponding: 'Norms that correspond to it',
  cumulativeAgreements: 'Agreements up to then',
  cumulativeStates: 'States up to then',
  edges: 'Entries',
  entities: 'What lies around',
  inForce: 'In force',
  jaccard: 'Alike (Jaccard index)',
  kind: 'Kind',
  memberOf: 'Member of',
  newStates: 'States that came under it',
  normCoverage: 'Norms',
  normTimeline: 'Year by year',
  on: 'On',
  onlyIn: 'Only there',
  other: 'Set out in',
  partyTo: 'Party to',
  referencedBy: 'Texts that refer to it',
  shared: 'What they share',
  sharedCount: 'Shared agreements',
  similar: 'Texts most like it',
  spell: 'When',
  statesSharingAgreements: 'Pairs of states',
  tie: 'Tie',
  top: 'The norm most often reflected',
  additionalNorms: 'Norms that it sets out itself',
  via: 'Through',
}

/** Fields that say nothing of what they hold: it is called by its type. */
const BLANK = new Set(['node', 'nodes', 'entity'])

/** A field in words: `openQuestions` as `Open questions`. */
export function headingOf(field: string, type?: string): string {
  if (BLANK.has(field) && type !== undefined) return nameOfType(type)
  const words = inWords(field)
  return WORDS[field] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** A field of an answer, with what its question calls it beside that: `bound: agreements` as `Agreements: bound`. */
export function headingOfField({ key, name }: Pick<AnswerField, 'key' | 'name'>, type?: string): string {
  const heading = headingOf(name, type)
  return key === name ? heading : `${heading}: ${inWords(key)}`
}

const inWords = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const BY_NAME = new Map(Object.entries(TYPES).map(([type, { one }]) => [type.replaceAll('_', '').toLowerCase(), one]))

/** What one of a type of the schema is called: `NormSet` as `Set of norms`. */
export const nameOfType = (type: string): string => BY_NAME.get(type.toLowerCase()) ?? 'Name'

/** Some of a type: `3 agreements`, `1 entry`. */
export function countInWords(count: number, type: string): string {
  const words = TYPES[type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as EntityType] as
    (typeof TYPES)[EntityType] | undefined
  const [one, many] = words === undefined ? ['entry', 'entries'] : [words.one, words.many]
  return `${count.toLocaleString('en')} ${(count === 1 ? one : many).toLowerCase()}`
}
