import type { Problem } from './problem.js'

/** What was read of something that may be wrong. */
export interface Reading<Value> {
  readonly value: Value
  /** What was left out, and what would do. */
  readonly problems: readonly Problem[]
}

export const right = <Value>(value: Value): Reading<Value> => ({ value, problems: [] })

export const wrong = <Value>(instead: Value, problem: Problem): Reading<Value> => ({
  value: instead,
  problems: [problem],
})

/** All of the readings as one. */
export const together = <Value>(readings: readonly Reading<Value>[]): Reading<readonly Value[]> => ({
  value: readings.map(({ value }) => value),
  problems: readings.flatMap(({ problems }) => problems),
})

export const mapped = <Value, Other>(reading: Reading<Value>, to: (value: Value) => Other): Reading<Other> => ({
  value: to(reading.value),
  problems: reading.problems,
})
