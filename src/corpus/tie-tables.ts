import { z } from 'zod'
import { EvidenceKind, MembershipStatus, PartyStatus, ReferenceKind, Relation } from '../generated/enums.js'
import { alwaysEmpty, optional, required } from './cells.js'
import { claim } from './columns.js'
import { ENDS } from './ends.js'
import { date, id, oneOf, text, valuesOf } from './kinds.js'
import { idOf } from './references.js'
import type { TableDefinition } from './table.js'
import { TABLES } from './tables.js'

/** REFLECTS has no table of ties: assessments are its table. */
export type TieRelation = Exclude<Relation, 'REFLECTS'>

function tieTable(relation: TieRelation, value = alwaysEmpty().describe('Always empty: the relation has no values.')) {
  const { from, to } = ENDS[relation]
  const about = `${from.join(' or ')} -> ${to.join(' or ')}, one claim of one source a row.`
  const file = `ties/${relation.toLowerCase().replaceAll('_', '-')}`
  const row = z.object({
    from: idOf(from, required(id).describe('The entity that the tie leaves.')),
    to: idOf(to, required(id).describe('The entity that it reaches.')),
    value,
    since: optional(date).describe('The first moment that the claim speaks of; required where value is WITHDRAWN.'),
    until: optional(date).describe('The moment it ended (exclusive); empty: not known to have ended.'),
    via: idOf(['ORGANIZATION'], optional(id).describe('The organization through whose membership it follows.')),
    listed_as: optional(text).describe('The name under which the source lists it, where it is not ours.'),
    ...claim(),
  })
  return { file, about, defines: null, row }
}

const VALUES: Readonly<Partial<Record<TieRelation, z.ZodType<string | null, string>>>> = {
  PARTY_TO: optional<string>(oneOf(valuesOf(PartyStatus))).describe('By which act; empty: the source does not say.'),
  MEMBER_OF: required<string>(oneOf(valuesOf(MembershipStatus))).describe('In which way one is a member.'),
  REFERENCES: required<string>(oneOf(valuesOf(ReferenceKind))).describe('How the text refers to the other.'),
  EVIDENCES: required<string>(oneOf(valuesOf(EvidenceKind))).describe(
    'As which kind of evidence; one of the indicator.',
  ),
}

/** Whether the ties of a relation have values. */
export const isValued = (relation: TieRelation): boolean => relation in VALUES

const isTied = (relation: Relation): relation is TieRelation => relation !== 'REFLECTS'

export const TIE_TABLES = valuesOf(Relation)
  .filter(isTied)
  .map((relation) => ({ relation, table: tieTable(relation, VALUES[relation]) }))

export function tieTableOf(relation: TieRelation): ReturnType<typeof tieTable> {
  const found = TIE_TABLES.find((one) => one.relation === relation)
  if (found === undefined) throw new TypeError(`wanted a relation that has a table, got ${relation}`)
  return found.table
}

export const ALL_TABLES: readonly TableDefinition[] = [...Object.values(TABLES), ...TIE_TABLES.map((tie) => tie.table)]

export type TieRow = z.infer<ReturnType<typeof tieTable>['row']>
