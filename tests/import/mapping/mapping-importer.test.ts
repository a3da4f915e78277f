import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mappingImporter } from '../../../src/import/mapping/mapping-importer.js'
import { mappingOf } from '../../../src/import/mapping/read-mapping.js'
import { agreement, state } from '../../corpus/facts.js'
import { cellsOf, given, imported, sheets, told } from './imports.js'
import type { Cells } from './imports.js'

const MAPPING = `about: Who signed what.
source: { id: signatures, title: Signatures }
dates:
  columns: [Signed, Left]
  formats: [dd/MM/yyyy, MMMM yyyy, partial]
  unknown: [n.d., 2999-*]
  doubtful: '?'
codes:
  act:
    SIGNED: [signed, s]
    RATIFIED: ratified
nodes:
  country:
    type: STATE
    find: '{Country}'
    id: '{Country}'
    name: '{Country}'
    standing: OTHER
  text:
    type: AGREEMENT
    id: '{Text}'
    name: ['{Title}', '{Text}']
    form: DECLARATION
    scope: MULTILATERAL
ties:
  - relation: PARTY_TO
    from: country
    to: text
    value: '{Act | act}'
    since: '{Signed}'
    until: '{Left}'
`
const HEADER = ['Country', 'Text', 'Title', 'Act', 'Signed', 'Left']
const HELD = given([state('FRA', 'France'), state('DEU', 'Germany')])
const rows = (...cells: readonly (readonly string[])[]) => imported(MAPPING, [HEADER, ...cells], HELD)

