// How long frames of the largest network of the corpus take while it is moved: npx tsx tests/bench/network-frames.ts [site]
import { launchChromium } from '../web/chromium.js'

const site = process.argv[2] ?? 'http://127.0.0.1:4000'
const LARGE = '/network?projection=ENTITIES&filter={}&maxNodes=2000&maxLinks=20000&atLeast=0'

/** Runs in the page: the times between frames for so many milliseconds. */
const FRAMES = `new Promise((resolve) => {
  const times = []
  const begun = performance.now()
  let last = begun
  const frame = (now) => {
    times.push(now - last)
    last = now
    if (now - begun < 3000) requestAnimationFrame(frame)
    else resolve(times)
  }
  requestAnimationFrame(frame)
})`

const browser = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  for (const path of ['/network', LARGE]) {
    const begun = performance.now()
    await page.goto(new URL(path, site).href)
    await page.getByRole('img', { name: /nodes and .* links/ }).waitFor()
    console.log(`${path}: drawn after ${Math.round(performance.now() - begun)} ms`)
  }
  const box = await page.getByRole('img', { name: /nodes and .* links/ }).boundingBox()
  if (box === null) throw new Error('wanted a picture of the network, got none')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]

  const report = async (what: string, doing: () => Promise<void>): Promise<void> => {
    const frames = page.evaluate<number[]>(FRAMES)
    await doing()
    const times = (await frames).sort((one, other) => one - other)
    const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)
    console.log(`${what}: ${times.length} frames in 3 s, median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`)
  }
  await report('at rest', async () => undefined)
  await report('panning', async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let step = 0; step < 60; step += 1) await page.mouse.move(x + 3 * step, y + step)
    await page.mouse.up()
  })
  await report('zooming', async () => {
    for (let step = 0; step < 12; step += 1) await page.mouse.wheel(0, step % 2 === 0 ? -240 : 240)
  })
  await report('laying out', () => page.getByRole('button', { name: 'Lay out again' }).click())
} finally {
  await browser.close()
}
