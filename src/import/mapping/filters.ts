import { countryName } from '../../countries.js'
import { slugOf } from '../slug.js'

export type Filter = (text: string) => string

/** What a cell may go through on its way into a template; of a code that is no country's, nothing comes out. */
export const FILTERS: ReadonlyMap<string, Filter> = new Map([
  ['country', (code) => countryName(code) ?? ''],
  ['upper', (text) => text.toUpperCase()],
  ['lower', (text) => text.toLowerCase()],
  ['slug', slugOf],
])
