import { useOptimisticSearchParams } from 'nuqs/adapters/react-router/v7'
import { nearestWords } from './nearest.js'
import type { Strange } from './problem.js'

/** What others hang on addresses that they hand on. */
const STRAYS = /^(utm_.*|fbclid|gclid|ref)$/

/** Parameters of the address that the page does not know: it says so, rather than to leave them out in silence. */
export function useUnread(known: readonly string[]): readonly Strange[] {
  const names = [...new Set(useOptimisticSearchParams().keys())]
  return names
    .filter((name) => !known.includes(name) && !STRAYS.test(name))
    .map((name) => ({
      words: `This page has no parameter “${name}”. It is left out.`,
      wrong: name,
      near: nearestWords(name, known),
    }))
}
