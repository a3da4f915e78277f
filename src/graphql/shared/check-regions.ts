import { InputError } from '../../errors.js'
import type { Context } from '../context.js'
import { entitiesOf } from '../entity/lookups.js'
import { nearestIds } from './check-ids.js'

/** @throws InputError where no state is in a region of that name, with those that are near. */
export async function checkRegions(
  regions: readonly string[] | null | undefined,
  argument: string,
  context: Context,
): Promise<void> {
  if (regions == null || regions.length === 0) return
  const states = await entitiesOf('STATE', context)
  const known = new Set(states.flatMap(({ region, subregion }) => [region, subregion]).filter((one) => one != null))
  const unknown = regions.find((region) => !known.has(region))
  if (unknown === undefined) return
  const near = nearestIds(unknown, [...known]).map((one) => JSON.stringify(one))
  const hint = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
  throw new InputError(
    'ARGUMENT',
    `\`${argument}\` wants UN M49 regions or subregions, got ${JSON.stringify(unknown)}, in which no state is${hint}`,
  )
}
