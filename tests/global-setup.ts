import { readFile } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { forgetTurns } from './neo4j/alone.js'
import { learn, readModel, withSession } from './neo4j/model.js'
import { neo4jForTests } from './neo4j/server.js'
import type { Auth } from './neo4j/started.js'
import { startServer } from './server.js'
import { hasChromium, serveChromium } from './web/chromium.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a real Neo4j answers; null where there is none and its half of the tests is skipped. */
    readonly neo4jUri: string | null
    readonly neo4jAuth: Auth | null
    /** Where the built site over the real corpus is, and the browser that looks at it; null where no test looks. */
    readonly siteUrl: string | null
    readonly browserEndpoint: string | null
  }
}

/** One Neo4j, one site and one browser for the whole run; each starts only where a chosen test file speaks of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const texts = await chosenTexts(project)
  const speaksOf = (what: RegExp): boolean => texts === 'all' || texts.some((text) => what.test(text))
  forgetTurns()
  const neo4j = speaksOf(/neo4j|\bSTORES\b/i) ? await startNeo4j() : null
  if (neo4j === null) console.log('Neo4j is not started')
  project.provide('neo4jUri', neo4j?.uri ?? null)
  project.provide('neo4jAuth', neo4j?.auth ?? null)
  const pages = speaksOf(/openSite\(\)/) && hasChromium() ? await startSite() : null
  project.provide('siteUrl', pages?.url ?? null)
  project.provide('browserEndpoint', pages?.endpoint ?? null)
  return async () => {
    await pages?.stop()
    await neo4j?.stop()
  }
}

/** What the chosen test files say. */
async function chosenTexts({ vitest }: TestProject): Promise<'all' | readonly string[]> {
  // Not in Vitest's types: should it ever be gone, all start for every run.
  const { filenamePattern } = vitest as { readonly filenamePattern?: string[] }
  if (filenamePattern === undefined) return 'all'
  const files = await vitest.globTestSpecifications(filenamePattern)
  return Promise.all(files.map(({ moduleId }) => readFile(moduleId, 'utf8')))
}

async function startNeo4j() {
  const begun = performance.now()
  const neo4j = await neo4jForTests(process.env, console.log)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  if (neo4j) {
    console.log(`${neo4j.what} answers at ${neo4j.uri} after ${seconds} s`)
    await withSession(neo4j.uri, neo4j.auth, (session) => learn(session, readModel()))
  }
  return neo4j
}

async function startSite() {
  const [server, browser] = [await startServer(), await serveChromium()]
  return {
    url: server.url,
    endpoint: browser.wsEndpoint(),
    stop: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
