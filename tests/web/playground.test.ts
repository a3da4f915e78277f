import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'

const TABS = ['SharedAgreements', 'NatoAndSco', 'NormMatrix', 'NormFrequency', 'Kenya']

describe.skipIf(!hasChromium())('the playground', { timeout: 60_000 }, () => {
  const site = openSite()

  const playground = async () => {
    const visit = await site.visit('/playground')
    await visit.page.locator('.graphiql-query-editor .view-line').first().waitFor()
    return visit
  }

  it('opens with the five questions and answers the first when told to run it', async () => {
    const { page, expectClean } = await playground()
    expect(await tabsOf(page)).toEqual(TABS)

    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('SharedAgreements') ?? false,
    )
    await page.getByRole('button', { name: /^Execute query/ }).click()
    const answer = await answered
    expect(answer.status()).toBe(200)
    expect(await answer.json()).toHaveProperty('data.statesSharingAgreements.nodes')
    await page.locator('.result-window .view-line', { hasText: 'statesSharingAgreements' }).waitFor()

    expectClean()
  })

  it('keeps the tabs that a visitor had, and opens a closed question again from the list of questions', async () => {
    const { page, expectClean } = await playground()
    await page
      .locator('.graphiql-tab', { hasText: 'SharedAgreements' })
      .getByRole('button', { name: 'Close Tab' })
      .click()
    await expect.poll(() => tabsOf(page)).toEqual(TABS.slice(1))
    await expect.poll(() => page.evaluate(STORED_TABS)).not.toContain('SharedAgreements')

    await page.reload()
    await expect.poll(() => tabsOf(page)).toEqual(TABS.slice(1))

    const list = page.getByRole('region', { name: 'Research questions' })
    expect(await list.getByRole('listitem').count()).toBe(20)
    await list
      .getByRole('button', { name: 'Which pairs of states have agreed to the same norm-bearing texts?' })
      .click()
    await expect.poll(() => tabsOf(page)).toEqual([...TABS.slice(1), 'SharedAgreements'])

    expectClean()
  })
})

/** In the words of the browser, whose names this side does not know. */
const STORED_TABS = `localStorage.getItem('normgraph:graphiql:tabState') ?? 'SharedAgreements'`

const tabsOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.graphiql-tabs .graphiql-tab').allInnerTexts()).map((text) => text.trim())
