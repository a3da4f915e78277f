import { canonicalJson } from '../../canonical-json.js'
import type { Records } from '../../domain.js'
import { groupsInOrder } from '../../lists/groups-in-order.js'
import type { List } from '../../lists/list.js'
import { gathering } from '../../lists/packed-list.js'
import { ofEachKind, ownerOf } from '../../records.js'
import type { RecordFact, RecordFacts } from '../facts.js'
import { recordRule } from '../record-rules.js'
import type { RecordRule } from '../record-rules.js'
import type { DerivationContext } from './claims.js'
import { distinct, keyOf, present } from './values.js'

/** The records of each kind, by entity and in the order of their kind; what is said twice in the same words is said once. */
export const recordsInOrder = (world: DerivationContext, facts: RecordFacts): Records =>
  ofEachKind((name) => inOrder(world, recordRule(name), facts[name])) as Records

function inOrder(world: DerivationContext, { claimOf, orderOf }: RecordRule, facts: List<RecordFact>) {
  const all = gathering<object>()
  for (const own of groupsInOrder(facts, [ownerOf])) {
    const records = own.map((fact) => present({ ...fact, claim: claimOf(world, fact) }))
    const told = distinct(records, (record) => keyOf(...orderOf(record), canonicalJson(record)))
    for (const [order, record] of told.entries()) all.add({ ...record, order })
  }
  return all.list()
}
