import type { Entity } from '../../domain.js'
import type { NetworkLink, NetworkNode } from '../../network/network.js'
import { writable } from '../text.js'

export type Value = string | number | null

/** What a format says of each node or link, beside what it has words of its own for. */
export interface Attribute<Of> {
  readonly name: string
  readonly kind: 'text' | 'whole' | 'number'
  readonly of: (one: Of) => Value
}

/** A property that entities of some types have. */
const property = (name: string): Attribute<NetworkNode> => ({
  name,
  kind: 'text',
  of: ({ entity }) => textOf(entity, name),
})

function textOf(entity: Entity, name: string): Value {
  const value = (entity as unknown as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? writable(value) : null
}

export const NAME: Attribute<NetworkNode> = property('name')

export const NODE_ATTRIBUTES: readonly Attribute<NetworkNode>[] = [
  ...['type', 'kind', 'form', 'legalForce', 'scope', 'date', 'standing', 'region', 'subregion'].map(property),
  { name: 'degree', kind: 'whole', of: ({ degree }) => degree },
  { name: 'weightedDegree', kind: 'number', of: ({ weightedDegree }) => weightedDegree },
  { name: 'betweenness', kind: 'number', of: ({ betweenness }) => betweenness },
  { name: 'pageRank', kind: 'number', of: ({ pageRank }) => pageRank },
  { name: 'community', kind: 'whole', of: ({ community }) => community },
]

/** For formats without words of their own for where a node is drawn. */
export const POSITION: readonly Attribute<NetworkNode>[] = [
  { name: 'x', kind: 'number', of: ({ position }) => position?.x ?? null },
  { name: 'y', kind: 'number', of: ({ position }) => position?.y ?? null },
]

export const LINK_ATTRIBUTES: readonly Attribute<NetworkLink>[] = [
  { name: 'evidenceCount', kind: 'whole', of: ({ evidenceCount }) => evidenceCount },
]

/** The same for the same link in every file and every cut; no id has a tilde. */
export const idOfLink = ({ source, target }: NetworkLink): string => `${writable(source)}~${writable(target)}`

/** Those that at least one of these has. */
export function presentAttributes<Of>(
  attributes: readonly Attribute<Of>[],
  all: readonly Of[],
): readonly Attribute<Of>[] {
  return attributes.filter(({ of }) => all.some((one) => of(one) !== null))
}

/** What one has, by name. */
export function attributeValues<Of>(
  attributes: readonly Attribute<Of>[],
  one: Of,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    attributes.flatMap(({ name, of }) => {
      const value = of(one)
      return value === null ? [] : [[name, value]]
    }),
  )
}
