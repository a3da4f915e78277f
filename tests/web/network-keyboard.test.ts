import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite, type Site } from './browser.js'
import { hasChromium } from './chromium.js'

interface Placed {
  readonly network: {
    readonly nodes: readonly {
      readonly entity: { readonly id: string; readonly name: string }
      readonly degree: number
      readonly position: { readonly x: number; readonly y: number }
    }[]
    readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
  }
}
type PlacedNode = Placed['network']['nodes'][number]

// As the page begins, but for lighter links.
const NETWORK = `{
  network(projection: STATES_BY_AGREEMENT, filter: { normBearing: true, maxStates: 100 }, minWeight: 1, maxNodes: 300, maxLinks: 5000) {
    nodes { entity { id name } degree position { x y } }
    links { source target weight }
  }
}`

const picture = (page: Page) => page.getByRole('application', { name: /nodes and .* links/ })
const panel = (page: Page) => page.getByRole('complementary', { name: 'What is picked' })
const heard = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor()

/** Comes to the picture from the button before it. */
async function enterPicture(page: Page): Promise<void> {
  await picture(page).waitFor()
  await page.getByRole('button', { name: 'Mouse and keys' }).focus()
  await page.keyboard.press('Tab')
}

/** The nearest neighbour within an eighth of a turn of a direction: of each key, how far ahead and aside x and y are. */
const AHEAD = {
  ArrowUp: (x: number, y: number) => [y, x],
  ArrowDown: (x: number, y: number) => [-y, x],
  ArrowLeft: (x: number, y: number) => [-x, y],
  ArrowRight: (x: number, y: number) => [x, y],
} as const
type Arrow = keyof typeof AHEAD

function nearest({ nodes, links }: Placed['network'], from: PlacedNode, arrow: Arrow): PlacedNode | undefined {
  const id = from.entity.id
  const linked = new Set(
    links.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
  )
  return nodes
    .filter(({ entity }) => linked.has(entity.id))
    .map((node) => {
      const [dx, dy] = [node.position.x - from.position.x, node.position.y - from.position.y]
      const [ahead = 0, aside = 0] = AHEAD[arrow](dx, dy)
      return { node, distance: Math.hypot(dx, dy), isThere: ahead > 0 && Math.abs(aside) <= ahead }
    })
    .filter(({ isThere }) => isThere)
    .sort((one, other) => one.distance - other.distance)[0]?.node
}

async function beginning(site: Site): Promise<readonly [Placed['network'], PlacedNode]> {
  const { network } = await site.ask<Placed>(NETWORK)
  const [first] = [...network.nodes].sort((one, other) => other.degree - one.degree)
  if (first === undefined) throw new Error('wanted a network, got none')
  return [network, first]
}

const said = ({ entity, degree }: PlacedNode) => `${entity.name}, state. ${degree} links, the heaviest to `

describe.skipIf(!hasChromium())('the network by the keyboard alone', { timeout: 90_000 }, () => {
  const site = openSite()

  it('goes from the most connected node to the nearest neighbour that way, and says where it is', async () => {
    const [network, first] = await beginning(site)
    const { page, expectClean } = await site.visit('/network?minWeight=1')
    await enterPicture(page)
    await heard(page, said(first))
    let at = first
    for (const arrow of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const) {
      await page.keyboard.press(arrow)
      const next = nearest(network, at, arrow)
      if (next === undefined) await heard(page, /No neighbour lies/)
      at = next ?? at
      await heard(page, said(at))
    }
    expect(at.entity.id).not.toBe(first.entity.id)
    await page.keyboard.press('Home')
    await heard(page, said(first))
    expectClean()
  })

  it('opens a node, goes on in its panel, and comes back', async () => {
    const [, first] = await beginning(site)
    const { page, expectClean } = await site.visit('/network?minWeight=1')
    await enterPicture(page)
    await page.keyboard.press('Enter')
    await panel(page).getByRole('link', { name: first.entity.name }).waitFor()
    await page.locator('[aria-label="A node"]:focus').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[role=application]:focus').waitFor()
    await heard(page, /Picked\.$/)
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expectClean()
  })

  it('picks two nodes and gets the shortest ways between them, as many as the API has', async () => {
    const [network, first] = await beginning(site)
    const second = nearest(network, first, 'ArrowDown')
    const { shortestPaths } = await site.ask<{ readonly shortestPaths: { readonly total: number } }>(
      'query ($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to, first: 10) { total } }',
      { from: first.entity.id, to: second?.entity.id },
    )
    const { page, expectClean } = await site.visit('/network?minWeight=1')
    await enterPicture(page)
    await page.keyboard.press('Space')
    await heard(page, /Picked\.$/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await heard(page, /Picked with another: the shortest ways between the two are in the panel\.$/)
    await panel(page)
      .getByRole('heading', { name: `What links ${first.entity.name} and ${second?.entity.name}` })
      .waitFor()
    await panel(page).getByText(`${shortestPaths.total} shortest ways`).waitFor()
    expectClean()
  })

  it('tells of all that can be done, with the pointer and with keys', async () => {
    const { page } = await site.visit('/network?minWeight=1')
    await page.getByRole('button', { name: 'Mouse and keys' }).click()
    const dialog = page.getByRole('dialog', { name: 'Mouse and keys' })
    await dialog.getByText('Go to the nearest node that is linked and lies that way.').waitFor()
    await dialog.getByText(/Two picked nodes give the shortest ways/).waitFor()
  })
})
