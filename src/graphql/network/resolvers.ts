import type { NetworkLinkResolvers, NetworkResolvers } from '../../generated/graphql.js'
import { evidenceOf } from './link-evidence.js'
import { networkAddress } from './network-address.js'

export const Network: NetworkResolvers = {
  exportUrl: ({ args }, { format }) => networkAddress(args, format),
}

export const NetworkLink: NetworkLinkResolvers = {
  evidence: (link, { first }, context) => evidenceOf(link, first, context),
}
