import { byText } from '../../by-text.js'
import type { Begun } from './claims.js'

/** A claim without a beginning says nothing of when: where another source dates the same, it holds from then. */
export function withBeginnings(claims: readonly Begun[]): readonly Begun[] {
  if (claims.every(isDated) || !claims.some(isDated)) return claims
  return claims.map((claim) => ({ ...claim, starts: isDated(claim) ? claim.starts : begunBy(claim, claims) }))
}

const isDated = ({ since }: Begun): boolean => since != null

function begunBy(claim: Begun, fellows: readonly Begun[]) {
  const same = fellows.filter(
    ({ source, value }) => source !== claim.source && (value ?? null) === (claim.value ?? null),
  )
  return same.flatMap(({ since }) => since ?? []).sort(byText)[0] ?? claim.starts
}
