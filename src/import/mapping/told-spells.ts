import { byText } from '../../by-text.js'
import { placeText, type Place } from '../../corpus/raw.js'
import { NO_END } from '../../partial-date.js'
import { noticeAt, type Notice } from '../importer.js'
import { cellIn, type MappedClaim } from './claims.js'
import { Mistake } from './mistake.js'
import type { Mapping } from './plan.js'

/** When rows say that a tie held, and the first of them. */
interface ToldSpell {
  readonly since: string
  readonly until: string
  readonly place: Place
}

/** The spells of ties that share a moment and cannot all be true, those that hang together apart from others. */
export type Contradictions = ReadonlyMap<string, readonly (readonly ToldSpell[])[]>

/** What rows say of the same moment of a tie; which of it counts depends on all of them and not on their order. */
export interface ToldSpells {
  /** Takes down two claims of one tie that share a moment. */
  together(before: MappedClaim, claim: MappedClaim): void
  /** Whether another counts in the place of one of these, by what is known yet. */
  isOvertaken(claim: MappedClaim): boolean
  /** Tells of a claim, once all were read, that no other counts in its place. */
  standing(): (claim: MappedClaim) => boolean
  readonly contradictions: () => Contradictions
  /** What is to be told of those that count in the place of others. */
  notices(): readonly Notice[]
}

/** Of spells that contradict each other none counts, or where a mapping takes the earliest that one. */
export function toldSpells({ takesEarliest }: Pick<Mapping, 'takesEarliest'>): ToldSpells {
  const ties = new Map<string, ToldSpell[]>()
  const add = (key: string, spell: ToldSpell): void => {
    const known = ties.get(key) ?? []
    ties.set(key, known)
    if (!known.some((one) => isSame(one, spell))) known.push(spell)
  }
  const winnerOf = (spells: readonly ToldSpell[]): ToldSpell | undefined =>
    spells.find((one) => refinesAll(one, spells)) ?? (takesEarliest ? earliest(spells) : undefined)
  const isOvertaken = (claim: MappedClaim): boolean => {
    if (claim.plan.relation === null) return false
    const spell = spellOf(claim)
    const some = connected(ties.get(tieOf(claim)) ?? []).find((spells) => spells.some((one) => isSame(one, spell)))
    const winner = some === undefined ? undefined : winnerOf(some)
    return winner !== undefined && !isSame(winner, spell)
  }
  const all = () => [...ties].flatMap(([key, spells]) => connected(spells).map((some) => ({ key, some })))
  return {
    together(before, claim) {
      const key = tieOf(claim)
      add(key, spellOf(before))
      add(key, spellOf(claim))
    },
    isOvertaken,
    standing() {
      // Most rows are none of these, and to look at their line takes no time.
      const lines = new Set([...ties.values()].flat().map(({ place }) => place.line))
      return (claim) => !lines.has(claim.place.line) || !isOvertaken(claim)
    },
    contradictions() {
      const contradictions = new Map<string, (readonly ToldSpell[])[]>()
      for (const { key, some } of all())
        if (winnerOf(some) === undefined) contradictions.set(key, [...(contradictions.get(key) ?? []), some])
      return contradictions
    },
    notices: () =>
      all().flatMap(({ some }) => {
        const winner = winnerOf(some)
        return winner === undefined
          ? []
          : some.filter((one) => !refines(winner, one)).map((one) => disagreement(winner, one))
      }),
  }
}

function disagreement(winner: ToldSpell, { place, ...time }: ToldSpell): Notice {
  const wanted = `${timeText(winner)}, as in ${placeText(winner.place)}, which is kept`
  return noticeAt(place, 'since', 'disagrees', wanted, timeText({ place, ...time }))
}

/** Whether both hold at some moment. */
export const shareMoment = (one: MappedClaim, other: MappedClaim): boolean =>
  endOf(spellOf(one)) > cellIn(other, 'since') && endOf(spellOf(other)) > cellIn(one, 'since')

export const saySameTime = (one: MappedClaim, other: MappedClaim): boolean => isSame(spellOf(one), spellOf(other))

/** What is wrong with claims of a row that contradict other rows. */
export function contradicted(contradictions: Contradictions, claims: readonly MappedClaim[]): readonly Mistake[] {
  if (contradictions.size === 0) return []
  return claims.flatMap((claim) => {
    const spell = spellOf(claim)
    const some = claim.plan.relation === null ? [] : (contradictions.get(tieOf(claim)) ?? [])
    const others = some.find((spells) => spells.some((one) => isSame(one, spell)))
    const other =
      others?.find((one) => !refines(one, spell) && !refines(spell, one)) ?? others?.find((one) => !isSame(one, spell))
    if (other === undefined) return []
    const wanted = `the time that ${placeText(other.place)} says of the same tie, ${timeText(other)}, or one apart from it`
    return [new Mistake('since', 'contradicts', wanted, timeText(spell))]
  })
}

const spellOf = (claim: MappedClaim): ToldSpell => ({
  since: cellIn(claim, 'since'),
  until: cellIn(claim, 'until'),
  place: claim.place,
})

/** By what its ends are, also where the file is read again. */
const tieOf = (claim: MappedClaim): string =>
  JSON.stringify([claim.plan.relation, cellIn(claim, 'value'), ...claim.nodes.map(({ key }) => key)])

const endOf = ({ until }: ToldSpell): string => until || NO_END

const isSame = (one: ToldSpell, other: ToldSpell): boolean => one.since === other.since && one.until === other.until

/** Whether each date of one stands for that of the other: who says no beginning says less, who says no end says that there is none. */
const refines = (one: ToldSpell, other: ToldSpell): boolean =>
  one.since.startsWith(other.since) &&
  (one.until === other.until || (other.until !== '' && one.until.startsWith(other.until)))

const refinesAll = (one: ToldSpell, all: readonly ToldSpell[]): boolean => all.every((other) => refines(one, other))

/** The one that begins first, of these that ends last; a date that another has more precisely is none of its own. */
function earliest(spells: readonly ToldSpell[]): ToldSpell | undefined {
  const precise = spells.filter((one) => !spells.some((other) => !isSame(other, one) && refines(other, one)))
  return precise.toSorted((a, b) => byText(a.since, b.since) || byText(endOf(b), endOf(a)))[0]
}

/** Spells that share a moment with one of theirs. */
function connected(spells: readonly ToldSpell[]): readonly (readonly ToldSpell[])[] {
  const all: ToldSpell[][] = []
  let end = ''
  for (const spell of [...spells].sort((a, b) => byText(a.since, b.since))) {
    const last = all.at(-1)
    if (last !== undefined && end > spell.since) last.push(spell)
    else all.push([spell])
    if (last === undefined || all.at(-1) !== last || endOf(spell) > end) end = endOf(spell)
  }
  return all
}

const timeText = ({ since, until }: ToldSpell): string => `${since || 'always'} to ${until || 'now'}`
