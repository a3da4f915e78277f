import { existsAt } from '../../claims/exists-at.js'
import type { PartialDate, State } from '../../domain.js'
import type { Moment } from '../importer.js'
import type { KnownEntity } from './known-entities.js'

/** A state, of which it may be known when it began and ended. */
export type BoundedState = Pick<State, 'name' | 'existedFrom' | 'existedUntil'>
type Bounds = Omit<BoundedState, 'name'>

/** Whether it is known when a state began or ceased to exist. */
export const isBounded = ({ existedFrom, existedUntil }: Bounds): boolean => existedFrom != null || existedUntil != null

/** Those that existed then, of states; what is not held may have. */
export const existingOn = (entities: readonly (KnownEntity | null)[], moment: PartialDate) =>
  entities.filter((entity) => entity?.type !== 'STATE' || existsAt(entity, middleOf(moment)))

/** Whether a state of some entities was there then; of what else there is, nothing is known to the contrary. */
export function thereOn(entities: readonly KnownEntity[]): (id: string, on: Moment) => boolean {
  const bounded = new Map(
    entities.flatMap((entity) => (entity.type === 'STATE' && isBounded(entity) ? [[entity.id, entity] as const] : [])),
  )
  return (id, on) => {
    const state = bounded.get(id)
    const moment = state === undefined ? null : on()
    return state === undefined || moment === null || existsAt(state, middleOf(moment))
  }
}

/** Of a year in which one state gave way to another, what is said of the whole is said of the one that had most of it. */
const middleOf = (moment: PartialDate): string => `${moment}${MIDDLES.get(moment.length) ?? ''}`
const MIDDLES: ReadonlyMap<number, string> = new Map([
  ['2015'.length, '-07-02'],
  ['2015-07'.length, '-16'],
])
