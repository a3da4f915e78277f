import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startServer } from '../server.js'
import { hasChromium, launchChromium } from './chromium.js'

const TABS = ['SharedAgreements', 'NatoAndSco', 'NormMatrix', 'NormFrequency', 'Kenya']

describe.skipIf(!hasChromium())('the playground', { timeout: 60_000 }, () => {
  let server: Awaited<ReturnType<typeof startServer>>
  let browser: Browser
  let page: Page
  let foreign: string[]
  let errors: string[]

  beforeAll(async () => {
    browser = await launchChromium()
    server = await startServer()
    return async () => {
      await browser.close()
      await server.stop()
    }
  }, 60_000)

  beforeEach(async () => {
    page = await browser.newPage()
    foreign = []
    errors = []
    page.on('request', (request) => {
      if (!isOwn(request.url(), server.url)) foreign.push(request.url())
    })
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(new URL('/playground', server.url).href)
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  })

  afterEach(() => page.close())

  it('opens with the five questions and answers the first when told to run it', async () => {
    expect(await tabsOf(page)).toEqual(TABS)

    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('SharedAgreements') ?? false,
    )
    await page.getByRole('button', { name: /^Execute query/ }).click()
    const answer = await answered
    expect(answer.status()).toBe(200)
    expect(await answer.json()).toHaveProperty('data.statesSharingAgreements.nodes')
    await page.locator('.result-window .view-line', { hasText: 'statesSharingAgreements' }).waitFor()

    expect(foreign).toEqual([])
    expect(errors).toEqual([])
  })

  it('keeps the tabs that a visitor had, and opens a closed question again from the list of questions', async () => {
    await page
      .locator('.graphiql-tab', { hasText: 'SharedAgreements' })
      .getByRole('button', { name: 'Close Tab' })
      .click()
    await expect.poll(() => tabsOf(page)).toEqual(TABS.slice(1))
    await expect.poll(() => page.evaluate(STORED_TABS)).not.toContain('SharedAgreements')

    await page.reload()
    await expect.poll(() => tabsOf(page)).toEqual(TABS.slice(1))

    await page.getByRole('button', { name: 'Show Research questions' }).click()
    expect(await page.locator('.questions li').count()).toBe(20)
    await page
      .getByRole('button', { name: /^SharedAgreements/ })
      .last()
      .click()
    await expect.poll(() => tabsOf(page)).toEqual([...TABS.slice(1), 'SharedAgreements'])

    expect(foreign).toEqual([])
    expect(errors).toEqual([])
  })
})

/** In the words of the browser, whose names this side does not know. */
const STORED_TABS = `localStorage.getItem('normgraph:graphiql:tabState') ?? 'SharedAgreements'`

const tabsOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.graphiql-tabs .graphiql-tab').allInnerTexts()).map((text) => text.trim())

/** Without a network an address of data: or of the page's own blob: is the page's own. */
const isOwn = (url: string, origin: string): boolean =>
  url.startsWith('data:') || new URL(url).origin === new URL(origin).origin
