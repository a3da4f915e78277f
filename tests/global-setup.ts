import { readFile } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { neo4jForTests, type Auth } from './neo4j/server.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a real Neo4j answers; null where there is none and its half of the tests is skipped. */
    readonly neo4jUri: string | null
    readonly neo4jAuth: Auth | null
  }
}

/** One Neo4j for the whole run; it starts only where a chosen test file speaks of Neo4j, as that takes seconds. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const neo4j = (await wantsNeo4j(project)) ? await started() : null
  project.provide('neo4jUri', neo4j?.uri ?? null)
  project.provide('neo4jAuth', neo4j?.auth ?? null)
  return neo4j?.stop
}

async function wantsNeo4j({ vitest }: TestProject): Promise<boolean> {
  // Not in Vitest's types: should it ever be gone, Neo4j starts for every run.
  const { filenamePattern } = vitest as { readonly filenamePattern?: string[] }
  if (filenamePattern === undefined) return true
  const files = await vitest.globTestSpecifications(filenamePattern)
  const texts = await Promise.all(files.map(({ moduleId }) => readFile(moduleId, 'utf8')))
  const wanted = texts.some((text) => /neo4j/i.test(text))
  if (!wanted) console.log('Neo4j is not started: no test file chosen speaks of it')
  return wanted
}

async function started() {
  const begun = performance.now()
  const neo4j = await neo4jForTests(process.env, console.log)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  if (neo4j) console.log(`${neo4j.what} answers at ${neo4j.uri} after ${seconds} s`)
  return neo4j
}
