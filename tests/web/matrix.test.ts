import { describe, expect, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'
import { bytesOf } from './taken.js'

interface Matrix {
  readonly normMatrix: {
    readonly rows: {
      readonly totalCount: number
      readonly nodes: readonly { readonly cells: readonly { readonly answer: string }[] }[]
    }
  }
}

const MATRIX = `query ($filter: AgreementFilter, $counting: Counting) {
  normMatrix(filter: $filter, counting: $counting) { rows(first: 1000) { totalCount nodes { cells { answer } } } }
  normFrequency(filter: $filter, counting: $counting) { count of }
}`

describe.skipIf(!hasChromium())('the matrix', () => {
  const site = openSite()

  it('has as many rows, and as many cells of each answer, as the API says, also under a filter', async () => {
    for (const filter of [{}, { forms: ['TREATY', 'DECLARATION'] }]) {
      const { normMatrix } = await site.ask<Matrix>(MATRIX, { filter })
      const { page } = await site.visit(`/matrix?filter=${encodeURIComponent(JSON.stringify(filter))}`)
      await page.locator('[role=grid] tbody tr').first().waitFor()
      expect(await page.locator('[role=grid] tbody tr').count()).toBe(normMatrix.rows.totalCount)
      for (const answer of ['EXPLICIT', 'INDIRECT', 'QUOTED', 'NOT_FOUND', 'UNANSWERED', 'NOT_ASSESSED']) {
        const expected = normMatrix.rows.nodes.flatMap(({ cells }) => cells).filter((cell) => cell.answer === answer)
        expect(await page.locator(`[role=grid] [data-answer=${answer}]`).count()).toBe(expected.length)
        expect(await page.locator(`[data-count=${answer}]`).textContent()).toBe(String(expected.length))
      }
    }
  })

  it('counts beneath each norm, and in the bars, what the API counts for the answers that are chosen', async () => {
    const counting = { answers: ['EXPLICIT'] }
    const { normFrequency } = await site.ask<{
      readonly normFrequency: readonly { readonly count: number; readonly of: number }[]
    }>(MATRIX, { counting })
    const { page } = await site.visit(`/matrix?counting=${encodeURIComponent(JSON.stringify(counting))}`)
    await page.locator('figure svg[role=img]').waitFor()
    const expected = normFrequency.map(({ count }) => String(count))
    expect(await page.locator('[role=grid] tfoot td').allTextContents()).toEqual(expected)
    const bars = await page.locator('figure svg[role=img] text').allTextContents()
    for (const { count, of } of normFrequency) {
      expect(bars.some((bar) => bar.startsWith(`${count} of ${of} (`))).toBe(true)
    }
  })

  it('opens a cell by the keyboard with the locators of the API, and Back closes it', async () => {
    const { norm } = await site.ask<{
      readonly norm: {
        readonly agreements: {
          readonly edges: readonly { readonly claims: readonly { readonly locators: readonly string[] }[] }[]
        }
      }
    }>(`{ norm(id: "bpf-2020-2") { agreements(
      filter: { ids: ["sco-information-security-agreement"] }, answers: [EXPLICIT, NOT_FOUND], first: 1
    ) { edges { claims { locators } } } } }`)
    const locators = norm.agreements.edges[0]?.claims.flatMap((claim) => claim.locators) ?? []
    expect(locators.length).toBeGreaterThan(0)
    const { page, expectClean } = await site.visit('/matrix')
    // The oldest agreement leads, so that the second cell of the second row is of the EAC's framework: one up is the first.
    await page.locator('[data-place="2 1"]').focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Who says so').waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('norm')).toBe('bpf-2020-2')
    for (const locator of locators) expect(await dialog.textContent()).toContain(locator)
    await page.goBack()
    await dialog.waitFor({ state: 'detached' })
    expectClean()
  })

  it('keeps its order over a reload, and tells what of an address it cannot use', async () => {
    const { page } = await site.visit('/matrix?set=none-such&sort=name&asOf=2015-99')
    const first = page.locator('[role=grid] tbody th a').first()
    await first.waitFor()
    const note = await page.getByRole('note').first().textContent()
    expect(note).toContain('none-such')
    expect(note).toContain('2015-99')
    const names = await page.locator('[role=grid] tbody th a').allTextContents()
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')))
    await page.reload()
    await first.waitFor()
    expect(await page.locator('[role=grid] tbody th a').allTextContents()).toEqual(names)
  })

  it('offers the set, the order and the date that were meant, and mends the address', async () => {
    const { page } = await site.visit('/matrix?set=bpf-2021&sort=nams&asOf=2015-02-30')
    for (const name of [/\(bpf-2020\)$/, '“name”', 'February 2015 (2015-02)'])
      await page.getByRole('note').getByRole('link', { name }).click()
    await expect
      .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
      .toEqual({ set: 'bpf-2020', sort: 'name', asOf: '2015-02' })
    await page.getByRole('note').filter({ hasText: 'could not be used' }).waitFor({ state: 'detached' })
  })

  it('gives its frequencies as numbers and as a picture that stands by itself', async () => {
    const { page } = await site.visit('/matrix')
    await page.locator('figure svg[role=img]').waitFor()
    const saved = async (choice: string) => {
      await page.getByRole('button', { name: 'Save' }).click()
      const download = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: choice }).click()
      return bytesOf(await download)
    }
    const csv = (await saved('Numbers (CSV)')).toString()
    expect(csv.split('\r\n')[0]).toBe('\uFEFFNorm,Reflected in,Assessed,Share')
    expect(csv.trim().split('\r\n')).toHaveLength(12)
    const svg = (await saved('Picture (SVG)')).toString()
    expect(svg).toContain('How often each norm is reflected')
    expect(svg).toContain('dataset version')
    expect(svg).not.toContain('var(--')
    expect((await saved('Picture (PNG)')).subarray(1, 4).toString()).toBe('PNG')
  })
})
