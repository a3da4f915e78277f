import type { Entity } from '../../../domain.js'

/** Whether an entity's id, name, aliases or description hold a folded text. */
export const holds =
  (text: string) =>
  ({ searchKeys, searchText }: Entity): boolean =>
    searchKeys.some((key) => key.includes(text)) || searchText?.includes(text) === true