describe('a row', () => {
  it('becomes nodes and a tie of them, claimed by the source at the row', async () => {
    const all = await rows(['France', 'Text A', 'The A', 's', '17/06/2013', ''])
    expect([...all.rows]).toEqual([
      [
        'nodes/agreements',
        [
          {
            file: 'file.csv',
            line: 2,
            cells: {
              id: 'text-a',
              name: 'The A',
              aliases: '',
              description: '',
              form: 'DECLARATION',
              legal_force: '',
              scope: 'MULTILATERAL',
              setting: '',
              url: '',
            },
          },
        ],
      ],
      [
        'ties/party-to',
        [
          {
            file: 'file.csv',
            line: 2,
            cells: {
              from: 'FRA',
              to: 'text-a',
              value: 'SIGNED',
              since: '2013-06-17',
              until: '',
              via: '',
              listed_as: '',
              source: 'the-source',
              locators: 'row 2',
              basis: 'LISTED',
              note: '',
            },
          },
        ],
      ],
    ])
    expect(all.found).toEqual([])
    expect(all.account).toEqual({ read: 1, imported: 1, merged: 0, rejected: 0 })
  })

  it('is told of a name that is held as another kind', async () => {
    const held = given([state('FRA', 'France'), agreement('budapest')])
    const all = await imported(MAPPING, [HEADER, ['Budapest', 'T', '', 's', '', '']], held)
    expect(told(all)).toEqual([
      'error file.csv:2:Country [not-held] wanted the name, code or id of a known STATE, or --create for new ones, got "Budapest", which is held as AGREEMENT budapest',
    ])
  })

  it('has dates as precise as they are written, or none where they are not known', async () => {
    const dates = ['17/06/2013', 'June 2013', '2013', '2013-06', 'n.d.', '2999-01-01', '', '2013-06?']
    const all = await rows(...dates.map((date, at) => ['FRA', `T${at}`, '', 's', date, '']))
    expect(cellsOf(all, 'ties/party-to', 'since')).toEqual([
      '2013-06-17',
      '2013-06',
      '2013',
      '2013-06',
      '',
      '',
      '',
      '2013-06',
    ])
    expect(told(all)).toEqual(['notice file.csv:9:Signed [doubtful-date] wanted a date that is sure, got "2013-06?"'])
  })

  it.each([
    [
      ['FRA', 'T', '', 's', '31/06/2013', ''],
      'Signed [bad-date] wanted a date like dd/MM/yyyy or MMMM yyyy or 2015, 2015-07 or 2015-07-14, got "31/06/2013"',
    ],
    [
      ['FRA', 'T', '', 'sined', '', ''],
      'Act [unknown-code] wanted one of signed, s, ratified (perhaps signed), got "sined"',
    ],
    [['FRA', '', '', 's', '', ''], 'id [missing] wanted something to name the AGREEMENT by, got nothing'],
    [
      ['Frnce', 'T', '', 's', '', ''],
      'Country [not-held] wanted the name, code or id of a known STATE (perhaps France), got "Frnce"',
    ],
    [['FRA', 'T', '', 's', '2013', '2012'], 'until [until-not-after-since] wanted a date after 2013, got "2012"'],
    [['Fra,nce', 'T', '', '', 'no', 'no', 'more'], '[cell-count] wanted 6 cells, as the header has, got 7'],
  ])('is rejected whole for a mistake: %j', async (cells, wanted) => {
    const all = await rows(cells)
    expect(told(all)).toEqual([`error file.csv:2${wanted.startsWith('[') ? ' ' : ':'}${wanted}`])
    expect(all.rows.size).toBe(0)
    expect(all.account).toEqual({ read: 1, imported: 0, merged: 0, rejected: 1 })
  })

  it('is rejected with all that is wrong with it, each told once', async () => {
    const all = await rows(
      ['Frnce', '', '', 'sined', 'soon', 'later'],
      ['FRA', 'T', '', 's', 'soon', ''],
      ['FRA', 'T', '', 's', '2013', ''],
    )
    expect(told(all).map((line) => line.replace(/ wanted .* got /, ' '))).toEqual([
      'error file.csv:2:Country [not-held] "Frnce"',
      'error file.csv:2:id [missing] nothing',
      'error file.csv:2:Act [unknown-code] "sined"',
      'error file.csv:2:Signed [bad-date] "soon"',
      'error file.csv:2:Left [bad-date] "later"',
      'error file.csv:3:Signed [bad-date] "soon"',
    ])
    expect(all.account).toEqual({ read: 3, imported: 1, merged: 0, rejected: 2 })
  })

  it('is rejected for nothing that is not made of it', async () => {
    const mapping = MAPPING.replace(
      "    value: '{Act | act}'",
      "    when: { Title: x }\n    value: '{Act | act}'",
    ).concat('  - { relation: INITIATED, from: country, to: text, when: { Title: blank } }\n')
    const all = await imported(mapping, [HEADER, ['Frnce', 'T', '', 'sined', 'soon', '']], HELD)
    expect(told(all).map((line) => line.replace(/ wanted .* got /, ' '))).toEqual([
      'error file.csv:2:Country [not-held] "Frnce"',
    ])
  })

  it('may be left out, which is told', async () => {
    const mapping = `rows: { Country: present, Text: '/^[A-Z]/' }\n${MAPPING}`
    const cells = [
      ['Total', '2'],
      ['FRA', 'T'],
      ['', 'T'],
      ['DEU', 'none'],
      ['Frnce', 'T'],
    ]
    const all = await imported(mapping, [HEADER, ...cells.map((some) => [...some, '', 's', '', ''])], HELD)
    expect(told(all)).toEqual([
      'error file.csv:6:Country [not-held] wanted the name, code or id of a known STATE (perhaps France), got "Frnce"',
      'notice file.csv:2 [left-out] wanted rows that `rows` of the mapping lets in, got 3 that it leaves out: 2, 4, 5',
    ])
    expect(all.account).toEqual({ read: 2, imported: 1, merged: 0, rejected: 1 })
    const many = await imported(
      mapping,
      [HEADER, ...Array.from({ length: 12 }, () => ['', 'T', '', 's', '', ''])],
      HELD,
    )
    expect(told(many)).toEqual([
      'notice file.csv:2 [left-out] wanted rows that `rows` of the mapping lets in, got 12 that it leaves out: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more',
    ])
  })

  it('is rejected for what could not be read of it', async () => {
    const wrong = {
      file: 'file.csv',
      line: 2,
      column: 'B2',
      code: 'formula',
      wanted: 'a value',
      got: 'the formula =1',
      severity: 'error',
    } as const
    async function* formulas() {
      yield { line: 1, cells: HEADER }
      yield { line: 2, cells: [], wrong }
    }
    async function* sheet() {
      yield { file: 'file.csv', name: null, rows: formulas() }
    }
    const all = await mappingImporter(mappingOf(MAPPING, 'mapping.yml'))(sheet(), HELD)
    expect(all.found).toEqual([wrong])
    expect(all.account).toEqual({ read: 1, imported: 0, merged: 0, rejected: 1 })
  })

  it('is told and not rejected for what could not be read in a column of which nothing is made', async () => {
    const wrong = {
      file: 'f',
      line: 2,
      column: 'G2',
      code: 'error-cell',
      wanted: 'a value',
      got: '"#N/A"',
      severity: 'error',
    } as const
    async function* failed() {
      yield { line: 1, cells: [...HEADER, 'Check'] }
      yield { line: 2, cells: ['FRA', 'T', '', 's', '2013', '', ''], wrong, wrongAt: [6] }
      yield { line: 3, cells: ['DEU', 'T', '', 's', '2013', '', ''], wrong, wrongAt: [6, 0] }
    }
    async function* sheet() {
      yield { file: 'file.csv', name: null, rows: failed() }
    }
    const all = await mappingImporter(mappingOf(MAPPING, 'mapping.yml'))(sheet(), HELD)
    expect(all.found.slice(1)).toEqual([{ ...wrong, severity: 'notice' }, wrong])
    expect(all.account).toEqual({ read: 2, imported: 1, merged: 0, rejected: 1 })
  })

  it('is rejected a thousand times if need be, and each time told', async () => {
    const all = await rows(...Array.from({ length: 1000 }, () => ['FRA', 'T', '', 'no such act', '', '']))
    expect(all.found.map(({ line, severity }) => [line, severity])).toEqual(
      Array.from({ length: 1000 }, (_, at) => [at + 2, 'error']),
    )
    expect(all.account).toEqual({ read: 1000, imported: 0, merged: 0, rejected: 1000 })
  })
})

