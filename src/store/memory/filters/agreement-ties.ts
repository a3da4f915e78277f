import { type AgreementAttribute, Relation } from '../../../generated/enums.js'
import type { AgreementFilter, Maybe, PartySetFilter } from '../scope/arguments.js'
import { at, cell } from '../graph/at.js'
import type { ClaimTest } from '../scope/counting.js'
import { isPresent, isOneOf, testsWhere } from '../graph/presence.js'
import type { NodeTest } from '../graph/nodes.js'
import { entityAt, isA } from '../graph/nodes.js'
import { isOwn, type TiedAttribute } from './agreement-own.js'
import type { EndsTest } from './sets.js'
import { inSets, partySetTests, setTests } from './sets.js'
import type { EndsOf } from '../scope/standings.js'
import { partyNodes } from '../scope/standings.js'
import type { View } from '../scope/view.js'
import { endsOf, inNeighbors, outNeighbors } from '../scope/view.js'

/** What an AgreementFilter asks of an agreement's ties. */
export function tiedTests(view: View, filter: AgreementFilter): readonly NodeTest[] {
  const { graph } = view
  return [
    ...partyTests(view, filter),
    ...setTests(graph, filter.initiators, (agreement) => inNeighbors(view, 'INITIATED', agreement)),
    ...partySetTests(graph, filter.organizations, (terms) => concernedBy(view, terms)),
    ...setTests(graph, filter.typologies, (agreement) => outNeighbors(view, 'CLASSIFIED_AS', agreement)),
    ...setTests(graph, filter.stakeholderGroups, (agreement) => outNeighbors(view, 'INVOLVES', agreement)),
    ...setTests(graph, filter.norms, (agreement) => outNeighbors(view, 'REFLECTS', agreement)),
    ...bearingTests(view, filter),
    ...(filter.unstated ?? []).filter(isTied).map((attribute) => hasNone(TIED[attribute](view))),
    ...referenceTests(view, filter),
  ]
}

function partyTests(view: View, filter: AgreementFilter): readonly NodeTest[] {
  const { maxParties, minParties, maxStates, minStates } = filter
  const isState = isA(view.graph, 'STATE')
  const states = (ends: readonly number[]) => ends.filter(isState).length
  const counts: readonly EndsTest[] = [
    ...testsWhere(maxParties, (most) => (ends: readonly number[]) => ends.length <= most),
    ...testsWhere(minParties, (least) => (ends: readonly number[]) => ends.length >= least),
    ...testsWhere(maxStates, (most) => (ends: readonly number[]) => states(ends) <= most),
    ...testsWhere(minStates, (least) => (ends: readonly number[]) => states(ends) >= least),
  ]
  return [
    ...allOf(counts, (agreement) => inNeighbors(view, 'PARTY_TO', agreement)),
    ...partySetTests(view.graph, filter.parties, (terms) => partyNodes(view, terms)),
  ]
}

/** One test for several of the same ends, so that these are gathered once; none for none. */
function allOf(tests: readonly EndsTest[], ends: EndsOf): readonly NodeTest[] {
  if (tests.length === 0) return []
  return [
    (node) => {
      const found = ends(node)
      return tests.every((test) => test(found))
    },
  ]
}

const concerning = [Relation.INITIATED, Relation.ISSUED, Relation.MAINTAINS, Relation.AUSPICES]

/** The organizations that initiated, issued, maintain, housed or are party to an agreement, each once. */
export const concernedWith = (view: View): EndsOf => concernedBy(view, {})

/** With acts or commitments to ask after only those that are party to it so. */
function concernedBy(view: View, terms: PartySetFilter): EndsOf {
  const parties = partyNodes(view, terms)
  const relations = isPresent(terms.statuses) || isPresent(terms.commitments) ? [] : concerning
  return (agreement) => {
    const concerned = relations.flatMap((relation) => inNeighbors(view, relation, agreement))
    return [...new Set([...concerned, ...parties(agreement)])].filter(isA(view.graph, 'ORGANIZATION'))
  }
}

const TIED: { readonly [A in TiedAttribute]: (view: View) => EndsOf } = {
  TYPOLOGY: (view) => (agreement) => outNeighbors(view, 'CLASSIFIED_AS', agreement),
  STAKEHOLDER_GROUP: (view) => (agreement) => outNeighbors(view, 'INVOLVES', agreement),
  NORM: (view) => (agreement) => outNeighbors(view, 'REFLECTS', agreement),
  ORGANIZATION: concernedWith,
  INITIATOR: (view) => (agreement) => inNeighbors(view, 'INITIATED', agreement),
  PARTY: (view) => (agreement) => inNeighbors(view, 'PARTY_TO', agreement),
}

const isTied = (attribute: AgreementAttribute): attribute is TiedAttribute => !isOwn(attribute)

const hasNone =
  (ends: EndsOf): NodeTest =>
  (agreement) =>
    ends(agreement).length === 0

function bearingTests(view: View, { normBearing, normSet }: AgreementFilter): readonly NodeTest[] {
  if (!isPresent(normBearing) && !isPresent(normSet)) return []
  const inSet: NodeTest = (norm) => !isPresent(normSet) || entityAt(view.graph, 'NORM', norm).setId === normSet
  return [(agreement) => outNeighbors(view, 'REFLECTS', agreement).some(inSet) === (normBearing ?? true)]
}

function referenceTests(view: View, { references, referenceKinds }: AgreementFilter): readonly NodeTest[] {
  if (!isPresent(references) && !isPresent(referenceKinds)) return []
  const { graph } = view
  const counts = ofKinds(view, referenceKinds)
  const passes: EndsTest = isPresent(references) ? inSets(graph, references) : (ends) => ends.length > 0
  return [(agreement) => passes(endsOf(graph, graph.outgoing, 'REFERENCES', agreement, counts))]
}

function ofKinds({ graph, tieCounts }: View, kinds: Maybe<readonly string[]>): ClaimTest {
  if (!isPresent(kinds)) return tieCounts
  const isOne = isOneOf(kinds, (claim: number) => at(graph.claims.values, cell(graph.claims.value, claim)))
  return (claim) => isOne(claim) && tieCounts(claim)
}
