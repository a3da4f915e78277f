import type { Claim } from '../domain.js'

/** Whether a claim holds at an instant: of a date the last, by which the whole of it counts. */
export const holdsAt = ({ starts, ends }: Pick<Claim, 'starts' | 'ends'>, instant: string): boolean =>
  starts <= instant && (ends == null || instant < ends)
