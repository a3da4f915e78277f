import type { OrderKey } from '../../src/domain.js'
import type { Params, Question, Store } from '../../src/store/store.js'
import type { Difference } from './differs.js'
import { plain } from './plain.js'
import { searchDifference } from './search-difference.js'

// A list of four with pages of one is read whole; a page that never ends is a difference too.
const MOST_PAGES = 60

type Compare<Q extends Question> = (one: Store, other: Store, params: Params<Q>) => Promise<Difference | null>

// How well a text answers is each store's own judgement, so its cursors are too.
const COMPARED: { readonly [Q in Question]?: Compare<Q> } = { search: searchDifference }

/** Where two stores answer differently, on any page; null where they agree to the last. */
export function difference<Q extends Question>(one: Store, other: Store, question: Q, params: Params<Q>) {
  return COMPARED[question]?.(one, other, params) ?? rowDifference(one, other, question, params)
}

async function rowDifference<Q extends Question>(
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

// A question for many parents pages them together: the least key moves on without skipping any parent's rows.
function lastKey(rows: unknown): OrderKey | null {
  const keys = (rows as readonly { readonly key?: OrderKey }[]).map(({ key }) => key)
  return keys.at(-1) ?? null
}
