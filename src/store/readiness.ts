import type { StoreError } from '../errors.js'
import type { Store } from './store.js'

/** What is loaded. */
export interface Held {
  readonly version: string
  /** When the store was loaded with it. */
  readonly loadedAt: string
  readonly entities: number
  readonly ties: number
}

/** What can be asked of a store now. */
export interface Readiness {
  /** null: that is not known before Neo4j was seen. */
  readonly mode: 'memory' | 'snapshot' | 'direct' | null
  /** null: nothing is loaded, or none of it was seen yet. */
  readonly held: Held | null
  /** When Neo4j was last seen to hold that; null of memory, which follows nothing, and before it was seen. */
  readonly seenAt: string | null
  /** Why Neo4j could not be looked at the last time; null where it could. */
  readonly trouble: Trouble | null
}

export interface Trouble {
  readonly code: string
  /** As whoever asks is told. */
  readonly message: string
  /** For whoever runs the server, and nobody else. */
  readonly cause: string | null
}

/** What is loaded, and how much of it there is. */
export async function heldIn({ ask }: Store): Promise<Held | null> {
  const [row] = await ask('loaded', {})
  if (row === undefined) return null
  const { version, loadedAt } = row.loaded
  const [entities, ties] = await Promise.all([ask('entityCounts', { asOf: null }), ask('relationCounts', {})])
  return { version, loadedAt, entities: summed(entities), ties: summed(ties) }
}

export const summed = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0)

/** Of a memory, which is there for as long as it is open. */
export const readinessOf = async (memory: Store): Promise<Readiness> => ({
  mode: 'memory',
  held: await heldIn(memory),
  seenAt: null,
  trouble: null,
})

export const troubleOf = ({ code, message, cause }: StoreError): Trouble => ({
  code,
  message,
  cause: cause instanceof Error ? cause.message : null,
})
