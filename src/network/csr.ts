/** Lists in one array (compressed sparse rows): the targets of row k stand from `offsets[k]` to before `offsets[k + 1]`. */
export interface Csr {
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
}

/** Where rows of some lengths start when each follows the one before. */
export function offsetsOf(lengths: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1)
  for (let row = 0; row < lengths.length; row++) offsets[row + 1] = offsets[row]! + lengths[row]!
  return offsets
}

/** For each target from 0 to before a count the rows that have it, the lowest first. */
export function transposed({ offsets, targets }: Csr, count: number): Csr {
  const lengths = new Uint32Array(count)
  for (const target of targets) lengths[target]! += 1
  const turned = { offsets: offsetsOf(lengths), targets: new Uint32Array(targets.length) }
  const next = turned.offsets.slice()
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let place = offsets[row]!; place < offsets[row + 1]!; place++) turned.targets[next[targets[place]!]!++] = row
  return turned
}

/** The targets of one row, as a view of the array. */
export const targetsAt = ({ offsets, targets }: Csr, row: number): Uint32Array =>
  targets.subarray(offsets[row], offsets[row + 1])
