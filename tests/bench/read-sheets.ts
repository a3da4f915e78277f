import { FileError } from '../../src/errors.js'
import { openSheets } from '../../src/import/sheets/open-sheets.js'

// Reads a file as an import does, and prints what it came to, and what it took beside the start.
const begun = process.cpuUsage()
const told = await outcomeOf(process.argv[2] ?? '')
const { user, system } = process.cpuUsage(begun)
console.log(JSON.stringify({ told, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }))

async function outcomeOf(file: string): Promise<string> {
  try {
    let cells = 0
    for await (const { rows } of openSheets(file)) for await (const row of rows) cells += row.cells.length
    return cells > 0 ? 'read' : 'nothing'
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return error.code
  }
}
