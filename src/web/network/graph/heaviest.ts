import type { GraphLink } from './graph.js'

export const heaviestFirst = (links: readonly GraphLink[]): readonly GraphLink[] =>
  [...links].sort((one, other) => other.weight - one.weight)
