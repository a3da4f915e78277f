import type { BenchRun } from './run.js'
import { DIRECT, GENERATED, MEMORY, MEMORY_AGAIN, SNAPSHOT } from './run.js'
import { RAW } from './ways.js'

/** What was wanted of a figure, and what it is. */
export interface Bound {
  readonly what: string
  readonly wanted: string
  readonly got: string
  readonly holds: boolean
}

/** Milliseconds that the ways out of memory may take. */
const MOST_MS: Readonly<Record<string, number>> = {
  'by-id': 1,
  'two-states': 1,
  'two-hop': 3,
  partners: 3,
  'three-hop': 3,
  pairs: 40,
}
const LEAST_A_SECOND: Readonly<Record<string, number>> = { 'by-id': 10_000, 'two-hop': 1_500 }
const TIMES_FASTER: Readonly<Record<string, number>> = { 'two-states': 5, 'two-hop': 5, 'three-hop': 100 }
const LARGE_TIES = 100_000

/** Each bound of which the run has both figures; what a way cannot answer has none. */
export function boundsOf(run: BenchRun): readonly Bound[] {
  return [...boundsOfDirect(run), ...boundsOfMemory(run), ...boundsOfRates(run), ...boundsOfServers(run)]
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

const atMost = (what: string, most: number, got: number, tell: (value: number) => string): Bound => {
  return { what, wanted: `at most ${tell(most)}`, got: tell(got), holds: got <= most }
}

function boundsOfDirect({ questions }: BenchRun): readonly Bound[] {
  return questions.flatMap(({ key, title, times }) => {
    const [direct, raw, generated] = [times[DIRECT]?.p50, times[RAW]?.p50, times[GENERATED]?.p50]
    if (direct === undefined || raw === undefined) return []
    const isAllPairs = key.startsWith('pairs')
    const beside = { ...atMost(`direct: ${title}`, isAllPairs ? 1.1 * raw : 1.5 * raw + 1, direct, ms) }
    const faster = TIMES_FASTER[key]
    const wanted = `${beside.wanted} (raw Bolt × ${isAllPairs ? '1.1' : '1.5 + 1 ms'})`
    if (generated === undefined || faster === undefined) return [{ ...beside, wanted }]
    const ratio = generated / direct
    const what = `direct: ${title}, beside @neo4j/graphql`
    const got = `${ratio.toFixed(1)} × faster`
    return [
      { ...beside, wanted },
      { what, wanted: `at least ${faster} × faster`, got, holds: ratio >= faster },
    ]
  })
}

function boundsOfMemory({ questions }: BenchRun): readonly Bound[] {
  return [MEMORY, SNAPSHOT].flatMap((way) =>
    questions.flatMap(({ key, title, times }) => {
      const [own, raw, most] = [times[way]?.p50, times[RAW]?.p50, MOST_MS[key]]
      if (own === undefined) return []
      const what = `${way.replace('Normgraph ', '')}: ${title}`
      const beside =
        raw === undefined ? [] : [{ what, wanted: `below raw Bolt's ${ms(raw)}`, got: ms(own), holds: own < raw }]
      return most === undefined ? beside : [...beside, atMost(what, most, own, ms)]
    }),
  )
}

function boundsOfRates({ rates }: BenchRun): readonly Bound[] {
  return [MEMORY, SNAPSHOT].flatMap((way) =>
    rates.flatMap(({ key, title, aSecond }) => {
      const [got, least] = [aSecond[way], LEAST_A_SECOND[key]]
      if (got === undefined || least === undefined) return []
      const what = `${way.replace('Normgraph ', '')}: ${title}, at 16 connections`
      return [{ what, wanted: `at least ${least} a second`, got: `${Math.round(got)} a second`, holds: got >= least }]
    }),
  )
}

function boundsOfServers({ servers, plainTies }: BenchRun): readonly Bound[] {
  const isLarge = plainTies > LARGE_TIES
  const [firstMs, againMs, mostMb] = isLarge ? [2_000, 1_000, 250] : [700, 700, 160]
  const mb = (value: number) => `${Math.round(value)} MB`
  return servers.flatMap(({ name, startMs, memoryFirst, memoryAfter }) => {
    if (name !== MEMORY && name !== MEMORY_AGAIN) return []
    const isAgain = name === MEMORY_AGAIN
    return [
      atMost(`start to first answer, memory${isAgain ? ', again' : ''}`, isAgain ? againMs : firstMs, startMs, ms),
      atMost(`memory of the whole server after its first answer${isAgain ? ', again' : ''}`, mostMb, memoryFirst, mb),
      ...(memoryAfter === null
        ? []
        : [atMost('memory of the whole server after all questions', mostMb, memoryAfter, mb)]),
    ]
  })
}
