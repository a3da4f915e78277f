/** Where a command writes: what it was asked for, and what is said beside it. */
export interface Io {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

export const CONSOLE: Io = { say: (line) => console.log(line), complain: (line) => console.error(line) }
