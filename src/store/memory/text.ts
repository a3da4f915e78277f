import type { Entity } from '../../domain.js'

/** Whether an entity's id, name, aliases or description hold a folded text. */
export const holds =
  (text: string) =>
  ({ searchKeys, searchText }: Entity): boolean =>
    searchKeys.some((key) => key.includes(text)) || searchText.includes(text)

/**
 * How well an entity answers to a folded text: 0 an exact id, name or alias; 1 one that begins with it; 2 one with a
 * word that does; 3 one that holds it; 4 only the description holds it; null: nothing does.
 */
export function searchRank({ searchKeys, searchText }: Entity, text: string): number | null {
  if (searchKeys.includes(text)) return 0
  if (searchKeys.some((key) => key.startsWith(text))) return 1
  if (searchKeys.some((key) => key.includes(` ${text}`))) return 2
  if (searchKeys.some((key) => key.includes(text))) return 3
  return searchText.includes(text) ? 4 : null
}
