import { drawsBy } from './draws.js'
import { mappingsReader, sheetsReader } from './imports.js'
import { seedsReader } from './seeds.js'

export const READERS = { seeds: seedsReader, mappings: mappingsReader, sheets: sheetsReader } as const
export type Part = keyof typeof READERS

interface Asked {
  readonly count: number
  readonly seed: number
  /** After which no other file is begun. */
  readonly seconds: number
}

export interface Fuzzed {
  readonly files: number
  /** How many ended how: `read`, or by a code. */
  readonly outcomes: ReadonlyMap<string, number>
  /** Each with its case: the same number and seed make the same file. */
  readonly faults: readonly string[]
  /** Seconds of processor time that one took. */
  readonly longestS: number
  readonly longestCase: number
}

/** Reads files drawn by a seed, one after another. */
export async function fuzzed(part: Part, { count, seed, seconds }: Asked): Promise<Fuzzed> {
  const { read, remove } = await READERS[part]()
  const outcomes = new Map<string, number>()
  const faults: string[] = []
  const astray = (error: unknown) => void faults.push(`told beside: ${String(error)}`)
  // What Node or a library tells of by itself, nobody was asked about.
  process.on('unhandledRejection', astray).on('warning', astray)
  const begun = performance.now()
  let [files, longestS, longestCase] = [0, 0, 0]
  try {
    for (; files < count && performance.now() - begun < seconds * 1_000; files += 1) {
      const before = process.cpuUsage()
      const { as, fault } = await outcomeOf(files)
      const { user, system } = process.cpuUsage(before)
      outcomes.set(as, (outcomes.get(as) ?? 0) + 1)
      if (fault !== null) faults.push(`case ${files}: ${fault}`)
      if ((user + system) / 1e6 > longestS) [longestS, longestCase] = [(user + system) / 1e6, files]
    }
  } finally {
    process.off('unhandledRejection', astray).off('warning', astray)
    await remove()
  }
  return { files, outcomes, faults, longestS, longestCase }

  async function outcomeOf(at: number) {
    try {
      return await read(drawsBy(seed + at))
    } catch (error) {
      return { as: 'thrown', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }
}
