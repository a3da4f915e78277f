import type { QueryNetworkArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { checkNumber } from '../shared/check-number.js'
import { organizationFilterOf, stateFilterOf } from '../shared/filters.js'
import { queryScope } from '../shared/scope.js'
import { checkUsed } from './check-projection.js'
import type { NetworkAnswer } from './model.js'

const HEAVIEST = 2 ** 31 - 1

/** A network of which what is not asked for is not measured. */
export async function networkAnswer(args: QueryNetworkArgs, context: Context): Promise<NetworkAnswer> {
  check(args, context)
  const { projection, minWeight, maxNodes, maxLinks } = args
  const [scope, states, organizations] = await Promise.all([
    queryScope(args, context),
    stateFilterOf(args.states, 'states', args, context),
    organizationFilterOf(args.organizations, 'organizations', args, context),
  ])
  const params = { ...scope, projection, states, organizations, minWeight, maxNodes, maxLinks }
  const { links, ...network } = await context.networks(params)
  return { ...network, links: links.map((link) => ({ ...link, projection, scope })), args }
}

function check(args: QueryNetworkArgs, { limits }: Context): void {
  checkUsed(args)
  checkNumber('minWeight', args.minWeight, 1, HEAVIEST)
  checkNumber('maxNodes', args.maxNodes, 1, limits.maxNodes)
  checkNumber('maxLinks', args.maxLinks, 0, limits.maxLinks)
}
