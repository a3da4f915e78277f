import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Debian's Chromium as it starts on a machine without a network; Playwright gives it a fresh profile. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
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
  })

/** Says loudly what is not tested where there is no browser; with CI=true that is a failure of the tests themselves. */
export function hasChromium(): boolean {
  if (existsSync(path) || process.env['CI'] === 'true') return true
  console.warn(`\n*** SKIPPED: the pages are NOT tested, for there is no Chromium at ${path} (CHROMIUM_PATH) ***\n`)
  return false
}
