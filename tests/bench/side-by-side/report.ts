import { boundsOf } from './bounds.js'
import type { BenchRun } from './run.js'
import { DIRECT, GENERATED, MEMORY, SNAPSHOT } from './run.js'
import { RAW } from './ways.js'

const WAYS = [RAW, GENERATED, DIRECT, SNAPSHOT, MEMORY]
const NONE = '–'

/** docs/benchmark.md: every run that docs/benchmark.json holds. */
export const reportOf = (runs: readonly BenchRun[]): string => `${[ABOUT, ...runs.map(sectionOf)].join('\n\n')}\n`

const ABOUT = `# Side by side

The same questions, over the same graph in the same Neo4j, answered in five ways: by Cypher that we wrote by
hand, over Bolt; by [@neo4j/graphql](https://neo4j.com/docs/graphql/current/) 7.6.3 on Apollo; and by Normgraph asked
directly (\`NORMGRAPH_READ=direct\`), from a snapshot of Neo4j, and from memory. \`npm run bench:side-by-side\` measures it, and
writes this page and [benchmark.json](benchmark.json).

- Before anything is timed, each way is asked everything, and all must answer the same; a search is compared as a set, since
  rankings differ.
- Rounds are interleaved: each way is asked in turn, and who comes first goes round. A time is from the question to the parsed
  answer, on one connection that stays open; client, servers and Neo4j share the machine. A way that takes seconds has fewer rounds.
- Cypher by hand and @neo4j/graphql walk plain ties, one relationship without properties a party and agreement, as a
  database without claims would have; Normgraph has its claims besides. Questions of a past day walk the claims in all ways.
- ${NONE}: this way has no answer. @neo4j/graphql generates no Cypher for what is counted, found or measured (a \`@cypher\` field would be
  the text by hand); Neo4j Community has no betweenness, PageRank, communities or modularity.
- Servers run as processes of their own with \`NODE_ENV=production\` and, as the others say nothing of a request,
  \`NORMGRAPH_LOG=off\`, else with their own settings.
- The other bounds of the engine, of loads, of attacks and of growth, have scripts of their own (\`npm run bench:load\`,
  \`npm run bench:attacks\`) and are not of this page.`

const sectionOf = (run: BenchRun): string => {
  const bounds = boundsOf(run)
  const held = bounds.filter(({ holds }) => holds).length
  return [
    `## ${run.data}`,
    `${run.plainTies.toLocaleString('en')} plain ties of parties. ${run.machine}; ${run.versions}; commit ${run.commit}, ${run.date}; ${run.rounds} rounds.`,
    'Milliseconds, p50 / p95:',
    table(
      ['question', ...WAYS],
      run.questions.map(({ title, times }) => [title, ...WAYS.map((way) => timesOf(times[way]))]),
    ),
    ...(run.untimed.length === 0
      ? []
      : [`Not timed, as the answers were not found to be the same: ${run.untimed.join('; ')}.`]),
    'Requests a second at 16 connections:',
    table(
      ['question', ...WAYS],
      run.rates.map(({ title, aSecond }) => [title, ...WAYS.map((way) => rateOf(aSecond[way]))]),
    ),
    'Servers, each a process; the median of three starts. Again: with the columns that the first start kept.',
    table(
      ['server', 'start to first answer, ms', 'memory then, MB', 'after all questions, MB'],
      run.servers.map(({ name, startMs, memoryFirst, memoryAfter }) => {
        return [name, startMs.toFixed(0), memoryFirst.toFixed(0), memoryAfter?.toFixed(0) ?? NONE]
      }),
    ),
    `Bounds, of which ${held} of ${bounds.length} hold:`,
    table(
      ['bound', 'wanted', 'got', 'holds'],
      bounds.map(({ what, wanted, got, holds }) => [what, wanted, got, holds ? 'yes' : '**no**']),
    ),
  ].join('\n\n')
}

const timesOf = (times: BenchRun['questions'][number]['times'][string] | undefined) =>
  times === undefined ? NONE : `${short(times.p50)} / ${short(times.p95)}`

const short = (ms: number) => (ms < 100 ? ms.toPrecision(2) : Math.round(ms).toLocaleString('en'))

const rateOf = (rate: number | undefined) => (rate === undefined ? NONE : Math.round(rate).toLocaleString('en'))

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
