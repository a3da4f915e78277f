import { joinedLists, mappedList } from '../lists/list.js'
import { ofEachKind } from '../records.js'
import { ASSESSMENTS, entitiesIn, ENTITY_TABLES, OPEN_QUESTIONS, SOURCES, TIES } from './codecs.js'
import type { EntityFact, Facts, RecordFact, RecordFacts } from './facts.js'
import type { Rows } from './parse.js'
import { recordRule } from './record-rules.js'
import { TIE_TABLES } from './tie-tables.js'

/** What the rows of a corpus without mistakes say. */
export function factsOf(rows: Rows): Facts {
  return {
    defaultNormSetId: rows.normSets.find(({ row }) => row.default)?.row.id ?? null,
    sources: rows.sources.map(({ row }) => SOURCES.decode(row)),
    entities: entitiesOf(rows),
    ties: joinedLists(
      TIE_TABLES.map(({ relation }) => mappedList(rows.tiesBy[relation], ({ row }) => TIES[relation].decode(row))),
    ),
    assessments: rows.assessments.map(({ row }) => ASSESSMENTS.decode(row)),
    ...recordFacts(rows),
    openQuestions: rows.openQuestions.map(({ row }) => OPEN_QUESTIONS.decode(row)),
  }
}

/** With the import that brought each in. */
function entitiesOf(rows: Rows): readonly EntityFact[] {
  const imports = new Set(rows.sources.filter(({ row }) => row.sha256 !== null).map(({ row }) => row.id))
  return ENTITY_TABLES.flatMap((name) =>
    rows[name].map(({ row, part }) => {
      return { ...entitiesIn(name).decode(row), origin: part !== undefined && imports.has(part) ? part : null }
    }),
  )
}

const recordFacts = (rows: Rows) =>
  ofEachKind((name) => {
    const { table, codec } = recordRule(name)
    return mappedList<{ readonly row: object }, RecordFact>(rows[table], ({ row }) => codec.decode(row))
  }) as RecordFacts
