// What is in a filter is known only once it was looked at: the address may hold anything.
import type { Values } from './types.js'

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

export const partIn = (value: unknown): Values => (isValues(value) ? value : {})

export const partsIn = (value: unknown): readonly Values[] => (Array.isArray(value) ? value.filter(isValues) : [])

/** The values with one of them changed; `undefined` takes it out. */
export function withValue(values: Values, name: string, value: unknown): Values {
  const others = Object.entries(values).filter(([other]) => other !== name)
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]])
}
