import type { TestProject } from 'vitest/node'

/** Nothing that tests share is started. */
export function setup(project: TestProject): void {
  for (const what of ['neo4jUri', 'neo4jAuth', 'siteUrl', 'browserEndpoint'] as const) project.provide(what, null)
}