describe('a date that people wrote', () => {
  const written = (formats: string, ...dates: readonly string[]) =>
    imported(
      MAPPING.replace('formats: [dd/MM/yyyy, MMMM yyyy, partial]', `formats: ${formats}`),
      [HEADER, ...dates.map((date, at) => ['FRA', `T${at}`, '', 's', date, ''])],
      HELD,
    )

  it('is read in the languages that people write, as far as it says', async () => {
    const all = await written('[human]', '14 May 2015', 'May 14th, 2015', 'mai 2015', '2015', 'undated', '2015-05-14')
    expect(cellsOf(all, 'ties/party-to', 'since')).toEqual([
      '2015-05-14',
      '2015-05-14',
      '2015-05',
      '2015',
      '',
      '2015-05-14',
    ])
    expect(all.found).toEqual([])
  })

  it('is told where it is about or a span, of which what is common to all of it is read', async () => {
    const all = await written('[human]', 'spring 2004', 'c. May 2004', 'Q3 2014', '12-14 May 2014')
    expect(cellsOf(all, 'ties/party-to', 'since')).toEqual(['2004', '2004-05', '2014', '2014-05'])
    expect(told(all)).toEqual([
      'notice file.csv:2:Signed [doubtful-date] wanted a date that is sure, got "spring 2004"',
      'notice file.csv:3:Signed [doubtful-date] wanted a date that is sure, got "c. May 2004"',
      'notice file.csv:4:Signed [doubtful-date] wanted a date that is sure, got "Q3 2014"',
      'notice file.csv:5:Signed [doubtful-date] wanted a date that is sure, got "12-14 May 2014"',
    ])
  })

  it('is no date where it may be two, says what happened, or has nothing in common', async () => {
    const dates = ['14 May 2015 (signed)', '2013 to 2015', 'soon']
    const all = await written('[human]', ...dates, '03/04/2015')
    const wanted = 'Signed [bad-date] wanted a date like 14 May 2015, May 2015 or spring 2015'
    const ambiguous = 'wanted one date (say which by `formats` or `corrections`), got "03/04/2015", which may be'
    expect(told(all)).toEqual([
      ...dates.map((date, at) => `error file.csv:${at + 2}:${wanted}, got "${date}"`),
      `error file.csv:5:Signed [ambiguous-date] ${ambiguous} 2015-04-03 or 2015-03-04`,
    ])
    const both = await written('[dd/MM/yyyy, MM/dd/yyyy]', '03/04/2015', '13/04/2015', '04/04/2015')
    expect(told(both)).toEqual([`error file.csv:2:Signed [ambiguous-date] ${ambiguous} 2015-04-03 or 2015-03-04`])
    expect(cellsOf(both, 'ties/party-to', 'since')).toEqual(['2015-04-13', '2015-04-04'])
    const ordered = await written('[dd/MM/yyyy, human]', '03/04/2015')
    expect(cellsOf(ordered, 'ties/party-to', 'since')).toEqual(['2015-04-03'])
  })
})

describe('rows about the same', () => {
  it('are merged where they say no more', async () => {
    const row = ['FRA', 'T', 'A', 's', '2013', '']
    const all = await rows(row, ['France', ...row.slice(1)], row)
    expect(all.rows.get('ties/party-to')).toHaveLength(1)
    expect(all.found).toEqual([])
    expect(all.account).toEqual({ read: 3, imported: 1, merged: 2, rejected: 0 })
    expect(all.merged).toEqual([3, 4].map((line) => ({ file: 'file.csv', line })))
  })

  it('are told where they disagree on a name, and the first is kept', async () => {
    const all = await rows(
      ['FRA', 'T', 'A', 's', '2013', ''],
      ['FRA', 'T', 'B', 's', '2013', ''],
      ['DEU', 'T', 'B', 's', '2014', ''],
    )
    expect(told(all)).toEqual([
      'notice file.csv:3:name [disagrees] wanted "A", as in file.csv:2, which is kept, got "B"',
    ])
    expect(cellsOf(all, 'nodes/agreements', 'name')).toEqual(['A'])
    expect(cellsOf(all, 'ties/party-to', 'from', 'since')).toEqual(['FRA 2013', 'DEU 2014'])
    expect(all.account).toEqual({ read: 3, imported: 2, merged: 1, rejected: 0 })
  })

  it('are spells of their own where their times are apart, and acts of their own where they are', async () => {
    const all = await rows(
      ['FRA', 'T', '', 's', '2001', '2003'],
      ['FRA', 'T', '', 's', '2003', ''],
      ['FRA', 'T', '', 'ratified', '2002', ''],
    )
    expect(cellsOf(all, 'ties/party-to', 'value', 'since', 'until')).toEqual([
      'SIGNED 2001 2003',
      'SIGNED 2003 ',
      'RATIFIED 2002 ',
    ])
    expect(all.found).toEqual([])
  })
})

