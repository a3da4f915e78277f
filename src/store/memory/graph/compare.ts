/** By code units, as Cypher compares; where people's languages order otherwise, no store has to know them. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

interface Named {
  readonly sortKey: string
  readonly id: string
}

/** By name, then by id. */
export const compareNames = (a: Named, b: Named): number => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id)
