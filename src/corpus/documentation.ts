import { describedColumns } from './described-columns.js'
import type { Column } from './described-columns.js'
import { markdownTable } from './markdown.js'
import { columnsOf } from './table.js'
import type { TableDefinition } from './table.js'
import { TABLES } from './tables.js'
import { isValued, TIE_TABLES } from './tie-tables.js'
import type { TieRelation } from './tie-tables.js'

/** What the API says that each relation means. */
export type Meanings = Readonly<Record<TieRelation, string>>

interface Chapter {
  readonly title: string
  readonly about: string
  readonly header: readonly string[]
  readonly columns: readonly Column[]
}

/** What seeds/COLUMNS.md says: every table and column, out of the schemas that read and check them. */
export function documentation(meanings: Meanings): string {
  const ties = chapterOfTies(TIE_TABLES.map(({ table }) => chapterOf(table)))
  const chapters = [...Object.values(TABLES).map(chapterOf), ties]
  const shared = sharedColumns(chapters)
  const parts = [
    INTRODUCTION,
    '## Columns of several tables',
    columnTable(shared),
    ...chapters.flatMap((chapter) => chapterParts(chapter, shared)),
    ...relationParts(meanings),
  ]
  return `${parts.join('\n\n')}\n`
}

const INTRODUCTION = `# Tables and columns

Written by \`npm run docs\` from \`src/corpus/tables.ts\` and \`src/corpus/tie-tables.ts\`, which also read and check the
tables: change those. A header has all columns of its table in the order given; a cell may be empty where its column is
not required.`

const chapterOf = (table: TableDefinition): Chapter => ({
  title: `${table.file}.csv`,
  about: table.about,
  header: columnsOf(table),
  columns: describedColumns(table),
})

const TIES =
  'What one source says of one tie: `from` and `to` are the ids of its ends, `value` is how it holds, of some relations.'

/** The tables of ties as one: with the columns that are alike in all of them. */
function chapterOfTies(tables: readonly Chapter[]): Chapter {
  const { header = [], columns = [] } = tables[0] ?? {}
  const alike = columns.filter((column) => tables.every((table) => has(table, column)))
  return { title: 'ties/RELATION.csv', about: TIES, header, columns: alike }
}

const FEWEST = 3

/** What is told once, as it is the same in several chapters. */
function sharedColumns(chapters: readonly Chapter[]): readonly Column[] {
  const all = new Map(chapters.flatMap(({ columns }) => columns).map((column) => [JSON.stringify(column), column]))
  return [...all.values()].filter((column) => chapters.filter((chapter) => has(chapter, column)).length >= FEWEST)
}

const has = ({ columns }: Pick<Chapter, 'columns'>, column: Column): boolean =>
  columns.some((own) => JSON.stringify(own) === JSON.stringify(column))

function chapterParts({ title, about, header, columns }: Chapter, shared: readonly Column[]): readonly string[] {
  const own = columns.filter((column) => !has({ columns: shared }, column))
  const table = own.length === 0 ? [] : [columnTable(own)]
  return [`## ${title}`, about, `\`${header.join()}\``, ...table]
}

const columnTable = (columns: readonly Column[], title = 'column'): string =>
  markdownTable(
    [title, 'required', 'takes', 'meaning'],
    columns.map(({ name, required, takes, about }) => [`\`${name}\``, required ? 'yes' : '', takes, about]),
  )

function relationParts(meanings: Meanings): readonly string[] {
  const rows = TIE_TABLES.map(({ relation, table }) => [`\`${table.file}.csv\``, meanings[relation]])
  return [markdownTable(['table', 'from -> to'], rows), columnTable(TIE_TABLES.flatMap(valueColumn), '`value` in')]
}

/** Named for its table; none where it is always empty. */
function valueColumn({ relation, table }: (typeof TIE_TABLES)[number]): readonly Column[] {
  const value = describedColumns(table).find(({ name }) => name === 'value')
  return value === undefined || !isValued(relation) ? [] : [{ ...value, name: `${table.file}.csv` }]
}
