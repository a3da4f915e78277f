// An answer is read by the shape of its question: each of these says what is there, or that nothing of the kind is.
import type { ClaimPartsFragment, EntityBriefFragment } from '../../generated/graphql.js'
import type { AnswerListShape } from './shape.js'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

export const fieldAt = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined)

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export function shapeRows(shape: AnswerListShape, value: unknown): readonly unknown[] {
  return asList(shape.rows === null ? value : fieldAt(value, shape.rows))
}

/** How many there are in all, where the answer says so. */
export function totalOf(value: unknown): number | null {
  const total = fieldAt(value, 'totalCount')
  return typeof total === 'number' ? total : null
}

export const isEntity = (value: unknown): value is EntityBriefFragment =>
  isObject(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string' && 'name' in value

export const isClaim = (value: unknown): value is ClaimPartsFragment =>
  isObject(value) && isObject(value['source']) && Array.isArray(value['locators'])
