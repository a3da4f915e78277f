import { comparable } from './question.js'
import type { SideBySideQuestion } from './question.js'
import type { Asker, Way } from './ways.js'

/** Milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly rounds: number
}

/** By the name of a way; one that has no answer is left out. */
export type ByWay<Value> = Readonly<Record<string, Value>>

const WARM_ROUNDS = 20
const FEWEST_ROUNDS = 5
// A way that takes seconds is asked less often, so that a run ends.
const LONGEST_MS = 12_000
const LONGEST_WARM_MS = 5_000

const NOTHING = ['null', '[]', '']

type Askers = readonly (readonly [string, Asker])[]

/** How long each way takes to answer, once they have been found to answer the same; each is asked in turn, round by round. */
export async function timed(question: SideBySideQuestion, ways: readonly Way[], rounds: number): Promise<ByWay<Times>> {
  const askers = await opened(question, ways)
  await compared(question, askers)
  await taken(question, askers, WARM_ROUNDS, LONGEST_WARM_MS, 2)
  const times = await taken(question, askers, rounds, LONGEST_MS, FEWEST_ROUNDS)
  for (const [, asker] of askers) asker.close()
  return Object.fromEntries([...times].map(([name, those]) => [name, summed(those)]))
}

/** @throws Error where an answer is not that of the first way, or where nothing is found, whatever is asked. */
async function compared(question: SideBySideQuestion, askers: Askers): Promise<void> {
  let isSomeFound = false
  for (const variables of question.asked) {
    const told: (readonly [string, string])[] = []
    for (const [name, asker] of askers) told.push([name, comparable(question, await asker.ask(variables))])
    const [[first, expected] = ['', '']] = told
    const other = told.find(([, got]) => got !== expected)
    if (other !== undefined) {
      const asked = `${question.key} ${JSON.stringify(variables)}`
      throw new Error(`${asked}: wanted one answer\n${first}: ${expected}\n${other[0]}: ${other[1]}`)
    }
    isSomeFound ||= !NOTHING.includes(expected)
  }
  if (!isSomeFound) throw new Error(`${question.key}: wanted an answer to compare, got nothing to all that was asked`)
}

async function opened(question: SideBySideQuestion, ways: readonly Way[]): Promise<Askers> {
  const all = await Promise.all(ways.map(async (way) => [way.name, await way.asker(question)] as const))
  return all.flatMap(([name, asker]) => (asker === null ? [] : [[name, asker] as const]))
}

async function taken({ asked }: SideBySideQuestion, askers: Askers, rounds: number, longestMs: number, fewest: number) {
  const times = new Map(askers.map(([name]) => [name, [] as number[]]))
  const spent = new Map(askers.map(([name]) => [name, 0]))
  for (let round = 0; round < rounds; round += 1)
    for (let at = 0; at < askers.length; at += 1) {
      // Who comes first goes round too, so that none always comes after the same one.
      const [name, asker] = askers[(at + round) % askers.length]!
      if (round >= fewest && spent.get(name)! > longestMs) continue
      const begun = performance.now()
      await asker.ask(asked[round % asked.length]!)
      const ms = performance.now() - begun
      times.get(name)!.push(ms)
      spent.set(name, spent.get(name)! + ms)
    }
  return times
}

function summed(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { p50: at(0.5), p95: at(0.95), rounds: sorted.length }
}
