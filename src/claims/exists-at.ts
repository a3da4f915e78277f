import type { State } from '../domain.js'
import { holdsAt } from './holds-at.js'

/** Whether a state exists at an instant. */
export const existsAt = ({ existedFrom, existedUntil }: Pick<State, 'existedFrom' | 'existedUntil'>, instant: string) =>
  holdsAt({ starts: existedFrom ?? '', ends: existedUntil ?? null }, instant)
