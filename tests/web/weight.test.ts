import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const BUILT = new URL('../../dist/web/', import.meta.url)
const LIMIT = 250_000

const read = (path: string) => readFileSync(new URL(path, BUILT), 'utf8')

/** The scripts that a page names, and all that these import before they run. */
function scriptsOf(page: string): ReadonlySet<string> {
  const named = [...read(page).matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? [])
  const found = new Set<string>()
  const follow = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const imported of importsOf(read(path))) follow(`assets/${imported}`)
  }
  named.forEach(follow)
  return found
}

/** What a built module imports at once: `import … from "./x.js"` and `import "./x.js"`, not `import("./x.js")`. */
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g)].flatMap(([, path]) => path ?? [])

/** As sirv sends it to a browser that takes gzip. */
function sentSize(path: string): number {
  const packed = new URL(`${path}.gz`, BUILT)
  return statSync(existsSync(packed) ? packed : new URL(path, BUILT)).size
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

describe('the scripts of the explorer', () => {
  const first = [...scriptsOf('index.html')]

  it(`are less than ${LIMIT} bytes, gzipped, before the first page shows itself`, () => {
    expect(first.length).toBeGreaterThan(0)
    expect(sum(first.map(sentSize))).toBeLessThan(LIMIT)
  })

  it('leave the editor, charts, maps and networks for the pages that need them', () => {
    const later = readdirSync(new URL('assets/', BUILT))
      .filter((name) => name.endsWith('.js') && !first.includes(`assets/${name}`))
      .map((name) => read(`assets/${name}`))
    // Words of theirs that a minifier leaves: monaco's, Plot's, d3-geo's and sigma's.
    for (const word of ['monaco-editor', 'unknown projection type', 'polygonStart', 'u_sizeRatio']) {
      expect({ word, first: first.some((path) => read(path).includes(word)) }).toEqual({ word, first: false })
      expect({ word, later: later.some((text) => text.includes(word)) }).toEqual({ word, later: true })
    }
  })

  it('are packed by gzip and Brotli beside each of them, but for the smallest', () => {
    const unpacked = first.filter((path) => statSync(new URL(path, BUILT)).size > 1024)
    for (const path of unpacked) {
      for (const ending of ['gz', 'br']) expect(existsSync(new URL(`${path}.${ending}`, BUILT)), path).toBe(true)
    }
  })
})
