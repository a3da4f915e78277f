#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { CONSOLE } from './io.js'
import { normgraph } from './program.js'

// A large import makes much that is soon garbage. V8 would let the heap double before it looks for it: this costs a fifth
// more time and saves a third of the memory.
setFlagsFromString('--heap-growing-percent=30')

// Who reads only the beginning, as `| head` does, has all that was wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await normgraph(process.argv.slice(2), CONSOLE)
