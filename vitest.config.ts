import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take another build of graphql than Node does, and the two do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    pool: 'threads',
    // A run shares its two cores with a Neo4j.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
  },
})
