import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Imported } from '../../../src/import/importer.js'
import { validate } from '../../../src/corpus/validate.js'
import { issueText } from '../../../src/errors.js'
import { cellsOf, importing, importRows, sheets, withSeeds } from './given.js'

const told = ({ found }: Imported) => found.map(issueText)
const parties = (imported: Imported) => cellsOf(imported, 'ties/party-to', 'from').sort()
const typologies = (imported: Imported) => cellsOf(imported, 'ties/classified-as', 'to').sort()

const TALKS = 'Joint Statement on Cyber Talks'

describe('a header', () => {
  it('is found under titles, in whatever case, spacing and language of the spreadsheet', async () => {
    const imported = await importRows([
      ['ICCD, version of a friend'],
      ['see the page'],
      [' TITLE', 'Date of\nsignature', 'ORGANISATION(S)', 'Descriptión', 'Links', 'Comments'],
      [TALKS, 'June 2015', 'OSCE', 'Says so.', 'https://example.org/a', 'Seen once'],
    ])
    expect(told(imported)).toEqual([
      'iccd.csv:4 [parties-not-found] wanted the names of two parties in the title, or columns for them, got none',
    ])
    expect(
      cellsOf(imported, 'nodes/agreements', 'id', 'name', 'description', 'form', 'legal_force', 'scope', 'url'),
    ).toEqual([
      `joint-statement-on-cyber-talks-2015 ${TALKS} Says so. JOINT_STATEMENT POLITICAL BILATERAL https://example.org/a`,
    ])
    expect(cellsOf(imported, 'events', 'agreement', 'kind', 'from', 'to', 'basis', 'locators')).toEqual([
      'joint-statement-on-cyber-talks-2015 ADOPTED 2015-06  LISTED Bilateral, row 4',
    ])
    expect(cellsOf(imported, 'ties/auspices', 'from')).toEqual(['osce'])
    expect(cellsOf(imported, 'facts', 'field', 'value', 'basis', 'note')).toEqual([
      `name ${TALKS} LISTED Seen once`,
      'scope BILATERAL LISTED ',
      'url https://example.org/a LISTED ',
      "form JOINT_STATEMENT INFERRED The title has the words 'Joint Statement'.",
      "legalForce POLITICAL INFERRED The title has the words 'Joint Statement'.",
    ])
  })

  it('a header in two rows has its groups above', async () => {
    const imported = await importRows([
      ['Title', 'Date', 'Typology', '', '', 'Countries', '', 'Polity', ''],
      ['', '', 'Research', 'CBMs', 'Defense', 'Country 1', 'Country 2', 'Country 1', 'Country 2'],
      [TALKS, '2010', 'x', '', 'x', 'France', 'Japan', '9', '10'],
    ])
    expect(told(imported)).toEqual([])
    expect(typologies(imported)).toEqual(['defense', 'research'])
    expect(parties(imported)).toEqual(['FRA', 'JPN'])
    expect(cellsOf(imported, 'polity', 'state', 'score', 'since', 'until')).toEqual([
      'FRA 9 2010 2011',
      'JPN 10 2010 2011',
    ])
  })

  it('a header with a column that is not known tells which is nearest, and of all others reads on', async () => {
    const imported = await importRows(
      [
        ['Title', 'Date', 'Descripton', 'GDP of both'],
        [TALKS, '2010', 'text', '12'],
      ],
      { name: 'Multilateral' },
    )
    expect(told(imported)).toEqual([
      'iccd.csv:1:Descripton [unknown-column] wanted a column of the dataset or a typology (perhaps Description), got "Descripton"',
      'iccd.csv:1:GDP of both [unknown-column] wanted a column of the dataset or a typology, got "GDP of both"',
    ])
    expect(imported.account).toEqual({ read: 1, imported: 1, merged: 0, rejected: 0 })
  })

  it('that is nowhere costs all rows where no other sheet has one, and none where one has', async () => {
    const notes = { name: 'Notes', rows: [['Made by hand'], ['In 2019']] }
    const alone = await importing(sheets(notes))
    expect(alone.account).toEqual({ read: 2, imported: 0, merged: 0, rejected: 2 })
    expect(alone.found.map(({ code, severity }) => [code, severity])).toEqual([['no-header', 'error']])
    const beside = await importing(
      sheets(notes, {
        name: 'Multi',
        rows: [
          ['Title', 'Date'],
          [TALKS, '2010'],
        ],
      }),
    )
    expect(beside.account).toEqual({ read: 1, imported: 1, merged: 0, rejected: 0 })
    expect(beside.found.map(({ code, severity }) => [code, severity])).toEqual([['no-header', 'notice']])
  })
})

