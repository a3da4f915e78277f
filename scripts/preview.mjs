// Draws the picture that previews of links show, from the first page as it stands: `node scripts/preview.mjs [ADDRESS]`.
import { writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const [address = 'http://127.0.0.1:4000/'] = process.argv.slice(2)
const file = new URL('../src/web/public/preview.png', import.meta.url)
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

/** In the browser: the 256 most frequent colours of a picture, and of each pixel the nearest of them. */
async function INDEXED(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes]))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
  const keys = Array.from(
    { length: data.length / 4 },
    (_, at) => (data[4 * at] << 16) | (data[4 * at + 1] << 8) | data[4 * at + 2],
  )
  const counts = new Map()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const parts = (key) => [key >> 16, (key >> 8) & 255, key & 255]
  const palette = [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 256)
    .map(([key]) => parts(key))
  const nearest = (key) => {
    const distances = palette.map((colour) => colour.reduce((sum, part, at) => sum + (part - parts(key)[at]) ** 2, 0))
    return distances.indexOf(Math.min(...distances))
  }
  const indices = new Map([...counts.keys()].map((key) => [key, nearest(key)]))
  return { palette, pixels: keys.map((key) => indices.get(key)) }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, colorScheme: 'light' })
await page.goto(address)
await page.locator('svg[data-picture=states] circle').first().waitFor()
await page.addStyleTag({ content: STYLE })
const { palette, pixels } = await page.evaluate(INDEXED, (await page.screenshot()).toString('base64'))
await browser.close()
writeFileSync(file, png(palette, Uint8Array.from(pixels)))

/** A PNG of at most 256 colours: a third of the size of one of all. */
function png(palette, pixels) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  // Eight bits a pixel, each an index of the palette.
  header.set([8, 3, 0, 0, 0], 8)
  const lines = Array.from({ length: HEIGHT }, (_, y) => [0, ...pixels.subarray(y * WIDTH, (y + 1) * WIDTH)])
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
