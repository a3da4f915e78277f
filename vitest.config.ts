import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, longest first, so that no worker is left alone with it at the end. */
const LONGEST = [
  'every-page',
  'downloads',
  'years',
  'network-doing',
  'failing-server',
  'network',
  'answers',
  'start',
  'map',
]

/** Pages last: a browser takes more than the one core of its worker, and would keep all else waiting. */
class PagesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const pages = (file: TestSpecification) => file.moduleId.includes('/tests/web/')
    return [...sorted.filter((file) => !pages(file)), ...sorted.filter(pages).sort((a, b) => rank(a) - rank(b))]
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return place < 0 ? LONGEST.length : place
}

export default defineConfig({
  // Vite would take another build of graphql than Node does, and the two do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    pool: 'threads',
    // Nothing of src or tests has a state of its own, so that a worker reads each module once, not for each file of tests.
    isolate: false,
    // A run shares its two cores with a Neo4j.
    maxWorkers: 2,
    sequence: { sequencer: PagesLast },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
  },
})
