/** Where a command writes: what it was asked for, and what is said beside it. */
export interface Io {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
  /** Whether somebody watches, so that progress may be drawn. */
  readonly terminal: boolean
  /** Where bytes go that are asked for on standard output. Absent: there. */
  readonly out?: NodeJS.WritableStream
}

export const CONSOLE: Io = {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  terminal: process.stderr.isTTY,
}
