import type { ConsoleMessage, Page } from 'playwright-core'

/** What went wrong on a page so far; grows while the page is open. */
export interface Problems {
  readonly errors: readonly string[]
  /** Addresses asked for on other servers. */
  readonly foreign: readonly string[]
}

export function watched(page: Page, origin: string): Problems {
  const errors: string[] = []
  const foreign: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !saysOwnStatus(message, page)) errors.push(told(message))
  })
  page.on('request', (request) => {
    if (!isOwn(request.url(), origin)) foreign.push(request.url())
  })
  return { errors, foreign }
}

/** Chromium calls a page of an unknown thing, answered with 404, an error: it is the answer. */
const saysOwnStatus = (message: ConsoleMessage, page: Page): boolean =>
  message.text().startsWith('Failed to load resource') && message.location().url === page.url()

const told = (message: ConsoleMessage): string => `${message.text()} (${message.location().url})`

/** Addresses of data: and of the page's own blob: ask nobody. */
const isOwn = (url: string, origin: string): boolean => url.startsWith('data:') || new URL(url).origin === origin
