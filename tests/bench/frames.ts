import type { Page } from 'playwright-core'

/** Runs in the page: the times between frames for three seconds. */
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

/** What each way of moving a drawn network makes of the times between frames, in milliseconds, one sentence a way. */
export async function framesOf(page: Page): Promise<readonly string[]> {
  const box = await page.getByRole('application', { name: /nodes and .* links/ }).boundingBox()
  if (box === null) throw new Error('wanted a picture of the network, got none')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const ways: readonly (readonly [string, () => Promise<void>])[] = [
    ['at rest', async () => undefined],
    ['panning', () => pan(page, x, y)],
    ['zooming', () => zoom(page)],
    ['laying out', () => page.getByRole('button', { name: 'Lay out again' }).click()],
  ]
  const told: string[] = []
  for (const [what, doing] of ways) {
    const frames = page.evaluate<number[]>(FRAMES)
    await doing()
    told.push(inWords(what, await frames))
  }
  return told
}

function inWords(what: string, frames: readonly number[]): string {
  const times = [...frames].sort((one, other) => one - other)
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)
  return `${what}: ${times.length} frames in 3 s, median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`
}

async function pan(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 60; step += 1) await page.mouse.move(x + 3 * step, y + step)
  await page.mouse.up()
}

async function zoom(page: Page): Promise<void> {
  for (let step = 0; step < 12; step += 1) await page.mouse.wheel(0, step % 2 === 0 ? -240 : 240)
}
