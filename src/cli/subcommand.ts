import type { Command } from 'commander'
import type { ExitCode } from './exit.js'
import type { Io } from './io.js'

/** Takes what a command does, and keeps its exit code. */
export type Run = (work: () => Promise<ExitCode>) => Promise<void>

/** A command of the program, by name in `commands/`. */
export type Subcommand = (io: Io, run: Run) => Command
