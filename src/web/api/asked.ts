import { type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'

/** A question and how far it is answered. */
export interface AskedQuestion<Result> {
  readonly data: Result | undefined
  /** Why the question as it is now has no answer. */
  readonly error: Error | null
  readonly isFetching: boolean
  /** The data answer what was asked before, and not what is asked now. */
  readonly isPlaceholderData: boolean
  readonly refetch: () => unknown
}

/** With what was answered last where there is no answer: the library keeps it only until the next one fails. */
export function useKept<Answer extends UseQueryResult | UseInfiniteQueryResult>(answer: Answer): Answer {
  const [last, setLast] = useState<Pick<Answer, 'data'>>()
  if (answer.data !== undefined && answer.data !== last?.data) setLast({ data: answer.data })
  if (answer.data !== undefined || last === undefined || answer.error === null) return answer
  return { ...answer, ...last, isPlaceholderData: true }
}

/** Answers that make sense only together, as one: it fails where any does, and all that failed are tried again. */
export function joined<Result>(
  main: AskedQuestion<Result>,
  ...others: readonly AskedQuestion<unknown>[]
): AskedQuestion<Result> {
  const all = [main, ...others]
  return {
    data: all.some(({ data }) => data === undefined) ? undefined : main.data,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    isFetching: all.some(({ isFetching }) => isFetching),
    isPlaceholderData: all.some(({ isPlaceholderData }) => isPlaceholderData),
    refetch: () => all.filter(({ error }) => error !== null).map(({ refetch }) => refetch()),
  }
}
