import type { AgreementEvent, Claim, Fact, StatedCount } from '../../domain.js'
import type { AttributeFact, ClaimFact, EventFact, StatedCountFact } from '../facts.js'
import { alone, begin } from './claims.js'
import type { World } from './claims.js'
import { groupedInOrder } from '../../grouped.js'
import { canonicalJson, distinct, keyOf, present } from './values.js'

interface Claimed {
  readonly agreementId: string
  readonly claim: ClaimFact
}

interface Completed {
  readonly claim: Claim
}

/** The events of each agreement, in the order of their first instant. */
export function eventsInOrder(world: World, facts: readonly EventFact[]): readonly AgreementEvent[] {
  return placed(world, facts, (event) => keyOf(event.from, event.kind, canonicalJson(event)))
}

/** The numbers that sources give of each agreement, in an order that is always the same. */
export function countsInOrder(world: World, facts: readonly StatedCountFact[]): readonly StatedCount[] {
  return placed(world, facts, (count) => keyOf(count.status ?? '', count.groupId ?? '', canonicalJson(count)))
}

/** What sources say of each agreement's attributes: by attribute, what was chosen first. */
export function factsInOrder(world: World, facts: readonly AttributeFact[]): readonly Fact[] {
  return placed(world, facts, (fact) =>
    keyOf(fact.field, fact.chosen ? '0' : '1', fact.value ?? '', fact.claim.source, canonicalJson(fact)),
  )
}

function placed<F extends Claimed>(world: World, facts: readonly F[], key: (item: F & Completed) => string) {
  const items = facts.map((fact) => ({ ...fact, claim: alone(begin(world, fact.claim, [fact.agreementId])) }))
  const agreements = groupedInOrder(items, (item) => item.agreementId)
  return agreements.flatMap((own) => distinct(own.map(present), key).map((item, order) => ({ ...item, order })))
}
