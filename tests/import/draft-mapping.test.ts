import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { MappingError } from '../../src/errors.js'
import { draftMapping } from '../../src/import/draft/draft-mapping.js'
import { sampleOf } from '../../src/import/draft/sample.js'
import type { Entity } from '../../src/domain.js'
import type { ForeignRow, ForeignSheet, Resolve } from '../../src/import/importer.js'
import { mappingOf } from '../../src/import/mapping/read-mapping.js'
import { resolver } from '../../src/import/matching/resolve.js'
import { seedsCorpus } from '../seeds.js'
import { cellsOf, imported, sheets, told, given } from './mapping/imports.js'

let held: readonly Entity[]
let resolve: Resolve
beforeAll(async () => {
  held = (await seedsCorpus()).entities
  resolve = resolver(held)
})

type Table = readonly (readonly string[])[]

const draft = async (cells: Table) => draftMapping(await sampleOf('file.csv', sheets({ cells })), resolve)
const keys = async (cells: Table) => parse(await draft(cells)) as Readonly<Record<string, unknown>>

const SIGNATURES: Table = [
  ['Country', 'Treaty', 'Date of signature', 'Date of ratification', 'Remarks'],
  ['Kenya', 'Accord on Networks', '14/07/2015', '', 'at Nairobi'],
  ['Burkina Faso', 'Accord on Networks', '15/07/2015', '01/02/2017', ''],
  ['Chile', 'Accord on Cables', '03/04/2016', '30/11/2016', ''],
]

