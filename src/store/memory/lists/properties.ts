import { type FacetBy, Relation } from '../../../generated/enums.js'
import { concernedWith } from '../filters/agreement-ties.js'
import { byText } from '../../../by-text.js'
import { isPresent } from '../graph/presence.js'
import { entityAt } from '../graph/nodes.js'
import { statesParty } from './shared.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors } from '../scope/view.js'
import { itemAt } from '../../../lists/list.js'

/** A value of a property to count agreements by. */
export interface PropertyValue {
  /** A code, a year or an id. */
  readonly value: string
  /** What puts it in order. */
  readonly up: string
}

type ValuesOf = (agreement: number) => readonly PropertyValue[]

/** The values that agreements have of a property, each once. */
export function propertyValues(view: View, by: FacetBy): ValuesOf {
  return properties[by](view)
}

export const compareValues = (a: PropertyValue, b: PropertyValue) => byText(a.up, b.up) || byText(a.value, b.value)

type Field = 'form' | 'legalForce' | 'scope' | 'setting'
type EndsOf = (agreement: number) => readonly number[]

const word = (value: string): PropertyValue => ({ value, up: value })

const own =
  (field: Field) =>
  ({ graph }: View): ValuesOf =>
  (agreement) => {
    const value = entityAt(graph, 'AGREEMENT', agreement)[field]
    return isPresent(value) ? [word(value)] : []
  }

const year =
  ({ graph }: View): ValuesOf =>
  (agreement) => {
    const { date } = entityAt(graph, 'AGREEMENT', agreement)
    return isPresent(date) ? [word(date.slice(0, 4))] : []
  }

const ends =
  (endsOf: (view: View) => EndsOf) =>
  (view: View): ValuesOf => {
    const found = endsOf(view)
    return (agreement) =>
      found(agreement).map((node) => {
        const { id, sortKey } = itemAt(view.graph.entities, node)
        return { value: id, up: sortKey }
      })
  }

const from = (relation: Relation) => ends((view) => (agreement) => inNeighbors(view, relation, agreement))
const to = (relation: Relation) => ends((view) => (agreement) => outNeighbors(view, relation, agreement))

const regions =
  (view: View): ValuesOf =>
  (agreement) => {
    const found = statesParty(view, agreement).map((state) => entityAt(view.graph, 'STATE', state).region)
    return [...new Set(found.filter(isPresent))].map(word)
  }

function organizationsOfParties(view: View): EndsOf {
  // Most states are party to many agreements: each is looked up once.
  const known = new Map<number, readonly number[]>()
  const memberOf = (state: number) => {
    const found = known.get(state) ?? outNeighbors(view, 'MEMBER_OF', state)
    known.set(state, found)
    return found
  }
  return (agreement) => [...new Set(statesParty(view, agreement).flatMap(memberOf))]
}

const properties: { readonly [By in FacetBy]: (view: View) => ValuesOf } = {
  YEAR: year,
  FORM: own('form'),
  LEGAL_FORCE: own('legalForce'),
  SCOPE: own('scope'),
  SETTING: own('setting'),
  TYPOLOGY: to(Relation.CLASSIFIED_AS),
  STAKEHOLDER_GROUP: to(Relation.INVOLVES),
  NORM: to(Relation.REFLECTS),
  ORGANIZATION: ends(concernedWith),
  INITIATOR: from(Relation.INITIATED),
  PARTY: from(Relation.PARTY_TO),
  PARTY_REGION: regions,
  PARTY_ORGANIZATION: ends(organizationsOfParties),
}