describe('an id', () => {
  it('is told apart from that of another text, whatever the order of the rows', async () => {
    const one = ['FRA', 'Pact (A)', '', 's', '', '']
    const other = ['FRA', 'Pact-A', '', 's', '', '']
    const [all, turned] = [await rows(one, other), await rows(other, one)]
    const ids = cellsOf(all, 'nodes/agreements', 'id', 'name')
    expect(ids).toEqual(['pact-a Pact (A)', expect.stringMatching(/^pact-a-[0-9a-f]{6} Pact-A$/)])
    expect([...cellsOf(turned, 'nodes/agreements', 'id', 'name')].sort()).toEqual(ids)
    expect(told(all)).toEqual([
      expect.stringMatching(
        /^notice file\.csv:3:id \[id-told-apart\] wanted an id of its own for "Pact-A", which is now pact-a-[0-9a-f]{6}, got pact-a$/,
      ),
    ])
  })

  it('is that of what is held, of the same type, and told apart from that of another type', async () => {
    const held = given([
      state('FRA', 'France'),
      { type: 'AGREEMENT', id: 'pact', name: 'The Pact', aliases: [], form: 'TREATY', scope: 'MULTILATERAL' },
      { type: 'ORGANIZATION', id: 'league', name: 'League', aliases: [], kind: 'OTHER' },
    ])
    const all = await imported(
      MAPPING,
      [HEADER, ['FRA', 'Pact', '', 's', '', ''], ['FRA', 'League', '', 's', '', '']],
      held,
    )
    expect(cellsOf(all, 'ties/party-to', 'to')).toEqual(['pact', expect.stringMatching(/^league-[0-9a-f]{6}$/)])
    expect(cellsOf(all, 'nodes/agreements', 'name')).toEqual(['League'])
  })

  it('has Latin letters, or is a hash of a script that has none for them', async () => {
    const all = await rows(...['Łódź & Malmö', 'Москва', '東京'].map((text) => ['FRA', text, '', 's', '', '']))
    expect(cellsOf(all, 'nodes/agreements', 'id')).toEqual([
      'lodz-and-malmoe',
      'moskva',
      expect.stringMatching(/^x-[0-9a-f]{6}$/),
    ])
  })
})

describe('a name that is not held', () => {
  it('is new where that is asked for', async () => {
    const all = await imported(
      MAPPING,
      [HEADER, ['YUG', 'T', '', 's', '', '']],
      given([state('FRA')], { create: true }),
    )
    expect(cellsOf(all, 'nodes/states', 'id', 'name', 'standing')).toEqual(['YUG YUG OTHER'])
  })

  it('is told where it is new and resembles what is held', async () => {
    const mapping = MAPPING.replace(
      '    type: AGREEMENT\n',
      "    type: AGREEMENT\n    find: '{Text}'\n    new: always\n",
    )
    const held = given([
      state('FRA', 'France'),
      {
        type: 'AGREEMENT',
        id: 'one',
        name: 'Paris Call for Trust',
        aliases: [],
        form: 'TREATY',
        scope: 'MULTILATERAL',
      },
    ])
    const texts = [
      'Paris Call for Trust',
      'paris call',
      'Pariss Call for Trust',
      'The Paris Call for Trust and Security',
      'paris call',
      'Other',
    ]
    const all = await imported(mapping, [HEADER, ...texts.map((text) => ['FRA', text, '', 's', '', ''])], held)
    expect(cellsOf(all, 'ties/party-to', 'to')).toEqual([
      'one',
      'paris-call',
      'pariss-call-for-trust',
      'the-paris-call-for-trust-and-security',
      'other',
    ])
    const wanted = '[perhaps-held] wanted the name, code or id of a known AGREEMENT (perhaps Paris Call for Trust)'
    expect(told(all)).toEqual([
      `notice file.csv:3:Text ${wanted}, got "paris call", which becomes a new one`,
      `notice file.csv:4:Text ${wanted}, got "Pariss Call for Trust", which becomes a new one`,
      `notice file.csv:5:Text ${wanted}, got "The Paris Call for Trust and Security", which becomes a new one`,
    ])
  })

  it('is compared with what is held only so often', async () => {
    const mapping = MAPPING.replace(
      '    type: AGREEMENT\n',
      "    type: AGREEMENT\n    find: '{Text}'\n    new: always\n",
    )
    const texts = [...Array.from({ length: 1000 }, (_, at) => `Text ${at}`), 'Text 5', 'More', 'France', 'Yet more']
    const all = await imported(mapping, [HEADER, ...texts.map((text) => ['FRA', text, '', 's', '', ''])], HELD)
    expect(told(all)).toEqual([
      'notice file.csv:1003 [not-compared] wanted 1000 new names to compare with what is held, got more; from here on none is',
    ])
    expect(all.account).toEqual({ read: 1004, imported: 1003, merged: 1, rejected: 0 })
  })

  it('still has to have an id that a state can have', async () => {
    const all = await imported(MAPPING, [HEADER, ['Yugoslavia', 'T', '', 's', '', '']], given([], { create: true }))
    expect(told(all)).toEqual([
      'error file.csv:2:id [bad-id] wanted an ISO 3166-1 alpha-3 code like FRA, got "Yugoslavia"',
    ])
  })
})

