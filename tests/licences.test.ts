import { readFileSync } from 'node:fs'
import satisfies from 'spdx-satisfies'
import { expect, test } from 'vitest'

interface Package {
  readonly license?: string
  readonly dev?: boolean
  readonly integrity?: string
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>
}
const others = Object.entries(packages).filter(([path]) => path !== '')

/** What code under the Apache License 2.0 may be given out with. */
const SHIPS = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense']
/** What only builds and tests, or is a font in its own file. */
const BUILDS = [...SHIPS, 'CC-BY-3.0', 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'OFL-1.1', 'PSF-2.0', 'Python-2.0']

/** What the lock file does not say, and its own package.json does. */
const TOLD: Readonly<Record<string, string>> = { 'node_modules/memorystream': 'MIT' }

test.each([
  ['what ships', SHIPS, false],
  ['what builds and tests', BUILDS, true],
] as const)('%s is under licences that go together with ours', (_, allowed, isDev) => {
  const all = others.filter(([, { dev = false }]) => dev === isDev)
  expect(all.length).toBeGreaterThan(100)
  expect(
    all
      .map(([path, { license }]) => ({ path, license: license ?? TOLD[path] ?? 'none told' }))
      .filter(({ license }) => license === 'none told' || !satisfies(license, [...allowed])),
  ).toEqual([])
})

test('the lock file holds each package to its bytes, and names no host', () => {
  expect(others.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":|https?:\/\/[^"]*\.tgz/)
})

test('whose code is in the scripts of the pages is told beside them, with its terms', () => {
  const told = readFileSync('dist/web/licences.md', 'utf8')
  for (const name of ['react-dom', 'graphiql', 'country-flag-icons'])
    expect(told).toMatch(new RegExp(`^## ${name} - [\\d.]+ \\(MIT\\)$`, 'm'))
  expect(told).toContain('THE SOFTWARE IS PROVIDED "AS IS"')
})
