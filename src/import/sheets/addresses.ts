/** Beyond all columns of any sheet: what is further is there. */
const FAR = 26 ** 6

/** The place of a cell's column from its address, from 0: 0 of `A7`, 27 of `AB7`; -1 of what is no address. */
export function columnAt(address: string): number {
  let column = 0
  for (const sign of address) {
    const letter = sign.charCodeAt(0) - 64
    if (letter < 1 || letter > 26 || column > FAR) break
    column = column * 26 + letter
  }
  return column - 1
}

/** The letters of a column from its place: `A` of 0, `AB` of 27. */
export function columnName(column: number): string {
  let letters = ''
  for (let rest = Math.min(column, FAR); rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}

export const addressOf = (column: number, line: number): string => `${columnName(column)}${line}`
