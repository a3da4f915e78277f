import { forceAtlas } from './force-atlas.js'
import type { Job, LayoutStep } from './job.js'

/** Milliseconds between two pictures of a layout under way. */
const FRAME = 30

let current = 0

// A newer job takes the place of the one under way.
self.onmessage = ({ data: job }: MessageEvent<Job>) => {
  current = job.number
  run(job, forceAtlas(job), 0)
}

function run(job: Job, layout: ReturnType<typeof forceAtlas>, done: number): void {
  if (job.number !== current) return
  const until = performance.now() + FRAME
  let steps = done
  while (steps < job.steps && performance.now() < until) {
    layout.step()
    steps += 1
  }
  const step: LayoutStep = { number: job.number, places: layout.places(), isLast: steps >= job.steps }
  self.postMessage(step, { transfer: [step.places.buffer] })
  // Between two rounds it hears whether another job has come.
  if (!step.isLast) setTimeout(() => run(job, layout, steps), 0)
}
