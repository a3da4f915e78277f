import type { Claim, PartialDate } from '../../domain.js'
import type { SourceAccess } from '../../generated/enums.js'
import type { ClaimFact, SourceFact } from '../facts.js'
import { byText } from '../../by-text.js'
import { canonicalJson } from '../../canonical-json.js'
import { NO_END } from '../../partial-date.js'
import { distinct, keyOf, present } from './values.js'

/** What claims are completed from. */
export interface DerivationContext {
  readonly sources: ReadonlyMap<string, SourceFact>
  /** When agreements, activities and instruments begin. */
  readonly dates: ReadonlyMap<string, PartialDate>
  /** When agreements came into force. */
  readonly forces: ReadonlyMap<string, PartialDate>
  /** When states that are no more ceased to exist. */
  readonly ends: ReadonlyMap<string, PartialDate>
}

/** A claim whose end and place are still to be found among its fellows. */
export type Begun = Omit<Claim, 'ends' | 'order'>

/** `about` are the ids of what it ties, or of the one thing that it is about. */
export function begin(
  world: DerivationContext,
  fact: ClaimFact,
  about: readonly string[],
  access?: SourceAccess,
): Begun {
  const starts = fact.since ?? latest(about.map((id) => world.dates.get(id) ?? ''))
  const locators = someLocators(fact)
  return { ...fact, locators, starts, access: access ?? world.sources.get(fact.source)?.access ?? 'CITED' }
}

/** Where it says so; null where it does not say where. */
export const someLocators = ({ locators }: ClaimFact): readonly string[] | null =>
  locators == null || locators.length === 0 ? null : locators

const latest = (dates: readonly string[]): string => [...dates].sort(byText).at(-1) ?? ''

/** A claim, and where what it was made of stands among what was given. */
export interface ClaimInOrder {
  readonly at: number
  readonly claim: Claim
}

/** The claims of one tie in their order: what is said twice in the same words is said once. */
export function inOrder(
  claims: readonly Begun[],
  endOf: (claim: Begun) => PartialDate | null,
): readonly ClaimInOrder[] {
  const ended = claims.map((claim, at) => ({ at, claim: present<Ended>({ ...claim, ends: endOf(claim) }) }))
  return distinct(
    ended,
    ({ claim }) => timeKey(claim),
    ({ claim }) => canonicalJson(claim),
  ).map(({ at, claim }, order) => ({
    at,
    claim: order === 0 ? claim : { ...claim, order },
  }))
}

/** A claim on its own, which no other can end. */
export const alone = (claim: Begun): Claim => present({ ...claim, ends: claim.until ?? null })

type Ended = Omit<Claim, 'order'>

/** By time, value and source, and then by all else: total, and the same whatever order the claims came in. */
function timeKey({ starts, since, ends, value, source, locators }: Ended): string {
  return keyOf(starts, since ?? '', ends ?? NO_END, value ?? '', source, (locators ?? []).join('|'))
}
