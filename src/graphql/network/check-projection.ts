import { InputError } from '../../errors.js'
import type { Projection } from '../../generated/enums.js'
import type { QueryNetworkArgs } from '../../generated/graphql.js'

type Filter = 'filter' | 'states' | 'organizations'

const USED: { readonly [P in Projection]: readonly Filter[] } = {
  ENTITIES: ['filter', 'states', 'organizations'],
  STATES_BY_AGREEMENT: ['filter', 'states'],
  STATES_BY_ORGANIZATION: ['states', 'organizations'],
  STATES_BY_NORM: ['filter', 'states'],
  AGREEMENTS_BY_NORM: ['filter'],
  AGREEMENTS_BY_PARTY: ['filter'],
  NORMS_BY_AGREEMENT: ['filter'],
  ORGANIZATIONS_BY_MEMBER: ['organizations'],
}

const PROJECTIONS = Object.keys(USED) as readonly Projection[]

/** @throws InputError where a projection is given an argument that it does not use. */
export function checkUsed({ projection, ...args }: Pick<QueryNetworkArgs, Filter | 'projection'>): void {
  const given = (['filter', 'states', 'organizations'] as const).filter((filter) => args[filter] != null)
  const unused = given.find((filter) => !USED[projection].includes(filter))
  if (unused === undefined) return
  const using = PROJECTIONS.filter((other) => USED[other].includes(unused))
  throw new InputError(
    'ARGUMENT',
    `\`${unused}\` wants a projection that uses it (${using.join(', ')}), got ${projection}`,
  )
}
