import type { NormSetFilter } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { today } from './today.js'

/** A norm, and those of other sets that correspond to it. */
export async function withCorresponding(id: string, context: Context): Promise<readonly string[]> {
  const params = { relation: 'CORRESPONDS_TO', direction: 'BOTH', ...today(context) } as const
  const rows = await context.load('neighbours', { ids: id }, params)
  return [id, ...rows.map(({ neighbour }) => neighbour.id)]
}

type Sets = readonly NormSetFilter[] | null | undefined

/** Sets of norms that say outright which norms they take: what they ask for in the words of any set is spelt out. */
export async function spelledOut<Asked extends Sets>(
  sets: Asked,
  context: Context,
): Promise<Asked | readonly NormSetFilter[]> {
  if (sets == null) return sets
  return (await Promise.all(sets.map((set) => spelled(set, context)))).flat()
}

async function spelled(set: NormSetFilter, context: Context): Promise<readonly NormSetFilter[]> {
  const { corresponding, all, any, none } = set
  if (corresponding !== true) return [set]
  const groups = (ids: readonly string[]) => Promise.all(ids.map((id) => withCorresponding(id, context)))
  const [ofAll, ofAny, ofNone] = await Promise.all([groups(all ?? []), groups(any ?? []), groups(none ?? [])])
  return [
    ...(any == null ? [] : [{ any: ofAny.flat() }]),
    ...(none == null ? [] : [{ none: ofNone.flat() }]),
    ...ofAll.map((group) => ({ any: group })),
  ]
}
