import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { zipSync } from 'fflate'
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { normgraph } from '../../src/cli/program.js'
import { readCorpus } from '../../src/corpus/corpus.js'
import { inline, xlsx } from '../import/sheets/files.js'
import { SEEDS } from '../seeds.js'

// Whole commands, as they are typed: a sheet of memberships with the ready mapping, into a folder beside the seeds.
const MAPPING = join(SEEDS, 'mappings/membership-spells.yml')
const HEADER = 'state,country,organisation,organisationName,status,from,until'
const GOOD = `${HEADER}\nKEN,Kenya,Q1,Wide Web Watch,full,2015-03,\nUGA,Uganda,Q1,Wide Web Watch,observer,2001,2010\n`
const WRONG_ROWS = 1_000

let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normgraph-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...words: string[]) {
  const [said, complained] = [[] as string[], [] as string[]]
  const io = { say: (line: string) => said.push(line), complain: (line: string) => complained.push(line) }
  const code = await normgraph(words, { ...io, terminal: false })
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}

const importing = (file: string, to: string, ...options: string[]) =>
  run('import', at(file), '--mapping', MAPPING, '--to', at(to), ...options)

const row = (...cells: string[]) => `<row>${cells.map(inline).join('')}</row>`
const header = row(...HEADER.split(','))
const kenya = (from: string) =>
  `<row>${['KEN', 'Kenya', 'Q1', 'Wide Web Watch', 'full'].map(inline).join('')}${from}${inline('')}</row>`
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const BAD: readonly (readonly [what: string, file: string, content: () => string | Uint8Array, said: RegExp])[] = [
  ['no spreadsheet', 'a.pdf', () => '%PDF-1.7\n', /a\.pdf: wanted a spreadsheet .* got a PDF document/],
  [
    'encrypted',
    'b.xlsx',
    () => Buffer.concat([OLE, Buffer.alloc(70_000), Buffer.from('EncryptedPackage', 'utf16le')]),
    /b\.xlsx: wanted a workbook that opens without a password, got an encrypted one/,
  ],
  [
    'a zip bomb',
    'c.xlsx',
    () => xlsx({ sheets: { a: header + kenya(inline('2015')) }, strings: ' '.repeat(30_000_000) }),
    /c\.xlsx: wanted a file that unpacks to at most 200 times its size, got more/,
  ],
  [
    'a formula in a cell',
    'd.xlsx',
    () => xlsx({ sheets: { a: header + kenya('<c r="F2"><f>1+1</f><v>2</v></c>') } }),
    /F2.*(?:formula|1\+1)/,
  ],
  [
    '10 MB in one cell',
    'e.csv',
    () => `${HEADER}\nKEN,${'x'.repeat(10_000_000)},Q1,Wide Web Watch,full,2015,\n`,
    /e\.csv:2: wanted .*characters/,
  ],
  [
    'in another encoding than it should be',
    'f.csv',
    () => Buffer.from(GOOD.replace('Kenya', 'Kénya'), 'latin1'),
    /f\.csv:2: wanted .*UTF-8/,
  ],
  [
    'without a column that is asked for',
    'g.csv',
    () => GOOD.replace('organisation,', 'organization,'),
    /g\.csv: wanted the column "organisation" \(perhaps organization\)/,
  ],
  [
    'a zip of something else',
    'h.xlsx',
    () => zipSync({ 'a.txt': new Uint8Array(9) }),
    /h\.xlsx: wanted an Excel workbook/,
  ],
]

