import type { CutAt } from '../../network/cut.js'
import { type CutNetwork, cutNetwork } from '../../network/cut-network.js'
import { wholeNetwork } from '../../network/whole.js'
import type { Params, Store } from '../../store/store.js'
import { memoizeAsyncBy } from '../shared/memoize.js'

type NetworkParams = Params<'network'> & { readonly minWeight: number }

/** The networks of one request: each is asked and measured once, however often and wherever it is cut. */
export type Networks = (params: NetworkParams & CutAt) => Promise<CutNetwork>

export function networksOf(store: Store): Networks {
  const whole = memoizeAsyncBy(async ({ minWeight, ...params }: NetworkParams) =>
    wholeNetwork(await store.ask('network', params), minWeight),
  )
  return memoizeAsyncBy(async ({ maxNodes, maxLinks, ...params }) =>
    cutNetwork(await whole(params), { maxNodes, maxLinks }),
  )
}
