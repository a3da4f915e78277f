// What a visitor waits for, on the built site over the real corpus, in a fresh profile each time: npm run bench:web
import type { Browser, Page } from 'playwright-core'
import { startServer } from '../server.js'
import { launchChromium } from '../web/chromium.js'
import { framesOf } from './frames.js'
import { withMadeNetwork } from './made-network.js'

const ROUNDS = 7
const LARGE = '/network?projection=ENTITIES&filter={}&maxNodes=2000&maxLinks=20000&atLeast=0'

// So many are to stay usable; the corpus has fewer links.
const [NODES, LINKS] = [2_000, 20_000]

const PAINTED = `performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime)[0] ?? null`

/** Milliseconds until a page first shows anything of itself. */
async function paint(page: Page, url: string): Promise<number> {
  await page.goto(url)
  const painted = await page.waitForFunction(PAINTED)
  return (await painted.jsonValue()) as number
}

/** Milliseconds until a network is drawn. */
async function drawing(page: Page, url: string): Promise<number> {
  const begun = performance.now()
  await page.goto(url)
  await page.getByRole('application', { name: /nodes and .* links/ }).waitFor()
  return performance.now() - begun
}

async function fresh<Value>(browser: Browser, use: (page: Page) => Promise<Value>): Promise<Value> {
  // Code that the benchmark itself runs in the page is no concern of the page's policy.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

async function times(browser: Browser, one: (page: Page) => Promise<number>): Promise<string> {
  const all: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) all.push(await fresh(browser, one))
  const [first, ...rest] = all.map(Math.round)
  const sorted = rest.sort((a, b) => a - b)
  return `first ${first} ms, then median ${sorted[Math.floor(sorted.length / 2)]} ms of ${sorted.length}, at most ${sorted.at(-1)} ms`
}

const server = await startServer()
const browser = await launchChromium()
try {
  const at = (path: string) => new URL(path, server.url).href
  console.log(`first paint of /: ${await times(browser, (page) => paint(page, at('/')))}`)
  console.log(`first network drawn: ${await times(browser, (page) => drawing(page, at('/network')))}`)
  await fresh(browser, async (page) => {
    console.log(`largest network drawn: ${Math.round(await drawing(page, at(LARGE)))} ms`)
    for (const told of await framesOf(page)) console.log(`  ${told}`)
  })
  await fresh(browser, async (page) => {
    await withMadeNetwork(page, NODES, LINKS)
    console.log(
      `a made network of ${NODES} nodes and ${LINKS} links drawn: ${Math.round(await drawing(page, at(LARGE)))} ms`,
    )
    for (const told of await framesOf(page)) console.log(`  ${told}`)
  })
} finally {
  await browser.close()
  await server.stop()
}
