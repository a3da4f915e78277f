import type { ByWay, Times } from './rounds.js'

/** All that one run measured, as docs/benchmark.json has it. */
export interface BenchRun {
  /** What was loaded, in words. */
  readonly data: string
  readonly machine: string
  readonly versions: string
  readonly commit: string
  readonly date: string
  readonly plainTies: number
  readonly rounds: number
  readonly questions: readonly Asked[]
  /** Questions that some way did not answer as the others did, by title. */
  readonly untimed: readonly string[]
  readonly rates: readonly Rated[]
  readonly servers: readonly Started[]
}

export interface Asked {
  readonly key: string
  readonly title: string
  readonly times: ByWay<Times>
}

export interface Rated {
  readonly key: string
  readonly title: string
  readonly aSecond: ByWay<number>
}

/** A server: the median of its starts, and megabytes of its process. */
export interface Started {
  readonly name: string
  readonly startMs: number
  readonly memoryFirst: number
  /** After all questions and bursts; null where that process was not the one asked. */
  readonly memoryAfter: number | null
}

export const DIRECT = 'Normgraph direct'
export const SNAPSHOT = 'Normgraph snapshot'
export const MEMORY = 'Normgraph memory'
export const GENERATED = '@neo4j/graphql'
export const MEMORY_AGAIN = `${MEMORY}, again`
