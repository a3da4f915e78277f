import type { QueryNetworkArgs } from '../../generated/graphql.js'
import { measured } from '../../network/given.js'
import type * as Measured from '../../network/network.js'
import { askedOf, organizationFilterOf, stateFilterOf } from '../shared/asked.js'
import { checkNumber } from '../shared/check-number.js'
import { checkUsed } from './check-projection.js'
import type { Context } from '../context.js'
import type { Network } from '../shared/values.js'

const HEAVIEST = 2 ** 31 - 1

/** A network of which what is not asked for is not measured. */
export async function networkAnswer(args: QueryNetworkArgs, context: Context): Promise<Network> {
  check(args, context)
  const { projection, minWeight, maxNodes, maxLinks } = args
  const [asked, states, organizations] = await Promise.all([
    askedOf(args, context),
    stateFilterOf(args.states, 'states', context),
    organizationFilterOf(args.organizations, 'organizations', context),
  ])
  const params = { ...asked, projection, states, organizations, minWeight, maxNodes, maxLinks }
  const { links, ...network } = await context.load.network(params)
  const askedOfLinks = { ...asked, projection }
  return { ...network, links: links.map((link) => ({ ...link, asked: askedOfLinks })), args }
}

/** A network with all that can be measured of it, for whom no selection says what is wanted. */
export async function networkOf(args: QueryNetworkArgs, context: Context): Promise<Measured.Network> {
  return measured(await networkAnswer(args, context))
}

function check(args: QueryNetworkArgs, { limits }: Context): void {
  checkUsed(args)
  checkNumber('minWeight', args.minWeight, 1, HEAVIEST)
  checkNumber('maxNodes', args.maxNodes, 1, limits.maxNodes)
  checkNumber('maxLinks', args.maxLinks, 0, limits.maxLinks)
}
