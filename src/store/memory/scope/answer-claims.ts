import type { Claim } from '../../../domain.js'
import { claimsBetween } from './claims-between.js'
import type { View } from './view.js'

/** The claims that count of an agreement's answer to a norm, whichever it is: those that reflect it, then absences. */
export function answerClaims({ graph, claimCounts }: View, agreement: number, norm: number): readonly Claim[] {
  return [
    ...claimsBetween(graph, agreement, 'REFLECTS', norm, claimCounts),
    ...claimsBetween(graph, agreement, 'ASSESSED', norm, claimCounts),
  ]
}
