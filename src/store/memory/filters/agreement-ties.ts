import { Relation } from '../../../generated/enums.js'
import type { AgreementFilter, Maybe } from '../scope/arguments.js'
import { at, cell } from '../graph/at.js'
import type { ClaimTest } from '../scope/counting.js'
import { isPresent, isOneOf, testsWhere } from '../graph/presence.js'
import type { NodeTest } from '../graph/nodes.js'
import { entityAt, isA } from '../graph/nodes.js'
import type { EndsTest } from './sets.js'
import { inSets, setTests } from './sets.js'
import type { View } from '../scope/view.js'
import { endsOf, inNeighbors, outNeighbors } from '../scope/view.js'

/** What an AgreementFilter asks of an agreement's ties. */
export function tiedTests(view: View, filter: AgreementFilter): readonly NodeTest[] {
  const { graph } = view
  return [
    ...partyTests(view, filter),
    ...setTests(graph, filter.initiators, (agreement) => inNeighbors(view, 'INITIATED', agreement)),
    ...setTests(graph, filter.organizations, (agreement) => concernedWith(view, agreement)),
    ...setTests(graph, filter.typologies, (agreement) => outNeighbors(view, 'CLASSIFIED_AS', agreement)),
    ...setTests(graph, filter.stakeholderGroups, (agreement) => outNeighbors(view, 'INVOLVES', agreement)),
    ...setTests(graph, filter.norms, (agreement) => outNeighbors(view, 'REFLECTS', agreement)),
    ...bearingTests(view, filter),
    ...referenceTests(view, filter),
  ]
}

function partyTests(view: View, { parties, maxParties, minParties }: AgreementFilter): readonly NodeTest[] {
  const tests: readonly EndsTest[] = [
    ...testsWhere(maxParties, (most) => (ends: readonly number[]) => ends.length <= most),
    ...testsWhere(minParties, (least) => (ends: readonly number[]) => ends.length >= least),
    ...testsWhere(parties, (sets) => inSets(view.graph, sets)),
  ]
  return allOf(tests, (agreement) => inNeighbors(view, 'PARTY_TO', agreement))
}

/** One test for several of the same ends, so that these are gathered once; none for none. */
function allOf(tests: readonly EndsTest[], endsOf: (node: number) => readonly number[]): readonly NodeTest[] {
  if (tests.length === 0) return []
  return [
    (node) => {
      const ends = endsOf(node)
      return tests.every((test) => test(ends))
    },
  ]
}

const concerning = [Relation.INITIATED, Relation.ISSUED, Relation.MAINTAINS, Relation.AUSPICES, Relation.PARTY_TO]

/** The organizations that initiated, issued, maintain, housed or are party to an agreement, each once. */
export function concernedWith(view: View, agreement: number): readonly number[] {
  const concerned = concerning.flatMap((relation) => inNeighbors(view, relation, agreement))
  return [...new Set(concerned)].filter(isA(view.graph, 'ORGANIZATION'))
}

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
