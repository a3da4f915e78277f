import { closest, distance } from 'fastest-levenshtein'

export interface WrittenAt {
  readonly file: string
  readonly line: number
}

export interface Diagnostic {
  readonly at: WrittenAt
  readonly wanted: string
  readonly got: string
  readonly within?: string
}

/** Diagnostics are values until the very end, so that one run reports all of them. */
export const diagnostic = (at: WrittenAt, wanted: string, got: string): Diagnostic => ({ at, wanted, got })

/** What is wrong with a fragment may be what this file gave it. */
export const withinFile =
  ({ path }: { readonly path: string }) =>
  (one: Diagnostic): Diagnostic =>
    one.at.file === path ? one : { ...one, within: path }

/** A line for each, in the order of files. A fragment's mistake is found in many questions; it is one mistake. */
export function report(diagnostics: readonly Diagnostic[]): string {
  const first = new Map<string, Diagnostic>()
  for (const one of [...diagnostics].sort(byPlace)) {
    const mistake = say({ at: one.at, wanted: one.wanted, got: one.got })
    if (!first.has(mistake)) first.set(mistake, one)
  }
  return [...first.values()].map(say).join('\n')
}

const say = ({ at, wanted, got, within }: Diagnostic) =>
  `${place(at)} wanted ${wanted}, got ${got}${within ? ` (in ${within})` : ''}`

export function quoteNear(name: string, names: readonly string[]) {
  const nearest = closest(lower(name), names.map(lower))
  const near = names.find((one) => lower(one) === nearest)
  const isNear = near !== undefined && distance(nearest, lower(name)) <= Math.floor((name.length + 2) / 3)
  return isNear ? `\`${name}\` (did you mean \`${near}\`?)` : `\`${name}\``
}

const lower = (name: string) => name.toLowerCase()

export const place = ({ file, line }: WrittenAt) => `${file}:${line}`

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.at.file, b.at.file) ||
  a.at.line - b.at.line ||
  compare(a.wanted, b.wanted) ||
  compare(a.got, b.got) ||
  compare(a.within ?? '', b.within ?? '')

// By code unit, not by locale: the same answer on every machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
