import type { RecordName } from '../domain.js'
import { joinedLists } from '../lists/list.js'
import { RECORD_NAMES } from '../records.js'
import { ASSESSMENTS, entitiesIn, ENTITY_TABLES, OPEN_QUESTIONS, SOURCES, TIES } from './codecs.js'
import type { EntityTable } from './codecs.js'
import type { Facts } from './facts.js'
import type { RawRow, RawTables } from './raw.js'
import { recordRule } from './record-rules.js'
import type { TableDefinition } from './table.js'
import { TABLES } from './tables.js'
import { ALL_TABLES, TIE_TABLES } from './tie-tables.js'

/** Rows as written, by the file name of their table. */
export type RowsByTable = RawTables['rows']

/** The rows of the tables that say what facts say, as if they had been read: with no mistakes, in the order of the facts. */
export function tablesOf(facts: Facts): RowsByTable {
  const { sources, openQuestions, assessments, ties } = facts
  return new Map([
    placed(TABLES.sources, sources.map(SOURCES.encode)),
    placed(TABLES.openQuestions, openQuestions.map(OPEN_QUESTIONS.encode)),
    placed(TABLES.assessments, assessments.map(ASSESSMENTS.encode)),
    ...RECORD_NAMES.map((name) => recordRows(facts, name)),
    ...ENTITY_TABLES.map((name) => entityRows(facts, name)),
    ...TIE_TABLES.map(({ relation, table }) => {
      const own = ties.filter((tie) => tie.relation === relation)
      return placed(table, own.map(TIES[relation].encode))
    }),
  ])
}

type TableRows = readonly [file: string, rows: readonly RawRow[]]

function recordRows(facts: Facts, name: RecordName): TableRows {
  const { table, codec } = recordRule(name)
  const rows = facts[name].map((fact) => codec.encode(fact))
  return placed(TABLES[table], rows)
}

/** What an import brought in stands in a part of the table that is named for it. */
function entityRows({ entities, defaultNormSetId }: Facts, name: EntityTable): TableRows {
  const own = entities.filter(({ type }) => type === TABLES[name].defines)
  const cells = own.map((entity) => {
    const row = entitiesIn(name).encode(entity)
    return name === 'normSets' ? { ...row, default: entity.id === defaultNormSetId ? 'yes' : '' } : row
  })
  return placed(TABLES[name], cells, (at) => own[at]?.origin ?? null)
}

function placed(
  table: TableDefinition,
  rows: readonly RawRow['cells'][],
  partOf: (at: number) => string | null = () => null,
): TableRows {
  const lastLines = new Map<string, number>()
  const written = rows.map((cells, at) => {
    const part = partOf(at)
    const file = `${table.file}${part === null ? '' : `.${part}`}.csv`
    // The first is the header's.
    const line = (lastLines.get(file) ?? 1) + 1
    lastLines.set(file, line)
    return part === null ? { file, line, cells } : { file, line, cells, part }
  })
  return [table.file, written]
}

/** Rows of several origins as one corpus to be validated; none of them was lost on the way. */
export function rawTables(...parts: readonly RowsByTable[]): RawTables {
  const all = ({ file }: TableDefinition) => joinedLists(parts.map((part) => part.get(file) ?? []))
  return { rows: new Map(ALL_TABLES.map((table) => [table.file, all(table)])), issues: [], whole: true }
}
