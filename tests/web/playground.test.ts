import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe } from './axe.js'
import { openSite, type Visit } from './browser.js'
import { hasChromium } from './chromium.js'

const TABS = ['SharedAgreements', 'NatoAndSco', 'NormMatrix', 'NormFrequency', 'Kenya']
const SHARED = 'Which pairs of states have agreed to the same norm-bearing texts?'

describe.skipIf(!hasChromium())('the playground', { timeout: 60_000 }, () => {
  const site = openSite()

  const playground = async (search = '', look: Parameters<typeof site.visit>[1] = {}): Promise<Visit> => {
    const visit = await site.visit(`/playground${search}`, look)
    await visit.page.locator('.graphiql-query-editor .view-line').first().waitFor()
    return visit
  }

  it('opens with the five questions and answers the first when told to run it', async () => {
    const { page, expectClean } = await playground()
    expect(await tabsOf(page)).toEqual(TABS)

    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('SharedAgreements') ?? false,
    )
    await run(page)
    const answer = await answered
    expect(answer.status()).toBe(200)
    expect(await answer.json()).toHaveProperty('data.statesSharingAgreements.nodes')
    await page.locator('.result-window .view-line', { hasText: 'statesSharingAgreements' }).waitFor()

    expectClean()
  })

  it('says where the answer will stand, and asks for it there', async () => {
    const { page, expectClean } = await playground()
    const waiting = page.getByText('This question was not asked yet')
    await waiting.waitFor()
    await page.getByRole('button', { name: 'Ask it' }).click()
    await page.locator('.result-window .view-line', { hasText: 'statesSharingAgreements' }).waitFor()
    expect(await waiting.count()).toBe(0)
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
    expect(await list.getByRole('listitem').count()).toBe(25)
    await list.getByRole('button', { name: SHARED }).click()
    await expect.poll(() => tabsOf(page)).toEqual([...TABS.slice(1), 'SharedAgreements'])

    expectClean()
  })

  it('opens the question of its address with its variables, and answers it', async () => {
    const query = 'query One($id: ID!) { state(id: $id) { officialName } }'
    const { state } = await site.ask<{ state: { officialName: string } }>(query, { id: 'EST' })
    const { page, expectClean } = await playground(addressOf(query, '{ "id": "EST" }'))
    expect((await tabsOf(page))[0]).toBe('One')
    await page.locator('.result-window .view-line', { hasText: state.officialName }).waitFor()
    expectClean()
  })

  it('holds the question in its address as it is changed, also over a reload, and copies it', async () => {
    const { page, expectClean } = await playground()
    await replace(page, 'query Version { dataset { version } }')
    await expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe('query Version { dataset { version } }')
    await page.getByRole('button', { name: 'Copy link' }).click()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url())

    await page.reload()
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'Version' }).waitFor()
    await page.locator('.result-window .view-line', { hasText: '"version"' }).waitFor()
    expectClean()
  })

  it('says of a question that is too long for an address that it is, and leaves it out', async () => {
    const { page } = await playground(addressOf('{ dataset { version } }'))
    await replace(page, `# ${'x'.repeat(9000)}`)
    await page.getByText('Too long for a link').waitFor()
    await expect.poll(() => new URL(page.url()).search).toBe('')
  })

  it('fills in a variable by name, and answers with it', async () => {
    const { page, expectClean } = await playground()
    await page.getByRole('button', { name: 'Where does Kenya stand?' }).click()
    await page.getByRole('combobox', { name: 'State' }).click()
    await page.keyboard.type('Estonia')
    await page.getByRole('option', { name: 'Estonia' }).click()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.locator('.result-window .view-line', { hasText: 'Republic of Estonia' }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('variables')).toContain('"EST"')

    // And back: what is written as JSON stands in the form.
    await page.getByRole('radio', { name: 'JSON' }).first().click()
    await page.locator('.graphiql-editor-tool .view-line', { hasText: 'EST' }).click()
    await replace(page, '{ "state": "FJI" }', '.graphiql-editor-tool')
    await page.getByRole('radio', { name: 'Form' }).click()
    await expect.poll(() => page.getByRole('combobox', { name: 'State' }).inputValue()).toBe('Fiji')
    expectClean()
  })

  it('begins its documentation with every way in, those for newcomers first', async () => {
    const { __schema } = await site.ask<{
      __schema: { queryType: { fields: readonly { readonly name: string }[] } }
    }>('{ __schema { queryType { fields { name } } } }')
    const { page } = await playground()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    const docs = page.getByRole('region', { name: 'Documentation' })
    await docs.getByText('Begin here').waitFor()
    const names = await docs.locator('section > ul strong').allInnerTexts()
    expect(names.slice(0, 3)).toEqual(['search', 'agreements', 'states'])
    expect(names.toSorted()).toEqual(__schema.queryType.fields.map(({ name }) => name).sort())

    await docs.getByRole('button', { name: 'compareStates' }).click()
    await page.getByText('Two to ten different states; the answer keeps their order.').waitFor()
  })

  it('is as high as the window', async () => {
    const { page } = await playground()
    await run(page)
    await page.locator('.result-window .view-line').nth(5).waitFor()
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(900)
  })

  it('shows one pane at a time on a phone, each with room', async () => {
    const { page } = await playground('', { width: 390, height: 844 })
    const editor = page.locator('.graphiql-query-editor .monaco-editor')
    const answer = page.locator('.result-window')
    expect((await editor.boundingBox())?.height).toBeGreaterThan(500)
    expect(await answer.isVisible()).toBe(false)
    await run(page)
    await answer.locator('.view-line').nth(5).waitFor()
    expect(await editor.isVisible()).toBe(false)
    expect((await answer.boundingBox())?.height).toBeGreaterThan(450)
    await page.getByRole('radio', { name: 'Variables' }).click()
    await page.getByLabel('Min shared').first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })

  it('shares its theme with the site, whichever switch is used', async () => {
    const { page } = await playground()
    await page.getByRole('button', { name: 'Use the dark theme' }).click()
    await expect.poll(() => page.locator('body').getAttribute('class')).toContain('graphiql-dark')
    await page.getByRole('button', { name: 'Open settings dialog' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Light' }).click()
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light')
  })

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility in its %s theme', async (theme) => {
    const { page, expectClean } = await playground('', { theme })
    await run(page)
    await page.locator('.result-window .view-line').nth(5).waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('radio', { name: 'Table' }).click()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByText('Begin here').waitFor()
    expect(await axe(page)).toEqual([])
    expectClean()
  })
})

/** In the words of the browser, whose names this side does not know. */
const STORED_TABS = `localStorage.getItem('normgraph:graphiql:tabState') ?? 'SharedAgreements'`

const addressOf = (query: string, variables = ''): string =>
  `?${new URLSearchParams({ query, ...(variables !== '' && { variables }) }).toString()}`

const run = (page: Page): Promise<void> => page.getByRole('button', { name: /^Execute query/ }).click()

/** Puts a text into an editor in place of what is there, as pasting does. */
async function replace(page: Page, text: string, editor = '.graphiql-query-editor'): Promise<void> {
  await page.locator(`${editor} .view-lines:visible`).first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
}

const tabsOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.graphiql-tabs .graphiql-tab').allInnerTexts()).map((text) => text.trim())
