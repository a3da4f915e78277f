import { Command } from 'commander'
import { sampleOf } from './sample.js'

new Command('npm run sample --')
  .description('Draws facts of the corpus by a seed, for a second reader to check against documents.')
  .argument('<seed>', 'written down before the work that the sample is to judge, as 20261214')
  .argument('[count]', 'how many facts', (text) => Number.parseInt(text, 10), 100)
  .option('--folder <path>', 'the corpus', 'seeds')
  .action((seed: string, count: number, { folder }: { readonly folder: string }) => {
    for (const { file, line, cells } of sampleOf(folder, seed, count)) {
      console.log(`## ${file}:${line}\n${cells.map(([column, cell]) => `${column}: ${cell}`).join('\n')}\n`)
    }
  })
  .parse()
