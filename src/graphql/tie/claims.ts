import type { Claim, TieKey } from '../../domain.js'
import type { Context } from '../context.js'
import { tieKey } from './tie-key.js'

// A loader names a key by its parts in their order, and a map that comes from Neo4j has none.
export async function claimsOfTie({ from, relation, to }: TieKey, { load }: Context): Promise<readonly Claim[]> {
  const [row] = await load('claimsOfTies', { ties: tieKey(from, relation, to) }, {})
  return row?.claims ?? []
}