describe('a mapping', () => {
  const SPLIT = `about: Lists.
source: { id: lists, title: Lists }
nodes:
  party:
    - when: { Parties: blank }
      type: ORGANIZATION
      id: nobody
      name: Nobody
      kind: OTHER
    - type: STATE
      split: { Parties: [';', ' and '] }
      find: '{Parties}'
      new: never
  text:
    type: AGREEMENT
    id: '{Text}'
    name: '{Text}'
    aliases: ['{Short}', '{Other}']
    form: OTHER
    scope: MULTILATERAL
ties:
  - relation: PARTY_TO
    from: party
    to: text
  - relation: INITIATED
    when: { First: [yes, x] }
    from: party
    to: text
    note: 'From {file}, row {line}.'
events:
  - agreement: text
    when: { Year: '/^\\d{4}$/' }
    kind: SIGNED
    from: '{Year}'
`
  const columns = ['Parties', 'Text', 'Short', 'Other', 'First', 'Year']

  it('may split cells, choose types, tie more than once and tell events', async () => {
    const all = await imported(
      SPLIT,
      [columns, ['France; Germany and FRA', 'T', 'a|b', 'a|b', 'x', '1999'], ['', 'U', '', '', '', 'about 1999']],
      HELD,
    )
    expect(cellsOf(all, 'ties/party-to', 'from', 'to')).toEqual(['FRA t', 'DEU t', 'nobody u'])
    expect(cellsOf(all, 'ties/initiated', 'from', 'note')).toEqual([
      'FRA From file.csv, row 2.',
      'DEU From file.csv, row 2.',
    ])
    expect(cellsOf(all, 'events', 'agreement', 'kind', 'from')).toEqual(['t SIGNED 1999'])
    expect(cellsOf(all, 'nodes/agreements', 'id', 'aliases')).toEqual(['t a/b', 'u '])
    expect(all.found).toEqual([])
    expect(all.account).toEqual({ read: 2, imported: 2, merged: 0, rejected: 0 })
  })

  describe('in a cell of several', () => {
    const parties = (text: string, mapping = SPLIT) =>
      imported(mapping, [columns, [text, 'T', '', '', '', '1999']], HELD)
    const tied = (all: Awaited<ReturnType<typeof parties>>) => cellsOf(all, 'ties/party-to', 'from', 'to')

    it('one that is not held costs the row, and is named', async () => {
      const all = await parties('France; Atlantis and Germany')
      expect(tied(all)).toEqual([])
      expect(told(all)).toEqual([
        'error file.csv:2:Parties [not-held] wanted the name, code or id of a known STATE, got "Atlantis", a part of "France; Atlantis and Germany"',
      ])
    })

    it('one that the mapping leaves out costs nothing but itself, and is told', async () => {
      const skipping = SPLIT.replace('new: never', 'new: skip')
      const all = await parties('France; Atlantis and Germany', skipping)
      expect(tied(all)).toEqual(['FRA t', 'DEU t'])
      expect(told(all)).toEqual([
        'notice file.csv:2:Parties [part-left-out] wanted the name, code or id of a known STATE (`skip` leaves it out), got "Atlantis", a part of "France; Atlantis and Germany"',
      ])
      const none = await parties('Atlantis; Utopia', skipping)
      expect(none.account).toEqual({ read: 0, imported: 0, merged: 0, rejected: 0 })
      expect(told(none)).toEqual([
        expect.stringMatching(/\[left-out\] .* got "Atlantis", a part of "Atlantis; Utopia", for 1/),
      ])
    })

    it('each is taken apart by the patterns of the column, and one that matches none is named with what would mend it', async () => {
      const patterns = SPLIT.replace("find: '{Parties}'", "find: '{Name}'").replace(
        '\nnodes:',
        "\nparts: { Parties: '/^(?<Name>\\D+?)(?: \\((?<Since>\\d+)\\))?$/' }\nnodes:",
      )
      expect(tied(await parties('France (1999); Germany', patterns))).toEqual(['FRA t', 'DEU t'])
      const all = await parties('France (1999); 7 others', patterns)
      expect(tied(all)).toEqual([])
      expect(told(all)).toEqual([
        'error file.csv:2:Parties [no-parts] wanted a text like /^(?<Name>\\D+?)(?: \\((?<Since>\\d+)\\))?$/ (or one more pattern in `parts`), got "7 others", a part of "France (1999); 7 others"',
      ])
    })
  })

  it('knows what a code is written as in any case, but between texts of two codes', async () => {
    const mapping = MAPPING.replace('    RATIFIED: ratified', "    RATIFIED: [Ratifié, S., '?']\n    ENDORSED: '*'")
    const acts = ['SIGNED', ' Signed. ', 'ratifie', 's', 'S.', 'S', '?', '!', 'other', '']
    const all = await imported(mapping, [HEADER, ...acts.map((act, at) => ['FRA', `T${at}`, '', act, '', ''])], HELD)
    expect(cellsOf(all, 'ties/party-to', 'value')).toEqual([
      'SIGNED',
      'SIGNED',
      'RATIFIED',
      'SIGNED',
      'RATIFIED',
      'ENDORSED',
      'RATIFIED',
      'ENDORSED',
      'ENDORSED',
      '',
    ])
  })

  it('may choose by what a cell says in any case, and says of which nothing is made', async () => {
    const mapping = MAPPING.replace(
      "    find: '{Country}'\n",
      "    find: '{Country}'\n    when: { Title: [state, 'A+', '?'] }\n",
    )
    const all = await imported(
      mapping,
      [HEADER, ...['State', ' STATE ', 'a+', '?', '!', 'A'].map((kind, at) => ['FRA', `T${at}`, kind, 's', '', ''])],
      HELD,
    )
    expect(cellsOf(all, 'ties/party-to', 'locators')).toEqual(['row 2', 'row 3', 'row 4', 'row 5'])
    const wanted = 'wanted a row that conditions (`when`) of nodes or ties hold of; `rows` leaves out others'
    expect(told(all)).toEqual([
      `error file.csv:6 [nothing-said] ${wanted}, got Title "!"`,
      `error file.csv:7 [nothing-said] ${wanted}, got Title "A"`,
    ])
  })

  it('may have names of its own for some of what is held', async () => {
    const mapping = MAPPING.replace('codes:', "codes:\n  same: { Germany: [Teutonia], '*': '*' }").replace(
      "find: '{Country}'",
      "find: '{Country | same}'",
    )
    const all = await imported(
      mapping,
      [HEADER, ['teutonia', 'T', '', 's', '', ''], ['France', 'T', '', 's', '', '']],
      HELD,
    )
    expect(cellsOf(all, 'ties/party-to', 'from')).toEqual(['DEU', 'FRA'])
    expect(told(all)).toEqual([])
  })

  it('may want of a cell one of several things', async () => {
    const mapping = SPLIT.replace('{ First: [yes, x] }', "{ First: [blank, '/^[xy]/', no] }")
    const signs = ['', 'x', 'yes', 'no', 'now', 'blank']
    const all = await imported(mapping, [columns, ...signs.map((sign) => ['FRA', sign || '-', '', '', sign, ''])], HELD)
    expect(cellsOf(all, 'ties/initiated', 'locators')).toEqual(['row 2', 'row 3', 'row 4', 'row 5'])
    expect(cellsOf(all, 'ties/party-to', 'to')).toHaveLength(signs.length)
  })

  it('wants its columns, and says what there is', async () => {
    await expect(imported(MAPPING, [['Country', 'Txt', 'Title', 'Act', 'Seen'], []], HELD)).rejects.toMatchObject({
      code: 'FILE_COLUMNS',
      message:
        'file.csv: wanted the columns "Text" (perhaps Txt), "Signed", "Left", got "Country", "Txt", "Title", "Act", "Seen". Name the columns of the mapping as the file does, or say in which row they stand (header).',
    })
    await expect(imported(MAPPING, [[...HEADER, 'Act']], HELD)).rejects.toThrow(
      'file.csv:1: wanted one column "Act", got several. Rename all but one, or name both rows of the header where groups stand above the names (header: 1-2).',
    )
  })

  it('takes columns in any order and spelling of case, and tells those that it does not speak of', async () => {
    const all = await imported(
      MAPPING,
      [
        ['left', 'SIGNED', 'Remarks', 'act', 'title', 'text', 'country '],
        ['', '2013', 'x', 's', '', 'T', 'FRA'],
      ],
      HELD,
    )
    expect(cellsOf(all, 'ties/party-to', 'from', 'since')).toEqual(['FRA 2013'])
    expect(told(all)).toEqual(['notice file.csv:1 [unused-columns] wanted a use for each column, got none for Remarks'])
  })

  it('tells of a column that it only says the dates of', async () => {
    const mapping = MAPPING.replace("    until: '{Left}'\n", '')
    const all = await imported(mapping, [HEADER, ['FRA', 'T', '', 's', '2013', '2014']], HELD)
    expect(told(all)).toEqual(['notice file.csv:1 [unused-columns] wanted a use for each column, got none for Left'])
    await expect(imported(mapping, [HEADER.slice(0, -1), []], HELD)).rejects.toThrow('wanted the column "Left"')
  })

  const import_ = (text: string, ...all: readonly Cells[]) =>
    mappingImporter(mappingOf(text, 'mapping.yml'))(sheets(...all), HELD)
  const body = ['FRA', 'T', '', 's', '', '']

  it('reads one sheet, the first that is not hidden or the one named, and tells of the others', async () => {
    const book = [
      { file: 'b.xlsx#Old', name: 'Old', hidden: true, cells: [['x']] },
      { file: 'b.xlsx#New', name: 'New', cells: [HEADER, body] },
      { file: 'b.xlsx#Notes', name: 'Notes', cells: [['y']] },
    ]
    const all = await import_(MAPPING, ...book)
    expect(all.account.imported).toBe(1)
    expect(told(all)).toEqual([
      'notice b.xlsx#Old [sheet-not-read] wanted the one sheet that the mapping reads, got a hidden sheet',
      'notice b.xlsx#Notes [sheet-not-read] wanted the one sheet that the mapping reads, got another sheet',
    ])
    await expect(import_(`sheet: Nw\n${MAPPING}`, ...book)).rejects.toThrow(
      'b.xlsx: wanted the sheet "Nw" (perhaps New), got "Old", "New", "Notes". Name one of them as `sheet` of the mapping.',
    )
  })

  it('may say in which row the columns are named', async () => {
    const all = await import_(`header: 3\n${MAPPING}`, { cells: [['A title'], ['another'], HEADER, body] })
    expect(all.account).toEqual({ read: 1, imported: 1, merged: 0, rejected: 0 })
    await expect(import_(`header: 9\n${MAPPING}`, { cells: [HEADER] })).rejects.toThrow(
      'file.csv: wanted the names of the columns in row 9, got none. Check `header` and `sheet` of the mapping.',
    )
  })

  it('tells every thousand rows how far it has come', async () => {
    const heard: number[] = []
    await imported(MAPPING, [HEADER, ...Array.from({ length: 2500 }, () => body)], {
      ...HELD,
      progress: (count) => heard.push(count),
    })
    expect(heard).toEqual([1000, 2000])
  })
})

