import { z } from 'zod'
import { EntityType } from '../../generated/enums.js'
import { valuesOf } from '../../corpus/kinds.js'
import { TABLES } from '../../corpus/tables.js'
import { TIE_TABLES } from '../../corpus/tie-tables.js'
import { datesSchema } from './dates-schema.js'

/** What a mapping may say, and what that means; the documentation is written from here. */

const texts = z.union([z.string(), z.array(z.string())])
const template = texts.describe('a template, or a list of which the first that is not blank counts')
const when = z
  .record(z.string(), texts)
  .describe(
    'conditions on columns, which must all hold: `blank`, `present`, `/a pattern/`, a text in any case, or a list of these, of which one must',
  )

export const unpivotSchema = z.strictObject({
  columns: texts.describe('which columns: `/a pattern/` of their names, a name in any case, or a list of these'),
  name: z.string().describe('what the name of such a column is called from then on, as if it stood in a column'),
  value: z.string().describe('the same of its cell'),
  nothing: z
    .array(z.string())
    .optional()
    .describe('what is written in such a cell where there is nothing to say: it makes no row, as a blank one does not'),
})

const MAPPED_SOURCE = TABLES.sources.row.omit({ access: true, file: true, sha256: true })

const sourceKeys = Object.fromEntries(
  Object.entries(MAPPED_SOURCE.shape).map(([key, column]) => [
    key,
    (key === 'id' || key === 'title' ? z.string() : z.string().optional()).describe(
      ('description' in column && column.description) || '',
    ),
  ]),
)

export const sourceSchema = z
  .strictObject(sourceKeys)
  .describe('the document or dataset that the file is; every claim is its')

export const nodeSchema = z
  .object({
    type: z.enum(EntityType).describe(`one of ${valuesOf(EntityType).join(', ')}`),
    when: when.optional(),
    split: z
      .record(z.string(), texts)
      .optional()
      .describe(
        'a column whose cells hold several of them, and the signs between them: `{column}` is then each in turn, and what `parts` make of the column is of that one. One that cannot be read costs the row and is named; one that is not held and that `new: skip` leaves out costs nothing but itself, and is told',
      ),
    find: template
      .optional()
      .describe(
        'the name, alias, code or id by which it is looked for among what is held; of a list the first that is found',
      ),
    new: z
      .enum(['asked', 'always', 'never', 'skip'])
      .optional()
      .describe(
        'whether one that is not found is new: `asked`: with --create (so where there is `find`), `always` (so where there is none) or `never`; `skip` leaves out the rows of what is not found, and tells it, as of states that are not held',
      ),
  })
  .catchall(texts)
  .describe('a node: `id`, `name` and the other columns that ../COLUMNS.md has of its type, each a template')

const claimSchema = z
  .object({
    when: when.optional(),
    spells: template
      .optional()
      .describe(
        'in place of `since` and `until`, a template of the year of a row that speaks of one year: years that follow each other, among those of the file, make one claim, from the first until the year after the last; one that reaches the last year of the file has no end',
      ),
  })
  .catchall(texts)

export const tieSchema = claimSchema
  .extend({ relation: z.enum(TIE_TABLES.map(({ relation }) => relation)).describe('one of those of ../COLUMNS.md') })
  .describe('a tie: `from` and `to` name nodes of the mapping, the other columns of ties are templates')

/** What a claim has where neither the mapping nor the row says: a row of a file is a place in a list. */
export const CLAIM_DEFAULTS = { locators: 'row {line}', basis: 'LISTED' } as const

/** Tables whose rows claim something, beside ties. */
export const CLAIM_TABLES = {
  events: TABLES.events,
  'stated-counts': TABLES.statedCounts,
  facts: TABLES.facts,
  polity: TABLES.polity,
} as const

const claims = (of: string) =>
  z
    .array(claimSchema)
    .optional()
    .describe(`rows of ../COLUMNS.md's ${of}: what is a node there names one of the mapping`)

export const mappingSchema = z.strictObject({
  about: z.string().describe('what a row of the file is'),
  source: sourceSchema,
  sheet: z.string().optional().describe('the sheet of a workbook; without it the first that is not hidden'),
  header: z
    .string()
    .regex(/^[1-9]\d{0,5}(?:-[1-9]\d{0,5})?$/, 'the number of a row, or of two rows as 1-2')
    .optional()
    .describe(
      'the number of the row that names the columns; without it the first that is not empty. Where a row of groups stands above the names, those of both, as 1-2: a column is then called `Signature Date`, of merged cells or blank ones after its group too',
    ),
  called: z
    .record(z.string(), texts)
    .optional()
    .describe(
      'for a column that goes by several names, the others, of which the first that the file has counts where it has not this one: a text in any case, `/a pattern/`, or `blank` of one without a name',
    ),
  rows: when
    .optional()
    .describe(
      'conditions on columns, or on `line`, the number of the row, which must all hold of a row, or it is left out, and told: totals, remarks',
    ),
  hidden: z
    .enum(['read', 'skip'])
    .optional()
    .describe('whether the rows that a workbook hides are read (also without it) or left out; both is told'),
  overlaps: z
    .enum(['rejected', 'earliest'])
    .optional()
    .describe(
      'what becomes of rows of which each says another time of one tie, and these times overlap: all are `rejected` (also without it), or the one counts that begins first, of these the one that ends last (`earliest`), and the others are told; a date that is more precise than the other (2015-07 than 2015) is no other time',
    ),
  fill: z
    .union([z.literal('merged'), z.array(z.string())], { error: '`merged`, or a list of columns' })
    .optional()
    .describe(
      'which blank cells say what another says: `merged`, those of merged cells of a workbook what the first of them says, and no other; or a list of columns whose blank cells say what the cell above them says, the widest first: a new cell begins those after it anew; for lists that say a name once',
    ),
  parts: z
    .record(z.string(), texts)
    .optional()
    .describe(
      'for a column of compound cells a `/pattern/` with named parts, or a list of which the first that matches counts: `/^(?<day>.+?)(?: (?<letter>[ad]))?$/`; each name is then used as a column is; `file` is the name of the file',
    ),
  unpivot: unpivotSchema
    .optional()
    .describe(
      'for wide tables, with a column for each organization, state or year: each such cell of a row becomes a row of its own',
    ),
  dates: datesSchema.optional().describe('which columns hold dates, and how they are written'),
  codes: z
    .record(z.string(), z.record(z.string(), texts))
    .optional()
    .describe(
      'tables of codes by name, each with our code before what the file says (`*` for all else; the code `*` leaves that as it is), for templates like `{status | membership}`',
    ),
  nodes: z
    .record(z.string(), z.union([nodeSchema, z.array(nodeSchema)]))
    .describe('what a row speaks of, by names that the parts below use; of a list the first whose `when` holds'),
  ties: z.array(tieSchema).optional().describe('how a row ties its nodes: one claim each'),
  events: claims('events.csv'),
  'stated-counts': claims('stated-counts.csv'),
  facts: claims('facts.csv'),
  polity: claims('polity.csv'),
})

export type Texts = string | readonly string[]
export type MappingText = z.infer<typeof mappingSchema>
export type NodeText = z.infer<typeof nodeSchema>
export type ClaimText = z.infer<typeof claimSchema>
