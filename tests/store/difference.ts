import type { OrderKey } from '../../src/domain.js'
import type { Params, Question, Store } from '../../src/store/store.js'

interface Difference {
  readonly question: Question
  readonly params: unknown
  readonly one: unknown
  readonly other: unknown
}

// A list of four with pages of one is read whole; a page that never ends is a difference too.
const MOST_PAGES = 60

/** Where two stores answer differently, on any page; null where they agree to the last. */
export async function difference<Q extends Question>(
  one: Store,
  other: Store,
  question: Q,
  params: Params<Q>,
): Promise<Difference | null> {
  let asked = params
  for (let page = 0; page < MOST_PAGES; page++) {
    const [left, right] = [plain(await one.ask(question, asked)), plain(await other.ask(question, asked))]
    if (JSON.stringify(left) !== JSON.stringify(right)) return { question, params: asked, one: left, other: right }
    const after = lastKey(left)
    if (after === null || !('after' in asked)) return null
    asked = { ...asked, after }
  }
  return { question, params: asked, one: `no end within ${MOST_PAGES} pages`, other: null }
}

// Neo4j has no null properties and keeps them in no order of ours; when something was loaded is each store's own.
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([name, part]) => part != null && name !== 'loadedAt')
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, plain(part)]))
}

// A question for many parents pages them together: the least key moves on without skipping any parent's rows.
function lastKey(rows: unknown): OrderKey | null {
  const keys = (rows as readonly { readonly key?: OrderKey }[]).map(({ key }) => key)
  return keys.at(-1) ?? null
}
