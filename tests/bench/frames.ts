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
  // A corner of the picture, where there is ground: a node would be dragged.
  const [x, y] = [box.x + 8, box.y + 8]
  const ways: readonly (readonly [string, () => Promise<void>])[] = [
    ['at rest', async () => undefined],
    ['panning', () => pan(page, x, y)],
    ['zooming', () => zoom(page)],
    ['dragging a node', () => drag(page)],
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
  const mean = Math.round(times.reduce((sum, time) => sum + time, 0) / Math.max(times.length, 1))
  return `${what}: ${times.length} frames, median ${at(0.5)} ms, mean ${mean} ms, 95 of 100 within ${at(0.95)} ms`
}

async function pan(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 60; step += 1) await page.mouse.move(x + 3 * step, y + step)
  await page.mouse.up()
}

async function drag(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See all' }).click()
  await page.waitForTimeout(500)
  const place = page.getByRole('application', { name: /nodes and .* links/ })
  const box = await place.boundingBox()
  if (box === null) return
  await pan(page, box.x + box.width / 2, box.y + box.height / 2)
}

async function zoom(page: Page): Promise<void> {
  for (let step = 0; step < 12; step += 1) await page.mouse.wheel(0, step % 2 === 0 ? -240 : 240)
}
