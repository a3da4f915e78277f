import type { Network } from '../../network/network.js'
import type { LeftOut } from '../left-out.js'

/** What a network that is given out lacks of the whole: links with the nodes that were left out, too. */
export const cutsOf = ({ nodes, links, nodeCount, linkCount }: Network): readonly LeftOut[] => [
  { what: 'nodes', given: nodes.length, of: nodeCount },
  { what: 'links', given: links.length, of: linkCount },
]
