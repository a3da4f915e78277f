/** Tells when something has taken too long, but for the time in which others kept it waiting. */
export interface Watch {
  /** Anew, where it was started before. */
  start(): void
  /** Until it is started again. */
  stop(): void
  end(): void
}

export function watchOf(ms: number, late: () => void): Watch {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  const stop = (): void => clearTimeout(timer)
  return {
    start() {
      stop()
      if (!isOver) timer = setTimeout(late, ms)
    },
    stop,
    end() {
      stop()
      isOver = true
    },
  }
}
