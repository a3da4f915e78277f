import { mergeConfig } from 'vitest/config'
import all from '../vitest.config.js'

/** What needs neither Neo4j nor a browser nor Python and is over in two minutes: to be run on another version of Node too. */
export default mergeConfig(all, {
  test: {
    globalSetup: 'tests/quick-setup.ts',
    exclude: [
      'tests/{cli,codegen,examples,lint,neo4j,report,scripts,tools,web}/**',
      'tests/*/pages.test.ts',
      'tests/corpus/{validate-cli,written-facts}.test.ts',
      'tests/export/{about,server,stores}.test.ts',
      'tests/graphql/injection.test.ts',
      'tests/import/mapping/ready-*.test.ts',
      'tests/network/measures.test.ts',
    ],
  },
})
