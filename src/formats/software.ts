import { readFileSync } from 'node:fs'

interface Package {
  readonly name: string
  readonly version: string
}

const FILE = new URL('../../package.json', import.meta.url)

/** What makes the files, by name and version. */
export const SOFTWARE = JSON.parse(readFileSync(FILE, 'utf8')) as Package