/** Worked out by hand; what is not known stands after the colon. */
const LISTS: readonly (readonly [cell: string, ids: readonly string[]])[] = [
  ['Trinidad and Tobago and Jamaica', ['JAM', 'TTO']],
  ['Bosnia and Herzegovina, Serbia & Montenegro', ['BIH', 'MNE', 'SRB']],
  ['Korea, Republic of, and Japan', ['JPN', 'KOR']],
  ["Japan; Korea, Democratic People's Republic of", ['JPN', 'PRK']],
  ['France/Germany', ['DEU', 'FRA']],
  ['France\nGermany\r\nItaly', ['DEU', 'FRA', 'ITA']],
  ['U.S.,U.K. and the Russian Federation*', ['GBR', 'RUS', 'USA']],
  ['Antigua & Barbuda | St. Kitts and Nevis', ['ATG', 'KNA']],
  ['Deutschland – Côte d’Ivoire', ['CIV', 'DEU']],
  ['USA vs. nobody', []],
]

describe('several names in one cell', () => {
  for (const [cell, ids] of LISTS)
    it(`are told apart: ${JSON.stringify(cell)}`, async () => {
      expect(
        parties(
          await importRows(
            [
              ['Title', 'Parties'],
              [TALKS, cell],
            ],
            { name: 'Multi' },
          ),
        ),
      ).toEqual(ids)
    })

  it('that do not resolve are told with what is nearest, and cost neither the agreement nor the others', async () => {
    const imported = await importRows(
      [
        ['Title', 'Parties', 'Organization'],
        [TALKS, 'Germny, Korea and France', 'Bureau of Nothing'],
      ],
      { name: 'Multi' },
    )
    expect(told(imported)).toEqual([
      'iccd.csv:2:Parties [unknown-name] wanted a state or organization that is held (perhaps Germany), got "Germny"',
      'iccd.csv:2:Parties [unknown-name] wanted a state or organization that is held (perhaps South Korea or North Korea or CyberLaw Center at Korea University), got "Korea"',
      'iccd.csv:2:Organization [unknown-name] wanted a state or organization that is held, got "Bureau of Nothing"',
    ])
    expect(parties(imported)).toEqual(['FRA'])
    expect(imported.account.imported).toBe(1)
  })

  it('become new organizations where that is wanted and nothing is near', async () => {
    const imported = await importRows(
      [
        ['Title', 'Parties', 'Organization'],
        [TALKS, 'Germny', 'Bureau of Nothing'],
      ],
      { name: 'Multi', create: true },
    )
    expect(cellsOf(imported, 'nodes/organizations', 'id', 'name', 'kind')).toEqual([
      'bureau-of-nothing Bureau of Nothing OTHER',
    ])
    expect(cellsOf(imported, 'ties/auspices', 'from', 'to')).toEqual([
      'bureau-of-nothing joint-statement-on-cyber-talks',
    ])
    expect(parties(imported)).toEqual([])
    expect(told(imported)).toHaveLength(1)
    expect(validate(await withSeeds(imported)).issues.map(issueText)).toEqual([])
  })

  it('stay as many as are named, also where their names have the same Latin letters', async () => {
    const names = ['Ростелеком Group', 'Сбербанк Group', 'Łódź Works', 'Lodz Works']
    const imported = await importRows([['Title', 'Parties'], ...names.map((name, at) => [`${TALKS} ${at}`, name])], {
      name: 'Multi',
      create: true,
    })
    expect(cellsOf(imported, 'nodes/organizations', 'name').toSorted()).toEqual(names.toSorted())
    expect(new Set(cellsOf(imported, 'nodes/organizations', 'id')).size).toBe(names.length)
    expect(new Set(parties(imported)).size).toBe(names.length)
    expect(told(imported).filter((line) => line.includes('[id-told-apart]'))).toHaveLength(1)
  })
})

