import { describe, expect, test } from 'vitest'
import { StoreError } from '../../src/errors.js'
import { openLog } from '../../src/log/log.js'
import { reportingTo } from '../../src/log/reporting.js'

type Format = Parameters<typeof openLog>[0]

/** What is written by that. */
function written(format: Format, work: (log: ReturnType<typeof openLog>) => void): string {
  let text = ''
  work(openLog(format, (line) => void (text += line)))
  return text
}

// The ends of lines that terminals, editors and Unicode know, what moves about in a terminal (ECMA-48), and what turns
// texts around (UAX 9).
const FORGED = [
  'a\n2026-11-30T00:00:00.000Z info  request status=200',
  'a\r\nb',
  'a\u0085b',
  'a\u2028b\u2029c',
  'a\u001b[2Kb',
  'a\u009b2Kb',
  'a\u007fb',
  'a\u202eb\u2066c',
  'a\u{e0001}b',
  'a"} {"level":"fatal"',
  'a status=200 code=OK',
]

describe.each(['text', 'json'] as const)('a line of %s', (format) => {
  test.each(FORGED)('is one, whatever a reader sent: %j', (sent) => {
    const text = written(format, ({ say }) => say('info', sent, { path: sent, id: 1 }))
    expect(text.endsWith('\n')).toBe(true)
    expect(text.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    if (format === 'json') expect(JSON.parse(text)).toMatchObject({ level: 'info', msg: sent, path: sent, id: 1 })
    else expect(JSON.parse(/path=("(?:[^"\\]|\\.)*") id=1\n$/.exec(text)?.[1] ?? 'null')).toBe(sent)
  })
})

test('a line tells when, how grave, what, and the facts that there are', () => {
  const facts = { status: 200, path: '/a b', cost: null, asks: undefined }
  const json = JSON.parse(written('json', ({ say }) => say('warn', 'said', facts))) as Record<string, unknown>
  expect(json).toEqual({ level: 'warn', time: expect.any(String) as unknown, status: 200, path: '/a b', msg: 'said' })
  expect(Math.abs(Date.parse(String(json['time'])) - Date.now())).toBeLessThan(60_000)
  expect(written('text', ({ say }) => say('warn', 'said', facts))).toMatch(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warn {2}said status=200 path="\/a b"\n$/,
  )
  expect(written('off', ({ say }) => say('fatal', 'said', facts))).toBe('')
})

describe('a failure', () => {
  const told = (error: unknown) => JSON.parse(written('json', (log) => reportingTo(log)(error))) as object

  test('of the world is told in a line with its cause', () => {
    const cause = new Error('connect ECONNREFUSED 127.0.0.1:7687')
    const away = new StoreError('STORE_UNAVAILABLE', 'Neo4j cannot be reached', true, { cause })
    const refused = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', syscall: 'open' })
    expect(told(away)).toEqual({
      level: 'warn',
      time: expect.any(String) as unknown,
      code: 'STORE_UNAVAILABLE',
      cause: cause.message,
      msg: 'Neo4j cannot be reached',
    })
    expect(told(refused)).toMatchObject({ level: 'warn', code: 'ENOENT' })
    expect(told(refused)).not.toHaveProperty('trace')
  })

  test('of ours is told with a trace', () => {
    const ours = new TypeError('x is not a function', { cause: new Error('deeper') })
    expect(told(ours)).toMatchObject({ level: 'error', code: 'INTERNAL_SERVER_ERROR', msg: 'x is not a function' })
    const { trace } = told(ours) as { readonly trace: string }
    expect(trace).toContain('TypeError: x is not a function\n    at ')
    expect(trace).toContain('Error: deeper\n    at ')
    const [first, ...below] = written('text', (log) => reportingTo(log)(ours)).split('\n')
    expect(first).toMatch(/ error x is not a function code=INTERNAL_SERVER_ERROR cause=deeper$/)
    expect(below.at(-1)).toBe('')
    for (const line of below.slice(0, -1)) expect(line).toMatch(/^ {4}/)
  })
})