describe('normgraph import', () => {
  it.each(BAD)(
    'an import of a file that is %s says so, exits with 1 and brings in nothing',
    async (_, file, content, said) => {
      await writeFile(at(file), content())
      const { code, complained } = await importing(file, 'bad', '--create')
      expect(complained).toMatch(said)
      expect(code).toBe(1)
      expect(await readdir(folder)).not.toContain('bad')
    },
  )

  it('an import of a sheet with 1,000 wrong rows reports them all, exits with 1 and brings in nothing', async () => {
    const wrong = Array.from({ length: WRONG_ROWS }, (_, at) => `KEN,Kenya,Q1,Wide Web Watch,full,soon ${at},`)
    await writeFile(at('wrong.csv'), `${GOOD}${wrong.join('\n')}\n`)
    const { code, said, complained } = await importing('wrong.csv', 'bad', '--create', '--report', at('issues.csv'))
    expect(code).toBe(1)
    expect(said).toContain('1,002 rows read: 2 imported, 0 merged, 1,000 rejected')
    expect(complained).toContain('wrong.csv:4')
    const issues = parse<Record<string, string>>(await readFile(at('issues.csv'), 'utf8'), { columns: true })
    const rejected = issues.filter(({ severity }) => severity === 'error')
    expect(rejected.map(({ line, column }) => `${line} ${column}`)).toEqual(wrong.map((_, at) => `${at + 4} from`))
    expect(rejected.map(({ got }) => got)).toEqual(wrong.map((_, at) => `"soon ${at}"`))
    expect(await readdir(folder)).not.toContain('bad')
  })

  it('writes the same rows in whatever order those of the file stand, and tells once how the file was read', async () => {
    const rows = ['KEN,Kenya,Q1,Wide Web Watch,full,2015,', 'UGA,Uganda,Q1,Wide Web Watch,full,2001,2010']
    const more = ['KEN,Kenya,Q1,Wide Web Watch,full,2015-03,', 'UGA,Uganda,Q1,Wide Web Watch,full,2011-05,']
    const contradicting = ['TZA,Tanzania,Q1,Wide Web Watch,full,2001,', 'TZA,Tanzania,Q1,Wide Web Watch,full,2002,']
    const mapping = at('rejecting.yml')
    await writeFile(
      mapping,
      (await readFile(MAPPING, 'utf8')).replace('overlaps: earliest', '').replace('{file}: ', ''),
    )
    const all = [...rows, ...more, ...contradicting]
    const folders = await Promise.all(
      [all, [...all].reverse()].map(async (some, number) => {
        const file = at(`order-${number}.csv`)
        await writeFile(file, `${HEADER}\n${some.join('\n')}\n`)
        const to = at(`order-${number}`)
        const { said, complained } = await run(
          'import',
          file,
          '--mapping',
          mapping,
          '--to',
          to,
          '--create',
          '--partial',
        )
        expect(said).toContain('6 rows read')
        expect(said).toContain('2 rejected')
        expect(complained.match(/cells parted by/g)).toHaveLength(1)
        return Promise.all(
          ['nodes/organizations', 'ties/member-of'].map((table) =>
            readFile(join(to, `${table}.membership-spells.csv`), 'utf8'),
          ),
        )
      }),
    )
    // Rows stand in the order of the file.
    const sorted = (tables: readonly string[] = []) => tables.map((text) => text.split('\n').sort())
    expect(sorted(folders[0])).toEqual(sorted(folders[1]))
    expect(folders[0]?.[1]).toMatch(/2015-03/)
    expect(folders[0]?.[1]).not.toMatch(/TZA|2015,/)
  })

  it('tells of many things the first, and writes all of them into the report', async () => {
    const lines = Array.from({ length: 25 }, (_, number) => number + 2)
    const hidden = lines.map(() => kenya(inline('2015')).replace('<row>', '<row hidden="1">')).join('')
    const range = (line: number) => `<mergeCell ref="A${line}:B${line}"/>`
    await writeFile(
      at('many.xlsx'),
      xlsx({ sheets: { a: header + hidden }, after: `<mergeCells>${lines.map(range).join('')}</mergeCells>` }),
    )
    const { complained } = await importing('many.xlsx', 'many', '--create', '--dry-run', '--report', at('many.csv'))
    expect(complained).toContain('row 10, row 11 and 15 more')
    const report = parse<Record<string, string>>(await readFile(at('many.csv'), 'utf8'), { columns: true })
    const got = (code: string) => report.find((one) => one['code'] === code)?.['got']
    expect(got('hidden-rows')).toBe(lines.map((line) => `row ${line}`).join(', '))
    expect(got('merged-cells')).toBe(lines.map((line) => `A${line}:B${line}`).join(', '))

    const mapping = at('leaving.yml')
    await writeFile(mapping, `${await readFile(MAPPING, 'utf8')}\nrows: { status: full }\n`)
    const rows = ['KEN,Kenya,Q1,Wide Web Watch,full,2015,', ...lines.map((n) => `UGA,Uganda,Q${n},W,none,2001,`)]
    await writeFile(at('leaving.csv'), `${HEADER}\n${[...rows, rows[0], rows[1]].join('\n')}\n`)
    const left = ['--to', at('left'), '--create', '--dry-run', '--report', at('leaving-report.csv')]
    const told = await run('import', at('leaving.csv'), '--mapping', mapping, ...left)
    expect(told.complained).toContain('26 that it leaves out: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 16 more')
    const all = parse<Record<string, string>>(await readFile(at('leaving-report.csv'), 'utf8'), { columns: true })
    expect(all.find(({ code }) => code === 'left-out')?.['got']).toBe('26 that it leaves out: 3-27, 29')
  })

  it('brings in what it can where that is wanted, and still exits with 1', async () => {
    await writeFile(at('partly.csv'), `${GOOD}KEN,Kenya,Q1,Wide Web Watch,full,soon,\n`)
    const { code, said } = await importing('partly.csv', 'partly', '--create', '--partial')
    expect(code).toBe(1)
    expect(said).toContain('3 rows read: 2 imported, 0 merged, 1 rejected')
    expect(
      (await readCorpus([SEEDS, at('partly')])).ties.filter(({ claim }) => claim.source === 'membership-spells'),
    ).toHaveLength(2)
  })

  it('an import of a good sheet is done once, said again without a change, and taken away whole', async () => {
    await writeFile(at('good.csv'), GOOD)
    const tried = await importing('good.csv', 'good', '--create', '--dry-run')
    expect([tried.code, tried.said]).toEqual([0, expect.stringContaining('Would bring membership-spells')])
    expect(await readdir(folder)).not.toContain('good')

    const before = (await readCorpus([SEEDS])).version
    const first = await importing('good.csv', 'good', '--create')
    expect([first.code, first.said]).toEqual([
      0,
      expect.stringContaining('2 rows read: 2 imported, 0 merged, 0 rejected'),
    ])
    expect(first.said).toContain('Brought membership-spells')
    expect(first.said).not.toContain('Merged')
    const { ties } = await readCorpus([SEEDS, at('good')])
    const own = ties.filter(({ claim }) => claim.source === 'membership-spells')
    expect(own.map(({ from, relation, claim }) => [from, relation, claim.value, claim.since, claim.until])).toEqual([
      ['KEN', 'MEMBER_OF', 'FULL', '2015-03', undefined],
      ['UGA', 'MEMBER_OF', 'OBSERVER', '2001', '2010'],
    ])

    const again = await importing('good.csv', 'good', '--create')
    expect([again.code, again.said]).toEqual([
      0,
      expect.stringContaining('has membership-spells as it is: nothing was changed'),
    ])
    const removed = await run('remove', 'membership-spells', '--to', at('good'))
    expect(removed.code).toBe(0)
    expect((await readCorpus([SEEDS, at('good')])).version).toBe(before)
  })

  async function readmeMappings(): Promise<readonly string[]> {
    const readme = await readFile(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
    return [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '')
  }

  it('an import by the mapping in the README reads a sheet as the README says', async () => {
    await writeFile(at('readme.yml'), (await readmeMappings())[0] ?? '')
    await writeFile(
      at('own.csv'),
      '\uFEFFCountry;Text;Signed;Page;Remarks\nKenya;Pact of Naivasha;12/07/2016;p. 3;\nÖsterreich;Pact of Naivasha;n.d.;;seen\n',
    )
    const own = (...words: string[]) =>
      run('import', at('own.csv'), '--mapping', at('readme.yml'), '--to', at('own'), ...words)
    const { code, said, complained } = await own()
    expect([code, said]).toEqual([0, expect.stringContaining('2 rows read: 2 imported, 0 merged, 0 rejected')])
    expect(complained).toContain('Remarks')
    const { ties } = await readCorpus([SEEDS, at('own')])
    const signed = ties.filter(({ claim }) => claim.source === 'our-signatures')
    expect(signed.map(({ from, to, claim }) => [from, to, claim.value, claim.since, claim.locators])).toEqual([
      ['AUT', 'pact-of-naivasha', 'SIGNED', undefined, ['row 3']],
      ['KEN', 'pact-of-naivasha', 'SIGNED', '2016-07-12', ['p. 3']],
    ])

    await writeFile(at('own.csv'), 'Country;Text;Signed;Page\nKenia;Pact;2016;\nKenyya;Pact;2016;\n')
    const wrong = await own()
    expect(wrong.code).toBe(1)
    expect(wrong.complained).toMatch(/own\.csv:3:Country .*Kenya.*Kenyya/)
  })

  it('an import by what the README says reads sheets with several kinds', async () => {
    const [first, second] = (await readmeMappings()).map((text) => parseYaml(text) as Record<string, object>)
    const nodes = { ...first?.['nodes'], ...second?.['nodes'] }
    const rest = { ...first, ...second, dates: { columns: ['Date'] }, header: '2', rows: { Actor: 'present' } }
    await writeFile(at('kinds.yml'), stringifyYaml({ ...rest, nodes }))
    await writeFile(
      at('kinds.csv'),
      [
        'Our list;;;;;',
        'Type;Actor;Text;Date;Action;Remarks',
        'State;Kenya;Pact of Naivasha;2016;Signed;first',
        ';Uganda;Pact of Naivasha;;joined;',
        'Company;Jua Kali Networks;Pact of Naivasha;2017-03;supports;',
        ';;3 rows;;;',
      ].join('\n'),
    )
    const { code, said, complained } = await run(
      ...['import', at('kinds.csv'), '--mapping', at('kinds.yml'), '--to', at('kinds'), '--create'],
    )
    expect([code, said]).toEqual([0, expect.stringContaining('3 rows read: 3 imported, 0 merged, 0 rejected')])
    expect(complained).toMatch(/kinds\.csv:6 \[left-out\]/)
    const { ties } = await readCorpus([SEEDS, at('kinds')])
    const ours = ties.filter(({ claim }) => claim.source === 'our-signatures')
    expect(ours.map(({ from, claim }) => [from, claim.value, claim.since, claim.locators, claim.note])).toEqual([
      ['KEN', 'SIGNED', '2016', ['row 3'], 'first'],
      ['UGA', 'SUPPORTS', undefined, ['row 4'], undefined],
      ['jua-kali-networks', 'SUPPORTS', '2017-03', ['row 5'], undefined],
    ])
  })

  it('names the rows that say no more than others, all of them in the report', async () => {
    const again = GOOD.trim().split('\n').slice(1)
    await writeFile(at('twice.csv'), `${GOOD}${Array.from({ length: 11 }, () => again.join('\n')).join('\n')}\n`)
    const { code, said } = await importing('twice.csv', 'twice', '--create', '--report', at('merged.csv'))
    const lines = Array.from({ length: 22 }, (_, index) => index + 4)
    expect([code, said]).toEqual([0, expect.stringContaining('24 rows read: 2 imported, 22 merged, 0 rejected')])
    const shown = lines.slice(0, 20).map((line) => `row ${line}`)
    expect(said).toContain(
      `Merged with rows before them, which say the same or are kept where they disagree: ${shown.join(', ')} and 2 more`,
    )
    const report = parse<Record<string, string>>(await readFile(at('merged.csv'), 'utf8'), { columns: true })
    expect(report.filter(({ code }) => code === 'merged').map(({ line }) => Number(line))).toEqual(lines)
  })

  it('without a format, with two, or into nothing is a mistake of the command: it exits with 2', async () => {
    await writeFile(at('good.csv'), GOOD)
    const codes = await Promise.all([
      run('import', at('good.csv'), '--to', at('no')),
      run('import', at('good.csv'), '--mapping', MAPPING, '--format', 'iccd', '--to', at('no')),
      run('import', at('good.csv'), '--mapping', MAPPING, '--day-order', 'dmy', '--to', at('no')),
      run('import', at('good.csv'), '--format', 'iccd', '--day-order', 'ymd', '--to', at('no')),
      run('import'),
      run('imports'),
    ])
    expect(codes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2])
    expect(await readdir(folder)).not.toContain('no')
  })
})
