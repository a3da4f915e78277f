import { InputError } from '../../errors.js'
import type { AgreementFilter, DateRange } from '../../generated/graphql.js'
import { firstInstant, lastInstant } from '../../partial-date.js'

type Absent = null | undefined

/** @throws InputError where no date can be within. */
export function checkDates(range: DateRange | Absent, argument: string): void {
  const { from, to } = range ?? {}
  if (from == null || to == null || firstInstant(from) <= lastInstant(to)) return
  throw new InputError('ARGUMENT', `\`${argument}\` wants a \`from\` that is not after \`to\`, got ${from} and ${to}`)
}

type Counts = Pick<AgreementFilter, 'minParties' | 'maxParties' | 'minStates' | 'maxStates'>

/** @throws InputError where no agreement can have so many parties or states. */
export function checkCounts(filter: Counts | Absent, argument: string): void {
  const { minParties, maxParties, minStates, maxStates } = filter ?? {}
  const least = { minParties: minParties ?? 0, minStates: minStates ?? 0 }
  checkMost(`${argument}.maxStates`, maxStates, { minStates: least.minStates })
  // States are parties too.
  checkMost(`${argument}.maxParties`, maxParties, least)
}

function checkMost(argument: string, most: number | Absent, least: Readonly<Record<string, number>>): void {
  if (most == null) return
  if (most < 0) throw new InputError('ARGUMENT', `\`${argument}\` wants a whole number from 0, got ${most}`)
  const more = Object.entries(least).find(([, number]) => number > most)
  if (more === undefined) return
  const [name, number] = more
  throw new InputError('ARGUMENT', `\`${argument}\` wants at least the ${number} of \`${name}\`, got ${most}`)
}
