import { parse } from 'csv-parse/sync'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite, settled } from './browser.js'
import { hasChromium } from './chromium.js'
import { bytesOf, taken } from './taken.js'

interface Count {
  readonly totalCount: number
}

describe.skipIf(!hasChromium())('asking without a query language', { timeout: 120_000 }, () => {
  const site = openSite()

  /** What the API counts by the same filter. */
  async function counted(list: string, type: string, filter: object, asOf: string | null = null): Promise<number> {
    const query = `query ($filter: ${type}, $asOf: PartialDate) { at: ${list}(filter: $filter, asOf: $asOf) { totalCount } }`
    return (await site.ask<{ readonly at: { readonly totalCount: number } }>(query, { filter, asOf })).at.totalCount
  }

  it('counts as the API does, whichever options are clicked, and keeps them when one goes back or reloads', async () => {
    const { page, expectClean } = await site.visit('/ask')
    await expectTotal(page, await counted('agreements', 'AgreementFilter', {}))

    await option(page, 'Treaty').click()
    const treaties = await counted('agreements', 'AgreementFilter', { forms: ['TREATY'] })
    await expectTotal(page, treaties)
    await page.getByRole('button', { name: 'Time', exact: true }).click()
    await page.getByRole('radio', { name: 'Yes' }).last().click()
    const inForce = await counted('agreements', 'AgreementFilter', { forms: ['TREATY'], inForce: true })
    await expectTotal(page, inForce)
    expect(await page.locator('h1').innerText()).toBe('Agreements of the form treaty, in force')

    await page.reload()
    await expectTotal(page, inForce)
    await page.goBack()
    await expectTotal(page, treaties)
    await page.goForward()
    await expectTotal(page, inForce)

    await page.getByRole('button', { name: 'Remove Form: treaty' }).click()
    await expectTotal(page, await counted('agreements', 'AgreementFilter', { inForce: true }))
    expectClean()
  })

  it('finds by the keyboard alone the companies among the supporters of the Paris Call', async () => {
    const { page, expectClean } = await site.visit('/ask')
    await page.getByRole('link', { name: 'Organizations', exact: true }).press('Enter')
    await page.getByRole('checkbox', { name: /^Company/ }).press('Space')
    await page.getByRole('button', { name: 'Ties', exact: true }).press('Enter')
    await page.getByRole('combobox', { name: 'Party to' }).focus()
    await page.keyboard.type('paris call', { delay: 40 })
    const parisCall = page.getByRole('option', { name: /^Paris Call for Trust/ })
    await parisCall.waitFor()
    // What is found by more letters replaces what was found by fewer, where another one stands first.
    await settled(page)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => parisCall.getAttribute('data-focused')).toBe('true')
    await page.keyboard.press('Enter')

    const filter = { kinds: ['COMPANY'], partyTo: [{ any: ['paris-call'] }] }
    const total = await counted('organizations', 'OrganizationFilter', filter)
    // The list of supporters itself, counted by kind.
    const { agreement } = await site.ask<Supporters>(SUPPORTERS)
    expect(total).toBe(agreement.parties.nodes.filter(({ kind }) => kind === 'COMPANY').length)
    await expectTotal(page, total)
    expectClean()
  })

  it('tells by clicks who was party to the Malabo Convention as of 2022', async () => {
    const { page, expectClean } = await site.visit('/ask?list=states')
    await page.getByRole('heading', { name: 'Agreements' }).getByRole('button').click()
    await page.getByRole('combobox', { name: 'Party to' }).click()
    await page.keyboard.type('malabo', { delay: 40 })
    const malaboOption = page.getByRole('option').filter({ hasText: /African Union Convention/ })
    await malaboOption.waitFor()
    // What is found replaces what was offered, and moves the list.
    await settled(page)
    await malaboOption.click({ timeout: 8000 })
    await page.keyboard.press('Escape')
    await page.getByRole('textbox', { name: 'As of' }).fill('2022')
    await page.getByRole('textbox', { name: 'As of' }).press('Enter')

    const malabo = new URL(page.url()).searchParams.get('filter') ?? '{}'
    expect(malabo).toContain('malabo')
    const total = await counted('states', 'StateFilter', JSON.parse(malabo) as object, '2022')
    expect(total).toBeGreaterThan(0)
    await expectTotal(page, total)
    expect(await page.locator('tbody tr').count()).toBe(total)
    await expect.poll(() => page.title()).toContain('as of 2022')
    expectClean()
  })

  it('tells by clicks which states are not bound by the Budapest Convention, whether they signed it or not', async () => {
    const { page, expectClean } = await site.visit('/ask?list=states')
    await page.getByRole('heading', { name: 'Agreements' }).getByRole('button').click()
    const partyTo = page.getByRole('group', { name: 'Party to', exact: true }).last()
    await partyTo.getByRole('button', { name: /any, all or none/ }).click()
    await page.getByRole('option', { name: 'none of these' }).click()
    // How far is asked before of what, which asks nothing yet.
    await partyTo.getByRole('button', { name: 'How far committed' }).click()
    await option(page, 'Bound').click()
    await expectTotal(page, await counted('states', 'StateFilter', {}))
    await page.getByRole('combobox', { name: 'Party to' }).click()
    await page.keyboard.type('budapest', { delay: 40 })
    const budapest = page
      .getByRole('option')
      .filter({ hasText: /Budapest Convention|Convention on Cybercrime/ })
      .first()
    await budapest.waitFor()
    await settled(page)
    await budapest.click({ timeout: 8000 })
    await page.keyboard.press('Escape')

    const filter = { partyTo: [{ none: ['budapest-convention'], commitments: ['BOUND'] }] }
    await expectTotal(page, await counted('states', 'StateFilter', filter))
    expect(JSON.parse(new URL(page.url()).searchParams.get('filter') ?? '{}')).toEqual(filter)
    expect(await page.locator('h1').innerText()).toMatch(/^States not party to .*, bound$/)
    // At least one, whichever, has nothing to pick.
    await partyTo.getByRole('button', { name: /any, all or none/ }).click()
    await page.getByRole('option', { name: 'at least one, whichever' }).click()
    await expectTotal(page, await counted('states', 'StateFilter', { partyTo: [{ commitments: ['BOUND'] }] }))
    expect(await page.locator('h1').innerText()).toBe('States party to an agreement, bound')
    expectClean()
  })

  it('pairs one state with all others, the most alike first where it is asked', async () => {
    const { state } = await site.ask<{
      readonly state: {
        readonly partners: { readonly totalCount: number; readonly nodes: readonly { readonly name: string }[] }
      }
    }>('{ state(id: "KEN") { partners(first: 1, orderBy: JACCARD) { totalCount nodes { name } } } }')
    const states = encodeURIComponent('{"ids":["KEN"]}')
    const { page, expectClean } = await site.visit(`/ask?list=pairs&states=${states}&orderBy=JACCARD`)
    await expectTotal(page, state.partners.totalCount)
    await page
      .locator('tbody tr')
      .first()
      .getByRole('link', { name: state.partners.nodes[0]?.name ?? '' })
      .waitFor()
    expectClean()
  })

  it('pairs states by the agreements that bind both, and says so', async () => {
    const { bound } = await site.ask<{ readonly bound: Count }>(
      '{ bound: statesSharingAgreements(commitments: [BOUND], first: 1) { totalCount } }',
    )
    const { page, expectClean } = await site.visit('/ask?list=pairs')
    await option(page, 'Bound').click()
    await expectTotal(page, bound.totalCount)
    await expect.poll(() => new URL(page.url()).searchParams.get('commitments')).toBe('BOUND')
    expect(await page.locator('h1').innerText()).toBe('Pairs of states by agreements that commit both: bound')
    await page.reload()
    await expectTotal(page, bound.totalCount)
    expect((await taken(page, 0, 'Take away', 'Standard columns (CSV)')).count).toBe(bound.totalCount)
    await page.getByRole('button', { name: 'See as' }).click()
    await page.getByRole('menuitem', { name: /leaves out “How far both are committed”/ }).waitFor()
    expectClean()
  })

  it('keeps what is typed into a picker while counts and names are still on their way', async () => {
    const { page, expectClean } = await site.visit('/ask?list=states')
    // Counts that arrive move the form below the open list.
    await page.route('**/graphql', async (route) => {
      await new Promise((done) => setTimeout(done, 1500))
      await route.continue()
    })
    await page.getByRole('heading', { name: 'Agreements' }).getByRole('button').click()
    await page.getByRole('combobox', { name: 'Party to' }).click()
    await page.keyboard.type('malabo', { delay: 40 })
    await page
      .getByRole('option')
      .filter({ hasText: /African Union Convention/ })
      .waitFor()
    expect(await page.getByRole('combobox', { name: 'Party to' }).inputValue()).toBe('malabo')
    expectClean()
  })

  it('gives a file of as many rows as match', async () => {
    const { page, expectClean } = await site.visit('/ask?filter=%7B%22forms%22%3A%5B%22PLEDGE%22%5D%7D')
    await settled(page)
    await page.getByRole('button', { name: 'Take away' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Standard columns (CSV)' }).click()
    const rows: unknown[] = parse(await bytesOf(await download), { columns: true, bom: true })
    expect(rows).toHaveLength(await counted('agreements', 'AgreementFilter', { forms: ['PLEDGE'] }))
    expectClean()
  })

  it('gives the table itself as a file, all rows of it in the columns that were chosen', async () => {
    const { agreements } = await site.ask<{
      readonly agreements: {
        readonly totalCount: number
        readonly nodes: readonly { readonly id: string; readonly name: string; readonly parties: Count }[]
      }
    }>(`{ agreements(first: 1000, filter: { forms: [RESOLUTION, TREATY, OTHER, DECLARATION] }) {
      totalCount nodes { id name parties(first: 1) { totalCount } }
    } }`)
    const filter = encodeURIComponent('{"forms":["RESOLUTION","TREATY","OTHER","DECLARATION"]}')
    const { page, expectClean } = await site.visit(`/ask?filter=${filter}&columns=name,partyCount`)
    await page.getByText(`${agreements.totalCount} agreements match`).waitFor()
    const { rows } = await taken(page, 0, 'Take away', 'This table (CSV)')
    const wanted = agreements.nodes.map(({ id, name, parties: { totalCount } }) => ({
      Id: id,
      Agreement: name,
      Parties: totalCount === 0 ? 'none listed' : String(totalCount),
    }))
    const byId = (one: { readonly Id?: string }, other: { readonly Id?: string }) =>
      String(one.Id).localeCompare(String(other.Id))
    expect([...rows].sort(byId)).toEqual(wanted.sort(byId))
    expectClean()
  })

  it('counts at the options of one list nothing that another list counted', async () => {
    const { page, expectClean } = await site.visit('/ask')
    const option = (text: RegExp) => page.locator('label').filter({ hasText: text })
    await option(/^Resolution\d/).waitFor()
    await page.getByRole('link', { name: 'States', exact: true }).click()
    await option(/UN member/).waitFor()
    expect(await option(/^(UN member|Other)\d/).count()).toBe(0)
    expectClean()
  })

  it('names what is wrong in an address and uses the rest', async () => {
    const filter = {
      forms: ['TREATY', 'TREATYY'],
      norms: [{ any: ['bpf-2020-6'] }, { none: ['nothing-at-all'] }],
      foms: 1,
    }
    const { page } = await site.visit(
      `/ask?filter=${encodeURIComponent(JSON.stringify(filter))}&asOf=2022-13&columns=name,dat`,
    )
    const notice = page.getByRole('note').filter({ hasText: 'could not be used' })
    for (const words of ['TREATYY', '“foms”', 'nothing-at-all', '2022-13', '“dat”'])
      await notice.getByText(words).waitFor()
    const rest = { forms: ['TREATY'], norms: [{ any: ['bpf-2020-6'] }] }
    await expectTotal(page, await counted('agreements', 'AgreementFilter', rest))
  })

  it('says in its words why the server refuses a filter, and what to do, and goes on without', async () => {
    const { organizations } = await site.ask<{
      readonly organizations: { readonly nodes: readonly { readonly id: string; readonly members: Count }[] }
    }>('{ organizations(filter: { kinds: [COMPANY] }, first: 100) { nodes { id members(first: 1) { totalCount } } } }')
    const silent = organizations.nodes.find(({ members }) => members.totalCount === 0)?.id ?? ''
    const filter = encodeURIComponent(JSON.stringify({ memberOf: [{ any: [silent] }] }))
    const { page } = await site.visit(`/ask?list=states&filter=${filter}`)
    const notice = page.getByRole('alert').filter({ hasText: 'The server refuses to give the states.' })
    await notice.locator('code', { hasText: 'filter.memberOf' }).waitFor()
    await notice.getByText('Choose another instead, or take it out.').waitFor()
    await page.getByRole('button', { name: /^Remove Member of/ }).click()
    await expectTotal(page, await counted('states', 'StateFilter', {}))
  })

  it('tells of parameters of another list and of none, and mends what was meant', async () => {
    const filter = JSON.stringify({ regions: ['Afrika'], ids: ['ken'] })
    const { page, expectClean } = await site.visit(
      `/ask?list=states&filter=${encodeURIComponent(filter)}&minShared=3&colums=name,region`,
    )
    const notice = page.getByRole('note').filter({ hasText: 'could not be used' })
    await notice.getByText('States have no “minShared”: it narrows pairs of states.').waitFor()
    await expectTotal(page, await counted('states', 'StateFilter', {}))
    // Each leads from the address as it is: the next is pressed once the last has changed it.
    for (const meant of ['“columns”', '“Africa”', 'Kenya (KEN)']) {
      await notice.getByRole('link', { name: meant }).click()
      await notice.getByRole('link', { name: meant }).waitFor({ state: 'detached' })
    }
    await expectTotal(page, await counted('states', 'StateFilter', { regions: ['Africa'], ids: ['KEN'] }))
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(2)
    expectClean()
  })

  it('says of what no source lists that none is listed, and not that there are none', async () => {
    const { agreements } = await site.ask<Listed>(
      '{ agreements(orderBy: DATE_DESC, first: 100) { nodes { name parties(first: 1) { totalCount } } } }',
    )
    const { page, expectClean } = await site.visit('/ask?columns=name,partyCount,parties')
    await settled(page)
    const told = await page.locator('tbody tr td:nth-child(2)').allInnerTexts()
    const counts = agreements.nodes.map(({ parties }) => parties.totalCount)
    expect(counts).toContain(0)
    expect(told).toEqual(counts.map((count) => (count === 0 ? 'None listed' : count.toLocaleString('en'))))
    expect(await page.locator('tbody tr td:nth-child(3)').nth(counts.indexOf(0)).innerText()).toBe('None listed')
    expectClean()
  })

  it('says of an empty answer what each restriction keeps out, and goes on without one', async () => {
    const filter = { forms: ['TREATY'], settings: ['UN_FIRST_COMMITTEE'] }
    expect(await counted('agreements', 'AgreementFilter', filter)).toBe(0)
    const { page, expectClean } = await site.visit(`/ask?filter=${encodeURIComponent(JSON.stringify(filter))}`)
    const without = await counted('agreements', 'AgreementFilter', { settings: filter.settings })
    await page.getByRole('button', { name: `Without “Form: treaty”: ${without}` }).click()
    await expectTotal(page, without)
    expectClean()
  })

  it('shows every list, and columns as they are chosen', async () => {
    const { page, expectClean } = await site.visit('/ask')
    for (const name of ['States', 'Organizations', 'Norms', 'Pairs of states', 'Ties', 'Activities']) {
      await page.getByRole('navigation', { name: 'What is listed' }).getByRole('link', { name, exact: true }).click()
      await expect.poll(() => page.locator('h1').innerText()).toBe(name)
      await page.locator('tbody tr').nth(9).waitFor()
    }
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByText('Subjects', { exact: true }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('columnheader', { name: 'Subjects' }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('columns')).toMatch(/,topics$/)
    expectClean()
  })

  it('closes the list once the one thing that may be picked is picked, and stays where it was', async () => {
    const { page, expectClean } = await site.visit('/ask?list=norms')
    const box = page.getByRole('combobox', { name: 'Set' })
    await box.click()
    await page.getByRole('option').first().waitFor()
    const name = (await page.getByRole('option').first().innerText()).trim()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    expect(await page.getByRole('combobox', { name: 'Set', exact: true }).and(page.locator(':focus')).count()).toBe(1)
    await expect.poll(() => box.inputValue()).toBe(name)
    const { normSet } = await site.ask<{ readonly normSet: { readonly norms: readonly unknown[] } }>(
      'query ($id: ID!) { normSet(id: $id) { norms { id } } }',
      { id: new URL(page.url()).searchParams.get('set') },
    )
    await expectTotal(page, normSet.norms.length)
    expectClean()
  })

  it('folds its forms behind a button where the window is narrow', async () => {
    const { page, expectClean } = await site.visit('/ask', { width: 390, height: 844 })
    await page.getByRole('button', { name: 'Filters' }).click()
    await option(page, 'Treaty').click()
    const treaties = await counted('agreements', 'AgreementFilter', { forms: ['TREATY'] })
    await page.getByRole('button', { name: `Show ${treaties} agreements` }).click()
    await expectTotal(page, treaties)
    expectClean()
  })
})

const SUPPORTERS = `{
  agreement(id: "paris-call") { parties(types: [ORGANIZATION], first: 10000) { nodes { ... on Organization { kind } } } }
}`

interface Listed {
  readonly agreements: {
    readonly nodes: readonly { readonly name: string; readonly parties: { readonly totalCount: number } }[]
  }
}

interface Supporters {
  readonly agreement: { readonly parties: { readonly nodes: readonly { readonly kind: string }[] } }
}

/** The first box to tick by this name: its words take the click. */
const option = (page: Page, name: string): Locator =>
  page
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}`) })
    .first()

/** The number that stands above the table. */
const expectTotal = (page: Page, total: number): Promise<void> =>
  expect
    .poll(() => page.locator('p[aria-live]').first().innerText(), { timeout: 20_000 })
    .toMatch(new RegExp(`^${total.toLocaleString('en')} \\S.* match(es)?$`))
