import { quoted } from '../../corpus/raw.js'
import { countryName } from '../../countries.js'
import { stateNumbered, type NumberedState } from '../matching/state-numbers.js'
import { slugOf } from '../slug.js'
import { Mistake } from './mistake.js'

/** What the cell of a column becomes. */
export type Filter = (text: string, column: string) => string

const byNumber =
  (coding: Parameters<typeof stateNumbered>[0]): Filter =>
  (text, column) => {
    const state = text === '' ? { id: '' } : stateNumbered(coding, text)
    if (state !== null && 'id' in state) return state.id
    throw new Mistake(column, 'no-state', `the number in \`${coding}\` of a state that is held`, noState(text, state))
  }

const noState = (text: string, state: NumberedState | null): string =>
  state !== null && 'former' in state ? `${quoted(text)}, which is ${state.former}` : quoted(text)

/** What a cell may go through on its way into a template; of a code that is no country's, nothing comes out. */
export const FILTERS: ReadonlyMap<string, Filter> = new Map([
  ['country', (code) => countryName(code) ?? ''],
  ['cow', byNumber('cow')],
  ['gleditsch-ward', byNumber('gleditsch-ward')],
  ['polity', byNumber('polity')],
  ['gaul', byNumber('gaul')],
  ['m49', byNumber('m49')],
  ['upper', (text) => text.toUpperCase()],
  ['lower', (text) => text.toLowerCase()],
  ['slug', (text) => slugOf(text)],
])
