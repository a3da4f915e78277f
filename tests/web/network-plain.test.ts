import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite, type Site } from './browser.js'
import { hasChromium } from './chromium.js'

interface Answer {
  readonly network: {
    readonly nodes: readonly {
      readonly entity: { readonly id: string; readonly name: string }
      readonly degree: number
      readonly community: number | null
    }[]
    readonly links: readonly { readonly source: string; readonly target: string }[]
  }
}

/** As the page begins, but for lighter links; as of a date. */
const networkOf = async (site: Site, asOf: string | null = null): Promise<Answer['network']> =>
  (
    await site.ask<Answer>(
      `query ($asOf: PartialDate) {
        network(
          projection: STATES_BY_AGREEMENT, filter: { normBearing: true, maxStates: 100 }, asOf: $asOf
          minWeight: 1, maxNodes: 300, maxLinks: 5000
        ) { nodes { entity { id name } degree community } links { source target } }
      }`,
      { asOf },
    )
  ).network

/** Where nothing draws with WebGL the shapes are of the page, and can be asked. */
async function visitPlain(site: Site, path: string) {
  const visit = await site.visit('/about')
  await visit.page.addInitScript(`
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
      return kind.startsWith('webgl') ? null : original.call(this, kind, ...more)
    }
  `)
  await visit.page.goto(new URL(path, site.url).href)
  await visit.page.getByText('Drawn without WebGL.').waitFor()
  return visit
}

const discs = (page: Page) => page.locator('circle[data-node]')
const fillsIn = async (page: Page): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await page.evaluate<[string, string][]>(
      `[...document.querySelectorAll('circle[data-node]')].map((disc) => [disc.dataset.node, disc.getAttribute('fill')])`,
    ),
  )

const jaccard = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((id) => other.has(id)).length
  return both / (one.size + other.size - both)
}

function communitiesIn({ nodes }: Answer['network']): readonly ReadonlySet<string>[] {
  const communities = new Map<number, Set<string>>()
  for (const { entity, community, degree } of nodes) {
    if (community === null || degree === 0) continue
    communities.set(community, (communities.get(community) ?? new Set()).add(entity.id))
  }
  return [...communities.values()].filter(({ size }) => size > 1)
}

const most = <Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined =>
  [...items].sort((one, other) => of(other) - of(one))[0]

describe.skipIf(!hasChromium())('the network without WebGL', { timeout: 90_000 }, () => {
  const site = openSite()

  it('has all nodes and links, which open by a click', async () => {
    const network = await networkOf(site)
    const { page } = await visitPlain(site, '/network?minWeight=1')
    await expect.poll(() => discs(page).count()).toBe(network.nodes.length)
    expect(await page.locator('[data-link]').count()).toBe(network.links.length)
    await page.locator('[data-node="KEN"]').click()
    await page.getByRole('complementary', { name: 'What is picked' }).getByRole('link', { name: 'Kenya' }).waitFor()
  })

  it('shows of a node that a pointer rests on its neighbours, and names nothing else', async () => {
    const { nodes, links } = await networkOf(site)
    const around = links.filter(({ source, target }) => source === 'JOR' || target === 'JOR')
    const near = new Set(around.flatMap(({ source, target }) => [source, target]))
    const names = nodes.filter(({ entity }) => near.has(entity.id)).map(({ entity }) => entity.name)
    const { page } = await visitPlain(site, '/network?minWeight=1')
    await expect.poll(() => discs(page).count()).toBe(nodes.length)
    const before = await fillsIn(page)
    await page.locator('[data-node="JOR"]').hover()
    const labels = page.locator('[role=application] text')
    await expect.poll(async () => (await labels.allTextContents()).every((name) => names.includes(name))).toBe(true)
    expect(await labels.allTextContents()).toContain('Jordan')
    const after = await fillsIn(page)
    const kept = [...before].filter(([id, fill]) => after.get(id) === fill).map(([id]) => id)
    expect(kept.sort()).toEqual([...near].sort())
  })

  it('has communities of one colour from year to year', async () => {
    const [today, then] = await Promise.all([networkOf(site), networkOf(site, '2021')])
    const [now, before] = [communitiesIn(today), communitiesIn(then)]
    // Those that are each other's most alike are the same.
    const same = before.flatMap((one) => {
      const other = most(now, (community) => jaccard(one, community))
      return other !== undefined && most(before, (community) => jaccard(community, other)) === one ? [[one, other]] : []
    })
    expect(same.length).toBeGreaterThan(1)
    const { page } = await visitPlain(site, '/network?minWeight=1')
    await expect.poll(() => discs(page).count()).toBe(today.nodes.length)
    const fills = await fillsIn(page)
    await page.goto(new URL('/network?minWeight=1&asOf=2021', site.url).href)
    await expect.poll(() => discs(page).count()).toBe(then.nodes.filter(({ degree }) => degree > 0).length)
    const earlier = await fillsIn(page)
    for (const [one, other] of same) {
      const colours = new Set([
        ...[...(one ?? [])].map((id) => earlier.get(id)),
        ...[...(other ?? [])].map((id) => fills.get(id)),
      ])
      expect(colours.size).toBe(1)
    }
  })

  it('rings what the keyboard is at', async () => {
    const { nodes } = await networkOf(site)
    const { page } = await visitPlain(site, '/network?minWeight=1')
    await expect.poll(() => discs(page).count()).toBe(nodes.length)
    const rings = page.locator('[role=application] circle:not([data-node])')
    expect(await rings.count()).toBe(0)
    await page.getByRole('button', { name: 'Mouse and keys' }).focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => rings.count()).toBe(1)
  })
})
