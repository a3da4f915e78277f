import { InputError } from '../../errors.js'

/** @throws InputError where a number is outside of what an argument takes. */
export function checkNumber(argument: string, got: number, least: number, most: number): void {
  if (got >= least && got <= most) return
  throw new InputError('ARGUMENT', `\`${argument}\` wants a whole number from ${least} to ${most}, got ${got}`)
}