describe('a claim', () => {
  const PLACED = MAPPING.replace(
    '    until:',
    "    locators: ['{Page}', '{Dossier}']\n    basis: '{How}'\n    until:",
  ).concat("events:\n  - { agreement: text, kind: SIGNED, from: '{Signed}', locators: '{Page}' }\n")
  const placed = (...cells: readonly (readonly string[])[]) =>
    imported(PLACED, [[...HEADER, 'Page', 'Dossier', 'How'], ...cells.map((more, at) => signedBy(at, more))], HELD)
  const signedBy = (at: number, more: readonly string[]) => ['FRA', `T${at}`, '', 's', `${2001 + at}`, '', ...more]

  it('stands where the row says, or else at the row, listed', async () => {
    const all = await placed(['p. 3', 'IV', 'STATED'], ['', 'V', ''], ['', '', 'LISTED'], [' ', ' ', ' '])
    expect(cellsOf(all, 'ties/party-to', 'to', 'locators', 'basis')).toEqual([
      't0 p. 3|IV STATED',
      't1 V LISTED',
      't2 row 4 LISTED',
      't3 row 5 LISTED',
    ])
    expect(cellsOf(all, 'events', 'agreement', 'locators', 'basis')).toEqual([
      't0 p. 3 LISTED',
      't1 row 3 LISTED',
      't2 row 4 LISTED',
      't3 row 5 LISTED',
    ])
    expect(all.found).toEqual([])
  })

  it('has no text that stands round nothing but blank cells', async () => {
    const mapping = PLACED.replace("['{Page}', '{Dossier}']", "'p. {Page}, {Dossier}'").replace(
      '    until:',
      "    note: 'row {line}: {Dossier}'\n    listed_as: Paris\n    until:",
    )
    const all = await imported(
      mapping,
      [
        [...HEADER, 'Page', 'Dossier', 'How'],
        signedBy(0, ['3', 'IV', '']),
        signedBy(1, ['', 'V', '']),
        signedBy(2, []),
      ],
      HELD,
    )
    expect(cellsOf(all, 'ties/party-to', 'locators', 'note', 'listed_as')).toEqual([
      'p. 3, IV row 2: IV Paris',
      'p. , V row 3: V Paris',
      'row 4 row 4: Paris',
    ])
  })

  it('has no other basis than there is', async () => {
    expect(told(await placed(['', '', 'Stated']))).toEqual([
      'error file.csv:2:basis [unknown-code] wanted one of ASSESSED, INFERRED, LISTED, STATED, got "Stated"',
    ])
  })
})

