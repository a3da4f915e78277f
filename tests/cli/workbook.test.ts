import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { normgraph } from '../../src/cli/program.js'
import { inline, xlsx } from '../import/sheets/files.js'

// A workbook as people have them: a title, a header of two rows, merged cells, notes, and dates in columns.
const ROWS = [
  ['Signatures, as of 2026'],
  ['Country', 'Treaty', 'Signature', '', 'Ratification', '', '', ''],
  ['', '', 'Date', 'Note', 'Year', 'Month', 'Day', 'Remark'],
  ['Kenya (3)', 'Accord on Networks', '2015-05-01', 'a', '2016', '7', '14', ''],
  ['', 'Accord on Cables', '2015-06-01', '', '2017', '', '', ''],
  ['Chile [a]', 'Accord on Networks', '#N/A', '', '2018', 'March', '', ''],
  ['', 'Accord on Cables', '2015-08-01', '', '', '', '', ''],
  ['Congo (Kinshasa)', 'Accord on Ships', '2015-08-02', '', '', '', '', ''],
  ['', 'Accord on Cables', '2015-08-02', '', '', '', '', ''],
]
const MERGED = ['A1:H1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:H2', 'A4:A5', 'A6:A7']

let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normgraph-workbook-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...words: string[]) {
  const lines: string[] = []
  const io = { say: (line: string) => lines.push(line), complain: (line: string) => lines.push(line) }
  const code = await normgraph(words, { ...io, terminal: false })
  return { code, lines }
}

const cell = (text: string) =>
  text === '' ? '<c/>' : text.startsWith('#') ? `<c t="e"><v>${text}</v></c>` : inline(text)

it('a workbook comes in by the mapping that is guessed from it, once its questions are answered', async () => {
  const after = `<mergeCells>${MERGED.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  const sheet = ROWS.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')
  await writeFile(at('book.xlsx'), xlsx({ sheets: { a: sheet }, after }))
  expect((await run('mapping', at('book.xlsx'), '--to', at('book.yml'))).code).toBe(0)
  const guessed = await readFile(at('book.yml'), 'utf8')
  const answered = guessed
    .replace("form: '?'", 'form: TREATY')
    .replace("scope: '?'", 'scope: MULTILATERAL')
    .replace('\ndates:\n', "\ndates:\n  unknown: ['#N/A']\n")
  await writeFile(at('book.yml'), answered)

  const words = ['import', at('book.xlsx'), '--mapping', at('book.yml'), '--to', at('out'), '--create', '--partial']
  const { code, lines } = await run(...words)
  // The last country is blank by itself.
  expect(lines.filter((line) => line.startsWith('rejected'))).toEqual([
    expect.stringMatching(/book\.xlsx:9:Country \[not-held\] .* got nothing/),
  ])
  expect([code, lines.find((line) => line.includes('rows read'))]).toEqual([
    1,
    '6 rows read: 5 imported, 0 merged, 1 rejected',
  ])
  const ties = parse<Record<string, string>>(await readFile(at('out/ties/party-to.book.csv'), 'utf8'), {
    columns: true,
  })
  expect(ties.map(({ from, to, value, since }) => `${from} ${to} ${value} ${since}`)).toEqual([
    'KEN accord-on-networks SIGNED 2015-05-01',
    'KEN accord-on-networks RATIFIED 2016-07-14',
    'KEN accord-on-cables SIGNED 2015-06-01',
    'KEN accord-on-cables RATIFIED 2017',
    'CHL accord-on-networks RATIFIED 2018-03',
    'CHL accord-on-cables SIGNED 2015-08-01',
    'COD accord-on-ships SIGNED 2015-08-02',
  ])
})
