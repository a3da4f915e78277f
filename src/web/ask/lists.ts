import type { AskList } from './list.js'
import { ACTIVITIES } from './lists/activities.js'
import { AGREEMENTS } from './lists/agreements.js'
import { NORMS } from './lists/norms.js'
import { ORGANIZATIONS } from './lists/organizations.js'
import { PAIRS } from './lists/pairs.js'
import { STATES_LIST } from './lists/states.js'
import { TIES_LIST } from './lists/ties.js'

/** What can be listed, by its name in the address. */
export const LISTS = {
  agreements: AGREEMENTS,
  states: STATES_LIST,
  organizations: ORGANIZATIONS,
  norms: NORMS,
  pairs: PAIRS,
  ties: TIES_LIST,
  activities: ACTIVITIES,
} as const satisfies Readonly<Record<string, AskList>>

export type ListName = keyof typeof LISTS

export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[]

export const isListName = (name: string): name is ListName => Object.hasOwn(LISTS, name)
