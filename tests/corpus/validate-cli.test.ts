import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { normgraph } from '../../src/cli/program.js'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

async function run(...folders: string[]) {
  const lines: string[] = []
  const say = (line: string) => lines.push(line)
  const code = await normgraph(['validate', '--today', '2026-11-30', ...folders], {
    say,
    complain: say,
    terminal: false,
  })
  return { code, lines }
}

describe('npm run validate', () => {
  it('says what a corpus holds, and exits with 0', async () => {
    const { code, lines } = await run(path('base'))
    expect(code).toBe(0)
    expect(lines[0]).toMatch(/^No mistakes: version [0-9a-f]{16}$/)
    expect(lines).toContain('16 entities')
    expect(lines).toContain('        3  STATE')
    expect(lines.slice(lines.indexOf('2 assessments by answer'))).toEqual([
      '2 assessments by answer',
      '        1  EXPLICIT',
      '        1  NOT_FOUND',
      '',
      'Beside ties and assessments',
      '        2  events',
      '        1  stated counts',
      '        6  facts',
      '        1  adoptions',
      '        4  polity scores',
      '        1  open questions',
      '',
      '28 claims by access',
      '        8  CITED',
      '       20  READ',
      '',
      '28 claims by basis',
      '        6  ASSESSED',
      '        2  DERIVED_FROM_MEMBERSHIP',
      '        1  INFERRED',
      '        8  LISTED',
      '       11  STATED',
      '',
      '28 claims by source',
      '       21  READ   report',
      '        7  CITED  web',
      '',
      'Worth a look, sources that say nothing of the year before: 1',
      '  report, until 2020',
    ])
  })

  it('says nothing of a reader that goes after the first lines', async () => {
    const command = fileURLToPath(new URL('../../src/cli/normgraph.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', command, 'validate', path('base')])
    child.stdout.destroy()
    const [complaint, ended] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect({ complaint, ended }).toEqual({ complaint: '', ended: [0, null] })
  })

  it('wants a day that is one', async () => {
    const { code, lines } = await run('--today', 'yesterday')
    expect(code).toBe(2)
    expect(lines).toEqual(['--today wants a date like 2026-11-30, got yesterday'])
  })

  it('says every mistake, and exits with 1', async () => {
    const { code, lines } = await run(path('base'), path('mistakes/missing-note'))
    expect(code).toBe(1)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toBe('1 mistake')
  })

  it('is a command of the program', () => {
    const script = path('../../src/cli/normgraph.ts')
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, 'validate', path('base')], {
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      expect.stringMatching(/^No mistakes/),
      '',
      '16 entities',
      '        1  ACTIVITY',
    ])
  })
})
