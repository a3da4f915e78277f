const TICKS = 10

/**
 * Tells once after so many milliseconds, of which those do not count in which this thread was too busy to hear anybody.
 * @returns what ends it.
 */
export function patience(ms: number, spent: () => void): () => void {
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
    if (ticks < TICKS) return
    clearInterval(timer)
    spent()
  }, ms / TICKS)
  return () => clearInterval(timer)
}