describe('typologies', () => {
  it('typologies in one column are told apart by commas and the like, and not within a name', async () => {
    const imported = await importRows(
      [
        ['Title', 'Typology'],
        [TALKS, 'Discussion and Dialogue, CBMs and defence; Cyber-crime\nResearch¹'],
      ],
      { name: 'Multi' },
    )
    expect(typologies(imported)).toEqual([
      'confidence-building-measures',
      'cybercrime',
      'defense',
      'discussion-and-dialogue',
      'research',
    ])
    expect(cellsOf(imported, 'ties/classified-as', 'basis')).toEqual(Array(5).fill('ASSESSED'))
    expect(told(imported)).toEqual([])
  })

  it('that are none are told with the nearest', async () => {
    const imported = await importRows(
      [
        ['Title', 'Typology'],
        [TALKS, 'Terorism, Trade'],
      ],
      { name: 'Multi' },
    )
    expect(told(imported)).toEqual([
      'iccd.csv:2:Typology [unknown-typology] wanted a typology (perhaps Terrorism), got "Terorism"',
      'iccd.csv:2:Typology [unknown-typology] wanted a typology, got "Trade"',
    ])
  })

  it('typologies in columns are marked by x, a tick, a star, 1 or their name, not by no or a dash; all else is told', async () => {
    const header = [
      'Title',
      'Research',
      'CBMs',
      'Terrorism',
      'Defense',
      'Cybercrime',
      'Capacity Building',
      'Activity Limiting',
    ]
    const imported = await importRows([header, [TALKS, '*', '✔', '-', 'defence', 'No', ' 1 ', 'see note']], {
      name: 'Multi',
    })
    expect(typologies(imported)).toEqual(['capacity-building', 'confidence-building-measures', 'defense', 'research'])
    expect(told(imported)).toEqual([
      'iccd.csv:2:Activity Limiting [unknown-mark] wanted a mark as x, ✓, 1 or yes, or none, got "see note"',
    ])
  })
})

describe('a date', () => {
  it('that is about or a range is an event that says how it is written', async () => {
    const imported = await importRows(
      [
        ['Title', 'Date'],
        [TALKS, 'c. 2013'],
        [`${TALKS} II`, '2013–15'],
      ],
      { name: 'Multi' },
    )
    expect(cellsOf(imported, 'events', 'from', 'to', 'note')).toEqual([
      '2013  as written: c. 2013',
      '2013 2015 as written: 2013–15',
    ])
  })

  it('that may be two, or is none, is told and costs no row', async () => {
    const imported = await importRows(
      [
        ['Title', 'Date'],
        [TALKS, '03/04/2015'],
        [`${TALKS} II`, '31 February 2015'],
      ],
      { name: 'Multi' },
    )
    const wanted = 'wanted a date like 2015, July 2015 or 14 July 2015, with day and month told apart'
    expect(told(imported)).toEqual([
      `iccd.csv:2:Date [date-not-understood] ${wanted}, got "03/04/2015"`,
      `iccd.csv:3:Date [date-not-understood] ${wanted}, got "31 February 2015"`,
    ])
    expect(imported.account.imported).toBe(2)
  })

  it.each([
    ['dmy', '2015-04-03'],
    ['mdy', '2015-03-04'],
  ] as const)('that may be two is one where the order of day and month is given: %s', async (dayOrder, date) => {
    const rows = [
      ['Title', 'Date'],
      [TALKS, '03/04/2015'],
    ]
    const imported = await importRows(rows, { name: 'Multi', dayOrder })
    expect(told(imported)).toEqual([])
    expect(cellsOf(imported, 'events', 'from')).toEqual([date])
  })
})

describe('the parties of a bilateral agreement', () => {
  it('are the two that its title names, by a rule that the claim names', async () => {
    const imported = await importRows(
      [['Title'], ['Agreement between the Government of the Republic of Turkey and Ukraine']].map((row) => [
        ...row,
        row[0] === 'Title' ? 'Date' : '2010',
      ]),
    )
    expect(cellsOf(imported, 'ties/party-to', 'from', 'basis', 'note')).toEqual([
      'TUR INFERRED The title of a bilateral agreement names two parties, and no column does.',
      'UKR INFERRED The title of a bilateral agreement names two parties, and no column does.',
    ])
  })

  it('are not guessed where the title names three, or one that may be two', async () => {
    const imported = await importRows([
      ['Title', 'Date'],
      ['Statement of Japan and France on Chad', '2010'],
      ['Korea-Singapore Partnership', '2011'],
    ])
    expect(told(imported)).toEqual([
      'iccd.csv:2 [parties-not-found] wanted the names of two parties in the title, or columns for them, got JPN, FRA, TCD',
      'iccd.csv:3 [parties-not-found] wanted the names of two parties in the title, or columns for them, got SGP',
    ])
    expect(parties(imported)).toEqual(['SGP'])
  })

  it('are not read out of words in capitals', async () => {
    const imported = await importRows([
      ['Title', 'Date'],
      ['DECLARATION OF WHAT ARE AND CAN BE PER SE CYBER NORMS, FRANCE AND USA', '2010'],
    ])
    expect(parties(imported)).toEqual(['FRA', 'USA'])
  })
})

