// @ts-nocheck: typed in comments until the next commit
import { closest, distance } from 'fastest-levenshtein'

/** @typedef {{ readonly file: string, readonly line: number }} Place */
/** @typedef {{ readonly at: Place, readonly wanted: string, readonly got: string, readonly within?: string }} Refusal */

/**
 * Refusals are values until the very end, so that one run reports all of them.
 * @param {Place} at
 * @param {string} wanted
 * @param {string} got
 * @returns {Refusal}
 */
export const refusal = (at, wanted, got) => ({ at, wanted, got })

/**
 * @param {readonly Refusal[]} refusals
 */
export function refuse(refusals) {
  if (refusals.length > 0) throw new Error([...merge([...refusals].sort(byPlace)).values()].map(say).join('\n'))
}

/**
 * A fragment's mistake is found in many questions; it is one mistake.
 * @param {readonly Refusal[]} refusals
 */
function merge(refusals) {
  /** @type {Map<string, Refusal>} */
  const merged = new Map()
  for (const one of refusals) {
    const key = say({ at: one.at, wanted: one.wanted, got: one.got })
    if (!merged.has(key)) merged.set(key, one)
  }
  return merged
}

/** @param {Refusal} refusal */
const say = ({ at, wanted, got, within }) =>
  `${place(at)} wanted ${wanted}, got ${got}${within ? ` (in ${within})` : ''}`

/**
 * @param {string} name
 * @param {readonly string[]} names
 */
export function quoteNear(name, names) {
  const nearest = closest(lower(name), names.map(lower))
  const near = names.find((one) => lower(one) === nearest)
  const isNear = near !== undefined && distance(nearest, lower(name)) <= Math.floor((name.length + 2) / 3)
  return isNear ? `\`${name}\` (did you mean \`${near}\`?)` : `\`${name}\``
}

/** @param {string} name */
const lower = (name) => name.toLowerCase()

/** @param {Place} at */
export const place = ({ file, line }) => `${file}:${line}`

/** @type {(a: Refusal, b: Refusal) => number} */
const byPlace = (a, b) =>
  compare(a.at.file, b.at.file) ||
  a.at.line - b.at.line ||
  compare(a.wanted, b.wanted) ||
  compare(a.got, b.got) ||
  compare(a.within ?? '', b.within ?? '')

// By code unit, not by locale: the same answer on every machine.
/** @type {(a: string, b: string) => number} */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
