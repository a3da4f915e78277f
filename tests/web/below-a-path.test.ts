import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'

const BELOW = '/normgraph/'

describe.skipIf(!hasChromium())('the site below a path of a larger one', { timeout: 60_000 }, () => {
  const site = openSite()
  let outside: string
  beforeAll(async () => {
    const proxy = stripping(BELOW, () => site.url)
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    outside = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    return () => void proxy.close()
  })

  const visit = async (path: string) => {
    const { page, status, expectClean } = await site.visit(`${outside}${BELOW}${path}`)
    const pathOf = () => new URL(page.url()).pathname
    return { page, status, expectClean, pathOf }
  }

  it('opens deep pages, finds its scripts, its answers and its other pages', async () => {
    const { page, expectClean, pathOf } = await visit('state/KEN')
    await page.getByRole('heading', { level: 1, name: 'Kenya' }).waitFor()
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Network' }).click()
    await expect.poll(pathOf).toBe('/normgraph/network')
    await page.getByRole('heading', { level: 1, name: 'Network' }).waitFor()
    expect(await page.title()).toBe('Network · Normgraph')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Network' }).waitFor()
    await page.getByRole('link', { name: 'Normgraph', exact: true }).click()
    await expect.poll(pathOf).toBe('/normgraph/')
    // The proxy has nothing at other addresses: asking for one would be an error.
    expectClean()
  })

  it('has its playground there too', async () => {
    const { page, expectClean, pathOf } = await visit('playground/?query=%7Bstate(id%3A%22KEN%22)%7Bname%7D%7D')
    expect(pathOf()).toBe('/normgraph/playground')
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    expectClean()
  })

  it.each([
    ['network/', '/normgraph/network'],
    ['state/ken', '/normgraph/state/KEN'],
    ['state/ken/', '/normgraph/state/KEN'],
    ['index.html', '/normgraph/'],
  ])('sends %s to %s', async (path, to) => {
    const response = await fetch(`${outside}${BELOW}${path}`)
    expect([response.status, new URL(response.url).pathname]).toEqual([200, to])
  })
})

describe.skipIf(!hasChromium())('the link past the header', { timeout: 60_000 }, () => {
  const site = openSite()

  it.each(['/network?minWeight=2', '/state/KEN'])('stays on %s', async (path) => {
    const { page } = await site.visit(path)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(`document.activeElement.id`)).toBe('main')
    expect(page.url().replace('#main', '')).toBe(new URL(path, site.url).href)
  })
})

/** A proxy that has the site below a path, strips that, and has nothing else. */
const stripping = (below: string, origin: () => string): Server =>
  createServer((incoming, outgoing) => {
    const { url = '/', method, headers } = incoming
    if (!url.startsWith(below)) return void outgoing.writeHead(418).end()
    const onward = request(new URL(url.slice(below.length - 1), origin()), { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
