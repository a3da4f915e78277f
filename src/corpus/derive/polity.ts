import type { PartialDate, PolityScore } from '../../domain.js'
import { afterLast } from '../../partial-date.js'
import type { PolityFact } from '../facts.js'
import { alone, begin } from './claims.js'
import type { Begun, World } from './claims.js'
import { groupedInOrder } from '../../grouped.js'
import { canonicalJson, distinct, keyOf, present } from './values.js'

/** The scores of each state, in the order of their time. */
export function scoresInOrder(world: World, facts: readonly PolityFact[]): readonly PolityScore[] {
  const scores = facts.map((fact) => ({ ...fact, claim: score(world, begin(world, fact.claim, [fact.stateId])) }))
  return groupedInOrder(scores, ({ stateId }) => stateId).flatMap((own) =>
    distinct(own, keyOfScore).map((one, order) => ({ ...one, order })),
  )
}

/** A government may change any day: of a score without an end nothing is known after the last moment of its source. */
function score(world: World, claim: Begun) {
  const covered = world.sources.get(claim.source)?.coversUntil
  const ends: PartialDate | null = claim.until ?? (covered == null ? null : afterLast(covered))
  return present({ ...alone(claim), ends })
}

const keyOfScore = (one: Omit<PolityScore, 'order'>): string =>
  keyOf(one.claim.starts, one.claim.source, canonicalJson(one))