describe('a first mapping of a table', () => {
  it('has states, texts, and an act for each column that is called after one', async () => {
    expect(await keys(SIGNATURES)).toMatchObject({
      dates: { columns: ['Date of signature', 'Date of ratification'], formats: ['d/M/yyyy'] },
      nodes: {
        state: { type: 'STATE', find: '{Country}', new: 'never' },
        agreement: { type: 'AGREEMENT', find: '{Treaty}', id: '{Treaty}', form: '?', scope: '?' },
      },
      ties: [
        {
          relation: 'PARTY_TO',
          when: { 'Date of signature': 'present' },
          value: 'SIGNED',
          since: '{Date of signature}',
        },
        { when: { 'Date of ratification': 'present' }, value: 'RATIFIED', since: '{Date of ratification}' },
      ],
    })
  })

  it('stops an import until what nobody can guess is said, and then brings in every row', async () => {
    const text = await draft(SIGNATURES)
    expect(() => mappingOf(text, 'file.yml')).toThrow(/wanted one of CHARTER, .*, TREATY, got "\?"/)
    const answered = text.replace("form: '?'", 'form: TREATY').replace("scope: '?'", 'scope: MULTILATERAL')
    const all = await imported(answered, SIGNATURES, given([], { entities: held, create: true }))
    expect(told(all)).toEqual(['notice file.csv:1 [unused-columns] wanted a use for each column, got none for Remarks'])
    expect(cellsOf(all, 'ties/party-to', 'from', 'to', 'value', 'since')).toEqual([
      'KEN accord-on-networks SIGNED 2015-07-14',
      'BFA accord-on-networks SIGNED 2015-07-15',
      'BFA accord-on-networks RATIFIED 2017-02-01',
      'CHL accord-on-cables SIGNED 2016-04-03',
      'CHL accord-on-cables RATIFIED 2016-11-30',
    ])
  })

  it('takes letters after dates apart, by which act one is a party', async () => {
    const cells = [
      ['Participant', 'Ratification, Accession (a), Succession (d)'],
      ['Albania', '4 Nov 2010'],
      ['Kenya', '21 Feb 1997 a'],
      ['Croatia', '12 Oct 1992 d'],
      ['Chile', '3 Mar 2001 c'],
    ]
    expect(await keys(cells)).toMatchObject({
      dates: { columns: ['Date'] },
      codes: { act: { RATIFIED: [''], ACCEDED: ['a'], SUCCEEDED: ['d'], '?': ['c'] } },
      nodes: { agreement: { find: '?', new: 'never' } },
      ties: [{ value: '{Letter | act}', since: '{Date}' }],
    })
    const text = (await draft(cells)).replace("'?':", 'ENDORSED:')
    const mapping = text
      .replace("find: '?'", 'new: always\n    id: t\n    name: T\n    form: TREATY\n    scope: MULTILATERAL')
      .replace('    new: never\nties', 'ties')
    const all = await imported(mapping, cells, given([], { entities: held }))
    expect(cellsOf(all, 'ties/party-to', 'from', 'value', 'since')).toEqual([
      'ALB RATIFIED 2010-11-04',
      'KEN ACCEDED 1997-02-21',
      'HRV SUCCEEDED 1992-10-12',
      'CHL ENDORSED 2001-03-03',
    ])
  })

  it('has a table of letters for each column, since a blank means another act in each', async () => {
    const cells = [
      ['Participant', 'Signature, Succession (d)', 'Ratification, Accession (a)'],
      ['Albania', '4 Nov 2010', ''],
      ['Croatia', '12 Oct 1992 d', '3 Mar 1995'],
      ['Kenya', '', '21 Feb 1997 a'],
    ]
    expect(await keys(cells)).toMatchObject({
      codes: { act: { SIGNED: [''], SUCCEEDED: ['d'] }, act2: { RATIFIED: [''], ACCEDED: ['a'] } },
      ties: [
        { value: '{Letter | act}', since: '{Date}' },
        { value: '{Letter2 | act2}', since: '{Date2}' },
      ],
    })
  })

  it('makes nobody a party by a mark that may say no', async () => {
    const cells = [
      ['Country', 'Text', 'Signed', 'What they did'],
      ['France', 'Convention on Cybercrime', 'Yes', 'acession'],
      ['Russia', 'Convention on Cybercrime', 'No', 'not a party'],
    ]
    const text = await draft(cells)
    expect(await keys(cells)).toMatchObject({ ties: [{ value: '?' }] })
    expect(text).toContain('# Signed has "Yes", "No": which of them tie')
    expect(text).toContain('# What they did has "acession", "not a party": which of them tie')
  })

  it('makes rows of the columns of a wide table, and stops until it is said what its marks mean', async () => {
    const cells = [
      ['Country', 'Paris Call', 'Convention on Cybercrime', 'Malabo Convention'],
      ['Ireland', 'x', '-', 'none'],
      ['India', 'not signed', '0', '?'],
    ]
    expect(await keys(cells)).toMatchObject({
      unpivot: {
        columns: ['Paris Call', 'Convention on Cybercrime', 'Malabo Convention'],
        name: 'Text',
        value: 'Mark',
        nothing: ['-', '0', 'none'],
      },
      nodes: { state: { find: '{Country}' }, agreement: { find: '{Text}' } },
      ties: [{ relation: 'PARTY_TO', when: { Mark: '?' }, value: '?' }],
    })
    expect(issuesOf(await draft(cells)).map(({ code }) => code)).toContain('to-be-said')
    expect(await draft(cells)).toContain('# Mark has "x", "not signed", "?": which of them tie')
  })

  it('takes the marks of a wide table for dates where many are, and asks of the others', async () => {
    const text = await draft([
      ['Country', 'Paris Call', 'Convention on Cybercrime'],
      ['Ireland', '2018-11-12', 'pending'],
      ['Kenya', 'x', 'no'],
      ['Chile', '2019-01-02', '2017-04-20'],
    ])
    expect(parse(text)).toMatchObject({ unpivot: { nothing: ['no'] }, dates: { columns: ['Mark'] } })
    expect(text).toContain('# No dates: "x", "pending".')
  })

  it('takes one column of two that name the same states, and tells of every column of which nothing is made', async () => {
    const text = await draft([
      ['Country', 'ISO', 'Text', 'Signed', 'Seat'],
      ['Kenya', 'KEN', 'Paris Call', '2019', 'at Nairobi'],
      ['Chile', 'CHL', 'Paris Call', '2020', 'at Santiago'],
    ])
    expect(parse(text)).toMatchObject({ nodes: { state: { find: '{Country}' } }, ties: [{ from: 'state' }] })
    expect(text).not.toContain('state2')
    expect(text).toContain('# Nothing is made of the columns "ISO", "Seat".')
  })

  it('has a table of acts where people tell them in words of their own, and asks for those that mean none', async () => {
    const acts = ['Acceded', 'acession', 'signed ', 'Signed, not ratified', 'did not sign', 'not a party', 'Endorsed']
    const words = [...acts, 'supports', 'withdrew', 'Ratified', 'Negotiated only', 'invited to accede', 'SIGNED']
    const cells = words.map((word, at) => [['Kenya', 'Chile', 'Japan'][at % 3] ?? '', 'Paris Call', word])
    expect(await keys([['Country', 'Text', 'What they did'], ...cells])).toMatchObject({
      codes: {
        act: {
          ACCEDED: ['Acceded'],
          SIGNED: ['signed', 'SIGNED'],
          ENDORSED: ['Endorsed'],
          SUPPORTS: ['supports'],
          WITHDRAWN: ['withdrew'],
          RATIFIED: ['Ratified'],
          '?': [
            'acession',
            'Signed, not ratified',
            'did not sign',
            'not a party',
            'Negotiated only',
            'invited to accede',
          ],
        },
      },
      ties: [{ relation: 'PARTY_TO', value: '{What they did | act}' }],
    })
  })

  it('stops until it is said which sheet is meant and whether hidden rows are, and guesses from the sheet that is named', async () => {
    async function* book(): AsyncGenerator<ForeignSheet> {
      async function* rows(act: string): AsyncGenerator<ForeignRow> {
        yield { line: 1, cells: ['Country', 'Treaty', 'Date'] }
        yield { line: 2, cells: ['Kenya', 'Accord on Networks', act] }
        yield { line: 3, cells: ['Chile', 'Accord on Networks', act], hidden: true }
      }
      yield { file: 'book.xlsx#Old', name: 'Old', rows: rows('2019') }
      yield { file: 'book.xlsx#Final', name: 'Final', rows: rows('2023') }
      yield { file: 'book.xlsx#Lists', name: 'Lists', hidden: true, rows: rows('2024') }
    }
    const text = draftMapping(await sampleOf('book.xlsx', book()), resolve)
    expect(parse(text)).toMatchObject({ sheet: '?', hidden: '?' })
    expect(text).toContain('# Guessed from "Old"; there are also "Final", "Lists": which is it?')
    expect(text).toContain('# Rows that are hidden: 3. Are they to be read, or left out (skip)?')
    expect(issuesOf(text).map(({ wanted, got }) => `${wanted} ${got}`)).toContain('one of read, skip "?"')
    const answered = text.replace("hidden: '?'", 'hidden: skip').replaceAll(/(form|scope|value): '\?'/g, '$1: CHARTER')
    expect(issuesOf(answered).map(({ wanted, got }) => `${wanted} ${got}`)).toContain('the name of a sheet "?"')
    expect(parse(draftMapping(await sampleOf('book.xlsx', book(), 'Final'), resolve))).toMatchObject({ sheet: 'Final' })
    await expect(sampleOf('book.xlsx', book(), 'Finl')).rejects.toThrow(
      'wanted the sheet "Finl" (perhaps Final), got "Old", "Final", "Lists"',
    )
  })

  it('fills merged cells, and guesses from what they say then', async () => {
    const cells = [
      ['Country', 'Treaty', 'Signed'],
      ['Kenya', 'Accord on Networks', '2019'],
      ['', 'Accord on Cables', '2020'],
      ['', 'Accord on Ships', '2021'],
    ]
    const merged = () => Promise.resolve(['A1:B1', 'A2:A4'])
    const text = draftMapping(await sampleOf('book.xlsx', sheets({ cells, merged })), resolve)
    expect(parse(text)).toMatchObject({ fill: 'merged', nodes: { state: { find: '{Country}' } } })
    expect(text).toContain('# Merged cells: A2:A4. Do all of them say what the first says?')
    expect(await keys(cells)).not.toHaveProperty('fill')
  })

  it('joins columns of years, months and days to dates, and brings in every row', async () => {
    const cells = [
      ['Country', 'Treaty', 'Signed year', 'Signed month', 'Signed day', 'Year', 'Month'],
      ['Kenya', 'Paris Call', '2019', '7', '14', '2020', 'January'],
      ['Chile', 'Paris Call', '2020', '12', '', '2021', 'March'],
      ['Japan', 'Paris Call', '2021', '', '', '', ''],
    ]
    const text = await draft(cells)
    expect(parse(text)).toMatchObject({
      dates: { joined: { 'Signed Date': ['Signed year', 'Signed month', 'Signed day'], Date: ['Year', 'Month'] } },
      ties: [{ value: 'SIGNED', since: '{Signed Date}' }],
    })
    const all = await imported(
      text.replace("form: '?'", 'form: PLEDGE').replace("scope: '?'", 'scope: MULTILATERAL'),
      cells,
      given([], { entities: held }),
    )
    expect(cellsOf(all, 'ties/party-to', 'from', 'since')).toEqual(['KEN 2019-07-14', 'CHL 2020-12', 'JPN 2021'])
    expect(
      await keys([
        ['Country', 'Treaty', 'Year', 'Month'],
        ['Kenya', 'Paris Call', '2019', 'lunar'],
      ]),
    ).toMatchObject({
      dates: { columns: ['Year'] },
    })
  })

  it.each([
    [
      [],
      [
        ['Country', 'Signature', '', 'Ratification', ''],
        ['', 'Date', 'Note', 'Date', 'Note'],
      ],
      '1-2',
    ],
    [
      ['B1:C1', 'D1:E1'],
      [
        ['', 'Signature', '', 'Ratification', ''],
        ['Country', 'Date', 'Note', 'Date', 'Remark'],
      ],
      '1-2',
    ],
    [
      [],
      [['Who is bound'], ['', 'Signature', '', 'Ratification', ''], ['Country', 'Date', 'Note', 'Date', 'Note']],
      '2-3',
    ],
  ] as const)('names columns by a row of groups and one of names: %#', async (merged, header, lines) => {
    const cells = [
      ...header,
      ['Kenya', '2015-01-02', 'x', '2016-02-03', ''],
      ['Chile', '2015-01-02', '', '', ''],
      ['Japan', '2015-01-02', '', '2017', ''],
    ]
    const text = draftMapping(
      await sampleOf('a.xlsx', sheets({ cells, merged: () => Promise.resolve(merged) })),
      resolve,
    )
    expect(parse(text)).toMatchObject({
      header: lines,
      nodes: { state: { find: '{Country}' } },
      ties: [
        { value: 'SIGNED', since: '{Signature Date}' },
        { value: 'RATIFIED', since: '{Ratification Date}' },
      ],
    })
    expect(parse(text)).not.toHaveProperty('fill')
  })

  it.each([
    [
      ['Country', '', 'Text'],
      ['Kenya', 'x', 'Paris Call'],
      ['Chile', '', 'Paris Call'],
    ],
    [
      ['Country', 'Text', 'Signed'],
      ['Kenya', 'Paris Call', 'yes'],
      ['Chile', 'Paris Call', 'yes'],
    ],
    [
      ['Country', '', 'Signed'],
      ['', '2015', '2016'],
      ['Chile', 'x', '2017'],
    ],
    [
      ['Who is bound', '', ''],
      ['Country', 'Text', 'Signed'],
      ['Kenya', 'Paris Call', '2019'],
      ['Chile', 'Paris Call', '2019'],
    ],
  ])('takes no row of the table for one of names, nor a title for groups: %#', async (...cells) => {
    const merged = () => Promise.resolve(cells.length > 3 ? ['A1:C1'] : [])
    const text = draftMapping(await sampleOf('a.xlsx', sheets({ cells, merged })), resolve)
    expect(parse(text)).toMatchObject(cells.length > 3 ? { header: '2' } : { nodes: { state: { find: '{Country}' } } })
    expect(text).not.toMatch(/header: \d-/)
  })

  it('asks whether a date is unknown where a cell failed', async () => {
    async function* rows(): AsyncGenerator<ForeignRow> {
      const failed = [{ place: 2, text: '#N/A' }]
      yield { line: 1, cells: ['Country', 'Text', 'Signed'] }
      yield { line: 2, cells: ['Kenya', 'Paris Call', '2019'] }
      yield { line: 3, cells: ['Chile', 'Paris Call', ''], wrongAt: [2], failed }
    }
    const text = draftMapping(await sampleOf('a.csv', sheets({ cells: [], rows: rows() })), resolve)
    expect(text).toContain('# Cells that failed: "#N/A". They cost their rows, unless `unknown` names them.')
  })

  it('takes no note for an act', async () => {
    const cells = [
      ['Country', 'Text', 'Signed', 'Note'],
      ['Kenya', 'Paris Call', '2019', 'a'],
      ['Chile', 'Paris Call', '2020', 'signed'],
    ]
    expect(await keys(cells)).toMatchObject({ ties: [{ value: 'SIGNED', since: '{Signed}' }] })
    expect(await keys(cells)).not.toHaveProperty('codes')
  })

  it('makes rows of dates in the columns of a wide table', async () => {
    const cells = [
      ['Country', 'Paris Call', 'Convention on Cybercrime'],
      ['Ireland', '2018-11-12', '2002-02-28'],
      ['Kenya', '2019', ''],
    ]
    expect(await keys(cells)).toMatchObject({ dates: { columns: ['Mark'] }, ties: [{ value: '?', since: '{Mark}' }] })
  })

  it('reads no date that may be either, where days and months come first', async () => {
    const text = await draft([
      ['Country', 'Text', 'Signed'],
      ['France', 'Paris Call', '03/04/2017'],
      ['Spain', 'Paris Call', '23/11/2001'],
      ['Italy', 'Paris Call', '04/25/2017'],
    ])
    expect(parse(text)).toMatchObject({ dates: { formats: ['human'] } })
    expect(text).toContain('# No dates: "03/04/2017".')
  })

  it('reads no date that may be either beside dates in words, where one cell shows that months come first', async () => {
    const text = await draft([
      ['Country', 'Text', 'Signed'],
      ['France', 'Paris Call', '03/04/2017'],
      ['Spain', 'Paris Call', '23 November 2001'],
      ['Japan', 'Paris Call', 'Nov. 23, 2001'],
      ['Italy', 'Paris Call', '04/25/2017'],
    ])
    expect(parse(text)).toMatchObject({ dates: { formats: ['human'] } })
    expect(text).toContain('# No dates: "03/04/2017".')
  })

  it('has spells of members where there is an organization and no text', async () => {
    const cells = [
      ['Member', 'IGO', 'Status', 'Joined', 'Left'],
      ['Kenya', 'African Union', 'Member', '1963-12', ''],
      ['Haiti', 'African Union', 'Observer', '2012', '2016'],
    ]
    expect(await keys(cells)).toMatchObject({
      codes: { status: { FULL: ['Member'], OBSERVER: ['Observer'] } },
      nodes: { state: { find: '{Member}' }, organization: { find: '{IGO}', kind: '?' } },
      ties: [
        {
          relation: 'MEMBER_OF',
          from: 'state',
          to: 'organization',
          value: '{Status | status}',
          since: '{Joined}',
          until: '{Left}',
        },
      ],
    })
  })

  it.each([
    ['2015-2016', '2003 – 2010', '2012 - present', '2015-2016'],
    ['2015', '2003–2010', '2012–', '2015 - 2016'],
    ['1 May 2015 – 31 December 2016', '2003', '1 Feb 2004 to 5 May 2006', '2010 – now'],
  ])('takes terms apart, of which the last moment counts: %s', async (...terms) => {
    const states = ['Kenya', 'Haiti', 'Chile', 'Japan']
    const cells = [['Member', 'IGO', 'Term'], ...terms.map((term, at) => [states[at] ?? '', 'African Union', term])]
    const text = await draft(cells)
    expect(parse(text)).toMatchObject({
      dates: { columns: ['TermStart', 'TermEnd'], until: 'inclusive' },
      ties: [{ relation: 'MEMBER_OF', since: '{TermStart}', until: '{TermEnd}' }],
    })
    expect(text).toContain('# Is the end of a term its last moment')
    const answered = text.replace("value: '?'", 'value: FULL').replace("kind: '?'", 'kind: OTHER')
    const all = await imported(answered, cells, given([], { entities: held }))
    expect(told(all)).toEqual([])
    // By hand: a term ends as the next year, or day, begins.
    const ends: Readonly<Record<string, string>> = {
      '2015-2016': '2015 2017',
      '2015 - 2016': '2015 2017',
      '2003 – 2010': '2003 2011',
      '2003–2010': '2003 2011',
      '2012 - present': '2012 ',
      '2012–': '2012 ',
      '2015': '2015 ',
      '2003': '2003 ',
      '1 May 2015 – 31 December 2016': '2015-05-01 2017-01-01',
      '1 Feb 2004 to 5 May 2006': '2004-02-01 2006-05-06',
      '2010 – now': '2010 ',
    }
    const ids = ['KEN', 'HTI', 'CHL', 'JPN']
    expect(cellsOf(all, 'ties/member-of', 'from', 'since', 'until')).toEqual(
      terms.map((term, at) => `${ids[at]} ${ends[term]}`),
    )
  })

  it('has a tie from and to by columns of these names, of which some have no end yet', async () => {
    const cells = [
      ['Member', 'IGO', 'From', 'To'],
      ['Kenya', 'African Union', '1963', 'present'],
      ['Haiti', 'African Union', '2012', '2016'],
    ]
    expect(await keys(cells)).toMatchObject({
      dates: { columns: ['From', 'To'], unknown: ['present'] },
      ties: [{ since: '{From}', until: '{To}' }],
    })
  })

  it('tells who was a member from who is one, and stops until it is said until when', async () => {
    const cells = [
      ['Member', 'IGO', 'Status'],
      ['Kenya', 'African Union', 'Member'],
      ['Haiti', 'African Union', 'Former member'],
      ['Chile', 'African Union', 'ex-observer'],
    ]
    const text = await draft(cells)
    expect(parse(text)).toMatchObject({
      codes: { status: { FULL: ['Member', 'Former member'], OBSERVER: ['ex-observer'] } },
      ties: [
        { when: { Status: ['Member'] }, value: '{Status | status}' },
        { when: { Status: ['Former member', 'ex-observer'] }, value: '{Status | status}', until: '?' },
      ],
    })
    expect(issuesOf(text).map(({ code }) => code)).toContain('to-be-said')
    expect(text).toContain('# These are members no more: until when?')
  })

  it('has who was a member as one until the column says, and refuses the row where it does not', async () => {
    const cells = [
      ['Member', 'IGO', 'Status', 'Joined', 'Left'],
      ['Kenya', 'African Union', 'Member', '1963', ''],
      ['Haiti', 'African Union', 'Former member', '2012', '2016'],
      ['Chile', 'African Union', 'Former member', '2012', ''],
    ]
    const text = (await draft(cells)).replace("kind: '?'", 'kind: OTHER')
    const all = await imported(text, cells, given([], { entities: held }))
    expect(cellsOf(all, 'ties/member-of', 'from', 'value', 'since', 'until')).toEqual([
      'KEN FULL 1963 ',
      'HTI FULL 2012 2016',
    ])
    expect(told(all)).toEqual([expect.stringMatching(/^error file\.csv:4 \[nothing-said\]/)])
  })

  it('parts what a cell holds several of, and has the line of a header below a title', async () => {
    const cells = [
      ['Joint statements on networks'],
      ['Title', 'Parties', 'Link'],
      ['Joint statement A', 'Kenya; Chile; Côte d’Ivoire', 'https://example.org/a'],
      ['Joint statement B', 'France; Japan', 'https://example.org/b'],
    ]
    expect(await keys(cells)).toMatchObject({
      header: '2',
      nodes: { state: { split: { Parties: ';' } }, agreement: { find: '{Title}', url: '{Link}' } },
    })
  })

  it('asks where day and month may be the other way round, and what is no date', async () => {
    const text = await draft([
      ['Country', 'Treaty', 'Signed'],
      ['Kenya', 'A', '01/02/2015'],
      ['Chile', 'B', '03/04/2016'],
      ['Japan', 'C', '05/04/2016'],
      ['France', 'D', 'soon'],
    ])
    expect(text).toContain('# Which comes first, the day (d/M/yyyy) or the month (M/d/yyyy)?')
    expect(text).toContain('# No dates: "soon".')
  })

  it('is a mapping for any table, but for what is to be said', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        'Kenya',
        'France; Japan',
        '2015',
        '14/07/2015',
        '4 Nov 2010 a',
        'signed',
        'full',
        'Paris Call',
        'United Nations',
      ),
    )
    const name = fc.oneof(
      cell,
      fc.constantFrom('Country', 'Treaty', 'Signed', 'Organisation', 'from', 'until', 'Notes'),
    )
    const table = fc.integer({ min: 1, max: 6 }).chain((width) => {
      const row = (of: fc.Arbitrary<string>) => fc.array(of, { minLength: width, maxLength: width })
      return fc.tuple(
        fc.uniqueArray(
          name.filter((text) => text.trim() !== '' && !/[{}|]/.test(text)),
          { minLength: width, maxLength: width },
        ),
        fc.array(row(cell), { minLength: 1, maxLength: 8 }),
      )
    })
    await fc.assert(
      fc.asyncProperty(table, async ([header, rows]) => {
        const issues = issuesOf(await draft([header, ...rows]))
        expect(issues.filter(({ got, code }) => got !== '"?"' && code !== 'unused')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

function issuesOf(text: string) {
  try {
    mappingOf(text, 'file.yml')
    return []
  } catch (error) {
    if (!(error instanceof MappingError)) throw error
    return error.issues
  }
}
