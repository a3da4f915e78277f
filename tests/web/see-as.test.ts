import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'

const TREATIES = { forms: ['TREATY'] }
// What the network leaves out unless it is told which agreements are meant.
const TELLING = '{ normBearing: true, maxStates: 100 }'

interface Network {
  readonly ask: string
  readonly choice: string
  /** What its nodes are called. */
  readonly nodes: string
  /** The arguments of the network for the same question. */
  readonly args: string
}

const NETWORKS: readonly Network[] = [
  {
    ask: `filter=${written(TREATIES)}&asOf=2005`,
    choice: 'Network of states',
    nodes: 'states',
    args: 'projection: STATES_BY_AGREEMENT, filter: { forms: [TREATY] }, asOf: "2005", minWeight: 1',
  },
  {
    ask: `filter=${written(TREATIES)}`,
    choice: 'Network by norms',
    nodes: 'agreements',
    args: 'projection: AGREEMENTS_BY_NORM, filter: { forms: [TREATY] }, minWeight: 1',
  },
  {
    ask: `filter=${written(TREATIES)}&asOf=2016`,
    choice: 'Network by parties',
    nodes: 'agreements',
    args: 'projection: AGREEMENTS_BY_PARTY, filter: { forms: [TREATY] }, asOf: "2016", minWeight: 3',
  },
  {
    ask: 'list=norms',
    choice: 'Network of norms',
    nodes: 'norms',
    args: 'projection: NORMS_BY_AGREEMENT, minWeight: 1',
  },
  {
    ask: `list=organizations&filter=${written({ kinds: ['INTERGOVERNMENTAL'] })}`,
    choice: 'Network by members',
    nodes: 'organizations',
    args: 'projection: ORGANIZATIONS_BY_MEMBER, organizations: { kinds: [INTERGOVERNMENTAL] }, minWeight: 2',
  },
  {
    ask: `list=states&filter=${written({ regions: ['Africa'] })}`,
    choice: 'Network by agreements',
    nodes: 'states',
    args: `projection: STATES_BY_AGREEMENT, states: { regions: ["Africa"] }, filter: ${TELLING}, minWeight: 1`,
  },
  {
    ask: `list=states&filter=${written({ regions: ['Africa'] })}`,
    choice: 'Network by memberships',
    nodes: 'states',
    args: 'projection: STATES_BY_ORGANIZATION, states: { regions: ["Africa"] }, minWeight: 6',
  },
  {
    ask: `list=pairs&minShared=2&filter=${written(TREATIES)}&states=${written({ regions: ['Africa'] })}`,
    choice: 'Network of states',
    nodes: 'states',
    args: 'projection: STATES_BY_AGREEMENT, filter: { forms: [TREATY] }, states: { regions: ["Africa"] }, minWeight: 2',
  },
]

interface Answer {
  readonly network: {
    readonly nodes: readonly { readonly degree: number }[]
    readonly links: readonly { readonly weight: number }[]
  }
}

describe.skipIf(!hasChromium())('a question seen as', { timeout: 60_000 }, () => {
  const site = openSite()

  it.each(NETWORKS)(
    '$choice ($ask) has the nodes and links that the API says',
    async ({ ask, choice, nodes, args }) => {
      const { network } = await site.ask<Answer>(
        `{ network(${args}, maxNodes: 300, maxLinks: 5000) { nodes { degree } links { weight } } }`,
      )
      const linked = network.nodes.filter(({ degree }) => degree > 0).length
      const { page, expectClean } = await site.visit(`/ask?${ask}`)
      await seeAs(page, choice, '/network')
      const told = `${linked.toLocaleString('en')} ${nodes} and ${network.links.length.toLocaleString('en')} links`
      await page.getByText(told).first().waitFor()
      await page.goBack()
      await page.waitForURL((address) => address.pathname === '/ask')
      expectClean()
    },
  )

  it('the matrix has the agreements of the same filter', async () => {
    const { normMatrix } = await site.ask<{ readonly normMatrix: { readonly rows: { readonly totalCount: number } } }>(
      '{ normMatrix(filter: { forms: [TREATY] }, asOf: "2016") { rows(first: 1) { totalCount } } }',
    )
    const { page, expectClean } = await site.visit(`/ask?filter=${written(TREATIES)}&asOf=2016`)
    await seeAs(page, 'Matrix of norms', '/matrix')
    await page.getByText(`Reflected, of all ${normMatrix.rows.totalCount}`, { exact: true }).waitFor()
    expectClean()
  })

  it('the matrix has the norms of the same set', async () => {
    const { normSet } = await site.ask<{
      readonly normSet: { readonly name: string; readonly norms: readonly unknown[] }
    }>('{ normSet(id: "ethicsfirst-duties") { name norms { id } } }')
    const { page, expectClean } = await site.visit('/ask?list=norms&set=ethicsfirst-duties')
    await seeAs(page, 'Matrix of norms', '/matrix')
    await page.getByRole('button', { name: new RegExp(`${normSet.name}.*Norms$`) }).waitFor()
    expectClean()
  })

  it('the timeline counts the agreements of the same filter', async () => {
    const { agreements } = await site.ask<{ readonly agreements: { readonly totalCount: number } }>(
      '{ agreements(filter: { forms: [TREATY] }, first: 1) { totalCount } }',
    )
    const { page, expectClean } = await site.visit(`/ask?filter=${written(TREATIES)}`)
    await seeAs(page, 'Timeline', '/timeline')
    await page.getByRole('heading', { name: new RegExp(`^${agreements.totalCount} agreements`) }).waitFor()
    expectClean()
  })
})

async function seeAs(page: Page, choice: string, path: string): Promise<void> {
  await page.getByRole('button', { name: 'See as' }).click()
  await page.getByRole('menuitem', { name: choice }).first().click()
  await page.waitForURL((address) => address.pathname === path)
}

function written(filter: object): string {
  return encodeURIComponent(JSON.stringify(filter))
}
