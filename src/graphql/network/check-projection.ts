import { InputError } from '../../errors.js'
import type { QueryNetworkArgs } from '../../generated/graphql.js'
import { type NarrowingArgument, PROJECTION_NAMES, PROJECTIONS } from './projections.js'

/** @throws InputError where a projection is given an argument that it does not use. */
export function checkUsed({ projection, ...args }: Pick<QueryNetworkArgs, NarrowingArgument | 'projection'>): void {
  const given = (['filter', 'states', 'organizations'] as const).filter((filter) => args[filter] != null)
  const unused = given.find((filter) => !PROJECTIONS[projection].narrowedBy.includes(filter))
  if (unused === undefined) return
  const using = PROJECTION_NAMES.filter((other) => PROJECTIONS[other].narrowedBy.includes(unused))
  throw new InputError(
    'ARGUMENT',
    `\`${unused}\` wants a projection that uses it (${using.join(', ')}), got ${projection}`,
  )
}
