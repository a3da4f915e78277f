import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe } from './axe.js'
import { openSite, settled } from './browser.js'
import { hasChromium } from './chromium.js'
import { bytesOf } from './taken.js'

const FOLDER = new URL('../../questions/', import.meta.url)

const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({
    slug: name.replace(/^\d+-|\.graphql$/g, ''),
    query: readFileSync(new URL(name, FOLDER), 'utf8'),
  }))

type Lists = Readonly<Record<string, readonly unknown[]>>

/** How many rows or pieces the answer to a question has, and where its page shows them. */
const SHOWN: Readonly<Record<string, { readonly at: string; readonly rows: (data: Data) => number }>> = {
  'shared-agreements': { at: ROWS(), rows: (data) => listAt(data, 'statesSharingAgreements.nodes') },
  'nato-and-sco': { at: ROWS(), rows: (data) => listAt(data, 'statesSharingAgreements.nodes') },
  'norm-matrix': { at: ROWS(), rows: (data) => listAt(data, 'normMatrix.rows.nodes') },
  'norm-frequency': {
    at: 'main section:has(> h2:text("How often")) li',
    rows: (data) => listAt(data, 'normFrequency'),
  },
  kenya: { at: ROWS('Agreements'), rows: (data) => listAt(data, 'state.agreements.edges') },
  'norm-6-without-norm-7': { at: ROWS(), rows: (data) => listAt(data, 'states.nodes') },
  'norm-over-time': { at: ROWS('Year by year'), rows: (data) => listAt(data, 'normTimeline') },
  'one-cited-source': { at: ROWS(), rows: (data) => listAt(data, 'ties.edges') },
  contested: { at: ROWS('Open questions'), rows: (data) => listAt(data, 'dataset.openQuestions') },
  'what-links': { at: 'main ol > li', rows: (data) => listAt(data, 'shortestPaths.paths') },
  'around-budapest': { at: ROWS('What lies around'), rows: (data) => listAt(data, 'neighbourhood.entities') },
  'theft-of-trade-secrets': {
    at: ROWS('Norms that correspond to it'),
    rows: (data) => listAt(data, 'norm.corresponding'),
  },
  compare: { at: ROWS('Norms by states'), rows: (data) => listAt(data, 'compareStates.norms') },
  'pacific-coverage': { at: ROWS(), rows: (data) => listAt(data, 'normCoverage') },
  'form-and-force': { at: ROWS(), rows: (data) => listAt(data, 'crossTab.rows') },
  'capacity-building': { at: ROWS(), rows: (data) => listAt(data, 'agreements.nodes') },
  'evidence-of-cooperation': { at: ROWS(), rows: (data) => listAt(data, 'state.indicators') },
  'what-changed': { at: ROWS(), rows: (data) => listAt(data, 'changes.nodes') },
  'positions-on-law': { at: ROWS(), rows: (data) => listAt(data, 'activities.nodes') },
  'partners-not-bound': { at: ROWS(), rows: (data) => listAt(data, 'state.partners.edges') },
  'what-binds': { at: ROWS(), rows: (data) => listAt(data, 'states.nodes') },
  'asean-positions': { at: ROWS(), rows: (data) => listAt(data, 'states.nodes') },
  'paris-call-companies': { at: ROWS('Parties'), rows: (data) => listAt(data, 'agreement.parties.nodes') },
  'critical-infrastructure': { at: ROWS('Year by year'), rows: (data) => listAt(data, 'normTimeline') },
  'built-on-the-report': {
    at: ROWS('Texts that refer to it'),
    rows: (data) => listAt(data, 'agreement.referencedBy.edges'),
  },
}

type Data = Readonly<Record<string, unknown>>

/** The rows of a table of the page by its name, or of its only one; not those of tables within its cells. */
function ROWS(name?: string): string {
  return name === undefined
    ? 'main table > tbody > tr:not(td tr)'
    : `[role=region][aria-label="${name}"] > table > tbody > tr`
}

function listAt(data: Data, path: string): number {
  const found = path.split('.').reduce<unknown>((value, key) => (value as Data)[key], data)
  return (found as Lists[string]).length
}

describe.skipIf(!hasChromium())('the page of a research question', { timeout: 60_000 }, () => {
  const site = openSite()

  const answered = async (page: Page) => {
    await page.getByRole('group', { name: 'This view' }).waitFor()
    await settled(page)
  }

  it.each(questions)('$slug shows as many rows as the API gives', async ({ slug, query }) => {
    const data = await site.ask<Data>(query)
    const { page, expectClean } = await site.visit(`/questions/${slug}`)
    await answered(page)
    const { at, rows } = SHOWN[slug]!
    expect(rows(data)).toBeGreaterThan(0)
    expect(await page.locator(at).count()).toBe(rows(data))
    // Two columns of one name would be told apart by no more than a number.
    expect((await page.locator('main th').allInnerTexts()).filter((name) => / \(\d+\)$/.test(name))).toEqual([])
    expectClean()
  })

  it('follows a state that is picked by name, in its title, its address and its answer', async () => {
    const { page, expectClean } = await site.visit('/questions/kenya')
    await answered(page)
    await page.getByText('Change the question').click()
    await page.getByRole('combobox', { name: 'State' }).fill('Uganda')
    await page
      .getByRole('option', { name: /Uganda/ })
      .first()
      .click()
    await page.waitForURL(/state=UGA/)
    // The list stays open for whoever picks several.
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: 'Where does Uganda stand?' }).waitFor()
    const { state } = await site.ask<{ state: { agreements: { totalCount: number } } }>(
      '{ state(id: "UGA") { agreements { totalCount } } }',
    )
    await expect.poll(() => page.locator(ROWS('Agreements')).count()).toBe(state.agreements.totalCount)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Where does Kenya stand?' }).waitFor()
    expectClean()
  })

  it('tells what of an address is wrong and goes on with the rest', async () => {
    const { page } = await site.visit('/questions/shared-agreements?first=many&minShared=5')
    await answered(page)
    await page.getByText(/wanted a whole number, got "many"/).waitFor()
    const { statesSharingAgreements: pairs } = await site.ask<{ statesSharingAgreements: { totalCount: number } }>(
      '{ statesSharingAgreements(filter: { normBearing: true, maxStates: 100 }, minShared: 5) { totalCount } }',
    )
    await page.getByRole('heading', { name: `Pairs of states ${pairs.totalCount}` }).waitFor()
  })

  it('is taken away as a file of its table', async () => {
    const { page } = await site.visit('/questions/norm-6-without-norm-7')
    await answered(page)
    await page.getByRole('button', { name: 'Take away' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /^This table/ }).click(),
    ])
    const lines = (await bytesOf(download)).toString().trim().split('\r\n')
    expect(lines.length - 1).toBe(await page.locator(ROWS()).count())
  })

  it('says that there is no such question, and which there are', async () => {
    const { page } = await site.visit('/questions/nothing')
    await page.getByRole('heading', { name: 'There is no such question' }).waitFor()
    expect(await page.locator('main a[href^="/questions/"]').count()).toBe(questions.length)
  })

  it.each([
    ['norm-matrix', 'dark'],
    ['what-links', 'dark'],
    ['form-and-force', 'dark'],
    ['compare', 'light'],
    ['norm-over-time', 'light'],
  ] as const)('%s has no serious fault of accessibility in the %s theme', async (slug, theme) => {
    const { page } = await site.visit(`/questions/${slug}`, { theme })
    await answered(page)
    expect(await axe(page)).toEqual([])
  })
})
