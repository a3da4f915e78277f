import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { format } from 'date-fns'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mappingOf } from '../../../src/import/mapping/read-mapping.js'
import { cellsOf, imported, told } from './imports.js'

const SINCE = ['from', 'value', 'since'] as const

const mapping = (dates: string, ties: string, others = '') => `
about: Who did what of a text, one act a row.
source: { id: the-source, title: Acts }
dates: { columns: [Action], ${dates} }
${others}
nodes:
  who: { type: STATE, new: always, id: '{Who}', name: '{Who}', standing: OTHER }
  text: { type: AGREEMENT, new: always, id: t, name: T, form: TREATY, scope: MULTILATERAL }
ties:
${ties}`

const SIGNED = `  - { relation: PARTY_TO, from: who, to: text, value: SIGNED, since: '{Action}', listed_as: '{Action}' }`
const act = (value: string, pattern: string) =>
  `  - { relation: PARTY_TO, from: who, to: text, when: { Action: '${pattern}' }, value: ${value}, since: '{Action}' }`

// The way in which the United Nations print who ratified, acceded (a), accepted (A), approved (AA) or succeeded (d).
const LETTERS: readonly (readonly [who: string, action: string, came: string])[] = [
  ['ALB', '4 Nov 2010', 'ALB RATIFIED 2010-11-04'],
  ['BEL', '21 Dec 1988 A', 'BEL RATIFIED 1988-12-21'],
  ['KEN', '21 Feb 1997 a', 'KEN ACCEDED 1997-02-21'],
  ['FRA', '17 Mar 2011 AA', 'FRA RATIFIED 2011-03-17'],
  ['HRV', '12 Oct 1992 d', 'HRV SUCCEEDED 1992-10-12'],
]
const TABLE = [['Who', 'Action'], ...LETTERS.map(([who, action]) => [who, action])]
const CAME = LETTERS.map(([, , came]) => came)

describe('a cell of a column of dates', () => {
  it('is seen as it is written by conditions', async () => {
    const letters = ['a', 'd', 'A', 'AA'].map((letter) => `"d MMM yyyy '${letter}'"`).join(', ')
    const ties = [act('ACCEDED', '/ a$/'), act('SUCCEEDED', '/ d$/'), act('RATIFIED', '/\\d$| A$| AA$/')]
    const all = await imported(mapping(`formats: [d MMM yyyy, ${letters}]`, ties.join('\n')), TABLE)
    expect(told(all)).toEqual([])
    expect(cellsOf(all, 'ties/party-to', ...SINCE).toSorted()).toEqual(CAME.toSorted())
  })

  it('is a date where one is wanted or named, and else as it is written', async () => {
    const all = await imported(mapping('formats: [d.M.yyyy]', SIGNED), [
      ['Who', 'Action'],
      ['KEN', '7.3.2011'],
    ])
    expect(cellsOf(all, 'ties/party-to', 'since', 'listed_as')).toEqual(['2011-03-07 7.3.2011'])
    const named = await imported(
      mapping('formats: [d.M.yyyy]', SIGNED.replace("as: '{Action}'", "as: '{Action | date}'")),
      [
        ['Who', 'Action'],
        ['KEN', '7.3.2011'],
      ],
    )
    expect(cellsOf(named, 'ties/party-to', 'since', 'listed_as')).toEqual(['2011-03-07 2011-03-07'])
  })

  it('is blank to a condition where it says that the date is not known', async () => {
    const ties = [act('SIGNED', 'present'), act('SUPPORTS', 'blank'), act('RATIFIED', 'n.d.')]
    const all = await imported(mapping('unknown: [n.d.]', ties.join('\n')), [
      ['Who', 'Action'],
      ['KEN', 'n.d.'],
      ['UGA', '2011'],
    ])
    expect(cellsOf(all, 'ties/party-to', ...SINCE)).toEqual(['KEN SUPPORTS ', 'KEN RATIFIED ', 'UGA SIGNED 2011'])
  })

  it('is asked for its date only where it has one', () => {
    const refused = () =>
      mappingOf(mapping('formats: [partial]', SIGNED.replace("as: '{Action}'", "as: '{Who | date}'")), 'm.yml')
    expect(refused).toThrow('wanted a column of `dates`, got "Who"')
  })
})

