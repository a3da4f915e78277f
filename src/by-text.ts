/** By code unit, not by locale: the same everywhere, and as Cypher compares. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
