// Draws the picture that previews of links show, from the first page as it stands: `node scripts/preview.mjs [ADDRESS]`.
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const [address = 'http://127.0.0.1:4000/'] = process.argv.slice(2)
const file = new URL('../src/web/public/preview.jpg', import.meta.url)
const [WIDTH, HEIGHT] = [1200, 630]

/** Only the name, what it is about, and the first picture. */
const STYLE = `
  body { overflow: hidden }
  header, footer, main > section:not(:first-child), [role=search], [role=search] ~ *, figcaption, figure details,
  figure .no-print { display: none !important }
  main { max-width: none !important; width: 1200px; height: 630px; margin: 0 !important; padding: 0 !important }
  main > section { display: grid !important; grid-template-columns: 500px 1fr !important; gap: 0 !important;
    align-items: center !important; height: 630px; margin: 0 !important; padding: 0 30px 0 64px !important }
  main h1 { font-size: 44px !important }
  main h1::before { content: 'Normgraph'; display: block; margin-bottom: 28px; color: var(--accent);
    font-size: 30px; letter-spacing: 0 }
  figure div { min-height: 0 !important }
`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, colorScheme: 'light' })
await page.goto(address)
await page.locator('svg[data-picture=states] circle').first().waitFor()
await page.addStyleTag({ content: STYLE })
await page.screenshot({ path: fileURLToPath(file), type: 'jpeg', quality: 85 })
await browser.close()
