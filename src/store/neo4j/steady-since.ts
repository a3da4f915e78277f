import type { ManagedTransaction } from 'neo4j-driver'
import type { PartialDate } from '../../domain.js'
import { loads } from '../../generated/cypher.js'

/** A transaction of either kind. */
export type Transacting = Pick<ManagedTransaction, 'run'>

/** The day from which on the steady ties of what is loaded tell what holds; null where there are none, or nothing is loaded. */
export async function steadySince(tx: Transacting): Promise<PartialDate | null> {
  const { records } = await tx.run<{ since: PartialDate | null }>(loads.steadySince)
  return records[0]?.get('since') ?? null
}
