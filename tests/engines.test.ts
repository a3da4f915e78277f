import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

// ISC, npm's own: it has no types with it, and those of others are of a dozen of its functions more.
const { satisfies, subset } = createRequire(import.meta.url)('semver') as {
  readonly satisfies: (version: string, range: string) => boolean
  readonly subset: (sub: string, dom: string) => boolean
}

interface Package {
  readonly engines?: { readonly node?: string }
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>
}
const ours = packages['']?.engines?.node ?? ''

test('each package admits every version of Node that we do', () => {
  const others = Object.entries(packages).flatMap(([path, { engines }]) =>
    path === '' || engines?.node === undefined ? [] : [{ path, node: engines.node }],
  )
  expect(others.length).toBeGreaterThan(100)
  expect(others.filter(({ node }) => !subset(ours, node))).toEqual([])
})

test('we admit the versions that the suite runs on, and say so', () => {
  const readme = readFileSync('README.md', 'utf8')
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const [, newer = ''] = /node@([\d.]+)/.exec(scripts['test:node24'] ?? '') ?? []
  for (const version of [readFileSync('.nvmrc', 'utf8').trim(), newer]) {
    expect(satisfies(version, ours), version).toBe(true)
    expect(readme).toContain(`Node ${version}`)
  }
})
