import type { Commitment } from '../../../generated/enums.js'
import type { AgreementFilter, Maybe } from '../scope/arguments.js'
import { agreementFilter } from '../filters/agreement-filter.js'
import { cell } from '../graph/at.js'
import type { NodeTest } from '../graph/nodes.js'
import { isA } from '../graph/nodes.js'
import type { EndsOf } from '../scope/standings.js'
import { joinedBy, partyNodes } from '../scope/standings.js'
import type { View } from '../scope/view.js'
import { inNeighbors } from '../scope/view.js'

/** How many agreements states share: for each two places among the states, the lower first; with itself: has. */
export interface SharedCounts {
  readonly of: (lower: number, higher: number) => number
}

/**
 * Counts in one table of states by states, since a graph has some hundreds of states and tens of thousands of pairs
 * of them, for each agreement of which a set of agreements a state would have to be looked into.
 */
export function sharedCounts(
  view: View,
  matches: NodeTest,
  takesPart: NodeTest,
  commitments: Commitments,
): SharedCounts {
  const { byType, place } = view.graph
  const states = byType.STATE.length
  const statesOf = statesCommitted(view, commitments)
  const counts = new Uint32Array(states * states)
  for (const agreement of byType.AGREEMENT.filter(matches)) {
    const parties = statesOf(agreement).filter(takesPart)
    countPairs(counts, states, new Uint32Array(parties.map((state) => cell(place, state))))
  }
  return { of: (lower, higher) => cell(counts, lower * states + higher) }
}

/**
 * Each pair once, since places ascend; each place with itself too. The one loop that runs millions of times a question:
 * it reads its arrays itself, which V8 compiles to half the time of `cell`.
 */
function countPairs(counts: Uint32Array, states: number, places: Uint32Array): void {
  for (let one = 0; one < places.length; one++) {
    const row = (places[one] ?? 0) * states
    for (let other = one; other < places.length; other++) {
      const pair = row + (places[other] ?? 0)
      counts[pair] = (counts[pair] ?? 0) + 1
    }
  }
}

export function statesParty(view: View, agreement: number): readonly number[] {
  return inNeighbors(view, 'PARTY_TO', agreement).filter(isA(view.graph, 'STATE'))
}

/** The states party to an agreement, so committed. */
export function statesCommitted(view: View, commitments: Commitments): EndsOf {
  const [parties, isState] = [partyNodes(view, { commitments }), isA(view.graph, 'STATE')]
  return (agreement) => parties(agreement).filter(isState)
}

/** The agreements asked after that each of some parties is party to, so committed. */
export function agreementsOf(view: View, filter: Maybe<AgreementFilter>, commitments: Commitments = null): EndsOf {
  const [joined, matches] = [joinedBy(view, { commitments }), agreementFilter(view, filter)]
  return (party) => joined(party).filter(matches)
}

type Commitments = Maybe<readonly Commitment[]>
