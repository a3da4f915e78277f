import type { Agreement } from '../../domain.js'
import { byText } from '../../by-text.js'
import { agreementDates } from '../../corpus/derive/agreements.js'
import { factsOf } from '../../corpus/facts-of.js'
import type { AgreementFact, EntityFact } from '../../corpus/facts.js'
import { parseTables } from '../../corpus/parse.js'
import { rawTables, type RowsByTable } from '../../corpus/tables-of.js'
import { TABLES } from '../../corpus/tables.js'

/** An entity by what a file can mean it by: what it is called, and of an agreement when it was. */
export type KnownEntity = Exclude<EntityFact, AgreementFact> | KnownAgreement
export type KnownAgreement = AgreementFact & Pick<Agreement, 'date'>

const TELLING = Object.values(TABLES).filter(({ file }) => file === 'events' || file.startsWith('nodes/'))

/** The entities of some tables in the order of their ids. Nothing else is read of them: what they make is checked once, with what is imported. */
export function knownEntities(...tables: readonly RowsByTable[]): readonly KnownEntity[] {
  const all = rawTables(...tables)
  const rows = new Map(TELLING.map(({ file }) => [file, all.rows.get(file) ?? []]))
  const { entities, events } = factsOf(parseTables({ ...all, rows }).rows)
  const dates = agreementDates(events)
  return entities
    .map((entity) => (entity.type === 'AGREEMENT' ? { ...entity, date: dates.get(entity.id)?.date ?? null } : entity))
    .sort((a, b) => byText(a.id, b.id))
}
