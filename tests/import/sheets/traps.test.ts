import { expect, test } from 'vitest'
import { mergedFill } from '../../../src/import/merged-cells.js'
import { files } from './files.js'
import { TRAPS } from './traps.js'

const { write, mistake } = files()
// To make one, beside others, takes longer than to refuse it.
const LONGEST_MS = 20_000

test.each(TRAPS)(
  'a trap is told as one, or read as what it says, and holds nobody: $what',
  { timeout: LONGEST_MS },
  async ({ name, made, code }) => {
    await write(name, made())
    const told = await mistake(name)
    expect(told?.code ?? null).toBe(code)
    // What was wanted, what was got, and what to do next.
    if (told !== null) expect(told.message).toMatch(/^[\w-]+\.[\w.]+(#a|:\w+)*: wanted [^]+, got [^]+\. [A-Z][^]+\.$/)
  },
)

test('ranges of merged cells that lie over one another are not all filled, row by row', { timeout: LONGEST_MS }, () => {
  const ranges = Array.from({ length: 50_000 }, (_, at) => `A${(at % 50) + 2}:A${100_000 + at}`)
  const fill = mergedFill(ranges, { line: 1, cells: ['a', 'b'] })
  const rows = Array.from({ length: 20_000 }, (_, at) => fill({ line: at + 2, cells: at === 0 ? ['x'] : ['', 'y'] }))
  expect(rows.at(-1)?.cells).toEqual(['x', 'y'])
})

test('cells merged beyond all columns fill those that there are', () => {
  const fill = mergedFill(['A2:ZZZZZZZZZZZZ2'], { line: 1, cells: ['a', 'b', 'c'] })
  expect(fill({ line: 2, cells: ['x'] }).cells).toEqual(['x', 'x', 'x'])
})
