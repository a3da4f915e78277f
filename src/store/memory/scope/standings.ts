import { commitmentBy } from '../../../claims/parties.js'
import type { Commitment, MembershipStatus, PartyStatus } from '../../../generated/enums.js'
import { at, cell } from '../graph/at.js'
import { commitmentAt } from '../graph/claim-at.js'
import { bases } from '../graph/claims.js'
import { isOneOf, isPresent } from '../graph/presence.js'
import type { Maybe } from './arguments.js'
import { numbersBetween } from './claims-between.js'
import type { ClaimTest } from './counting.js'
import { memberValues, partyValues } from './counting.js'
import type { View } from './view.js'
import { endsOf } from './view.js'

/** The other ends of some ties of a node, each once, in the order of their numbers. */
export type EndsOf = (node: number) => readonly number[]

/** Absent: those that count unless others are asked for. */
interface PartyTerms {
  readonly statuses?: Maybe<readonly PartyStatus[]>
  readonly commitments?: Maybe<readonly Commitment[]>
}

interface MemberTerms {
  readonly statuses?: Maybe<readonly MembershipStatus[]>
}

/** The agreements that a node is party to, by such acts and so committed. */
export function joinedBy(view: View, terms: PartyTerms): EndsOf {
  const { graph } = view
  const counts = partyCounts(view, terms)
  const commits = committing(view, terms.commitments, counts)
  return (party) =>
    endsOf(graph, graph.outgoing, 'PARTY_TO', party, counts).filter((agreement) => commits(party, agreement))
}

/** Those who are party to an agreement, by such acts and so committed. */
export function partyNodes(view: View, terms: PartyTerms): EndsOf {
  const { graph } = view
  const counts = partyCounts(view, terms)
  const commits = committing(view, terms.commitments, counts)
  return (agreement) =>
    endsOf(graph, graph.incoming, 'PARTY_TO', agreement, counts).filter((party) => commits(party, agreement))
}

/** Whether its ties to an agreement commit a party in one of some ways; where none are asked for, they do. */
function committing(
  { graph }: View,
  commitments: Maybe<readonly Commitment[]>,
  counts: ClaimTest,
): (party: number, agreement: number) => boolean {
  if (!isPresent(commitments)) return () => true
  const { claims } = graph
  const shownBy = (claim: number) => ({
    basis: at(bases, cell(claims.basis, claim)),
    commitment: commitmentAt(claims, claim),
  })
  const isMeant = isOneOf(commitments, (acts: readonly number[]) => commitmentBy(acts.map(shownBy)))
  return (party, agreement) => isMeant(numbersBetween(graph, party, 'PARTY_TO', agreement).filter(counts))
}

/** What a node is a member of, in such ways. */
export function belongingsOf(view: View, terms: MemberTerms): EndsOf {
  const { graph } = view
  const counts = memberCounts(view, terms)
  return (member) => endsOf(graph, graph.outgoing, 'MEMBER_OF', member, counts)
}

/** The members of an organization, in such ways. */
export function memberNodes(view: View, terms: MemberTerms): EndsOf {
  const { graph } = view
  const counts = memberCounts(view, terms)
  return (organization) => endsOf(graph, graph.incoming, 'MEMBER_OF', organization, counts)
}

const partyCounts = (view: View, { statuses }: PartyTerms): ClaimTest =>
  isPresent(statuses) ? valued(view, partyValues(view.graph.claims.values, statuses)) : view.tieCounts

const memberCounts = (view: View, { statuses }: MemberTerms): ClaimTest =>
  isPresent(statuses) ? valued(view, memberValues(view.graph.claims.values, statuses)) : view.tieCounts

/** Claims that hold, count by how we know them, and have one of some values. */
function valued({ graph: { claims }, claimCounts }: View, values: Uint8Array): ClaimTest {
  return (claim) => claimCounts(claim) && cell(values, cell(claims.value, claim)) === 1
}
