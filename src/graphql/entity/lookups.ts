import { countryCoded } from '../../countries.js'
import type { Entity, Source } from '../../domain.js'
import type { EntityType } from '../../generated/enums.js'
import type { Context } from '../context.js'

export type HasId = Pick<Entity, 'id'>
export type EntityOf<T extends EntityType> = Extract<Entity, { readonly type: T }>

/** The entity with an id; null where there is none. */
export async function entityWithId(id: string, { load }: Context): Promise<Entity | null> {
  const [row] = await load('entitiesById', { ids: id }, {})
  return row?.entity ?? null
}

/** The entity with an id, where it is of a type; null otherwise. */
export async function entityAs<T extends EntityType>(type: T, id: string | null | undefined, context: Context) {
  const entity = id == null ? null : await entityWithId(id, context)
  return entity?.type === type ? (entity as EntityOf<T>) : null
}

/** The state with an id, or with an ISO 3166-1 code in whatever case: alpha-2, alpha-3 or numeric; null where there is none. */
export const stateCoded = async (code: string, context: Context) =>
  (await entityAs('STATE', code, context)) ?? entityAs('STATE', countryCoded(code.toUpperCase()), context)

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

export async function sourceWithId(id: string, { load }: Context): Promise<Source | null> {
  const [row] = await load('sources', { ids: id }, {})
  return row?.source ?? null
}

/** The source that a stored claim names: the corpus lets no claim without one in. */
export async function sourceNamed(id: string, context: Context): Promise<Source> {
  const source = await sourceWithId(id, context)
  if (source === null) throw new TypeError(`wanted the source ${JSON.stringify(id)} of a claim, got none`)
  return source
}

/** The entity that a stored tie ends at. */
export async function entityNamed(id: string, context: Context): Promise<Entity> {
  const entity = await entityWithId(id, context)
  if (entity === null) throw new TypeError(`wanted the entity ${JSON.stringify(id)} of a tie, got none`)
  return entity
}
