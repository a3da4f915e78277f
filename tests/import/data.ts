import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url))

/** A file of real data beside the project; null where it is not there, which is said aloud, and in CI is a failure. */
export function dataFile(name: string): string | null {
  const file = `${DATA}/${name}`
  if (existsSync(file)) return file
  if (process.env['CI'] === 'true') throw new Error(`wanted ${name} in shared/data beside the project, got none`)
  console.warn(`\n!!! SKIPPED: what needs ${name}, which is not in shared/data beside the project !!!\n`)
  return null
}
