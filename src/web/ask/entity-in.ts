import { isValues, partIn, partsIn } from '../filters/narrow.js'
import type { EntityBriefFragment } from '../generated/graphql.js'
import type { EntityType } from '../generated/schema.js'
import { TYPES } from '../words/types.js'

const isType = (value: unknown): value is EntityType => typeof value === 'string' && Object.hasOwn(TYPES, value)

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** An entity in an answer whose type is not known when this is compiled; null where there is none. */
export function entityInAnswer(value: unknown): EntityBriefFragment | null {
  if (!isValues(value)) return null
  const { id, type, name, iso2, label, set } = value
  if (typeof id !== 'string' || typeof name !== 'string' || !isType(type)) return null
  if (type === 'STATE') return { id, type, name, iso2: textOrNull(iso2) }
  if (type !== 'NORM') return { id, type, name }
  const setName = textOrNull(partIn(set)['name'])
  return { id, type, name, label: textOrNull(label), set: setName === null ? null : { name: setName } }
}

/** Those of a list, also where each stands within an assessment: `{ norm { … } }`. */
export const entitiesInAnswer = (values: unknown): readonly EntityBriefFragment[] =>
  partsIn(values).flatMap((value) => entityInAnswer(value['norm'] ?? value) ?? [])
