/** Lists of whole numbers in one array: list k stands from `starts[k]` to before `starts[k + 1]`. */
export interface Lists {
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** Where lists of some lengths start when each follows the one before. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let list = 0; list < lengths.length; list++) starts[list + 1] = starts[list]! + lengths[list]!
  return starts
}

/** For each item from 0 to before a count the lists that have it, the lowest first. */
export function transposed({ starts, items }: Lists, count: number): Lists {
  const lengths = new Uint32Array(count)
  for (const item of items) lengths[item]! += 1
  const turned = { starts: startsOf(lengths), items: new Uint32Array(items.length) }
  const next = turned.starts.slice()
  for (let list = 0; list + 1 < starts.length; list++)
    for (let place = starts[list]!; place < starts[list + 1]!; place++) turned.items[next[items[place]!]!++] = list
  return turned
}

/** One list, as a view of the array. */
export const listAt = ({ starts, items }: Lists, list: number): Uint32Array =>
  items.subarray(starts[list], starts[list + 1])
