import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserServer } from 'playwright-core'

// Debian has the same browser without what only people need of it, which takes a fifth less of a processor.
const PATHS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const path = process.env['CHROMIUM_PATH'] ?? PATHS.find((one) => existsSync(one)) ?? '/usr/bin/chromium'

/** Debian's Chromium as it starts on a machine without a network; Playwright gives it a fresh profile. */
const OPTIONS = {
  executablePath: path,
  timeout: 15_000,
  args: [
    '--no-sandbox',
    // WebGL without a graphics card.
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
} as const

export const launchChromium = (): Promise<Browser> => chromium.launch({ ...OPTIONS, args: [...OPTIONS.args] })

/** A Chromium that many connect to. What WebGL draws it puts into its page without it, which takes a third less of a processor. */
export const serveChromium = (): Promise<BrowserServer> =>
  chromium.launchServer({ ...OPTIONS, args: [...OPTIONS.args, '--disable-gpu-compositing'], host: '127.0.0.1' })

/** Says loudly what is not tested where there is no browser; with CI=true that is a failure of the tests themselves. */
export function hasChromium(): boolean {
  if (existsSync(path) || process.env['CI'] === 'true') return true
  console.warn(`\n*** SKIPPED: the pages are NOT tested, for there is no Chromium at ${path} (CHROMIUM_PATH) ***\n`)
  return false
}
