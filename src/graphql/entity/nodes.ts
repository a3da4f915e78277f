import type { Entity, OpenQuestion, Source, TieKey } from '../../domain.js'
import type { Context } from '../context.js'
import { checkMany } from '../shared/check-ids.js'
import { parseTieId } from '../tie/tie-key.js'
import { entityWithId, sourceWithId } from './lookups.js'

export type NodeValue = Entity | Source | OpenQuestion | TieKey

/** Whatever has an id; the shape of the id tells a tie, and most are entities. */
export async function nodeWithId(id: string, context: Context): Promise<NodeValue | null> {
  if (id.includes('.')) return tieOf(id, context)
  return (await entityWithId(id, context)) ?? (await sourceWithId(id, context)) ?? (await openQuestionOf(id, context))
}

export function nodesWithIds(ids: readonly string[], context: Context): Promise<readonly (NodeValue | null)[]> {
  checkMany(ids.length, context)
  return Promise.all(ids.map((id) => nodeWithId(id, context)))
}

async function openQuestionOf(id: string, { load }: Context): Promise<OpenQuestion | null> {
  const [row] = await load('openQuestions', { ids: id }, { aboutIds: null })
  return row?.openQuestion ?? null
}

async function tieOf(id: string, { load }: Context): Promise<TieKey | null> {
  const key = parseTieId(id)
  const [row] = key === null ? [] : await load('claimsOfTies', { ties: key }, {})
  return row === undefined ? null : key
}
