import { parseAsString, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { Problem } from '../../filters/problem.js'
import { READ_FIELD } from '../../filters/read-field.js'
import { type ParsedValue, right } from '../../filters/reading.js'
import type { FilterField } from '../../filters/shape.js'
import { useUnread } from '../../filters/use-unread.js'
import type { QuestionVariable } from './variables.js'

export type VariableValues = Readonly<Record<string, unknown>>

export interface QuestionVariables {
  /** What the question is asked with. */
  readonly values: VariableValues
  readonly change: (name: string, value: unknown) => void
  readonly reset: () => void
  /** The names of those that are not as the question has them. */
  readonly changed: readonly string[]
  /** What of the address could not be used, in sentences. */
  readonly problems: readonly Problem[]
}

/** The variables of a question as the address has them, a parameter each; what is not there is as the question has it. */
export function useVariables(variables: readonly QuestionVariable[]): QuestionVariables {
  const parsers = useMemo(
    () => Object.fromEntries(variables.map(({ field }) => [field.name, parseAsString])),
    [variables],
  )
  const [written, write] = useQueryStates(parsers, { history: 'push' })
  const readings = variables.map((variable) => readingOf(variable, written[variable.field.name] ?? null))
  const unread = useUnread(variables.map(({ field }) => field.name))
  const same = (index: number) => JSON.stringify(readings[index]!.value) === JSON.stringify(variables[index]!.fallback)
  return {
    values: Object.fromEntries(variables.map(({ field }, index) => [field.name, readings[index]!.value])),
    change: (name, value) => void write({ [name]: writtenOf(value) }),
    reset: () => void write(null),
    changed: variables.map(({ field }) => field.name).filter((_, index) => !same(index)),
    problems: [...readings.flatMap(({ problems }) => problems), ...unread],
  }
}

function readingOf({ field, isList, fallback }: QuestionVariable, written: string | null): ParsedValue<unknown> {
  if (written === null || field.kind === 'filter') return right(fallback)
  const { value, problems } = READ_FIELD[field.kind](field, parsed(field, written))
  const one: unknown = Array.isArray(value) && !isList ? value[0] : value
  return { value: one ?? fallback, problems }
}

/** A text where a text is wanted, else JSON; what is neither is told by whoever reads it. */
function parsed({ kind }: FilterField, written: string): unknown {
  if (kind === 'id' || kind === 'text') return written
  try {
    return JSON.parse(written)
  } catch {
    return written
  }
}

function writtenOf(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
