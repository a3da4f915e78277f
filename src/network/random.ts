/**
 * A seeded generator of numbers from 0 to before 1: Mulberry32 of Tommy Ettinger (public domain), small and good enough
 * to shuffle by. The same seed gives the same numbers on every machine.
 */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Some of the whole numbers from 0 to before a count, each set of so many as likely. */
export function drawn(size: number, count: number, random: () => number): Uint32Array {
  const numbers = new Uint32Array(count).map((_, index) => index)
  for (let place = 0; place < size; place++) {
    const other = place + Math.floor(random() * (count - place))
    const taken = numbers[other]!
    numbers[other] = numbers[place]!
    numbers[place] = taken
  }
  return numbers.slice(0, size)
}
