// What of the house a linter of single files cannot see; part of `npm run lint`.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cycles } from './cycles.js'
import { namesGivenTwice } from './names.js'
import { roomsWithoutLine } from './rooms.js'
import { readSources } from './sources.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sources = readSources(root, 'src')
const all = [...sources, ...['tests', 'tools'].flatMap((folder) => readSources(root, folder))]
const architecture = readFileSync(`${root}docs/architecture.md`, 'utf8')
const wrong = [...cycles(all), ...namesGivenTwice(sources), ...roomsWithoutLine(sources, architecture)]
for (const line of wrong) console.error(line)
process.exitCode = wrong.length > 0 ? 1 : 0
