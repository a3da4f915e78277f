import { CODES } from '../generated/inputs.js'
import type { AskList, Order } from './list.js'

/** What each order of the API is called. */
const WORDS: { readonly [O in Order]: string } = {
  DATE_DESC: 'Newest first',
  DATE: 'Oldest first',
  NAME: 'By name',
  PARTIES_DESC: 'Most parties first',
  NORMS_DESC: 'Most norms first',
  TIES_DESC: 'Most ties first',
  SHARED: 'Most shared first',
  JACCARD: 'Most alike first',
}

const isOrder = (code: string): code is Order => Object.hasOwn(WORDS, code)

/** The orders of a list, its own first; none where the API has but one. */
export const ordersOf = ({
  order,
}: AskList): readonly { readonly value: Order; readonly name: string; readonly note: string }[] =>
  order === undefined
    ? []
    : Object.entries(CODES[order]).flatMap(([value, note]) =>
        isOrder(value) ? [{ value, name: WORDS[value], note }] : [],
      )
