const BITS = 14
const SIZE = 1 << BITS
const LAST = SIZE - 1

/** Whole numbers below 2^32 one below the other, of which there may be millions: many alike take no space. */
export interface WholeNumbers {
  readonly length: () => number
  append(number: number): void
  /** 0 where nothing was written. */
  at(place: number): number
}

export function wholeNumbers(): WholeNumbers {
  // In pieces: what grows by copying needs twice its size meanwhile. A piece of one number is that number.
  const pieces: (Uint32Array | number)[] = []
  let length = 0
  const appendWithin = (number: number): void => {
    const piece = pieces[pieces.length - 1] ?? 0
    const place = length & LAST
    if (typeof piece !== 'number') piece[place] = number
    else if (piece !== number) {
      const numbers = new Uint32Array(SIZE).fill(piece, 0, place)
      numbers[place] = number
      pieces[pieces.length - 1] = numbers
    }
  }
  return {
    length: () => length,
    append(number) {
      if ((length & LAST) === 0) pieces.push(number)
      else appendWithin(number)
      length += 1
    },
    at(place) {
      if (place >= length) return 0
      const piece = pieces[place >>> BITS] ?? 0
      return typeof piece === 'number' ? piece : (piece[place & LAST] ?? 0)
    },
  }
}
