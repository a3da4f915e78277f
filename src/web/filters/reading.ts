import type { Problem } from './problem.js'

/** What was read of something that may be wrong. */
export interface ParsedValue<Value> {
  readonly value: Value
  /** What was left out, and what would do. */
  readonly problems: readonly Problem[]
}

export const right = <Value>(value: Value): ParsedValue<Value> => ({ value, problems: [] })

export const wrong = <Value>(instead: Value, problem: Problem): ParsedValue<Value> => ({
  value: instead,
  problems: [problem],
})

/** All of the readings as one. */
export const together = <Value>(readings: readonly ParsedValue<Value>[]): ParsedValue<readonly Value[]> => ({
  value: readings.map(({ value }) => value),
  problems: readings.flatMap(({ problems }) => problems),
})

export const mapped = <Value, Other>(reading: ParsedValue<Value>, to: (value: Value) => Other): ParsedValue<Other> => ({
  value: to(reading.value),
  problems: reading.problems,
})
