import { defineConfig } from 'vitest/config'
import { InTurns, WORKERS } from './tests/in-turns.js'

export default defineConfig({
  // Vite would take another build of graphql than Node does, and the two do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    pool: 'threads',
    // Nothing of src or tests has a state of its own, so that a worker reads each module once, not for each file of tests.
    isolate: false,
    maxWorkers: WORKERS,
    sequence: { sequencer: InTurns },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
  },
})
