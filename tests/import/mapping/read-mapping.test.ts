import { describe, expect, it } from 'vitest'
import { mappingOf, readMapping } from '../../../src/import/mapping/read-mapping.js'
import { MappingError } from '../../../src/errors.js'

const MAPPING = `about: Who signed what.
source:
  id: signatures
  title: Signatures
dates:
  columns: [Signed]
  formats: [dd/MM/yyyy]
codes:
  act:
    SIGNED: [signed, s]
nodes:
  country:
    type: STATE
    find: '{Country}'
    new: never
  text:
    type: AGREEMENT
    id: '{Text}'
    name: '{Text}'
    form: DECLARATION
    scope: MULTILATERAL
ties:
  - relation: PARTY_TO
    from: country
    to: text
    value: '{Act | act}'
    since: '{Signed}'
    when: { Act: present }
`

function mistakes(text: string): readonly string[] {
  try {
    mappingOf(text, 'mapping.yml')
    return []
  } catch (error) {
    if (!(error instanceof MappingError)) throw error
    return error.message
      .split('\n')
      .slice(1, -1)
      .map((line) => line.trim())
  }
}

/** What is said of the mapping with one part of it written otherwise. */
const mistakesWith = (before: string, after: string): readonly string[] => {
  expect(MAPPING).toContain(before)
  return mistakes(MAPPING.replace(before, after))
}

