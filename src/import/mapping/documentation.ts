import { z } from 'zod'
import { markdownTable } from '../../corpus/markdown.js'
import { datesSchema } from './dates-schema.js'
import { FILTERS } from './filters.js'
import { DATE } from './template.js'
import { CLAIM_DEFAULTS, mappingSchema, nodeSchema, sourceSchema, tieSchema, unpivotSchema } from './schema.js'

/** A mapping that stands beside its documentation. */
export interface ReadyMapping {
  readonly file: string
  readonly about: string
}

/** What seeds/mappings/README.md says of the keys of a mapping, out of the schema that checks them. */
export function mappingDocumentation(ready: readonly ReadyMapping[]): string {
  const parts = [
    INTRODUCTION,
    '## Ready mappings',
    READY,
    ready.map((one) => `- [${one.file}](${one.file}): ${one.about}`).join('\n'),
    '## Keys',
    keyTable('key', mappingSchema),
    '### `source`',
    keyTable('key', sourceSchema),
    '### `dates`',
    keyTable('key', datesSchema),
    '### `unpivot`',
    UNPIVOT,
    keyTable('key', unpivotSchema),
    '### A node',
    `${capital(about(nodeSchema))}.`,
    keyTable('key', nodeSchema),
    '### A tie, event or other claim',
    `${capital(about(tieSchema))}. ${DEFAULTS}`,
    keyTable('key', tieSchema),
    TEMPLATES,
    ROWS,
  ]
  return `${parts.join('\n\n')}\n`
}

function keyTable(title: string, { shape }: z.ZodObject): string {
  const rows = Object.entries(shape).map(([key, schema]) => [
    `\`${key}\``,
    isRequired(schema) ? 'yes' : '',
    about(schema),
  ])
  return markdownTable([title, 'required', 'what it says'], rows)
}

const isRequired = (schema: unknown): boolean => !(schema instanceof z.ZodOptional)

function about(schema: unknown): string {
  if (!(schema instanceof z.ZodType)) return ''
  const said = schema.description
  return said ?? (schema instanceof z.ZodOptional ? about(schema.unwrap()) : '')
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const DEFAULTS = `Where the mapping does not say, or what it says comes out empty for a row, ${Object.entries(
  CLAIM_DEFAULTS,
)
  .map(([column, text]) => `\`${column}\` is \`${text}\``)
  .join(' and ')}.`

const INTRODUCTION = `# Mappings

Written by \`npm run docs\` from \`src/import/mapping/schema.ts\`, which also checks mappings: change that.

A mapping is a file of YAML that says what the columns of somebody's table mean here: which nodes a row speaks of, and
how it ties them. It is read from top to bottom, and every mistake in it is told by line and column. Of a sheet with the
columns Country, Text and Signed, this makes parties to agreements:

\`\`\`yaml
about: Who signed which declaration, one signature a row.
source:
  id: our-signatures
  title: Signatures gathered by us
  date: 2026-11
dates:
  columns: [Signed]
  formats: [dd/MM/yyyy, partial]
  unknown: [n.d., 9999-12-31]
nodes:
  country:
    type: STATE
    find: '{Country}'
    new: never
  text:
    type: AGREEMENT
    find: '{Text}'
    new: always
    id: '{Text}'
    name: '{Text}'
    form: DECLARATION
    scope: MULTILATERAL
ties:
  - relation: PARTY_TO
    from: country
    to: text
    value: SIGNED
    since: '{Signed}'
\`\`\``

const READY = `Each was tried on a file of its shape, and its counts compared with what an independent count finds there. What does not
fit your file is changed in a copy.`

const UNPIVOT = `Of a table with a row for each state and year, and a column for each organization that says in which way the state was a
member, this makes a row of each membership, and \`spells\` of a tie makes spells of its years. Columns that the mapping
speaks of otherwise are none of those that are meant.

\`\`\`yaml
unpivot: { columns: '/./', name: organization, value: way, nothing: [0, -1] }
ties:
  - relation: MEMBER_OF
    from: state
    to: organization
    value: '{way | ways}'
    spells: '{year}'
\`\`\``

const TEMPLATES = `## Templates

Text with columns between braces: \`'{dataset}: {treatyID}'\`. \`{line}\` is the number of the row and \`{file}\` the name of
the file. In quotes, as YAML takes a brace for its own. A template whose cells are all blank is blank, whatever text stands
round them. A cell may go through something on its way: \`{code | country}\`;
one of ${[DATE, ...FILTERS.keys()].map((name) => `\`${name}\``).join(', ')}, or a table of \`codes\`, where case, accents
and signs make no difference but between texts of two codes. Conditions, codes and templates see a cell as it stands in
the file; a column of \`dates\` gives its date where a column of ours holds one, and by \`{Signed | date}\` anywhere. \`country\` is the English
name of the country that an ISO 3166-1 code stands for, and nothing for any other text. \`cow\`, \`gleditsch-ward\`,
\`polity\`, \`gaul\` and \`m49\` make ISO codes of the numbers that Correlates of War, Gleditsch and Ward, Polity, the FAO (GAUL)
and the United Nations (M49) give to states. Of
a number, code or name that several had one after the other, as 365 of the Soviet Union and then Russia, or Yugoslavia, the
claim's \`since\` (else the date of its text, where that is held) tells which is meant: the one that existed then, of a year
the one that had the greater part of it. Without one, and where none existed, it is refused with all of them; a mapping
says several by \`SUN|RUS\`. The number of what is not held, as Hanover, is refused. A claim of a time in which its state
did not exist is told, and stands.

An \`id\` becomes a short one in lower case, but for states, whose ids are three capitals. Texts that would make the same
id are told apart. An id that is held already, of the same type, is that entity, and its row is not written again.`

const ROWS = `## What becomes of a row

Each row that is not empty is *imported*, *merged* (it says no more than rows before it) or *rejected* (with all reasons,
and whole), but for those that \`rows\` leaves out, which are told. Where rows disagree, as on a name,
the first is kept and the difference is told. A tie holds once at a time: two rows with the same ends and value, and times
that do not overlap, are two spells. Of times that overlap the more precise counts (2015-07 of 2015); where neither says the
other more precisely, \`overlaps\` says what becomes of their rows, in whatever order these stand. Where \`unpivot\` makes rows of columns, each cell of those that says something counts
as a row.`
