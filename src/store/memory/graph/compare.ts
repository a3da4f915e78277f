import { byText } from '../../../by-text.js'

interface Named {
  readonly sortKey: string
  readonly id: string
}

/** By name, then by id. */
export const compareNames = (a: Named, b: Named): number => byText(a.sortKey, b.sortKey) || byText(a.id, b.id)
