import { closest, distance } from 'fastest-levenshtein'

export type Place = { readonly file: string; readonly line: number }
export type Refusal = { readonly at: Place; readonly wanted: string; readonly got: string; readonly within?: string }

/** Refusals are values until the very end, so that one run reports all of them. */
export const refusal = (at: Place, wanted: string, got: string): Refusal => ({ at, wanted, got })

export function refuse(refusals: readonly Refusal[]) {
  if (refusals.length > 0) throw new Error([...merge([...refusals].sort(byPlace)).values()].map(say).join('\n'))
}

/** A fragment's mistake is found in many questions; it is one mistake. */
function merge(refusals: readonly Refusal[]) {
  const merged: Map<string, Refusal> = new Map()
  for (const one of refusals) {
    const key = say({ at: one.at, wanted: one.wanted, got: one.got })
    if (!merged.has(key)) merged.set(key, one)
  }
  return merged
}

const say = ({ at, wanted, got, within }: Refusal) =>
  `${place(at)} wanted ${wanted}, got ${got}${within ? ` (in ${within})` : ''}`

export function quoteNear(name: string, names: readonly string[]) {
  const nearest = closest(lower(name), names.map(lower))
  const near = names.find((one) => lower(one) === nearest)
  const isNear = near !== undefined && distance(nearest, lower(name)) <= Math.floor((name.length + 2) / 3)
  return isNear ? `\`${name}\` (did you mean \`${near}\`?)` : `\`${name}\``
}

const lower = (name: string) => name.toLowerCase()

export const place = ({ file, line }: Place) => `${file}:${line}`

const byPlace = (a: Refusal, b: Refusal): number =>
  compare(a.at.file, b.at.file) ||
  a.at.line - b.at.line ||
  compare(a.wanted, b.wanted) ||
  compare(a.got, b.got) ||
  compare(a.within ?? '', b.within ?? '')

// By code unit, not by locale: the same answer on every machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
