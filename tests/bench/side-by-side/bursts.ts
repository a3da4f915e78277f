import type { SideBySideQuestion } from './question.js'
import type { ByWay } from './rounds.js'
import type { Way } from './ways.js'

const AT_ONCE = 16
const BURST_MS = 2_000
const WARM_MS = 1_000

/** Requests a second that each way answers at 16 connections: the median of bursts, each way's in turn. */
export async function answeredASecond(
  question: SideBySideQuestion,
  ways: readonly Way[],
  rounds: number,
): Promise<ByWay<number>> {
  const rates = new Map<string, number[]>()
  for (let round = 0; round <= rounds; round += 1)
    for (const way of ways) {
      const rate = await burst(question, way, round === 0 ? WARM_MS : BURST_MS)
      if (rate !== null && round > 0) rates.set(way.name, [...(rates.get(way.name) ?? []), rate])
    }
  return Object.fromEntries([...rates].map(([name, those]) => [name, median(those)]))
}

async function burst(question: SideBySideQuestion, way: Way, forMs: number): Promise<number | null> {
  const askers = await Promise.all(Array.from({ length: AT_ONCE }, () => way.asker(question)))
  const begun = performance.now()
  let answered = 0
  const one = async (asker: (typeof askers)[number], first: number) => {
    for (let at = first; asker !== null && performance.now() - begun < forMs; at += 1) {
      await asker.ask(question.asked[at % question.asked.length]!)
      answered += 1
    }
    asker?.close()
  }
  await Promise.all(askers.map(one))
  return answered === 0 ? null : (answered / (performance.now() - begun)) * 1000
}

/** The middle one; of an even number the upper of both. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
