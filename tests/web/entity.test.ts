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
      .getByRole('heading', { level: 4, name: /^Estonia is party (to|by membership of)/ })
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
    await page.getByText(`${companies} of ${nodes.length.toLocaleString('en')} parties`).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('COMPANY')
  })

  it('give by clicks alone a citation of one tie, on whose word it is, that leads back to it', async () => {
    const { page, expectClean } = await site.visit('/')
    await page.getByRole('combobox').first().fill('Budapest Convention')
    await page
      .getByRole('option', { name: /Convention on Cybercrime/ })
      .first()
      .click()
    const parties = page.locator('#parties')
    await parties.getByRole('textbox', { name: 'Name contains' }).fill('Estonia')
    const row = parties.locator('tbody tr', { hasText: 'Estonia' })
    await row.getByRole('button', { name: /source/ }).click()
    await page.getByRole('button', { name: 'Cite this tie' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cite this' })
    const text = await dialog.getByText(/^Normgraph, “Estonia .* Convention on Cybercrime”, according to “/).innerText()
    const address = /https?:\S+/.exec(text)?.[0] ?? ''
    expect(new URL(address).searchParams.get('tie')).toBe('EST.PARTY_TO.budapest-convention')
    await dialog.getByRole('tab', { name: 'BibTeX' }).click()
    await dialog.getByRole('button', { name: 'Copy' }).click()
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^@misc\{normgraph-/)
    await page.goto(address)
    await page.getByRole('dialog', { name: /^Estonia / }).waitFor()
    expectClean()
  })

  it('cite one tie by its own address, which opens it', async () => {
    const { page, expectClean } = await site.visit('/state/KEN?tie=KEN.PARTY_TO.unga-70-237')
    await page
      .getByRole('heading', {
        name: 'Kenya is party by membership of United Nations to General Assembly resolution 70/237',
      })
      .waitFor()
    await page.getByRole('button', { name: 'Cite this tie' }).click()
    const text = page.getByText(
      /^Normgraph, “Kenya is party by membership of United Nations to General Assembly resolution 70\/237”/,
    )
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

  it('say of whoever only signed that it signed, in the heading and in the citation', async () => {
    const { agreement } = await site.ask<{
      readonly agreement: { readonly parties: { readonly edges: readonly { readonly commitment: string }[] } }
    }>('{ agreement(id: "budapest-convention") { parties(first: 10000) { edges { commitment } } } }')
    const { edges } = agreement.parties
    const count = (wanted: string) => edges.filter(({ commitment }) => commitment === wanted).length
    const { page } = await site.visit('/agreement/budapest-convention')
    const told = page.getByRole('list', { name: 'How far they are committed' })
    await told.getByText(`Bound: ${count('BOUND')}`).waitFor()
    await told.getByText(`Signed, not bound: ${count('SIGNED_NOT_BOUND')}`).waitFor()
    const { page: tie } = await site.visit('/agreement/budapest-convention?tie=IRL.PARTY_TO.budapest-convention')
    const words = 'Ireland signed Convention on Cybercrime and is not known to be bound by it'
    await tie.getByRole('heading', { name: words }).waitFor()
    await tie.getByRole('button', { name: 'Cite this tie' }).click()
    await tie.getByText(`Normgraph, “${words}”`).waitFor()
  })

  it('show who negotiated an agreement below its parties, and what a state negotiated below its agreements', async () => {
    // The annex of the report of 2010 lists experts of fifteen states, and nobody signed or adopted it.
    const { page, expectClean } = await site.visit('/agreement/un-gge-report-2010')
    await page.getByRole('heading', { level: 2, name: 'Parties none; 15 not counted' }).waitFor()
    const parties = page.locator('#parties')
    await parties.getByText('15 states negotiated it, as by sending an expert, which alone makes no party.').waitFor()
    await parties.getByRole('link', { name: 'Belarus' }).waitFor()
    expectClean()
    // Kenya sent experts to the groups of 2015 and 2021; the United Nations welcomed the report of 2015 for all members.
    const { page: kenya } = await site.visit('/state/KEN')
    await kenya
      .locator('#agreements')
      .getByText(
        'It negotiated 2 agreements, as by sending an expert, which alone makes it no party; it is party to 1 of these otherwise.',
      )
      .waitFor()
  })

  it('show observers and partners below the members of an organization, and in what a state takes part so', async () => {
    // The rows of BRICS: ten full members, and ten partners since 2025.
    const { page, expectClean } = await site.visit('/organization/brics')
    await page.getByRole('heading', { level: 2, name: 'Members 10' }).waitFor()
    await page.getByText('Not counted as members: 10 in another way, such as partner.').waitFor()
    const partners = page.getByRole('table', { name: /^Observers and partners of/ })
    await partners.getByRole('link', { name: 'Belarus' }).waitFor()
    expectClean()
    const { page: state } = await site.visit('/state/PNG#memberships')
    await state.getByText('Not counted as memberships: 1 as observer.').waitFor()
  })

  it('order partners by how much of what either has they share, in the address, as the API does', async () => {
    const { state } = await site.ask<{
      readonly state: {
        readonly partners: {
          readonly edges: readonly {
            readonly sharedCount: number
            readonly jaccard: number
            readonly node: { readonly name: string }
          }[]
        }
      }
    }>('{ state(id: "KEN") { partners(first: 1, orderBy: JACCARD) { edges { sharedCount jaccard node { name } } } } }')
    const [alike] = state.partners.edges
    const { page, expectClean } = await site.visit('/state/KEN#partners')
    const partners = page.locator('#partners')
    await partners.getByRole('radio', { name: 'Most alike' }).click()
    const first = partners.locator('ol > li').first()
    await first.getByRole('link', { name: alike?.node.name ?? '' }).waitFor()
    const share = `${Math.round(100 * (alike?.jaccard ?? 0))}%`
    await first
      .getByRole('button', { name: `${alike?.sharedCount} shared agreements with ${alike?.node.name} · ${share}` })
      .waitFor()
    expect(new URL(page.url()).searchParams.get('orderBy')).toBe('JACCARD')
    await page.reload()
    await partners.getByRole('radio', { name: 'Most alike', checked: true }).waitFor()
    await first.getByRole('link', { name: alike?.node.name ?? '' }).waitFor()
    expectClean()
  })

  it('keep the date of a page on the way to another, and say which parts do not follow it', async () => {
    const { page } = await site.visit('/agreement/malabo-convention?asOf=2022')
    await page.getByText('15 of 55, Governments, ratified (by June 2023) – later than 2022').waitFor()
    await page.locator('#parties table').getByRole('link', { name: 'Ghana' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ghana' }).waitFor()
    await expect.poll(() => new URL(page.url()).search).toBe('?asOf=2022')
    await page.locator('#activities').getByText('As known today, and not as of 2022.').waitFor()
    await page.getByText('UN member (today)').waitFor()
  })

  it('say of how many parties no source says since when, where they are listed as of a date', async () => {
    const { agreement } = await site.ask<{
      readonly agreement: {
        readonly parties: { readonly edges: readonly { readonly acts: readonly { readonly on: string | null }[] }[] }
      }
    }>('{ agreement(id: "paris-call") { parties(asOf: "2019", first: 10000) { edges { acts { on } } } } }')
    const { edges } = agreement.parties
    const undated = edges.filter(({ acts }) => acts.every(({ on }) => on === null)).length
    const number = (count: number) => count.toLocaleString('en')
    const { page } = await site.visit('/agreement/paris-call?asOf=2019')
    await page.getByText(`Of ${number(undated)} of these ${number(edges.length)} no source says since when.`).waitFor()
  })

  it('say that a date is in the future', async () => {
    const { page } = await site.visit('/agreement/malabo-convention?asOf=3000')
    await page.getByText('3000 is in the future.').waitFor()
  })

  it('count in each filter what the others leave, states in a group of their own', async () => {
    interface Party {
      readonly type: string
      readonly kind?: string
      readonly group?: { readonly name: string } | null
    }
    const { agreement } = await site.ask<{
      readonly agreement: { readonly parties: { readonly nodes: readonly Party[] } }
    }>(
      '{ agreement(id: "paris-call") { parties(first: 10000) { nodes { type ... on Organization { kind group { name } } } } } }',
    )
    const { nodes } = agreement.parties
    const companies = nodes.filter(({ kind }) => kind === 'COMPANY')
    const { page } = await site.visit('/agreement/paris-call')
    const states = nodes.filter(({ type }) => type === 'STATE').length
    await page.getByRole('button', { name: /Stakeholder group$/ }).click()
    await page.getByRole('option', { name: `States (${states})` }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: `Company ${companies.length}` }).click()
    await page.getByRole('button', { name: /Stakeholder group$/ }).click()
    await page.getByRole('option', { name: `All (${companies.length})` }).waitFor()
    const industry = companies.filter(({ group }) => group?.name === 'Industry').length
    await page.getByRole('option', { name: `Industry (${industry})` }).click()
    await page.getByText(`${industry} of ${nodes.length.toLocaleString('en')} parties`).waitFor()
  })

  it('list of a norm as many agreements as its number says, and all that were assessed by one click', async () => {
    const { norm } = await site.ask<{ readonly norm: { readonly reflected: Count; readonly assessed: Count } }>(
      `{ norm(id: "bpf-2020-3") { reflected: agreements(first: 1) { totalCount }
           assessed: agreements(answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED], first: 1) { totalCount } } }`,
    )
    const { page } = await site.visit('/norm/bpf-2020-3')
    const rows = page.locator('#agreements tbody tr')
    await expect.poll(() => rows.count()).toBe(norm.reflected.totalCount)
    await page.getByRole('button', { name: `All ${norm.assessed.totalCount}` }).click()
    await page.waitForURL(/[?&]all=true/)
    await page
      .getByRole('cell', { name: /Not found/ })
      .first()
      .waitFor()
  })

  it('say that an id is of nothing, and lead from another spelling or kind to where it belongs', async () => {
    const unknown = await site.visit('/state/XYZ')
    expect(unknown.status).toBe(404)
    await unknown.page.getByRole('heading', { name: 'There is no state with the code XYZ' }).waitFor()
    const near = await site.visit('/state/KEM')
    await near.page.locator('main').getByRole('link', { name: 'Kenya' }).waitFor()
    const { page } = await site.visit('/norm/ken')
    await page.getByRole('heading', { level: 1, name: 'Kenya' }).waitFor()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/state/KEN')
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
    await near.getByText('As of July 2015.', { exact: true }).waitFor()
  })

  it('cite a source itself and not its page, and say how far to trust it', async () => {
    const { page } = await site.visit('/source/cited-budapest-convention')
    await page
      .getByText('It was not at hand: its facts are from general knowledge, still to be checked against it (CITED).')
      .waitFor()
    await page.getByRole('button', { name: 'Cite', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Cite this' })
    await dialog
      .getByText('Council of Europe, “Convention on Cybercrime (ETS No. 185)”, 23 November 2001, cited from general')
      .waitFor()
    await dialog.getByRole('tab', { name: 'BibTeX' }).click()
    await dialog.getByText('@misc{normgraph-source-cited-budapest-convention,').waitFor()
  })

  it('draw what a source says as a small network, each line a pair that it ties, whose ends lead to their pages', async () => {
    const source = 'cited-budapest-convention'
    const { ties } = await site.ask<{ readonly ties: { readonly nodes: readonly TieEnds[] } }>(
      `{ ties(counting: { sources: ["${source}"] }, first: 100) { nodes { from { id } to { id } } } }`,
    )
    const pairs = new Set(ties.nodes.map(({ from, to }) => [from.id, to.id].sort().join(' ')))
    const ends = new Set([...pairs].flatMap((pair) => pair.split(' ')))
    const { page } = await site.visit(`/source/${source}`)
    const picture = page.getByRole('group', { name: /^Network of what rests on Convention on Cybercrime/ })
    await picture.getByText('Council of Europe', { exact: true }).waitFor()
    expect(await picture.locator('circle').count()).toBe(ends.size)
    expect(await picture.locator('g path').count()).toBe(pairs.size)
    await picture.getByText('Council of Europe', { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Council of Europe' }).waitFor()
  })

  it('say how much of what a large source says is drawn, and lead to the whole', async () => {
    const { network } = await site.ask<{
      readonly network: { readonly nodeCount: number; readonly linkCount: number }
    }>('{ network(projection: ENTITIES, counting: { sources: ["cow-igo-3"] }) { nodeCount linkCount } }')
    const { page } = await site.visit('/source/cow-igo-3')
    const number = (count: number) => count.toLocaleString('en')
    await page
      .getByText(
        new RegExp(
          `Drawn are \\d+ of the most linked of ${number(network.nodeCount)}, and \\d+ of ${number(network.linkCount)} lines`,
        ),
      )
      .waitFor()
    await page.getByRole('link', { name: 'Explore the whole in the network' }).click()
    await page
      .getByText(new RegExp(`of ${number(network.nodeCount)}`))
      .first()
      .waitFor()
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

interface TieEnds {
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}
