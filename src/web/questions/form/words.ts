import type { EntityType } from '../../generated/schema.js'
import { TYPES } from '../../words/types.js'

interface VariableWords {
  readonly label: string
  readonly help?: string
  /** Whose ids it takes. */
  readonly of?: readonly EntityType[]
}

const ANY = Object.keys(TYPES) as readonly EntityType[]

/** What the variables of the research questions are called in a form. */
export const VARIABLE_WORDS: Readonly<Record<string, VariableWords>> = {
  agreement: { label: 'Agreement', of: ['AGREEMENT'] },
  avoiding: { label: 'Not by way of', help: 'Hubs that would link everything.', of: ANY },
  by: { label: 'What dates a state' },
  columns: { label: 'Columns' },
  during: { label: 'During' },
  first: { label: 'How many rows at most' },
  from: { label: 'From', of: ANY },
  kinds: { label: 'Kinds' },
  maxStates: { label: 'States at most', help: 'Texts of more states are left out.' },
  minShared: { label: 'Shared agreements at least' },
  norm: { label: 'Norm', of: ['NORM'] },
  of: { label: 'Around', of: ANY },
  one: { label: 'Members of', of: ['ORGANIZATION'] },
  organization: { label: 'Members of', of: ['ORGANIZATION'] },
  other: { label: 'and members of', of: ['ORGANIZATION'] },
  relations: { label: 'By these ties' },
  rows: { label: 'Rows' },
  set: { label: 'Set of norms', of: ['NORM_SET'] },
  state: { label: 'State', of: ['STATE'] },
  states: { label: 'States', of: ['STATE'] },
  to: { label: 'To', of: ANY },
  treaty: { label: 'Not bound by', of: ['AGREEMENT'] },
  top: { label: 'Norm whose agreements are listed', of: ['NORM'] },
  typology: { label: 'Subject', of: ['TYPOLOGY'] },
  with: { label: 'With the norm', of: ['NORM'] },
  without: { label: 'Without the norm', of: ['NORM'] },
}
