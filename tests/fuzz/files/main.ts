import { Command, Option } from 'commander'
import { table } from 'table'
import { fuzzed, READERS, type Part } from './fuzzed.js'

// Files that are drawn by changes of good ones, read as users' are. `npm run fuzz:files -- --count 1000 --part sheets`.
const SHOWN = 10
/** Seconds of processor time that one small file may take. */
const LONGEST_S = 5

const number = (text: string) => Number.parseInt(text, 10)

new Command('npm run fuzz:files --')
  .description(
    'Reads files with mistakes in them, and says where one ends otherwise than in claims or in a kind refusal.',
  )
  .option('--count <number>', 'how many files of each part', number, 1_000)
  .option('--seed <number>', 'what they are drawn by', number, 20_261_201)
  .option('--seconds <number>', 'how long at most for each part', number, 3_600)
  .addOption(new Option('--part <part>', 'only these').choices(Object.keys(READERS)))
  .action(async (options: Options) => main(options))
  .parse()

interface Options {
  readonly count: number
  readonly seed: number
  readonly seconds: number
  readonly part?: Part
}

async function main({ count, seed, seconds, part }: Options): Promise<void> {
  const parts = part === undefined ? (Object.keys(READERS) as readonly Part[]) : [part]
  const rows = [['part', 'files', 'read', 'refused', 'codes', 'faults', 'longest s of processor']]
  let faults = 0
  for (const one of parts) {
    const all = await fuzzed(one, { count, seed, seconds })
    const slow = all.longestS > LONGEST_S ? [`case ${all.longestCase} took ${all.longestS.toFixed(1)} s`] : []
    const wrong = [...all.faults, ...slow]
    for (const text of wrong.slice(0, SHOWN)) console.log(`\n${one} ${text}`)
    faults += wrong.length
    const read = all.outcomes.get('read') ?? 0
    const figures = [all.files, read, all.files - read, all.outcomes.size, wrong.length].map(String)
    rows.push([one, ...figures, all.longestS.toFixed(2)])
  }
  console.log(table(rows))
  console.log(`By seed ${seed}: ${faults} faults`)
  process.exitCode = faults === 0 ? 0 : 1
}