describe('a bilateral agreement', () => {
  const BILATERAL = `about: Pairs.
source: { id: pairs, title: Pairs }
nodes:
  one: { type: STATE, find: '{One}', new: never }
  other: { type: STATE, find: '{Other}', new: never }
  text: { type: AGREEMENT, id: '{Text}', name: '{Text}', form: MEMORANDUM_OF_UNDERSTANDING, scope: '{Scope}' }
ties:
  - { relation: PARTY_TO, from: one, to: text, value: '{Act}' }
  - { relation: PARTY_TO, from: other, to: text, value: '{Act}' }
`
  const pairs = (...cells: readonly (readonly string[])[]) =>
    imported(
      BILATERAL,
      [['One', 'Other', 'Text', 'Scope', 'Act'], ...cells],
      given(['FRA', 'DEU', 'JPN', 'GBR'].map((id) => state(id))),
    )

  it('a bilateral agreement of more than two parties is told: it may be two of one title', async () => {
    const all = await pairs(
      ['FRA', 'DEU', 'MoU', 'BILATERAL', 'SIGNED'],
      ['DEU', 'FRA', 'MoU', 'BILATERAL', 'RATIFIED'],
      ['FRA', 'GBR', 'MoU', 'BILATERAL', 'SIGNED'],
      ['DEU', 'JPN', 'MoU', 'BILATERAL', 'SIGNED'],
      ['DEU', 'JPN', 'Pact', 'MULTILATERAL', 'SIGNED'],
      ['FRA', 'GBR', 'Pact', 'MULTILATERAL', 'SIGNED'],
    )
    const wanted = 'wanted two parties to "MoU", which is BILATERAL (is it one of several of that id?)'
    expect(told(all)).toEqual([
      `notice file.csv:4 [not-bilateral] ${wanted}, got one more, "GBR"`,
      `notice file.csv:5 [not-bilateral] ${wanted}, got one more, "JPN"`,
    ])
    expect(all.account).toEqual({ read: 6, imported: 6, merged: 0, rejected: 0 })
  })
})

