import type { PartialDate } from '../../../domain.js'

/** Later than the last instant of any date. */
export const NEVER = 200_000_000

/**
 * 1YYYYMMDD, with 00 for what the date leaves open: before all that makes it more precise. `''`, always, is 0; the 1 in
 * front keeps it apart from the year 0.
 */
export function firstInstantNumber(date: PartialDate | ''): number {
  return date === '' ? 0 : Number(`1${digits(date).padEnd(8, '0')}`)
}

/** 1YYYYMMDD, with 99 for what the date leaves open: after all that makes it more precise. */
export function lastInstantNumber(date: PartialDate): number {
  return Number(`1${digits(date).padEnd(8, '9')}`)
}

/** The date that `firstInstantNumber` was made of. */
export function dateOfInstant(instant: number): PartialDate | '' {
  if (instant === 0) return ''
  const text = String(instant)
  const parts = [text.slice(1, 5), text.slice(5, 7), text.slice(7)]
  return parts.filter((part) => part !== '00').join('-')
}

const digits = (date: PartialDate) => date.replaceAll('-', '')
