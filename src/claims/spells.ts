import { byText } from '../by-text.js'
import type { Claim, PartialDate } from '../domain.js'
import { placeOf } from './place.js'

/** A time in which a tie held, and how: from `since` (inclusive) to `until` (exclusive). */
export interface Spell {
  readonly value: string | null
  readonly since: PartialDate | null
  readonly until: PartialDate | null
  readonly claims: readonly Claim[]
}

/** The spells of a tie in order of time: claims of one value whose times meet are one spell. */
export function spellsOf(claims: readonly Claim[]): readonly Spell[] {
  const byStart = [...claims].sort((a, b) => byText(a.starts, b.starts) || placeOf(a) - placeOf(b))
  return byStart.reduce(withClaim, []).map(spellOf).sort(inTime)
}

/** The spell that a tie is in, of claims that hold at one moment: the last to begin. */
export function lastSpell(claims: readonly Claim[]): Spell {
  const spell = spellsOf(claims).at(-1)
  if (spell === undefined) throw new TypeError('wanted at least one claim, got none')
  return spell
}

type Run = readonly Claim[]

function withClaim(runs: readonly Run[], claim: Claim): readonly Run[] {
  const at = runs.findLastIndex((run) => continues(run, claim))
  return at < 0 ? [...runs, [claim]] : runs.map((run, i) => (i === at ? [...run, claim] : run))
}

const continues = (run: Run, claim: Claim) =>
  run[0]?.value === claim.value && run.some(({ ends }) => ends == null || claim.starts <= ends)

function spellOf(claims: Run): Spell {
  return {
    value: claims[0]?.value ?? null,
    since: firstDate(claims.map(({ since }) => since)),
    until: claims.some(({ ends }) => ends == null)
      ? null
      : (claims
          .map(({ ends }) => ends ?? '')
          .sort()
          .at(-1) ?? null),
    claims,
  }
}

// Sources that agree differ in precision: of `1949` and `1949-04-04` the second says more.
function firstDate(dates: readonly (PartialDate | null | undefined)[]): PartialDate | null {
  const known = dates.filter((date) => date != null).sort()
  const first = known[0]
  return first === undefined ? null : (known.filter((date) => date.startsWith(first)).at(-1) ?? first)
}

const inTime = (a: Spell, b: Spell) => byText(startOf(a), startOf(b)) || byText(a.value ?? '', b.value ?? '')
const startOf = ({ claims }: Spell) => claims[0]?.starts ?? ''
