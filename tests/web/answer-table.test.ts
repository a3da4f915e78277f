import { describe, expect, it } from 'vitest'
import { sheetAsCsv, tsvOf } from '../../src/web/parts/sheets.js'
import { columnNames, sheetOf } from '../../src/web/playground/answer/cells.js'
import { listsOf } from '../../src/web/playground/answer/lists.js'
import { shortAnswer, answerText } from '../../src/web/playground/answer/shorten.js'

const ANSWER = {
  state: {
    name: 'Kenya',
    agreements: {
      totalCount: 9,
      edges: [
        { node: { id: 'a', aliases: ['A', 'B'] }, acts: [{ on: '2015' }, { on: null }], claims: [] },
        { node: { id: 'b', aliases: [] }, acts: [], claims: [{ source: { title: 'S' } }] },
      ],
    },
  },
}

describe('an answer as a table', () => {
  it('has a row for each item of a list, and a column for each field within', () => {
    const [edges] = listsOf(ANSWER)
    expect(edges).toMatchObject({ path: 'state.agreements.edges', total: 9 })
    expect(columnNames(edges!.rows)).toEqual(['node.id', 'node.aliases', 'acts.on', 'claims (number)'])
    expect(edges!.rows).toMatchObject([
      { 'node.id': 'a', 'node.aliases': 'A; B', 'acts.on': '2015; ', 'claims (number)': 0 },
      { 'node.id': 'b', 'claims (number)': 1 },
    ])
  })

  it('repeats beside the items of an inner list what they belong to', () => {
    const acts = listsOf(ANSWER).find(({ path }) => path === 'state.agreements.edges.acts')
    expect(acts?.rows).toEqual([
      { 'node.id': 'a', 'acts.on': '2015' },
      { 'node.id': 'a', 'acts.on': null },
    ])
  })

  it('is one row where the answer has no list', () => {
    expect(listsOf({ dataset: { version: '1', counts: { states: 193 } } })).toMatchObject([
      { path: '', rows: [{ 'dataset.version': '1', 'dataset.counts.states': 193 }] },
    ])
  })

  it('gives a spreadsheet nothing to run, and leaves numbers as they are', () => {
    const rows = [{ a: '=1+1', b: -5 }, { a: '@x' }, { a: 'one\ttwo\nthree', b: 1.5 }]
    expect(sheetAsCsv(sheetOf(rows))).toBe('\uFEFFa,b\r\n\'=1+1,-5\r\n\'@x,\r\n"one\ttwo\nthree",1.5\r\n')
    expect(tsvOf(sheetOf(rows))).toBe("a\tb\n'=1+1\t-5\n'@x\t\none two three\t1.5\n")
  })
})

describe('an answer too long for an editor', () => {
  const answer = { data: { nodes: Array.from({ length: 1000 }, (_, index) => ({ id: index })), version: '1' } }

  it('shows the beginning of its lists and says how much is left out', () => {
    const short = shortAnswer(answer, 1000) as unknown as typeof answer
    expect(answerText(short).length).toBeLessThanOrEqual(1000)
    expect(short.data.version).toBe('1')
    const [last] = short.data.nodes.slice(-1)
    expect(last).toBe(`… ${1000 - (short.data.nodes.length - 1)} more, left out here`)
  })

  it('stays as it is where it is short enough', () => {
    expect(shortAnswer(answer, 1_000_000)).toBe(answer)
  })
})