describe('polity columns', () => {
  it('that do not tell whose score it is are told once', async () => {
    const rows = [
      ['Title', 'Date', 'Polity 1', 'Polity 2', 'Polity difference'],
      ['Treaty of France and Chad', '2010', '9', '-2', '11'],
      ['Pact of Chad and Japan', '2011', '-2', '10', '12'],
    ]
    const imported = await importRows(rows)
    expect(imported.rows.get('polity')).toBeUndefined()
    expect(imported.found.map(({ code, column, got }) => `${code} ${column} ${got}`)).toEqual([
      'polity-distance Polity difference only the distance, first "11"',
      'score-of-nobody Polity 1 first "9"',
      'score-of-nobody Polity 2 first "-2"',
    ])
  })

  it('are read where a name is beside the score, and codes of transition are told', async () => {
    const imported = await importRows([
      ['Title', 'Date', 'Polity'],
      ['Treaty of France and Chad', '2010', 'France: 9; Chad: −2'],
      ['Pact of Chad and Japan', '2011', 'Chad: -88; Japan: 10'],
    ])
    expect(cellsOf(imported, 'polity', 'state', 'score', 'since', 'until')).toEqual([
      'FRA 9 2010 2011',
      'TCD -2 2010 2011',
      'JPN 10 2011 2012',
    ])
    expect(told(imported)).toEqual([
      'iccd.csv:3:Polity [unknown-score] wanted a whole number from -10 to 10, got "-88"',
    ])
  })
})

describe('which agreement a row is about', () => {
  const MOU = 'Memorandum of Understanding on Cyber Security'
  const header = ['Title', 'Date', 'Country 1', 'Country 2']

  it('is told by title, year and parties, whatever order the rows come in', async () => {
    const rows = [
      [MOU, '2015', 'France', 'Japan'],
      [MOU, '2015', 'Chad', 'Japan'],
      [MOU, '2016', 'Chad', 'Japan'],
    ]
    const ids = [
      'memorandum-of-understanding-on-cyber-security-2015-fra-jpn',
      'memorandum-of-understanding-on-cyber-security-2015-jpn-tcd',
      'memorandum-of-understanding-on-cyber-security-2016',
    ]
    expect(cellsOf(await importRows([header, ...rows]), 'nodes/agreements', 'id')).toEqual(ids)
    expect(cellsOf(await importRows([header, ...rows.toReversed()]), 'nodes/agreements', 'id')).toEqual(
      ids.toReversed(),
    )
  })

  it('is the one before where it says no more, and tells of another description', async () => {
    const wide = [...header, 'Description']
    const imported = await importRows([
      wide,
      [MOU, '2015', 'Chad', 'Japan', 'One'],
      [`${MOU} `, '2015', 'Japan', 'Chad', 'Two'],
    ])
    expect(imported.account).toEqual({ read: 2, imported: 1, merged: 1, rejected: 0 })
    expect(imported.merged.map(({ line }) => line)).toEqual([3])
    expect(told(imported)).toEqual([
      'iccd.csv:3 [said-otherwise] wanted the description of Bilateral, row 2, on the same agreement, got "Two"',
    ])
  })

  it('is not one that is held where the year is another', async () => {
    const imported = await importRows(
      [
        ['Title', 'Date'],
        ['Convention on Cybercrime', '2011'],
      ],
      { name: 'Multi' },
    )
    expect(cellsOf(imported, 'nodes/agreements', 'id')).toEqual(['convention-on-cybercrime-2011'])
    expect(told(imported)).toEqual([
      'iccd.csv:2 [same-title] wanted the year of what is held with this title (budapest-convention of 2001-11-23), got 2011',
    ])
  })

  it('is described by the first of its rows, whatever another says of it', async () => {
    const imported = await importRows(
      [
        ['Title', 'Bi / Multi', 'Link'],
        [TALKS, 'Multi', ''],
        [TALKS.toUpperCase(), 'Bi', 'https://example.org/talks'],
      ],
      { name: 'Sheet' },
    )
    expect(cellsOf(imported, 'nodes/agreements', 'name', 'scope')).toEqual([`${TALKS} MULTI_UNSPECIFIED`])
    expect(
      cellsOf(imported, 'facts', 'field', 'value', 'chosen').filter((fact) => /^(name|scope|url)/.test(fact)),
    ).toEqual([
      `name ${TALKS} yes`,
      'scope MULTI_UNSPECIFIED yes',
      `name ${TALKS.toUpperCase()} `,
      'scope BILATERAL ',
      'url https://example.org/talks ',
    ])
    expect(validate(await withSeeds(imported)).issues.map(issueText)).toEqual([])
  })

  it('has an id also where its title is in no Latin letters', async () => {
    const imported = await importRows(
      [
        ['Title', 'Date'],
        ['网络安全合作协议', '2015'],
      ],
      { name: 'Multi' },
    )
    expect(cellsOf(imported, 'nodes/agreements', 'id')[0]).toMatch(/^x-[0-9a-f]{6}-2015$/)
  })
})

