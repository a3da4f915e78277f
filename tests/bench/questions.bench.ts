import { readdirSync, readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { asking } from '../graphql/ask.js'
import { STORES } from '../graphql/stores.js'

// The research questions of the playground, whole queries over the real corpus: memory beside Neo4j, in one run.
// Warm: Java compiles what it has run often enough, so each question is asked twenty times before it counts.
const FOLDER = new URL('../../questions/', import.meta.url)
const stores = await Promise.all(STORES.map(async ([name, open]) => ({ name, store: await open() })))

for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .sort()) {
  const query = readFileSync(new URL(file, FOLDER), 'utf8')
  describe(file, () => {
    for (const { name, store } of stores) {
      const ask = asking(store)
      bench(
        name,
        async () => {
          const { errors } = await ask(query)
          if (errors !== undefined) throw new Error(errors[0]?.message)
        },
        { warmupIterations: 20, iterations: 20, time: 500 },
      )
    }
  })
}
