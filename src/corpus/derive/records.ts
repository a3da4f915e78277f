import { canonicalJson } from '../../canonical-json.js'
import type { Records } from '../../domain.js'
import { groupedInOrder } from '../../grouped.js'
import { ofEachKind, ownerOf } from '../../records.js'
import type { RecordFact, RecordFacts } from '../facts.js'
import { recordRule } from '../record-rules.js'
import type { RecordRule } from '../record-rules.js'
import type { DerivationContext } from './claims.js'
import { distinct, keyOf, present } from './values.js'

/** The records of each kind, by entity and in the order of their kind; what is said twice in the same words is said once. */
export const recordsInOrder = (world: DerivationContext, facts: RecordFacts): Records =>
  ofEachKind((name) => inOrder(world, recordRule(name), facts[name])) as Records

function inOrder(world: DerivationContext, { claimOf, orderOf }: RecordRule, facts: readonly RecordFact[]) {
  const records = facts.map((fact) => present({ ...fact, claim: claimOf(world, fact) }))
  return groupedInOrder(records, ownerOf).flatMap((own) =>
    distinct(own, (record) => keyOf(...orderOf(record), canonicalJson(record))).map((record, order) => ({
      ...record,
      order,
    })),
  )
}
