import type { Claim } from '../../../domain.js'
import { NormAnswer } from '../../../generated/enums.js'
import { claimsBetween } from './claims-between.js'
import type { View } from './view.js'

/** The claims that count of an agreement's answer to a norm, whichever it is: those that reflect it, then absences. */
export function answerClaims({ graph, claimCounts }: View, agreement: number, norm: number): readonly Claim[] {
  return [
    ...claimsBetween(graph, agreement, 'REFLECTS', norm, claimCounts),
    ...claimsBetween(graph, agreement, 'ASSESSED', norm, claimCounts),
  ]
}

const { EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED, NOT_ASSESSED } = NormAnswer
const mostAffirmativeFirst = [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]

/** The answer that some claims give together. */
export function answerOf(claims: readonly Claim[]): NormAnswer {
  const given = new Set(claims.map(({ value }) => value))
  return mostAffirmativeFirst.find((answer) => given.has(answer)) ?? NOT_ASSESSED
}
