import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'
import { bytesOf } from './taken.js'

const AGREEMENTS = '{ agreements(first: 12) { totalCount nodes { id name url } } }'

interface Agreements {
  readonly agreements: {
    readonly totalCount: number
    readonly nodes: readonly { readonly id: string; readonly name: string; readonly url: string | null }[]
  }
}

describe.skipIf(!hasChromium())("the playground's answer", { timeout: 60_000 }, () => {
  const site = openSite()

  const answered = async (query: string) => {
    const visit = await site.visit(`/playground?${new URLSearchParams({ query }).toString()}`)
    await visit.page.locator('.result-window .view-line', { hasText: '"data"' }).waitFor()
    return visit
  }

  it('is also a table, to be copied into a spreadsheet and taken as CSV', async () => {
    const { agreements } = await site.ask<Agreements>(AGREEMENTS)
    const { page, expectClean } = await answered(AGREEMENTS)
    await page.getByRole('radio', { name: 'Table' }).click()
    const table = page.getByRole('table')
    await table.getByText(agreements.nodes[0]!.name).waitFor()
    expect(await table.getByRole('row').count()).toBe(1 + agreements.nodes.length)
    await page.getByText(`12 rows of ${agreements.totalCount}`).waitFor()

    await page.getByRole('button', { name: 'Copy table' }).click()
    await page.getByText('Copied for a spreadsheet').first().waitFor()
    const copied = (await page.evaluate<string>('navigator.clipboard.readText()')).trimEnd().split(/\r?\n/)
    expect(copied.map((line) => line.split('\t')[0])).toEqual(['id', ...agreements.nodes.map(({ id }) => id)])

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).click()
    const csv = (await bytesOf(await download)).toString()
    expect(parse(csv, { columns: true, bom: true })).toEqual(
      agreements.nodes.map(({ id, name, url }) => ({ id, name, url: url ?? '' })),
    )
    expectClean()
  })

  it('has its addresses as links that open beside it', async () => {
    const { agreements } = await site.ask<Agreements>(AGREEMENTS)
    const url = agreements.nodes.find((node) => node.url !== null)!.url!
    const { page, expectClean } = await answered(
      `{ network(projection: STATES_BY_AGREEMENT) { exportUrl(format: GEXF) } ${AGREEMENTS.slice(1)}`,
    )
    await page.evaluate('window.open = (...how) => { window.opened = how; return null }')
    await page.locator('.result-window .detected-link', { hasText: '/export/network.gexf' }).click()
    await expect
      .poll(() => page.evaluate('window.opened'))
      .toEqual([`${site.url}/export/network.gexf`, '_blank', 'noopener,noreferrer'])

    await page.getByRole('radio', { name: 'Table' }).click()
    const link = page.getByRole('table').getByRole('link', { name: url })
    expect(await link.getAttribute('href')).toBe(url)
    expect(await link.getAttribute('target')).toBe('_blank')
    expectClean()
  })

  it('draws no boxes round dashes', async () => {
    const query = '{ agreement(id: "un-oewg-report-2025") { name } }'
    const { agreement } = await site.ask<{ agreement: { name: string } }>(query)
    expect(agreement.name).toContain('–')
    const { page } = await answered(query)
    await page.locator('.result-window .view-line', { hasText: '–' }).waitFor()
    expect(await page.locator('.result-window .unicode-highlight').count()).toBe(0)
  })

  it('tells in words that the server does not answer, and asks again when told to', async () => {
    const { page } = await answered(AGREEMENTS)
    await page.route('**/graphql', (route) => route.abort())
    await run(page)
    await page.getByText('The server does not answer.').first().waitFor()
    await page.getByText('UNREACHABLE').first().waitFor()

    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Run the question again' }).click()
    await page.locator('.result-window .view-line', { hasText: '"totalCount"' }).waitFor()
  })

  it('is cut in the editor where it is very long, and whole in the table and the file', async () => {
    const { page } = await answered(AGREEMENTS)
    const nodes = Array.from({ length: 20_000 }, (_, index) => ({ id: `agreement-${index}`, name: 'An agreement' }))
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: { agreements: { nodes } } } }))
    await run(page)
    await page.getByText('This answer is too long for the editor.').waitFor()
    await page.locator('.result-window .view-line', { hasText: '"agreement-0"' }).waitFor()

    const download = page.waitForEvent('download')
    await page.getByRole('group', { name: 'Take the answer away' }).getByRole('button', { name: 'JSON' }).click()
    const json = (await bytesOf(await download)).toString()
    expect(JSON.parse(json)).toEqual({ data: { agreements: { nodes } } })
    await page.getByRole('radio', { name: 'Table' }).click()
    await page.getByText('20,000 rows').first().waitFor()
  })
})

const run = (page: Page): Promise<void> => page.getByRole('button', { name: /^Execute query/ }).click()
