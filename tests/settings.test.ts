import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.js'
import { LIMITS } from '../src/graphql/limits/limits.js'
import { TIMES } from '../src/http/server.js'
import { SHEET_LIMITS } from '../src/import/sheets/limits.js'

/** Rows of the table in docs/operating.md, by their first cell. */
const rows = readFileSync('docs/operating.md', 'utf8')
  .replace(/^[^]*\n## Settings and limits\n/, '')
  .replace(/\n## [^]*$/, '')
  .split('\n')
  .filter((line) => /^\| [`a-z]/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  .filter(([name]) => name !== 'setting or limit')
const named = rows.flatMap(([name = '', value = '']) =>
  name.startsWith('`') ? [[name.slice(1, -1), value] as const] : [],
)
const isVariable = (name: string): boolean => /^[A-Z0-9_]+$/.test(name)

test('the table of settings has all that the server reads of its environment, once, and no other', () => {
  const [, schema = ''] =
    /const Environment = z\.object\(\{\n([^]*?)\n\}\)/.exec(readFileSync('src/config.ts', 'utf8')) ?? []
  const read = [...schema.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name)
  expect(read).toContain('NORMGRAPH_DEADLINE')
  expect(
    named
      .map(([name]) => name)
      .filter(isVariable)
      .sort(),
  ).toEqual([...read].sort())
})

test('the table of limits has each limit with its number, and no other', () => {
  // No answer is too large where there are no workers: NORMGRAPH_MAX_ANSWER is for those.
  const { maxAnswer, ...limits } = LIMITS
  expect(maxAnswer).toBe(Infinity)
  const told = named
    .filter(([name]) => !isVariable(name))
    .map(([name, value]) => {
      const number = Number(/^[\d,]+/.exec(value)?.[0].replaceAll(',', ''))
      return [name, / s$/.test(value) ? number * 1000 : number]
    })
  expect(Object.fromEntries(told)).toEqual({ ...limits, ...SHEET_LIMITS, ...TIMES })
  expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
})

test('what is not set is as the table says', () => {
  const { port, host, read, drainMs, neo4j, workers } = readConfig({ NEO4J_URI: 'bolt://h', NORMGRAPH_WORKERS: '1' })
  const table = new Map(named)
  const told = (name: string) => /^`([^`]+)`/.exec(table.get(name) ?? '')?.[1]
  expect(told('PORT')).toBe(String(port))
  expect(told('HOST')).toBe(host)
  expect(told('NORMGRAPH_READ')).toBe(read)
  expect(told('NORMGRAPH_DRAIN')).toBe(String((drainMs ?? NaN) / 1000))
  expect(told('NEO4J_PATIENCE')).toBe(String((neo4j?.patienceMs ?? NaN) / 1000))
  expect(told('NORMGRAPH_DEADLINE')).toBe(String((workers?.deadlineMs ?? NaN) / 1000))
  expect(told('NORMGRAPH_MAX_ANSWER')).toBe(String((workers?.maxAnswer ?? NaN) / 1e6))
  expect(rows.find(([name]) => name === 'queue')?.[1]).toBe(`${workers?.maxQueue} requests`)
})
