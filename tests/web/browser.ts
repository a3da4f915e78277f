import { chromium, type Browser, type Page } from 'playwright-core'
import { afterEach, beforeAll, expect, inject } from 'vitest'
import { watched, type Problems } from './problems.js'

interface Look {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
}

export interface Visit {
  readonly page: Page
  /** What the page was answered with. */
  readonly status: number
  /** That it wrote no error, threw none, and asked nobody but its own server. */
  expectClean(): void
}

export interface Site {
  /** Where it is, as `http://127.0.0.1:34567`. */
  readonly url: string
  /** A page in a fresh profile (no theme chosen, nothing stored), once it shows its title; closed after the test. */
  visit(path: string, look?: Look): Promise<Visit>
  /** Asks the API itself, for what a page has to show. */
  ask<Data>(query: string, variables?: object): Promise<Data>
}

/** For a `describe`: the built site over the real corpus, and the browser that looks at it. */
export function openSite(): Site {
  let browser: Browser
  const url = inject('siteUrl') ?? ''
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint') ?? '')
    return () => browser.close()
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  })
  return {
    url,
    visit: (path, look) => visit(browser, new URL(path, url), look),
    ask: <Data>(query: string, variables: object = {}) => ask<Data>(new URL('/graphql', url), query, variables),
  }
}

/** Once nothing was on its way for half a second, and nothing says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.getByRole('progressbar').count(), { timeout: 20_000 }).toBe(0)
}

async function visit(browser: Browser, address: URL, look: Look = {}): Promise<Visit> {
  const page = await opened(browser, address.origin, look)
  const problems = watched(page, address.origin)
  const response = await page.goto(address.href)
  await page.locator('h1').first().waitFor()
  return { page, status: response?.status() ?? 0, expectClean: () => expectNone(problems) }
}

async function opened(browser: Browser, origin: string, { width = 1440, height = 900, theme = 'light' }: Look) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    // Nothing is looked at halfway through a movement.
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  return unhurried(await context.newPage())
}

/** The address is written a moment after what it says is shown, as browsers bound how often it may change. */
const WRITTEN_MS = 300

/** A page that is left no sooner than its address is written. */
function unhurried(page: Page): Page {
  const [reload, goBack, goForward] = [page.reload.bind(page), page.goBack.bind(page), page.goForward.bind(page)]
  const after =
    <Options, Done>(leave: (options?: Options) => Promise<Done>) =>
    async (options?: Options): Promise<Done> => {
      await page.waitForTimeout(WRITTEN_MS)
      return leave(options)
    }
  return Object.assign(page, { reload: after(reload), goBack: after(goBack), goForward: after(goForward) })
}

const expectNone = (problems: Problems): void => expect(problems).toEqual({ errors: [], foreign: [] })

async function ask<Data>(graphql: URL, query: string, variables: object): Promise<Data> {
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}
