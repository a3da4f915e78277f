#!/usr/bin/env node
import { CONSOLE } from './io.js'
import { normgraph } from './program.js'

process.exitCode = await normgraph(process.argv.slice(2), CONSOLE)
