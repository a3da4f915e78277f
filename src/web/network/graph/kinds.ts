import type { EntityType, Relation } from '../../generated/schema.js'
import { RELATIONS, TYPES } from '../../words/types.js'

/** What an entity is tied to by one relation, of one type: `PARTY_TO-STATE`, as an address names it too. */
export type TieKind = `${Relation}-${EntityType}`

export const tieKind = (relation: Relation, other: EntityType): TieKind => `${relation}-${other}`

export function isKind(text: string): text is TieKind {
  const [relation = '', type = '', ...more] = text.split('-')
  return relation in RELATIONS && type in TYPES && more.length === 0
}
