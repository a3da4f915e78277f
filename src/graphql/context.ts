import type { PartialDate } from '../domain.js'
import type { Row, Store } from '../store/store.js'
import type { Limits } from './limits/limits.js'
import { type Networks, networksOf } from './network/networks.js'
import { batching, type Load } from './shared/loaders.js'
import { memoizeAsync } from './shared/memoize.js'

/** What was asked and what came of it, in a few words. */
export interface Observed {
  readonly operation?: string
  readonly kind?: string
  /** As JSON. */
  readonly variables?: string
  /** The code of its first error. */
  readonly code?: string
}

/** What the resolvers of one request share. */
export interface Context {
  readonly store: Store
  readonly load: Load
  /** What is loaded, asked once. */
  readonly loaded: () => Promise<readonly Row<'loaded'>[]>
  readonly networks: Networks
  readonly limits: Limits
  /** Told what an operation may cost before anything is asked of the store, unless it throws. */
  readonly weigh: (cost: number) => void
  /** Told what an operation is, and what has come of it. */
  readonly observe: (seen: Observed) => void
  /** Today, in UTC: what an absent `asOf` means. */
  readonly today: PartialDate
  /** Where readers reach the site, with a slash at its end; null: it is not known. */
  readonly site: string | null
}

export const contextOf = (store: Store, limits: Limits, now = new Date(), site: string | null = null): Context => ({
  store,
  load: batching(store),
  loaded: memoizeAsync(() => store.ask('loaded', {})),
  networks: networksOf(store),
  limits,
  weigh: () => undefined,
  observe: () => undefined,
  today: now.toISOString().slice(0, 10),
  site,
})