const FORMATS = `formats: ['yyyy-MM-dd HH:mm:ss', "yyyy-MM-dd'T'HH:mm:ssXXX", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", dd/MM/yyyy]`

describe('an instant', () => {
  it('keeps the day as it is written, whatever its zone', async () => {
    const any = fc.record({
      day: fc.date({
        min: new Date('1800-01-01T00:00:00Z'),
        max: new Date('2199-12-31T00:00:00Z'),
        noInvalidDate: true,
      }),
      zone: fc.constantFrom('Z', '+00:00', '+14:00', '-12:00', '+05:45', '-09:30'),
      time: fc.constantFrom('00:00:00', '00:00:00.000', '23:59:59', '12:30:00.999'),
    })
    await fc.assert(
      fc.asyncProperty(any, async ({ day, zone, time }) => {
        const date = day.toISOString().slice(0, 10)
        const all = await imported(mapping(FORMATS, SIGNED), [
          ['Who', 'Action'],
          ['KEN', `${date}T${time}${zone}`],
        ])
        expect(cellsOf(all, 'ties/party-to', 'since')).toEqual([date])
      }),
    )
  })

  it.each(['t', 'T', "yyyy-MM-dd'T'HH:mm:ss xxx HH", 'yyyy OOOO'])('has no format that tells no day: %s', (tokens) => {
    const refused = () => mappingOf(mapping(`formats: [${JSON.stringify(tokens)}]`, SIGNED), 'm.yml')
    expect(refused).toThrow('bad-format')
  })
})

describe('what is made of a file', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normgraph-zones-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  // Days that a zone has not, as Samoa had no 30 December 2011, and midnights, as Brazil had none of in its October.
  const DAYS = ['2011-12-30', '2018-11-04', '2015-07-14', '1924-05-01']

  it('is the same in any zone and locale of the machine', { timeout: 120_000 }, async () => {
    const cells = DAYS.flatMap((day) => [
      `${day} 00:00:00`,
      `${day}T23:30:00Z`,
      `${day}T00:00:00.000Z`,
      `${day}T00:30:00+02:00`,
      format(new Date(`${day}T12:00:00`), 'dd/MM/yyyy'),
    ])
    const states = cells.map((_, at) => `X${String.fromCharCode(65 + at)}X`)
    await writeFile(
      join(folder, 'times.csv'),
      ['Who,Action', ...cells.map((cell, at) => `${states[at]},${cell}`)].join('\n'),
    )
    await writeFile(join(folder, 'times.yml'), mapping(FORMATS, SIGNED))
    const places = [
      ['Pacific/Apia', 'en_US.UTF-8'],
      ['America/Sao_Paulo', 'tr_TR.UTF-8'],
      ['Asia/Kolkata', 'tr_TR.UTF-8'],
    ] as const
    const came = await Promise.all(places.map(([zone, locale]) => importedIn(folder, zone, locale)))
    expect(new Set(came.map(({ said }) => said)).size).toBe(1)
    expect(came[0]?.since).toEqual(DAYS.flatMap((day) => Array.from({ length: 5 }, () => day)))
  })
})

