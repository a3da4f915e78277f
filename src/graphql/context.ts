import type { PartialDate } from '../domain.js'
import type { Store } from '../store/store.js'
import type { Limits } from './limits/limits.js'
import { type Loaders, loadersOf } from './shared/load.js'

/** What the resolvers of one request share. */
export interface Context {
  readonly store: Store
  readonly load: Loaders
  readonly limits: Limits
  /** Today, in UTC: what an absent `asOf` means. */
  readonly today: PartialDate
}

export const contextOf = (store: Store, limits: Limits, now = new Date()): Context => ({
  store,
  load: loadersOf(store),
  limits,
  today: now.toISOString().slice(0, 10),
})
