import type { Entity, OpenQuestion, Source, TieKey } from '../../domain.js'
import type { Context } from '../context.js'
import { checkMany } from '../shared/check-ids.js'
import { tieKeyOf } from '../tie/tie-key.js'
import { entityOf, sourceOf } from './lookups.js'

export type Found = Entity | Source | OpenQuestion | TieKey

/** Whatever has an id; the shape of the id tells a tie, and most are entities. */
export async function nodeOf(id: string, context: Context): Promise<Found | null> {
  if (id.includes('.')) return tieOf(id, context)
  return (await entityOf(id, context)) ?? (await sourceOf(id, context)) ?? (await openQuestionOf(id, context))
}

export function nodesOf(ids: readonly string[], context: Context): Promise<readonly (Found | null)[]> {
  checkMany(ids.length, context)
  return Promise.all(ids.map((id) => nodeOf(id, context)))
}

async function openQuestionOf(id: string, { load }: Context): Promise<OpenQuestion | null> {
  const [row] = await load('openQuestions', { ids: id }, { aboutIds: null })
  return row?.openQuestion ?? null
}

async function tieOf(id: string, { load }: Context): Promise<TieKey | null> {
  const key = tieKeyOf(id)
  const [row] = key === null ? [] : await load('claimsOfTies', { ties: key }, {})
  return row === undefined ? null : key
}