/** What a command of its own says of the file in a folder, and the days that it has read. */
async function importedIn(folder: string, zone: string, locale: string) {
  const script = `
    const { openSheets } = await import('./src/import/sheets/open-sheets.ts')
    const { readMapping } = await import('./src/import/mapping/read-mapping.ts')
    const { mappingImporter } = await import('./src/import/mapping/mapping-importer.ts')
    const [, file, mapping] = process.argv
    const context = { entities: [], source: 'the-source', create: true, progress: () => {} }
    const { rows, found } = await mappingImporter(await readMapping(mapping))(openSheets(file), context)
    console.log(JSON.stringify({ rows: [...rows], found, offset: new Date(2000, 0).getTimezoneOffset() }))`
  const args = [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    script,
    join(folder, 'times.csv'),
    join(folder, 'times.yml'),
  ]
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 24 })
  const { rows, found, offset } = JSON.parse(stdout) as Said
  const ties = new Map(rows).get('ties/party-to') ?? []
  expect(offset).not.toBe(0)
  return { said: JSON.stringify([rows, found]), since: ties.map(({ cells }) => cells['since']) }
}

interface Said {
  readonly rows: readonly (readonly [
    table: string,
    rows: readonly { readonly cells: Readonly<Record<string, string>> }[],
  ])[]
  readonly found: readonly unknown[]
  readonly offset: number
}

const MONTHS_OF_THE_UN = [
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  'January February March April May June July August September October November December'.split(' '),
]

const PARTS = String.raw`parts: { Deposit: '/^(?<Action>\d+ \w+ \d+)(?: (?<Letter>\w+))?$/' }`
const lettered = (value: string, letter: string) =>
  `  - { relation: PARTY_TO, from: who, to: text, when: { Letter: ${letter} }, value: ${value}, since: '{Action}' }`
const BY_LETTER = [
  lettered('ACCEDED', 'a'),
  lettered('RATIFIED', 'blank'),
  `  - { relation: PARTY_TO, from: who, to: text, value: '{Letter | act}', when: { Letter: ['/^A/', d] }, since: '{Action}' }`,
]

