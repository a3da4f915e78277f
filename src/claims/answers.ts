import type { Claim } from '../domain.js'
import type { NormAnswer } from '../generated/enums.js'

const FROM_MOST_AFFIRMATIVE: readonly NormAnswer[] = ['EXPLICIT', 'INDIRECT', 'QUOTED', 'NOT_FOUND', 'UNANSWERED']

/** The answer that claims give together: the most affirmative; NOT_ASSESSED where there is none. */
export function answerOf(claims: readonly Claim[]): NormAnswer {
  return FROM_MOST_AFFIRMATIVE.find((answer) => claims.some(({ value }) => value === answer)) ?? 'NOT_ASSESSED'
}
