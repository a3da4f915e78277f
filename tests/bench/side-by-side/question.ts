/** What a text is asked with. */
export type Variables = Readonly<Record<string, unknown>>

/** One question in the languages of those that are asked. */
export interface SideBySideQuestion {
  readonly key: string
  readonly title: string
  /** What it is asked with, in turn: so many, that no way has but one answer to find. */
  readonly asked: readonly Variables[]
  /** Cypher by hand; null where Community has nothing to answer with. */
  readonly cypher: string | null
  readonly normgraph: string
  /** GraphQL as @neo4j/graphql has it; null where it generates no Cypher for such a question. */
  readonly generated: string | null
  /** The answer is one thing, which others than Normgraph tell as a list of one. */
  readonly isLookup?: boolean
  /** The answer has an order that the ways do not share, so that it is compared as a set. */
  readonly isSet?: boolean
}

// Sums of thousands of floats may differ by the order of what is added.
const DIGITS = 9

/** An answer without its names: an object is the list of its values, and one value alone stands for itself. */
export function canonical(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(DIGITS))
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.values(value).map(canonical)
  return parts.length === 1 ? parts[0] : parts
}

/** The same of the answer to a question, as text that is equal where answers are. */
export function comparable({ isLookup = false, isSet = false }: SideBySideQuestion, answer: unknown): string {
  const told = canonical(answer)
  const one = isLookup && Array.isArray(told) && told.length === 1 ? (told as readonly unknown[])[0] : told
  if (!isSet || !Array.isArray(one)) return JSON.stringify(one)
  return JSON.stringify(one.map((part) => JSON.stringify(part)).toSorted())
}
