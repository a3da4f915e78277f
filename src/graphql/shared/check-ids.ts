import { distance } from 'fastest-levenshtein'
import { InputError } from '../../errors.js'
import type { EntityType } from '../../generated/enums.js'
import type { Context } from '../context.js'
import { entityWithId, sourceWithId, stateCoded } from '../entity/lookups.js'
import type { IdArgument } from './ids.js'

const NEAR = 3

/** @throws InputError where an id is unknown (with its nearest matches), of another type, or one too many. */
export async function checkIds(ids: readonly IdArgument[], context: Context): Promise<void> {
  checkMany(ids.length, context)
  throwFirst(await Promise.all(ids.map((id) => wrongWith(id, context))))
}

/** @throws InputError where there is no such source. */
export async function checkSources(ids: readonly string[], context: Context): Promise<void> {
  checkMany(ids.length, context)
  const wrong = async (id: string) =>
    (await sourceWithId(id, context)) === null
      ? unknownId('counting.sources', id, 'a source', await sourceIds(context))
      : null
  throwFirst(await Promise.all(ids.map(wrong)))
}

/** That of the first id, whichever was found first: the same request is told the same. */
function throwFirst(wrong: readonly (InputError | null)[]): void {
  const first = wrong.find((one) => one !== null)
  if (first != null) throw first
}

export function checkMany(count: number, { limits }: Context): void {
  if (count <= limits.maxIds) return
  throw new InputError('TOO_MANY_IDS', `an argument wants at most ${limits.maxIds} ids, got ${count}`)
}

async function wrongWith({ argument, id, types }: IdArgument, context: Context): Promise<InputError | null> {
  const entity = await entityWithId(id, context)
  if (entity === null)
    return unknownId(
      argument,
      id,
      kinds(types),
      await idsLike(id, types, context),
      await codedState(id, types, context),
    )
  if (types.includes(entity.type)) return null
  const got = `${JSON.stringify(id)}, ${article(words(entity.type))}`
  return new InputError('WRONG_TYPE', `\`${argument}\` wants the id of ${kinds(types)}, got ${got}`)
}

/** The state that is meant by a code other than its id. */
async function codedState(id: string, types: readonly EntityType[], context: Context): Promise<readonly string[]> {
  const state = types.includes('STATE') ? await stateCoded(id, context) : null
  return state === null ? [] : [state.id]
}

function unknownId(
  argument: string,
  id: string,
  wanted: string,
  known: readonly string[],
  meant: readonly string[] = [],
): InputError {
  const near = (meant.length > 0 ? meant : nearestIds(id, known)).map((one) => JSON.stringify(one))
  const hint = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
  return new InputError(
    'UNKNOWN_ID',
    `\`${argument}\` wants the id of ${wanted}, got ${JSON.stringify(id)}, which is none${hint}`,
  )
}

async function idsLike(id: string, types: readonly EntityType[], { store }: Context): Promise<readonly string[]> {
  const rows = await store.ask('idsThatBegin', { beginning: id.slice(0, 1), types })
  return rows.map((row) => row.id)
}

async function sourceIds({ store }: Context): Promise<readonly string[]> {
  const rows = await store.ask('sources', { ids: null })
  return rows.map(({ source }) => source.id)
}

// A third of the letters may be wrong, and one of a short id.
export function nearestIds(id: string, known: readonly string[]): readonly string[] {
  return known
    .map((one) => ({ one, off: distance(id.toLowerCase(), one.toLowerCase()) }))
    .filter(({ off }) => off <= Math.max(1, Math.floor(id.length / 3)))
    .sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1))
    .slice(0, NEAR)
    .map(({ one }) => one)
}

const words = (type: EntityType) => type.toLowerCase().replaceAll('_', ' ')
const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
// Where nearly every type will do, they need no list.
const kinds = (types: readonly EntityType[]) =>
  types.length > 3 ? 'an entity' : types.map((type) => article(words(type))).join(' or ')
