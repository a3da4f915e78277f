import type { Source } from '../../domain.js'
import { longDate } from './long-date.js'

/** How far to trust what is CITED, in a few words. */
export const UNCHECKED = 'cited from general knowledge, not checked'

const MEANING: { readonly [A in Source['access']]: string } = {
  READ: 'It was at hand when its facts were entered (READ).',
  CITED: 'It was not at hand: its facts are from general knowledge, still to be checked against it (CITED).',
}

/** How far to trust what rests on a source, in sentences. */
export const reliabilityOf = ({ access, coversUntil }: Source): string => `${MEANING[access]} ${untilWhen(coversUntil)}`

const untilWhen = (coversUntil: Source['coversUntil']): string =>
  coversUntil == null
    ? 'Until when it speaks is not stated.'
    : `It speaks of nothing after ${longDate(coversUntil)}: what it says to be so is uncertain after that.`
