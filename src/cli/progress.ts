import { SingleBar } from 'cli-progress'

// cli-progress (MIT, used by oclif and others) draws the bar. How many rows a file has shows only at its end, so the bar
// is of steps and the rows are counted beside it.

/** Tells how far long work has come. */
export interface Progress {
  readonly step: (what: string) => void
  readonly rows: (count: number) => void
  readonly end: () => void
}

const LINE_EVERY = 25_000

/** A bar on a terminal, and plain lines where there is none. */
export const progressTo = (terminal: boolean, steps: number, complain: (line: string) => void): Progress =>
  terminal ? drawn(steps) : told(complain)

function drawn(steps: number): Progress {
  const bar = new SingleBar({ format: '{bar} {what} {count}', clearOnComplete: true, hideCursor: true })
  bar.start(steps, 0, { what: '', count: '' })
  return {
    step: (what) => bar.increment(1, { what, count: '' }),
    rows: (count) => bar.update({ count: `${inWords(count)} rows` }),
    end: () => bar.stop(),
  }
}

const told = (complain: (line: string) => void): Progress => ({
  step: complain,
  rows: (count) => {
    if (count % LINE_EVERY === 0) complain(`${inWords(count)} rows`)
  },
  end: () => undefined,
})

export const inWords = (count: number): string => count.toLocaleString('en')
