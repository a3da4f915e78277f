/** Finds places by a digest of what stands there, in a few bytes a place; what is found is still to be compared. */
export interface DigestIndex {
  /** Takes the next place. */
  add(digest: number): void
  /** In order. */
  places(digest: number): readonly number[]
}

const LEAST = 1 << 10

export function digestIndex(): DigestIndex {
  let length = 0
  let digests = new Uint32Array(LEAST)
  // Of those in a bucket the last, from 1, and of each the one before it.
  let lasts = new Uint32Array(LEAST)
  let earlier = new Uint32Array(LEAST)
  const put = (place: number): void => {
    const bucket = (digests[place] ?? 0) & (lasts.length - 1)
    earlier[place] = lasts[bucket] ?? 0
    lasts[bucket] = place + 1
  }
  const grow = (): void => {
    const size = 2 * length
    digests = sized(digests, size)
    lasts = new Uint32Array(size)
    earlier = new Uint32Array(size)
    for (let place = 0; place < length; place += 1) put(place)
  }
  return {
    add(digest) {
      if (length === digests.length) grow()
      digests[length] = digest
      put(length)
      length += 1
    },
    places(digest) {
      const found: number[] = []
      for (let place = lasts[digest & (lasts.length - 1)] ?? 0; place > 0; place = earlier[place - 1] ?? 0)
        if (digests[place - 1] === digest) found.push(place - 1)
      return found.reverse()
    },
  }
}

function sized(numbers: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(numbers)
  return larger
}

// Those of FNV-1a.
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193]

/** A number of 32 bits that few texts have in common. */
export function digestOfText(text: string): number {
  let digest = BASIS
  for (let at = 0; at < text.length; at += 1) digest = Math.imul(digest ^ text.charCodeAt(at), PRIME)
  return (digest ^ (digest >>> 15)) >>> 0
}

/** A number of 32 bits that few pairs of a digest and a whole number have in common. */
export function digestWith(digest: number, number: number): number {
  const mixed = Math.imul(Math.imul(digest ^ number, PRIME) ^ (number >>> 16), PRIME)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