describe('a compound cell', () => {
  const others = `${PARTS}\ncodes: { act: { RATIFIED: [A, AA], SUCCEEDED: d } }`
  const compound = mapping(
    'formats: [d MMM yyyy]',
    BY_LETTER.join('\n').replace('{ Letter: a }', "{ Letter: '/^a$/' }"),
    others,
  )

  it('has parts that are used as columns are', async () => {
    const all = await imported(compound, [['Who', 'Deposit'], ...TABLE.slice(1)])
    expect(told(all)).toEqual([])
    expect(cellsOf(all, 'ties/party-to', ...SINCE).toSorted()).toEqual(CAME.toSorted())
  })

  it('has any date and any letter apart', async () => {
    const acts = { '': 'RATIFIED', a: 'ACCEDED', A: 'RATIFIED', AA: 'RATIFIED', d: 'SUCCEEDED' } as const
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    const written = fc.constantFrom(...MONTHS_OF_THE_UN.keys())
    await fc.assert(
      fc.asyncProperty(day, fc.constantFrom('', 'a', 'A', 'AA', 'd'), written, async (date, letter, style) => {
        const iso = date.toISOString().slice(0, 10)
        const text = `${date.getUTCDate()} ${MONTHS_OF_THE_UN[style]?.[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
        const mapped = compound.replace('[d MMM yyyy]', '[d MMM yyyy, d MMMM yyyy]')
        const all = await imported(mapped, [
          ['Who', 'Deposit'],
          ['KEN', `${text} ${letter}`],
        ])
        expect(cellsOf(all, 'ties/party-to', ...SINCE)).toEqual([`KEN ${acts[letter]} ${iso}`])
      }),
    )
  })

  it('has blank parts where it is blank, and rejects its row where it has none', async () => {
    const all = await imported(compound, [
      ['Who', 'Deposit'],
      ['KEN', ''],
      ['UGA', 'soon'],
    ])
    expect(cellsOf(all, 'ties/party-to', ...SINCE)).toEqual(['KEN RATIFIED '])
    expect(told(all)).toEqual([
      String.raw`error file.csv:3:Deposit [no-parts] wanted a text like /^(?<Action>\d+ \w+ \d+)(?: (?<Letter>\w+))?$/ (or one more pattern in ${'`parts`'}), got "soon"`,
    ])
  })

  it('of any name and footnote comes apart again', async () => {
    const parts = String.raw`parts: { Country: '/^(?<Who>[A-Z]{3})\s*(?:\[(?<Note>[^\]]*)\])?$/' }`
    const text = mapping('formats: [partial]', SIGNED.replace("as: '{Action}'", "as: '{Note}'"), parts)
    const code = fc.stringMatching(/^[A-Z]{3}$/)
    const note = fc.string({ unit: 'grapheme' }).filter((some) => !/[[\]]/.test(some) && some.trim() === some)
    await fc.assert(
      fc.asyncProperty(code, note, async (who, mark) => {
        const all = await imported(text, [
          ['Country', 'Action'],
          [`${who} [${mark}]`, '2011'],
        ])
        expect(cellsOf(all, 'ties/party-to', 'from', 'listed_as')).toEqual([`${who} ${mark}`])
      }),
    )
  })

  it.each([
    ["parts: { Deposit: '/(/' }", 'bad-pattern'],
    ["parts: { Deposit: '/^\\d+$/' }", 'with named parts'],
    ["parts: { Deposit: '/(?<Action>.)/', Other: '/(?<Action>.)/' }", 'told-twice'],
  ])('is refused in a mapping that cannot take it apart: %s', (parts, said) => {
    expect(() => mappingOf(mapping('formats: [partial]', SIGNED, parts), 'm.yml')).toThrow(said)
  })
})

describe('a blank cell below another', () => {
  const filled = `fill: [Region, Who]`

  it('says what that says where the mapping asks for it, until a wider one begins anew', async () => {
    const all = await imported(
      mapping(
        'formats: [partial]',
        SIGNED.replace("as: '{Action}'", "as: '{Region}'"),
        `overlaps: earliest\n${filled}`,
      ),
      [
        ['Region', 'Who', 'Action'],
        ['Africa', 'KEN', '2011'],
        ['', '', '2012'],
        ['', 'UGA', '2013'],
        ['Europe', '', '2014'],
      ],
    )
    expect(cellsOf(all, 'ties/party-to', 'from', 'listed_as', 'since')).toEqual(['KEN Africa 2011', 'UGA Africa 2013'])
    expect(told(all)).toEqual([
      'error file.csv:5:id [missing] wanted something to name the STATE by, got nothing',
      'notice file.csv:3:since [disagrees] wanted 2011 to now, as in file.csv:2, which is kept, got 2012 to now',
    ])
  })

  it('says nothing where the mapping does not ask for it', async () => {
    const all = await imported(mapping('formats: [partial]', SIGNED), [
      ['Who', 'Action'],
      ['KEN', '2011'],
      ['', '2012'],
    ])
    expect(told(all)).toEqual(['error file.csv:3:id [missing] wanted something to name the STATE by, got nothing'])
  })
})

describe('a term', () => {
  const spell = `  - { relation: PARTY_TO, from: who, to: text, value: SIGNED, since: '{from}', until: '{to}' }`
  const parts = String.raw`parts: { Action: '/^(?<from>[\d-]+?)(?:[–/](?<to>[\d-]+))?$/' }`
  const until = async (kind: string, term: string) => {
    const all = await imported(mapping(`formats: [partial], until: ${kind}`, spell, parts), [
      ['Who', 'Action'],
      ['KEN', term],
    ])
    return cellsOf(all, 'ties/party-to', 'since', 'until')
  }

  it.each([
    ['2015–2016', '2015 2017'],
    ['2015/2015', '2015 2016'],
    ['2015-01/2015-12', '2015-01 2016-01'],
    ['2016-02-01/2016-02-29', '2016-02-01 2016-03-01'],
    ['2015', '2015 '],
  ])('ends after its last moment where that is what the file gives: %s', async (term, wanted) => {
    expect(await until('inclusive', term)).toEqual([wanted])
  })

  it('ends as that begins where the file gives the first moment after it', async () => {
    expect(await until('exclusive', '2015–2016')).toEqual(['2015 2016'])
  })
})
