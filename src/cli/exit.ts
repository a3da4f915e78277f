import { CommanderError } from 'commander'
import { ConfigError, CorpusError, FileError, InputError, MappingError, StoreError } from '../errors.js'
import type { Io } from './io.js'

/** 0: done. 1: what was given has mistakes. 2: the command or the configuration has. 3: the store did not answer. */
export type ExitCode = 0 | 1 | 2 | 3

/** The exit code of a failure, having told what the user can mend in words, and anything else, which is ours, whole. */
export function exitCodeOf(error: unknown, { complain }: Io): ExitCode {
  // commander has said its own words already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof ConfigError || error instanceof InputError) return (complain(error.message), 2)
  if (error instanceof CorpusError || error instanceof FileError) return (complain(error.message), 1)
  if (error instanceof MappingError) return (complain(error.message), 1)
  if (error instanceof StoreError) return (complain(error.message), 3)
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 1
}
