import type { ManagedTransaction } from 'neo4j-driver'
import type { PartialDate } from '../../domain.js'
import { loads } from '../../generated/cypher.js'

/** The day from which on the steady ties of what is loaded tell what holds; null where there are none, or nothing is loaded. */
export async function steadySince(tx: ManagedTransaction): Promise<PartialDate | null> {
  const { records } = await tx.run<{ since: PartialDate | null }>(loads.steadySince)
  return records[0]?.get('since') ?? null
}
