import { parseAsJson, useQueryState } from 'nuqs'
import type { Counting, NormAnswer } from '../generated/schema.js'

/** Answers that may count as reflecting a norm; all of them do unless the view says otherwise. */
export const REFLECTING: readonly NormAnswer[] = ['EXPLICIT', 'INDIRECT', 'QUOTED']

const parser = parseAsJson<Counting>((value) => (isCounting(value) ? value : null)).withOptions({ history: 'push' })

// What else is wrong with it the server says.
const isCounting = (value: unknown): value is Counting =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Which claims and which answers count, as the address has it. */
export function useCounting() {
  const [counting, write] = useQueryState('counting', parser)
  const set = (next: Counting) => void write(Object.keys(next).length > 0 ? next : null)
  return { counting: counting ?? {}, set }
}