describe('a mapping', () => {
  it('knows its source and every column that it speaks of', () => {
    const { source, columns } = mappingOf(MAPPING, 'mapping.yml')
    expect(source).toEqual({ id: 'signatures', title: 'Signatures' })
    expect([...columns].sort()).toEqual(['Act', 'Country', 'Signed', 'Text'])
  })

  it.each([
    [
      'a key that is a slip',
      'about:',
      'abot:',
      [
        'mapping.yml:1:1 [missing] wanted a text for about, got nothing',
        'mapping.yml:1:1 [unknown-key] wanted one of about, source, sheet, header, called, rows, hidden, overlaps, fill, parts, unpivot, dates, codes, nodes, ties, events, stated-counts, facts, polity (perhaps about), got "abot"',
      ],
    ],
    [
      'a key of the source',
      '  title:',
      '  titl:',
      [
        'mapping.yml:2:1 [missing] wanted a text for title, got nothing',
        'mapping.yml:4:3 [unknown-key] wanted one of id, title, publisher, date, covers_until, url, licence (perhaps title), got "titl"',
      ],
    ],
    [
      'an id of the source that is none',
      'id: signatures',
      'id: Our Signatures',
      ['mapping.yml:3:3 [bad-id] wanted an id like paris-call, got "Our Signatures"'],
    ],
    [
      'a column of the node that is a slip',
      'scope: MULTI',
      'scop: MULTI',
      [
        'mapping.yml:21:5 [unknown-key] wanted one of type, when, split, find, new, id, name, aliases, description, form, legal_force, scope, setting, url (perhaps scope), got "scop"',
        'mapping.yml:16:3 [missing] wanted one of BILATERAL, MULTILATERAL, MULTISTAKEHOLDER, MULTI_UNSPECIFIED, NON_STATE, UNILATERAL for scope, got nothing',
      ],
    ],
    [
      'a code that is none',
      'form: DECLARATION',
      'form: DECLARATON',
      [
        'mapping.yml:20:5 [unknown-code] wanted one of CHARTER, CODE_OF_CONDUCT, COMMUNIQUE, DECLARATION, EXPERT_REPORT, GUIDE, JOINT_STATEMENT, MEMORANDUM_OF_UNDERSTANDING, MODEL_LAW, OTHER, PLEDGE, POLICY_COMMUNICATION, PRINCIPLES, RECOMMENDATIONS, RESOLUTION, STRATEGY, TREATY (perhaps DECLARATION), got "DECLARATON"',
      ],
    ],
    [
      'a type that is none',
      'type: STATE',
      'type: COUNTRY',
      [
        'mapping.yml:13:5 [bad-value] wanted one of ACTIVITY, AGREEMENT, INDICATOR, INSTRUMENT, NORM, NORM_SET, ORGANIZATION, STAKEHOLDER_GROUP, STATE, TYPOLOGY, got "COUNTRY"',
      ],
    ],
    [
      'a node without an id',
      "    id: '{Text}'\n",
      '',
      ['mapping.yml:16:3 [missing] wanted a template for id, got nothing'],
    ],
    [
      'a node that is looked for, and may be new, without an id',
      '    new: never\n',
      '',
      ['mapping.yml:12:3 [missing] wanted a template for id of what is not found, or `new: never`, got nothing'],
    ],
    [
      'a node that is not there',
      'from: country',
      'from: contry',
      ['mapping.yml:24:5 [unknown-node] wanted a node of the mapping: country or text (perhaps country), got "contry"'],
    ],
    [
      'an end of the wrong type',
      'to: text',
      'to: country',
      ['mapping.yml:25:5 [wrong-end] wanted an id of type AGREEMENT, got "country" of type STATE'],
    ],
    [
      'a tie without an end',
      '    from: country\n',
      '',
      ['mapping.yml:23:5 [missing] wanted a node of the mapping for from, got nothing'],
    ],
    [
      'a table of codes that is not there',
      '{Act | act}',
      '{Act | acts}',
      [
        'mapping.yml:26:5 [unknown-filter] wanted one of date, country, cow, gleditsch-ward, polity, gaul, m49, upper, lower, slug, act (perhaps act), got "acts"',
      ],
    ],
    [
      'braces that are not closed',
      "'{Signed}'",
      "'{Signed'",
      ['mapping.yml:27:5 [bad-template] wanted braces closed, round the name of a column, got "{Signed"'],
    ],
    [
      'a format without a year',
      '[dd/MM/yyyy]',
      '[partial, dd/MM]',
      [
        'mapping.yml:7:22 [bad-format] wanted partial, human, or tokens of date-fns with a year in them, like dd/MM/yyyy, got "dd/MM"',
      ],
    ],
    [
      'a pattern that is none',
      '{ Act: present }',
      '{ Act: /(/ }',
      ['mapping.yml:28:13 [bad-pattern] wanted a regular expression between slashes, got "/(/"'],
    ],
    [
      'a text under two codes',
      '    SIGNED: [signed, s]',
      '    SIGNED: [signed, s]\n    RATIFIED: s',
      ['mapping.yml:11:5 [told-twice] wanted "s" under one code, got it under SIGNED and RATIFIED'],
    ],
    [
      'a code of a table that is none where the table is used',
      '    SIGNED: [signed, s]',
      "    SIGNED: [signed, s]\n    SIGNEDD: x\n    '': none",
      [
        'mapping.yml:11:5 [unknown-code] wanted one of ACCEDED, ADOPTED, ASSOCIATE, ENDORSED, JOINED_CONSENSUS, NEGOTIATED, RATIFIED, SIGNED, SUCCEEDED, SUPPORTS, WITHDRAWN (perhaps SIGNED), got "SIGNEDD"',
      ],
    ],
    [
      'a text where keys should be',
      'nodes:\n  country:',
      'nodes:\n  other: x\n  country:',
      ['mapping.yml:12:3 [bad-value] wanted a text or a list of texts for other, got "x"'],
    ],
  ] as const)('tells by line and column %s', (_, before, after, wanted) => {
    expect(mistakesWith(before, after)).toEqual(wanted)
  })

  it('tells what is no YAML', () => {
    expect(mistakesWith('  id: signatures', '  id: "signatures')).toEqual([
      expect.stringMatching(/^mapping\.yml:\d+:\d+ \[bad-yaml\] wanted YAML, got /),
    ])
    expect(mistakes('')).toEqual(['mapping.yml:1:1 [missing] wanted keys with values, got nothing'])
  })

  it.each([
    ['an alias of nothing', 'a: *b', '1:4', 'an alias of what is named by & before it, got *b'],
    ['an alias of what it is in', 'a: &b { c: [*b] }', '1:13', 'an alias of what is named by & before it, got *b'],
    ['an alias before its anchor', 'a: *b\nc: &b d', '1:4', 'an alias of what is named by & before it, got *b'],
    ['a key that is a list', '? [a]\n: b', '1:3', 'a text for a key, got something else'],
    [
      'more levels than can be read',
      `a: ${'['.repeat(20_000)}`,
      '1:\\d+',
      'YAML, got more in one another than can be read',
    ],
    [
      'few aliases that come to millions',
      `a: &a [b]\n${'bcdefg'
        .split('')
        .map(
          (name, at) =>
            `${name}: &${name} [${Array(10)
              .fill(`*${'abcdef'.charAt(at)}`)
              .join()}]`,
        )
        .join('\n')}`,
      '1:1',
      'at most 100000 values with those that are repeated by aliases, got more',
    ],
  ])('tells what is YAML and no mapping: %s', (_, text, place, said) => {
    const [first = ''] = mistakes(text)
    expect(first).toMatch(new RegExp(`^mapping\\.yml:${place} \\[bad-yaml\\] wanted `))
    expect(first).toContain(`wanted ${said}`)
  })

  it('takes a value again that is named once', () => {
    const again = MAPPING.replace('  title: Signatures', '  title: &name Signatures\n  publisher: *name')
    expect(mappingOf(again, 'mapping.yml').source).toMatchObject({ title: 'Signatures', publisher: 'Signatures' })
  })

  it('tells of a pattern that is too large where it stands', () => {
    const [first = ''] = mistakesWith('when: { Act: present }', `when: { Act: '/${'(?:a|b)'.repeat(300_000)}/' }`)
    expect(first).toMatch(/^mapping\.yml:\d+:\d+ \[bad-pattern\] wanted a regular expression between slashes, got /)
  })

  it('says what to do about a mistake', () => {
    expect(() => mappingOf('- a', 'mapping.yml')).toThrow(
      'The mapping has 1 mistake:\n  mapping.yml:1:1 [bad-value] wanted keys with values, got a list\nseeds/mappings/README.md says what a mapping may say.',
    )
  })

  it('is there', async () => {
    await expect(readMapping('none.yml')).rejects.toMatchObject({
      code: 'FILE_MISSING',
      message:
        'none.yml: wanted a mapping, got no file that can be read. Check the path; ready mappings are in seeds/mappings.',
    })
  })
})
