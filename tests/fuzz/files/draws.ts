import { seeded } from '../../../src/network/random.js'

/** What is drawn by a seed: the same of the same seed on every machine. */
export interface Draws {
  /** A whole number from 0 to before `count`. */
  readonly below: (count: number) => number
  readonly one: <T>(items: readonly T[]) => T
  /** Whether something happens that does once in so many times. */
  readonly onceIn: (times: number) => boolean
}

export function drawsBy(seed: number): Draws {
  const random = seeded(seed)
  const below = (count: number) => Math.floor(random() * count)
  return {
    below,
    one: <T>(items: readonly T[]) => items[below(items.length)] as T,
    onceIn: (times) => below(times) === 0,
  }
}

/** One change of what is given, or several, one after another. */
export type Mutation<T> = (given: T, draws: Draws) => T

export function mutated<T>(given: T, mutations: readonly Mutation<T>[], draws: Draws): T {
  const times = 1 + draws.below(3)
  return Array.from({ length: times }).reduce<T>((so) => draws.one(mutations)(so, draws), given)
}
