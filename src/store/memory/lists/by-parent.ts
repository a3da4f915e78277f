import { at } from '../graph/at.js'
import { byText } from '../../../by-text.js'

type Compare<P> = (a: P, b: P) => number

/** The rows of each parent, in the order of the parents; of one that is asked for twice each row is there twice. */
export function byParent<P, R>(
  parents: readonly P[],
  compare: Compare<P>,
  rowsOf: (parent: P) => readonly R[],
): readonly R[] {
  return groups([...parents].sort(compare), compare).flatMap((group) => repeated(rowsOf(at(group, 0)), group.length))
}

/** The same, of parents that are ids. */
export function byId<R>(ids: readonly string[], rowsOf: (id: string) => readonly R[]): readonly R[] {
  return byParent(ids, byText, rowsOf)
}

/** The same, but of an id that is asked for twice each row is there once. */
export function byDistinctId<R>(ids: readonly string[], rowsOf: (id: string) => readonly R[]): readonly R[] {
  return byId([...new Set(ids)], rowsOf)
}

function groups<P>(sorted: readonly P[], compare: Compare<P>): readonly (readonly P[])[] {
  const groups: P[][] = []
  for (const parent of sorted) {
    const group = groups.at(-1)
    if (group !== undefined && compare(at(group, 0), parent) === 0) group.push(parent)
    else groups.push([parent])
  }
  return groups
}

function repeated<R>(rows: readonly R[], times: number): readonly R[] {
  return times === 1 ? rows : rows.flatMap((row) => Array.from({ length: times }, () => row))
}
