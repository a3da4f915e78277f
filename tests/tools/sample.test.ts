import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sampleOf } from '../../tools/sample/sample.js'

const folder = mkdtempSync(join(tmpdir(), 'normgraph-sample-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (file: string, lines: readonly string[]) => writeFileSync(join(folder, file), lines.join('\n') + '\n')
const party = (at: number) => `S${at},treaty,,told`
mkdirSync(join(folder, 'ties'))
write('ties/party-to.csv', ['from,to,since,source', ...Array.from({ length: 50 }, (_, at) => party(at))])
write('ties/party-to.wider.csv', ['from,to,since,source', 'S50,treaty,"2001\n",told', 'S51,treaty,,told'])
write('events.csv', ['agreement,kind,from,source', 'treaty,SIGNED,2001-11-23,told'])
write('sources.csv', ['id,title', 'told,A text'])

const drawn = (seed: string, count: number) => sampleOf(folder, seed, count).map(({ file, line }) => `${file}:${line}`)

test('all rows of claims, each once, with the line on which it ends; no source', () => {
  expect([...drawn('20261214', 100)].sort()).toEqual(
    [
      'events.csv:2',
      ...Array.from({ length: 50 }, (_, at) => `ties/party-to.csv:${at + 2}`),
      'ties/party-to.wider.csv:3',
      'ties/party-to.wider.csv:4',
    ].sort(),
  )
})

test('a seed draws the same again, another seed draws others, and a smaller sample is the start of a larger', () => {
  expect(drawn('20261214', 20)).toEqual(drawn('20261214', 20))
  expect(drawn('20261214', 20)).not.toEqual(drawn('20261215', 20))
  expect(drawn('20261214', 10)).toEqual(drawn('20261214', 20).slice(0, 10))
})

test('a cell says its column, and an empty one nothing', () => {
  expect(sampleOf(folder, '1', 100).find(({ file }) => file === 'events.csv')?.cells).toEqual([
    ['agreement', 'treaty'],
    ['kind', 'SIGNED'],
    ['from', '2001-11-23'],
    ['source', 'told'],
  ])
})

test('of rows that nobody changed, the same are drawn where others come and go', () => {
  const before = sampleOf(folder, '7', 10).map(({ cells }) => JSON.stringify(cells))
  write('ties/party-to.csv', ['from,to,since,source', ...Array.from({ length: 49 }, (_, at) => party(at + 1))])
  const after = sampleOf(folder, '7', 10).map(({ cells }) => JSON.stringify(cells))
  const stayed = before.filter((cells) => !cells.includes('"S0"'))
  expect(after.slice(0, stayed.length)).toEqual(stayed)
})
