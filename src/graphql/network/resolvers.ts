import type { NetworkLinkResolvers, NetworkResolvers } from '../../generated/graphql.js'
import { citationOf } from '../citation/citation.js'
import { citedNetwork } from '../citation/cited-network.js'
import { evidenceOfLink } from './link-evidence.js'
import { networkAddress } from './network-address.js'

export const Network = {
  citation: async (network, { style }, context) => citationOf(await citedNetwork(network, context), style),
  exportUrl: ({ args }, { format }) => networkAddress(args, format),
} satisfies NetworkResolvers

export const NetworkLink = {
  evidence: (link, { first }, context) => evidenceOfLink(link, first, context),
} satisfies NetworkLinkResolvers
