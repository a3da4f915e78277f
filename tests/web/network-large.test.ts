import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'
import { bytesOf } from './taken.js'

interface Cut {
  readonly network: {
    readonly nodes: readonly { readonly entity: { readonly id: string }; readonly degree: number }[]
    readonly links: readonly { readonly source: string; readonly target: string }[]
    readonly nodeCount: number
    readonly linkCount: number
    readonly omittedNodes: number
    readonly omittedLinks: number
  }
}

const CUT = `query ($maxNodes: Int!, $maxLinks: Int!) {
  network(projection: ENTITIES, minWeight: 1, maxNodes: $maxNodes, maxLinks: $maxLinks) {
    nodes { entity { id } degree } links { source target } nodeCount linkCount omittedNodes omittedLinks
  }
}`

const number = (count: number) => count.toLocaleString('en')
const told = (page: Page, sentence: string | RegExp) => page.getByRole('status').getByText(sentence).waitFor()
const linkedIn = ({ links }: Cut['network']) => new Set(links.flatMap(({ source, target }) => [source, target]))

async function choose(page: Page, name: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

describe.skipIf(!hasChromium())('a network too large to draw', { timeout: 120_000 }, () => {
  const site = openSite()

  it('is drawn as far as it can be, says what is left out, and is offered whole as a file', async () => {
    const { network } = await site.ask<Cut>(CUT, { maxNodes: 100, maxLinks: 1000 })
    const { page, expectClean } = await site.visit('/network?projection=ENTITIES&filter={}')
    await choose(page, /Nodes, at most/, '100')
    await choose(page, /Links, at most/, '1,000')
    await told(page, `These are the ${number(network.nodes.length)} most connected of ${number(network.nodeCount)}.`)
    await told(page, `The ${number(network.omittedLinks)} lightest of ${number(network.linkCount)} links are left out.`)
    await told(page, `${number(linkedIn(network).size)} entities and ${number(network.links.length)} links`)

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Take the whole as a file' }).click()
    const gexf = (await bytesOf(await download)).toString()
    expect(gexf.match(/<node /g)?.length).toBe(network.nodeCount)
    expect(gexf.match(/<edge /g)?.length).toBe(network.linkCount)
    expectClean()
  })

  it('says of nodes whose links were all left out that they have some', async () => {
    const { network } = await site.ask<Cut>(CUT, { maxNodes: 300, maxLinks: 200 })
    const linked = linkedIn(network)
    const cut = network.nodes.filter(({ entity, degree }) => degree > 0 && !linked.has(entity.id)).length
    const alone = network.nodes.length - linked.size
    expect(cut).toBeGreaterThan(0)
    const { page, expectClean } = await site.visit('/network?projection=ENTITIES&filter={}&maxLinks=200')
    await told(page, `${number(cut)} more have links, but none of those that are drawn.`)
    await page.getByRole('textbox', { name: 'Links of a node, at least' }).fill('0')
    await told(
      page,
      `${number(alone)} have no link that is drawn and stand around the others: of ${number(cut)} the links are left out.`,
    )
    expectClean()
  })

  it('can be hidden and pinned node by node a hundred times, and is the same after a reload', async () => {
    const { network } = await site.ask<Cut>(CUT, { maxNodes: 300, maxLinks: 5000 })
    // The longest ids, which agreements have.
    const ids = network.nodes.map(({ entity }) => entity.id).sort((one, other) => other.length - one.length)
    const [hidden, pinned] = [ids.slice(0, 100), ids.slice(100, 200)]
    const log = [...hidden.map((id) => `hide.${id}`), ...pinned.map((id, at) => `pin.${id}.${10 * at - 500}.500`)]
    const { page, expectClean } = await site.visit(
      `/network?${new URLSearchParams({ projection: 'ENTITIES', filter: '{}', atLeast: '0', log: log.join(',') }).toString()}`,
    )
    await told(page, `${number(network.nodes.length - 100)} entities and `)
    await told(page, '100 are hidden.')
    await page
      .getByRole('region', { name: /nodes$/ })
      .getByRole('button', { name: /^Hide / })
      .first()
      .click()
    await told(page, '101 are hidden.')
    const address = page.url()
    const response = await page.reload()
    expect(response?.status()).toBe(200)
    expect(page.url()).toBe(address)
    await told(page, '101 are hidden.')
    await told(page, `${number(network.nodes.length - 101)} entities and `)
    expectClean()
  })

  it('is laid out again by a worker that the policy of the page lets begin', async () => {
    // With so many links that it takes longer than a look.
    const { page, expectClean } = await site.visit('/network?minWeight=1')
    const policy = (await page.request.get(page.url())).headers()['content-security-policy']
    expect(policy).toBeDefined()
    await told(page, /states and/)
    const worker = page.waitForEvent('worker')
    await page.getByRole('button', { name: 'Lay out again' }).click()
    expect(new URL((await worker).url()).origin).toBe(new URL(site.url).origin)
    await page.getByRole('button', { name: 'Laying out …' }).waitFor()
    await page.getByRole('button', { name: 'Lay out again' }).waitFor({ timeout: 60_000 })
    expectClean()
  })
})
