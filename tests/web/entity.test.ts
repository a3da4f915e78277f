import { describe, expect, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'

interface Count {
  readonly totalCount: number
}

describe.skipIf(!hasChromium())('the pages of entities', { timeout: 60_000 }, () => {
  const site = openSite()

  it('lead from search by clicks to a state, its closest partner, a shared agreement, a claim and its source', async () => {
    const { state } = await site.ask<{
      readonly state: {
        readonly partners: {
          readonly edges: readonly { readonly sharedCount: number; readonly node: { name: string } }[]
        }
      }
    }>('{ state(id: "EST") { partners(first: 1) { edges { sharedCount node { name } } } } }')
    const [closest] = state.partners.edges
    const { page, expectClean } = await site.visit('/')
    await page.getByRole('combobox').first().fill('Estonia')
    await page
      .getByRole('option', { name: /Estonia/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Estonia' }).waitFor()

    const partners = page.locator('#partners')
    await partners.scrollIntoViewIfNeeded()
    await partners
      .getByRole('button', { name: `${closest?.sharedCount} shared agreements with ${closest?.node.name}` })
      .click()
    await partners
      .getByRole('button', { name: /^Evidence for/ })
      .first()
      .click()
    await partners
      .getByRole('heading', { level: 4, name: /^Estonia is party to/ })
      .first()
      .waitFor()
    const source = partners.locator('a[href*="/source/"]').first()
    const title = await source.innerText()
    await source.click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expectClean()
  })

  it('count what the API counts', async () => {
    const { state } = await site.ask<{ readonly state: Readonly<Record<string, Count>> }>(
      '{ state(id: "KEN") { agreements(first: 1) { totalCount } partners(first: 1) { totalCount } memberOf(first: 1) { totalCount } } }',
    )
    const { page } = await site.visit('/state/KEN')
    const nav = page.getByRole('navigation', { name: 'On this page' })
    await nav.getByRole('link', { name: `Agreements ${state['agreements']?.totalCount}` }).waitFor()
    await nav.getByRole('link', { name: `Partners ${state['partners']?.totalCount}` }).waitFor()
    await nav.getByRole('link', { name: `Memberships ${state['memberOf']?.totalCount}` }).waitFor()
  })

  it('show who is party to the Malabo Convention as of 2022, and keep the date when going back and loading again', async () => {
    const { agreement } = await site.ask<{ readonly agreement: { readonly then: Count; readonly now: Count } }>(
      '{ agreement(id: "malabo-convention") { then: parties(asOf: "2022", first: 1) { totalCount } now: parties(first: 1) { totalCount } } }',
    )
    expect(agreement.then).not.toEqual(agreement.now)
    const { page, expectClean } = await site.visit('/agreement/malabo-convention')
    const parties = (count: Count) =>
      page.locator('#parties').getByText(`${count.totalCount} parties`, { exact: true }).waitFor()
    await parties(agreement.now)
    await page.getByRole('textbox', { name: 'As of' }).fill('2022')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await parties(agreement.then)
    await page.reload()
    await parties(agreement.then)
    await page.goBack()
    await parties(agreement.now)
    expectClean()
  })

  it('find the companies among the supporters of the Paris Call by one click', async () => {
    const { agreement } = await site.ask<{
      readonly agreement: { readonly parties: { readonly nodes: readonly { readonly kind?: string }[] } }
    }>('{ agreement(id: "paris-call") { parties(first: 10000) { nodes { ... on Organization { kind } } } } }')
    const { nodes } = agreement.parties
    const companies = nodes.filter(({ kind }) => kind === 'COMPANY').length
    const { page } = await site.visit('/agreement/paris-call')
    await page.getByRole('button', { name: `Company ${companies}` }).click()
    await page.getByText(`${companies} of ${nodes.length} parties`).waitFor()
    expect(new URL(page.url()).searchParams.get('kind')).toBe('COMPANY')
  })

  it('cite one tie by its own address, which opens it', async () => {
    const { page, expectClean } = await site.visit('/state/KEN?tie=KEN.PARTY_TO.unga-70-237')
    await page.getByRole('heading', { name: 'Kenya is party to General Assembly resolution 70/237' }).waitFor()
    await page.getByRole('button', { name: 'Cite this tie' }).click()
    const text = page.getByText(/^Normgraph, “Kenya is party to General Assembly resolution 70\/237”/)
    expect(await text.innerText()).toContain('/state/KEN?tie=KEN.PARTY_TO.unga-70-237')
    expectClean()
  })

  it('mark a tie whose sources disagree wherever it stands: in its table, among all ties, and on a network’s panel', async () => {
    const { ties } = await site.ask<{
      readonly ties: { readonly nodes: readonly { readonly from: { readonly id: string; readonly type: string } }[] }
    }>('{ ties(filter: { contested: true, relations: [MEMBER_OF] }, first: 1) { nodes { from { id type } } } }')
    const id = ties.nodes[0]?.from.id ?? ''
    const { page } = await site.visit(`/state/${id}#memberships`)
    await page.locator('#memberships').getByText('Contested', { exact: true }).waitFor()
    const { page: network } = await site.visit(`/network?pick=${id}`)
    const panel = network.getByRole('complementary', { name: 'What is picked' })
    await panel.getByRole('button', { name: /^Member of/ }).click()
    await panel.getByText('Contested: the sources differ.').waitFor()
  })

  it('say of a part of which no source lists anything that none is listed', async () => {
    const { states } = await site.ask<{
      readonly states: {
        readonly nodes: readonly { readonly id: string; readonly activities: { readonly totalCount: number } }[]
      }
    }>('{ states(first: 1000) { nodes { id activities(first: 1) { totalCount } } } }')
    const silent = states.nodes.find(({ activities }) => activities.totalCount === 0)
    const { page } = await site.visit(`/state/${silent?.id ?? ''}`)
    await page.getByRole('heading', { level: 2, name: 'Activities none listed' }).waitFor()
  })

  it('say that an id is of nothing, and lead from another spelling or kind to where it belongs', async () => {
    const unknown = await site.visit('/state/XYZ')
    expect(unknown.status).toBe(404)
    await unknown.page.getByRole('heading', { name: 'There is no state with the code XYZ' }).waitFor()
    const near = await site.visit('/state/KEM')
    await near.page.locator('main').getByRole('link', { name: 'Kenya' }).waitFor()
    const { page } = await site.visit('/norm/ken')
    await page.getByRole('heading', { level: 1, name: 'Kenya' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/state/KEN')
  })

  it('say that an id is of no source, and offer those with a word of it', async () => {
    const { status, page } = await site.visit('/source/igf-report')
    expect(status).toBe(404)
    await page.getByRole('heading', { level: 1, name: 'There is no source with the id igf-report' }).waitFor()
    const { source } = await site.ask<{ readonly source: { readonly title: string } }>(
      '{ source(id: "igf-bpf-2020") { title } }',
    )
    await page.locator('main').getByRole('link', { name: source.title }).click()
    await page.getByRole('heading', { level: 1, name: source.title }).waitFor()
  })

  it('tell a date in the address that is none, and show today', async () => {
    const { page } = await site.visit('/state/KEN?asOf=yesterday')
    await page.getByText(/“yesterday” is no date/).waitFor()
    await page.getByRole('link', { name: /^Agreements \d/ }).waitFor()
    const { page: near } = await site.visit('/state/KEN?asOf=2015/7')
    await near.getByRole('link', { name: 'July 2015 (2015-07)' }).click()
    await near.getByText('Ties are shown as they held July 2015.').waitFor()
  })

  it.each(['/state/EST', '/agreement/paris-call', '/norm/bpf-2020-6', '/source/igf-bpf-2020', '/sources'])(
    '%s is no wider than a phone',
    async (path) => {
      const { page } = await site.visit(path, { width: 390, height: 844 })
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    },
  )
})
