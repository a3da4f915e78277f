import { NO_PARTIES } from '../../../claims/parties.js'
import type { Counting, Maybe, TemporalView } from './arguments.js'
import type { NumberColumn } from '../graph/at.js'
import type { MembershipStatus, PartyStatus } from '../../../generated/enums.js'
import { cell } from '../graph/at.js'
import type { Claims } from '../graph/claims.js'
import { accesses, bases } from '../graph/claims.js'
import { testsWhere } from '../graph/presence.js'
import { lastInstantNumber } from '../graph/moment.js'
import { relationCode, storedRelations } from '../graph/relations.js'

/** A test of a claim's number. */
export type ClaimTest = (claim: number) => boolean

/** Whether a claim holds at `asOf` and counts by how we know it; most questions do not ask how, so it costs none. */
export function claimCounts(claims: Claims, { counting, asOf }: TemporalView): ClaimTest {
  const now = lastInstantNumber(asOf)
  const holds: ClaimTest = (claim) => cell(claims.starts, claim) <= now && now < cell(claims.ends, claim)
  const tests = meantTests(claims, counting)
  return tests.length === 0 ? holds : (claim) => holds(claim) && tests.every((test) => test(claim))
}

/** Whether a claim counts by how we know it, whenever it holds. */
export function claimIsMeant(claims: Claims, counting: Counting): ClaimTest {
  const tests = meantTests(claims, counting)
  return (claim) => tests.every((test) => test(claim))
}

const meantTests = (claims: Claims, counting: Counting): readonly ClaimTest[] => [
  ...codeTests(claims.basis, bases, counting.bases),
  ...codeTests(claims.access, accesses, counting.access),
  ...codeTests(claims.source, claims.sources, counting.sources),
]

function codeTests<T>(column: NumberColumn, items: readonly T[], list: Maybe<readonly T[]>): readonly ClaimTest[] {
  return testsWhere(list, (asked): ClaimTest => {
    const table = allowed(items, asked)
    return (claim) => cell(table, cell(column, claim)) === 1
  })
}

/** Whether a claim makes a tie: it counts, and so does its value. */
export function tieCounts(claims: Claims, counting: Counting, counts: ClaimTest): ClaimTest {
  const values = claims.values.length
  const tables = valueTables(claims, counting)
  return (claim) =>
    counts(claim) && cell(tables, cell(claims.relation, claim) * values + cell(claims.value, claim)) === 1
}

/** For each relation whether each of the values makes a tie of it. */
function valueTables({ values }: Claims, counting: Counting): Uint8Array {
  const tables = new Uint8Array(storedRelations.length * values.length).fill(1)
  const set = (relation: 'PARTY_TO' | 'MEMBER_OF' | 'REFLECTS', table: Uint8Array) =>
    tables.set(table, relationCode(relation) * values.length)
  set('PARTY_TO', partyValues(values, counting.partyStatuses))
  set('MEMBER_OF', memberValues(values, counting.membershipStatuses))
  set('REFLECTS', allowed(values, counting.answers))
  return tables
}

/** Which acts make a party. Who only negotiated a text, or withdrew, is none unless asked for. */
export const partyValues = (values: Values, statuses: Maybe<readonly PartyStatus[]>): Uint8Array =>
  statuses == null ? allowedBut(values, NO_PARTIES) : allowed(values, statuses)

/** Which memberships make a member. Observers and partners are none unless asked for. */
export const memberValues = (values: Values, statuses: Maybe<readonly MembershipStatus[]>): Uint8Array =>
  allowed(values, statuses ?? [null, 'FULL', 'ASSOCIATE'])

type Values = Claims['values']

function allowedBut(values: Values, list: readonly PartyStatus[]): Uint8Array {
  return allowed(values, list).map((isOne) => 1 - isOne)
}

/** By code: whether the item is one of a list, 1 or 0. */
function allowed<T>(items: readonly T[], list: readonly T[]): Uint8Array {
  const set = new Set(list)
  return Uint8Array.from(items, (item) => (set.has(item) ? 1 : 0))
}
