import type { NetworkLinkResolvers, NetworkResolvers } from '../../generated/graphql.js'
import { evidenceOfLink } from './link-evidence.js'
import { networkAddress } from './network-address.js'

export const Network = {
  exportUrl: ({ args }, { format }) => networkAddress(args, format),
} satisfies NetworkResolvers

export const NetworkLink = {
  evidence: (link, { first }, context) => evidenceOfLink(link, first, context),
} satisfies NetworkLinkResolvers
