import type { Entity, OpenQuestion, Source, TieKey } from '../../domain.js'
import type { EntityType } from '../../generated/enums.js'
import { checkMany } from '../shared/check-ids.js'
import type { Context } from '../context.js'
import { tieKeyOf } from '../tie/tie-id.js'

export type EntityOf<T extends EntityType> = Extract<Entity, { readonly type: T }>
export type Found = Entity | Source | OpenQuestion | TieKey

/** The entity with an id; null where there is none. */
export async function entityOf(id: string, { load }: Context): Promise<Entity | null> {
  const [row] = await load.entity(id, {})
  return row?.entity ?? null
}

/** The entity with an id, where it is of a type; null otherwise. */
export async function entityAs<T extends EntityType>(type: T, id: string | null | undefined, context: Context) {
  const entity = id == null ? null : await entityOf(id, context)
  return entity?.type === type ? (entity as EntityOf<T>) : null
}

/** The entities of a type among those with some ids, by name. */
export async function entitiesAs<T extends EntityType>(type: T, ids: readonly string[], context: Context) {
  const found = await Promise.all(ids.map((id) => entityAs(type, id, context)))
  return found.filter((entity) => entity !== null).sort(byName)
}

const byName = (a: Entity, b: Entity) => (keyOf(a) < keyOf(b) ? -1 : 1)
const keyOf = ({ sortKey, id }: Entity) => `${sortKey}\u0000${id}`

/** All entities of a type, by name. */
export async function entitiesOf<T extends EntityType>(type: T, { store }: Context): Promise<readonly EntityOf<T>[]> {
  const rows = await store.ask('entitiesOfType', { type })
  return rows.map(({ entity }) => entity as EntityOf<T>)
}

export async function sourceOf(id: string, { load }: Context): Promise<Source | null> {
  const [row] = await load.source(id, {})
  return row?.source ?? null
}

/** The source that a stored claim names: the corpus lets no claim without one in. */
export async function sourceNamed(id: string, context: Context): Promise<Source> {
  const source = await sourceOf(id, context)
  if (source === null) throw new TypeError(`wanted the source ${JSON.stringify(id)} of a claim, got none`)
  return source
}

/** The entity that a stored tie ends at. */
export async function entityNamed(id: string, context: Context): Promise<Entity> {
  const entity = await entityOf(id, context)
  if (entity === null) throw new TypeError(`wanted the entity ${JSON.stringify(id)} of a tie, got none`)
  return entity
}

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
  const [row] = await load.openQuestion(id, { aboutIds: null })
  return row?.openQuestion ?? null
}

async function tieOf(id: string, { load }: Context): Promise<TieKey | null> {
  const key = tieKeyOf(id)
  const [row] = key === null ? [] : await load.tieClaims(key, {})
  return row === undefined ? null : key
}
