import type { Claim, PartialDate } from '../domain.js'
import { firstInstant, NO_END } from '../partial-date.js'
import { type Spell, spellsOf } from './spells.js'

/** A moment at which how a tie holds changed: began where it was in no spell before, ended where it is in none after. */
export interface Change {
  readonly on: PartialDate
  readonly before: Spell | null
  readonly after: Spell | null
}

/** What changed at a moment, by a tie's claims; null where nothing did, as where a source confirms what holds. */
export function changeAt(claims: readonly Claim[], on: PartialDate): Change | null {
  const spells = spellsOf(claims).filter(everHeld)
  const [before, after] = [lastOf(spells, on, 'before'), lastOf(spells, on, 'from')]
  return before === after ? null : { on, before, after }
}

/** The spell that a tie is in just before a moment, or from it on; of several the last to begin. */
function lastOf(spells: readonly Spell[], on: PartialDate, when: 'before' | 'from'): Spell | null {
  const moment = firstInstant(on)
  const holding = spells.filter((spell) => {
    const [begins, ends] = [beginning(spell), ending(spell)]
    return when === 'before' ? begins < moment && moment <= ends : begins <= moment && moment < ends
  })
  return holding.reduce<Spell | null>((last, one) => (last && beginning(last) > beginning(one) ? last : one), null)
}

/** As a source dates it, else as it is taken to be: from the first event of what is tied, or, `''`, always. */
const beginning = ({ since, claims }: Spell): string => since ?? claims[0]?.starts ?? ''
const ending = ({ until }: Spell): string => until ?? NO_END

// Claims that contradict one another may leave a spell no time at all.
const everHeld = (spell: Spell): boolean => beginning(spell) < ending(spell)
