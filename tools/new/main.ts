import { readFileSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { stubsOf } from './question.js'
import { mistakeIn } from './question-name.js'

const program = new Command('npm run new').description(
  'Writes what a new part needs, and leaves out what only its author knows.',
)

program
  .command('question')
  .argument('<name>', 'what it is to be called, as statesOfNorms')
  .description('a text in cypher/, its function in memory, its contract test and how its parameters are drawn')
  .action((name: string) => {
    const mistake = mistakeIn(name)
    if (mistake !== undefined) return program.error(mistake)
    const files = stubsOf(name, (path) => readFileSync(path, 'utf8'))
    for (const [path, text] of files) writeFileSync(path, text)
    console.log(
      `${[...files.keys()].join('\n')}\n\nWrite cypher/${name}.cypher, then: npm run codegen && npx tsc --noEmit\nThe rest is in docs/adding-a-question.md`,
    )
  })

program.parse()
