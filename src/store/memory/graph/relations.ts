import type { StoredTie } from '../../../domain.js'
import { Relation } from '../../../generated/enums.js'

/** Answers that are no ties are stored as claims of a relation of their own, which no tie is of. */
export type StoredRelation = StoredTie['relation']

/** In the order of their names, which lists of ties are in. */
export const relations: readonly Relation[] = Object.values(Relation).sort()

/** Those asked for, absent: all; in the same order. */
export const relationsAsked = (asked: readonly Relation[] | null): readonly Relation[] =>
  asked === null ? relations : relations.filter((relation) => asked.includes(relation))

/** A relation's code is its place here. */
export const storedRelations: readonly StoredRelation[] = [...relations, 'ASSESSED']

const codes = new Map(storedRelations.map((relation, code) => [relation, code]))

export function relationCode(relation: StoredRelation): number {
  const code = codes.get(relation)
  if (code === undefined) throw new RangeError(`wanted a relation, got ${relation}`)
  return code
}
