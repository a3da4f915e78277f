import type { TieKey } from '../../domain.js'
import { Relation } from '../../generated/enums.js'

export const tieKey = (from: string, relation: Relation, to: string): TieKey => ({ from, relation, to })

/** The tie that an id names, be it there or not; null where it has not the shape of one. */
export function parseTieId(id: string): TieKey | null {
  const [from, relation, to, ...rest] = id.split('.')
  if (from === undefined || to === undefined || rest.length > 0 || !isRelation(relation)) return null
  return tieKey(from, relation, to)
}

const isRelation = (text: string | undefined): text is Relation => text !== undefined && text in Relation
