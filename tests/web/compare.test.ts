import { describe, expect, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'

interface Shared {
  readonly compareStates: { readonly sharedAgreements: { readonly totalCount: number } }
}

const CONTESTED = `{
  ties(filter: { contested: true, relations: [MEMBER_OF] }, first: 1) { nodes { from { id name } to { id name } } }
}`

interface Contested {
  readonly ties: {
    readonly nodes: readonly {
      readonly from: { readonly id: string; readonly name: string }
      readonly to: { readonly id: string; readonly name: string }
    }[]
  }
}

describe.skipIf(!hasChromium())('the comparison of states', { timeout: 60_000 }, () => {
  const site = openSite()

  it('counts what the API counts as shared, and leads from there to the claims', async () => {
    const { compareStates } = await site.ask<Shared>(
      '{ compareStates(states: ["KEN", "EST"]) { sharedAgreements(first: 1) { totalCount } } }',
    )
    const { totalCount } = compareStates.sharedAgreements
    const { page, expectClean } = await site.visit('/compare?states=KEN,EST')
    await page.getByRole('button', { name: `All of them ${totalCount}` }).waitFor()
    await page.getByRole('button', { name: `${totalCount} shared by Kenya and Estonia` }).click()
    const pairs = page.locator('#pairs')
    await pairs.getByRole('heading', { level: 3, name: 'Kenya and Estonia' }).waitFor()
    await pairs
      .getByRole('button', { name: /^Evidence for/ })
      .first()
      .click()
    await pairs.locator('a[href*="/source/"]').first().waitFor()
    await page.reload()
    await pairs.getByRole('heading', { level: 3, name: 'Kenya and Estonia' }).waitFor()
    expectClean()
  })

  it('tells a code that is none by name, and compares the rest', async () => {
    const { page } = await site.visit('/compare?states=KEN,XYZ,EST')
    await page.getByText('states: nothing has the id “XYZ”.').waitFor()
    await page.getByRole('heading', { level: 1, name: 'Compare Kenya, Estonia' }).waitFor()
  })

  it('offers the state that was meant, the choice and the set of norms, and mends the address', async () => {
    const { page } = await site.visit('/compare?states=KEN,ESTT&shared=alle&set=bpf-2021&pair=KEN,ETS&sates=BRA')
    const notices = page.getByRole('note').filter({ hasText: 'could not be used' })
    await notices.getByText('This page has no parameter “sates”').waitFor()
    await notices.getByRole('link', { name: 'Estonia (EST)' }).click()
    await page.getByRole('heading', { level: 1, name: 'Compare Kenya, Estonia' }).waitFor()
    await notices.getByText('shared: “alle” is no').getByRole('link', { name: '“all”' }).click()
    await page.getByRole('button', { name: /^All of them/, pressed: true }).waitFor()
    await notices.getByRole('link', { name: '“KEN,EST”' }).click()
    await page.getByRole('heading', { level: 3, name: 'Kenya and Estonia' }).waitFor()
    await notices.getByRole('link', { name: /\(bpf-2020\)$/ }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('set')).toBe('bpf-2020')
    await expect.poll(() => new URL(page.url()).searchParams.get('states')).toBe('KEN,EST')
  })

  it('marks in a cell that its sources disagree, and says of what none lists that it is not listed', async () => {
    const { ties } = await site.ask<Contested>(CONTESTED)
    const [tie] = ties.nodes
    if (tie === undefined) throw new Error('No membership is contested')
    const { page, expectClean } = await site.visit(`/compare?states=KEN,${tie.from.id}`)
    const row = page.locator('#memberships').getByRole('row', { name: new RegExp(`^${tie.to.name}`) })
    await row.getByText('Contested', { exact: true }).waitFor()
    await row.getByRole('button', { name: new RegExp(`evidence for ${tie.from.name}`) }).click()
    await page.getByRole('dialog').getByText('The sources say different things of the same time.').waitFor()
    await page.keyboard.press('Escape')
    const other = page.locator('#memberships').getByRole('row', { name: /^Commonwealth of Nations/ })
    expect(await other.innerText()).toContain('not listed')
    expectClean()
  })

  it('invites to pick where fewer than two states are named', async () => {
    const { page } = await site.visit('/compare')
    await page.getByRole('link', { name: 'Compare Kenya and Estonia' }).click()
    await page.getByRole('heading', { level: 1, name: 'Compare Kenya, Estonia' }).waitFor()
  })

  it('is no wider than a phone', async () => {
    const { page } = await site.visit('/compare?states=KEN,EST,BRA', { width: 390, height: 844 })
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  })
})