describe('a row without a title', () => {
  it('is rejected, and an empty one is no row', async () => {
    const imported = await importRows([['Title', 'Date'], ['', '2010'], [' ', ''], [], [TALKS, '2010']], {
      name: 'Multi',
    })
    expect(imported.account).toEqual({ read: 2, imported: 1, merged: 0, rejected: 1 })
    expect(told(imported)).toEqual(['iccd.csv:2 [missing-title] wanted the title of an agreement, got none'])
  })
})

const HEADER = [
  'Title',
  'Date',
  'Organization',
  'Description',
  'Typology',
  'Research',
  'Link',
  'Bi / Multi',
  'Notes',
  'Country 1',
  'Country 2',
  'Polity 1',
  'Polity 2',
]
const scraps = fc.constantFrom(
  '',
  ' ',
  'x',
  'France',
  'Korea',
  'Trinidad and Tobago, Chad',
  'NATO; EU',
  'Research',
  '2015',
  'c. 2013',
  '03/04/2015',
  'n.d.',
  '10',
  '-66',
  '*',
  '[1]',
  'Bi',
  'Multi',
  'Bureau | of / Nothing',
  'https://example.org/a|b',
  'Convention on Cybercrime',
  'Treaty of France and Japan',
  '=1+1',
  '"',
  '网络',
  '2013-2015',
)
const cell = fc.oneof(
  { weight: 4, arbitrary: scraps },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'grapheme' }) },
)
const row = fc.array(cell, { maxLength: HEADER.length + 1 })

describe('what is no row of the table', () => {
  it('is the header repeated and notes beneath, which are told, as is what stands in a column without a name', async () => {
    const rows = [
      ['Title', 'Date', ''],
      [TALKS, '2010', 'ask Ann'],
      ['Title', 'Date'],
      ['Source: a friend'],
      ['* ended since'],
    ]
    const imported = await importRows(rows, { name: 'Multi' })
    expect(imported.account).toEqual({ read: 1, imported: 1, merged: 0, rejected: 0 })
    expect(told(imported)).toEqual([
      'iccd.csv:2:column 3 [nameless-column] wanted a name in the header, got none, first "ask Ann"',
      'iccd.csv:4 [footer] wanted an agreement, got a note: "Source: a friend"',
      'iccd.csv:5 [footer] wanted an agreement, got a note: "* ended since"',
    ])
  })
})

describe('rows in any disorder', () => {
  it('are all accounted for, give the same twice, and are without mistakes beside the corpus', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.boolean(), async (body, create) => {
        const once = await importRows([HEADER, ...body], { create })
        const { read, imported, merged, rejected } = once.account
        expect(read).toBe(imported + merged + rejected)
        const notes = once.found.filter(({ code }) => code === 'footer')
        expect(read + notes.length).toBe(body.filter((cells) => cells.some((text) => text.trim() !== '')).length)
        expect(once.found.filter(({ severity }) => severity === 'error')).toHaveLength(rejected)
        expect([...(await importRows([HEADER, ...body], { create })).rows]).toEqual([...once.rows])
        expect(validate(await withSeeds(once)).issues.map(issueText)).toEqual([])
      }),
      { numRuns: 12, examples: [[[['', 'Research']], false]] },
    )
  }, 240_000)
})
