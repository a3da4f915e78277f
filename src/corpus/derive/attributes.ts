import type { AgreementEvent, StatedCount } from '../../domain.js'
import type { EventFact, StatedCountFact } from '../facts.js'
import { alone, begin } from './claims.js'
import type { World } from './claims.js'
import { canonicalJson, distinct, groupedInOrder, keyOf, present } from './values.js'

interface OfAgreement {
  readonly agreementId: string
}

/** The events of each agreement, in the order of their first instant. */
export function eventsInOrder(world: World, facts: readonly EventFact[]): readonly AgreementEvent[] {
  const events = facts.map((fact) => ({ ...fact, claim: alone(begin(world, fact.claim, [fact.agreementId])) }))
  return placed(events, (event) => keyOf(event.from, event.kind, canonicalJson(event)))
}

/** The numbers that sources give of each agreement, in an order that is always the same. */
export function countsInOrder(world: World, facts: readonly StatedCountFact[]): readonly StatedCount[] {
  const counts = facts.map((fact) => ({ ...fact, claim: alone(begin(world, fact.claim, [fact.agreementId])) }))
  return placed(counts, (count) => keyOf(count.status ?? '', count.groupId ?? '', canonicalJson(count)))
}

function placed<T extends OfAgreement>(items: readonly T[], key: (item: T) => string) {
  const agreements = groupedInOrder(items, (item) => item.agreementId)
  return agreements.flatMap((own) => distinct(own.map(present), key).map((item, order) => ({ ...item, order })))
}
