import { basename } from 'node:path'
// ISC, no dependency, by a maintainer of the standard's tests: writes comments as well.
import { Document, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Resolve } from '../importer.js'
import { slugOf } from '../slug.js'
import { someOf } from '../../corpus/raw.js'
import { TO_BE_SAID } from '../mapping/template.js'
import { someOfThem, type Asked } from './drafted.js'
import { draftedDates } from './drafted-dates.js'
import { draftedNodes } from './drafted-nodes.js'
import { draftedTies } from './drafted-ties.js'
import { joinedSample } from './joined-sample.js'
import { longSample } from './long-sample.js'
import { rolesOf } from './roles.js'
import type { Sample } from './sample.js'

type Keys = Readonly<Record<string, unknown>>

/** A first mapping for a file, as YAML: what its columns seem to mean, and above the rest what is to be said. */
export function draftMapping(sampled: Sample, resolve: Resolve): string {
  const { sample, unpivot } = longSample(joinedSample(sampled), resolve)
  const roles = rolesOf(sample, resolve)
  const nodes = draftedNodes(roles)
  const ties = draftedTies(nodes, roles)
  const dates = draftedDates(roles)
  const name = basename(sample.file).replace(/(?:\.\w{1,4})+$/, '')
  const value = {
    about: `A row of ${basename(sample.file)}`,
    source: { id: slugOf(name), title: name },
    ...(sample.sheet === null ? {} : { sheet: sample.isOneOfSeveral ? TO_BE_SAID : sample.sheet }),
    ...(sample.header === null ? {} : { header: sample.header }),
    ...(sample.hidden.length === 0 ? {} : { hidden: TO_BE_SAID }),
    ...(sample.merged.length === 0 ? {} : { fill: 'merged' }),
    ...(unpivot === null ? {} : { unpivot }),
    ...dates.value,
    ...(Object.keys(ties.codes).length === 0 ? {} : { codes: ties.codes }),
    nodes: nodes.value,
    ...(ties.value.length === 0 ? {} : { ties: ties.value }),
  }
  const questions = [
    ...ABOUT,
    ...sheetsOf(sample),
    ...(unpivot === null ? [] : [LONG]),
    ...dates.questions,
    ...nodes.questions,
    ...ties.questions,
    ...unusedOf(value, sample.columns),
  ]
  return written(value, sample, questions)
}

const ABOUT: readonly Asked[] = [
  { path: ['about'], text: 'What is a row of the file?' },
  { path: ['source', 'title'], text: 'How is it cited? And by publisher, date, url, licence, covers_until.' },
]

const LONG: Asked = {
  path: ['unpivot'],
  text: 'A column for each text, so each cell becomes a row. Which other cells say nothing (`nothing: [...]`)?',
}

/** The sheets that are not read, and the rows that nobody sees. */
const sheetsOf = ({ sheet, others, isOneOfSeveral, hidden, merged }: Sample): readonly Asked[] => [
  ...(others.length === 0 ? [] : [{ path: ['sheet'], text: sheetQuestion(sheet, others, isOneOfSeveral) }]),
  ...(hidden.length === 0
    ? []
    : [
        {
          path: ['hidden'],
          text: `Rows that are hidden: ${someOf(hidden.map(String), MOST_LINES)}. Are they to be read, or left out (skip)?`,
        },
      ]),
  ...(merged.length === 0
    ? []
    : [
        {
          path: ['fill'],
          text: `Merged cells: ${someOf(merged, MOST_LINES)}. Do all of them say what the first says?`,
        },
      ]),
]

const MOST_LINES = 10

const sheetQuestion = (sheet: string | null, others: readonly string[], isOneOfSeveral: boolean): string =>
  isOneOfSeveral
    ? `Guessed from ${JSON.stringify(sheet)}; there are also ${someOfThem(others)}: which is it? Guess again with --sheet, where it is another.`
    : `Other sheets: ${someOfThem(others)}.`

/** The columns that nothing is made of. */
function unusedOf(value: Keys, columns: Sample['columns']): readonly Asked[] {
  const used = JSON.stringify(value)
  const unused = columns.filter(({ name }) => !isNamed(used, JSON.stringify(name).slice(1, -1)))
  if (unused.length === 0) return []
  return [
    { path: ['nodes'], text: `Nothing is made of the columns ${someOfThem(unused.map(({ name }) => name))}.` },
    ...unused
      .filter(({ cells }) => hasYears(cells))
      .map((column) => ({
        path: ['nodes'],
        text: `${column.name} has years, as ${someOfThem(column.cells.slice(0, 2))}: are they when a tie began or ended (\`parts\`, \`dates\`)?`,
      })),
  ]
}

/** Whether a text names a column, whole or in a template. */
const isNamed = (text: string, name: string): boolean =>
  [`"${name}"`, `{${name}}`, `{${name} |`].some((one) => text.includes(one))

const hasYears = (cells: readonly string[]): boolean =>
  cells.filter((cell) => /\b(?:1[89]|20)\d{2}\b/.test(cell)).length * 2 > cells.length

function written(value: Keys, { file, rows }: Sample, questions: readonly Asked[]): string {
  const document = new Document(value)
  document.commentBefore = ` Guessed from the first ${rows} rows of ${basename(file)}: check every line, answer each question, and put what is right for each ?.\n seeds/mappings/README.md says what a mapping can say.`
  for (const { path, text } of questions) comment(document.contents, path, text)
  return document.toString({ lineWidth: 0, singleQuote: true })
}

/** Writes a comment above the key at a path. */
function comment(root: Node | null, path: Asked['path'], text: string): void {
  let node: unknown = root
  for (const [at, part] of path.entries()) {
    if (isSeq(node)) {
      node = node.items[Number(part)]
      continue
    }
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === part) : undefined
    if (pair === undefined || !isScalar(pair.key)) return
    if (at === path.length - 1) pair.key.commentBefore = [pair.key.commentBefore, ` ${text}`].filter(Boolean).join('\n')
    node = pair.value
  }
}
