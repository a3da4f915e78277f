import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** How long the longest files take on two cores, in seconds; any other a few. */
const SECONDS = new Map([
  ['store/differential', 400],
  ['store/contract', 150],
  ['graphql/questions', 45],
  ['store/broken', 40],
  ['codegen/explain', 40],
  ['graphql/network', 30],
  ['graphql/pages', 25],
  ['store/load-killed', 20],
  ['web/downloads', 145],
  ['web/every-page', 110],
  ['web/years', 105],
  ['web/failing-server', 75],
  ['web/answers', 55],
  ['web/network-doing', 50],
  ['web/network', 50],
])
const [SECONDS_OF_PAGES, SECONDS_OF_OTHERS] = [30, 3]

function seconds({ moduleId }: TestSpecification): number {
  const name = /\/tests\/(.*)\.test\.ts$/.exec(moduleId)?.[1] ?? ''
  return SECONDS.get(name) ?? (name.startsWith('web/') ? SECONDS_OF_PAGES : SECONDS_OF_OTHERS)
}

/** Files that replace the graph of the one Neo4j take turns. */
const takesTurns = ({ moduleId }: TestSpecification) => /\/(alone|stores)\.js'/.test(readFileSync(moduleId, 'utf8'))

/**
 * One worker is to go through the files that wait for each other, and the other through the rest meanwhile: each takes the
 * next of the list whenever it is done with one, so the list has the two in the order in which that comes about.
 */
class InTwoLanes extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const longestFirst = (await super.sort(files)).sort((a, b) => seconds(b) - seconds(a))
    const lanes = [longestFirst.filter(takesTurns), longestFirst.filter((file) => !takesTurns(file))]
    return lanes
      .flatMap((lane) => lane.map((file, at) => ({ file, begins: sum(lane.slice(0, at).map(seconds)) })))
      .sort((a, b) => a.begins - b.begins)
      .map(({ file }) => file)
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

export default defineConfig({
  // Vite would take another build of graphql than Node does, and the two do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    pool: 'threads',
    // A run shares its two cores with a Neo4j.
    maxWorkers: 2,
    sequence: { sequencer: InTwoLanes },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
  },
})
