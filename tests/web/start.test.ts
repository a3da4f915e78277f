import { describe, expect, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'

interface Loaded {
  readonly dataset: {
    readonly version: string
    readonly claimCount: number
    readonly entityCounts: readonly { readonly type: string; readonly count: number }[]
    readonly tieCounts: readonly { readonly count: number }[]
    readonly sources: readonly { readonly access: string; readonly claimCount: number }[]
    readonly openQuestions: readonly unknown[]
  }
  readonly network: { readonly nodes: readonly { readonly degree: number }[]; readonly links: readonly unknown[] }
}

const LOADED = `{
  dataset {
    version claimCount entityCounts { type count } tieCounts { count } sources { access claimCount } openQuestions { id }
  }
  network(filter: { normBearing: true, maxStates: 100 }, minWeight: 2, maxNodes: 45, maxLinks: 300) {
    nodes { degree } links { weight }
  }
}`

/** As a spreadsheet would write it. */
const written = (count: number): string => count.toLocaleString('en')

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The first route's scripts, as a browser that takes gzip gets them. */
const BUDGET = 250_000

describe.skipIf(!hasChromium())('the start page, and those of files and method', { timeout: 120_000 }, () => {
  const site = openSite()

  it('counts what is loaded as the API does', async () => {
    const { page, expectClean } = await site.visit('/')
    const { dataset } = await site.ask<Loaded>(LOADED)
    const part = page.locator('section', { has: page.getByRole('heading', { name: 'What is in it' }) })
    await part.getByText(dataset.version).waitFor()
    const shown = await part.locator('dl dd').allInnerTexts()
    const counts = dataset.entityCounts.map(({ count }) => count).sort((a, b) => b - a)
    expect(shown).toEqual(counts.map(written))

    const text = await part.innerText()
    expect(text).toContain(`${written(sum(dataset.tieCounts.map(({ count }) => count)))} ties`)
    expect(text).toContain(`${written(dataset.claimCount)} claims`)
    expect(text).toContain(`${written(dataset.openQuestions.length)} places`)
    const read = dataset.sources.filter(({ access }) => access === 'READ')
    expect(text).toContain(`${read.length} of ${written(dataset.sources.length)}`)
    const claims = dataset.sources.map(({ claimCount }) => claimCount)
    expect(text).toContain(`${written(sum(read.map(({ claimCount }) => claimCount)))} of ${written(sum(claims))}`)
    expectClean()
  })

  it('draws the network that the API gives, each state leading to its page', async () => {
    const { page } = await site.visit('/')
    const { network } = await site.ask<Loaded>(LOADED)
    const drawing = page.getByRole('group', { name: /^Network of states/ })
    await drawing.waitFor()
    const linked = network.nodes.filter(({ degree }) => degree > 0)
    expect(await drawing.locator('circle').count()).toBe(linked.length)
    expect(await drawing.locator('path').count()).toBe(network.links.length)
    await page.getByText('The same as a list').click()
    expect(await page.locator('details[open] li').count()).toBe(linked.length)
    await drawing.locator('a', { hasText: 'South Africa' }).locator('circle').click()
    await page.waitForURL(/\/state\/ZAF$/)
  })

  it('leads to every view, to the twenty-five questions, and to examples that there are', async () => {
    const { page } = await site.visit('/')
    await page.getByRole('link', { name: 'Budapest Convention', exact: true }).waitFor()
    const links = await page
      .locator('main a')
      .evaluateAll((all) =>
        all.map((one) => (one as unknown as { getAttribute(name: string): string }).getAttribute('href')),
      )
    for (const view of [
      '/network',
      '/map',
      '/matrix',
      '/timeline',
      '/compare',
      '/ask',
      '/files',
      '/sources',
      '/about',
    ]) {
      expect(links).toContain(view)
    }
    expect(new Set(links.filter((href) => href.startsWith('/questions/'))).size).toBe(25)
    expect(links).toEqual(
      expect.arrayContaining(['/state/KEN', '/agreement/budapest-convention', '/organization/nato']),
    )
  })

  it('asks for no more script at first than a slow line bears', async () => {
    const { page } = await site.visit('/')
    await page.getByRole('group', { name: /^Network of states/ }).waitFor()
    const scripts = await page.evaluate<readonly (readonly [name: string, size: number])[]>(
      `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ name, encodedBodySize }) => [name, encodedBodySize])`,
    )
    expect(scripts.length).toBeGreaterThan(0)
    expect(sum(scripts.map(([, size]) => size))).toBeLessThan(BUDGET)
  })

  it('offer every file of the index in every format, and each can be had', async () => {
    const { page, expectClean } = await site.visit('/files')
    const index = (await (await fetch(new URL('/export/', site.url))).json()) as {
      readonly exports: readonly { readonly name: string; readonly extensions: readonly string[] }[]
    }
    await page.getByRole('heading', { name: 'corpus' }).waitFor()
    const links = await page
      .locator('main li a[download]')
      .evaluateAll((all) => all.map((one) => (one as unknown as { href: string }).href))
    const offered = new Set(links.map((href) => new URL(href).pathname))
    const wanted = index.exports.flatMap(({ name, extensions }) => extensions.map((one) => `/export/${name}.${one}`))
    expect([...offered].sort()).toEqual(wanted.sort())
    const light = links.filter((href) => href.includes('.csv'))
    const statuses = await Promise.all(light.map(async (href) => (await fetch(href)).status))
    expect(statuses.filter((status) => status !== 200)).toEqual([])
    expectClean()
  })
})