describe('any rows', () => {
  const cell = (...texts: readonly string[]) => fc.constantFrom(...texts)
  const row = fc.tuple(
    cell('FRA', 'Germany', 'Nowhere', ''),
    cell('A', 'a', 'A!', 'B', ''),
    cell('', 'x', 'y'),
    cell('s', 'ratified', 'no', ''),
    cell('2001', '2002', '03/04/2005', 'never', ''),
    cell('', '2002', '2010'),
  )

  it('are each imported, merged or rejected, and each rejection is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (cells) => {
        const { account, found } = await rows(...cells)
        expect(account.read).toBe(cells.length)
        expect(account.imported + account.merged + account.rejected).toBe(account.read)
        const rejected = found.filter(({ severity }) => severity === 'error').map(({ line }) => line)
        expect(new Set(rejected).size).toBe(account.rejected)
      }),
    )
  })

  it('said twice say no more than said once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (cells) => {
        const [once, twice] = [await rows(...cells), await rows(...cells, ...cells)]
        expect(twice.rows).toEqual(once.rows)
        expect(twice.account.imported).toBe(once.account.imported)
        expect(twice.account.rejected).toBe(2 * once.account.rejected)
      }),
    )
  })
})

describe('a member in two ways', () => {
  const MEMBERS = `
about: Who is a member, one a row.
source: { id: the-source, title: Members }
dates: { columns: [From, To] }
nodes:
  who: { type: STATE, new: always, id: '{Who}', name: '{Who}', standing: OTHER }
  body: { type: ORGANIZATION, new: always, id: '{Body}', name: '{Body}', kind: OTHER }
ties:
  - { relation: MEMBER_OF, from: who, to: body, value: '{Way}', since: '{From}', until: '{To}' }`
  const members = (...cells: readonly (readonly string[])[]) =>
    imported(MEMBERS, [['Who', 'Body', 'Way', 'From', 'To'], ...cells])

  it('at once is told, and both are brought in', async () => {
    const all = await members(['KEN', 'AU', 'FULL', '1963', ''], ['KEN', 'AU', 'OBSERVER', '2001', '2003'])
    expect(told(all)).toEqual([
      'notice file.csv:3:value [two-memberships] wanted one way at a time in which "KEN" is a member of "AU", got OBSERVER from 2001 to 2003, and FULL from 1963 to now in row 2',
    ])
    expect(all.rows.get('ties/member-of')).toHaveLength(2)
  })

  it('one after the other, or of two bodies, is nothing to tell', async () => {
    const all = await members(
      ['KEN', 'AU', 'OBSERVER', '1960', '1963'],
      ['KEN', 'AU', 'FULL', '1963', ''],
      ['KEN', 'EAC', 'OBSERVER', '1963', ''],
      ['UGA', 'AU', 'ASSOCIATE', '1963', ''],
    )
    expect(all.found).toEqual([])
  })
})
