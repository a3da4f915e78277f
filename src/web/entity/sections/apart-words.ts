import type { EntityType, MembershipStatus, PartyStatus } from '../../generated/schema.js'
import { countedNoun } from '../../words/counted.js'

interface Act {
  readonly status: PartyStatus | null
}

const withdrew = ({ status }: Act): boolean => status === 'WITHDRAWN'

interface Tied {
  readonly node: { readonly id: string }
}

/** What a list by other acts or ways has beyond the list of those that count. */
export function beyond<Row extends Tied>(rows: readonly Row[], counted: readonly Tied[]): readonly Row[] {
  const ids = new Set(counted.map(({ node }) => node.id))
  return rows.filter(({ node }) => !ids.has(node.id))
}

/** Who negotiated did so, also where it is party by another act; who came back after it withdrew is gone no more. */
export const negotiatedOrLeft = <Row extends Act & Tied>(rows: readonly Row[], parties: readonly Tied[]) => ({
  negotiated: rows.filter((row) => !withdrew(row)),
  left: beyond(rows.filter(withdrew), parties),
})

/** `20 states, 3 organizations`. */
export function typesInWords(types: readonly EntityType[]): string {
  const states = types.filter((type) => type === 'STATE').length
  const others = types.length - states
  return [counted(states, 'state'), counted(others, 'organization')].filter((text) => text !== null).join(', ')
}

const counted = (count: number, name: string) => (count === 0 ? null : countedNoun(count, name))

interface Participant extends Act {
  readonly node: { readonly id: string; readonly type: EntityType }
}

/** Who negotiated an agreement or withdrew from it. */
export function apartFromParties(rows: readonly Participant[], parties: readonly Tied[]): string {
  const { negotiated, left } = negotiatedOrLeft(rows, parties)
  const who = (some: readonly Participant[]) => typesInWords(some.map(({ node }) => node.type))
  const also = negotiated.length - beyond(negotiated, parties).length
  return sentence([
    negotiated.length > 0 && `${who(negotiated)} negotiated it, as by sending an expert, which alone makes no party`,
    also > 0 && `${also.toLocaleString('en')} of these ${also === 1 ? 'is' : 'are'} party to it otherwise`,
    left.length > 0 && `${who(left)} withdrew from it`,
  ])
}

/** What a state or organization negotiated or withdrew from. */
export function apartFromAgreements(rows: readonly (Act & Tied)[], agreements: readonly Tied[]): string {
  const { negotiated, left } = negotiatedOrLeft(rows, agreements)
  const also = negotiated.length - beyond(negotiated, agreements).length
  const many = countedNoun(negotiated.length, 'agreement')
  return sentence([
    negotiated.length > 0 && `It negotiated ${many}, as by sending an expert, which alone makes it no party`,
    also > 0 && `it is party to ${also.toLocaleString('en')} of these otherwise`,
    left.length > 0 && `it withdrew from ${countedNoun(left.length, 'agreement')}`,
  ])
}

interface Way {
  readonly status: MembershipStatus | null
}

/** Who takes part in an organization and is no member. */
export function apartFromMembers(rows: readonly Way[]): string {
  const [observers, others] = ways(rows)
  return notCounted('members', [
    observers > 0 && countedNoun(observers, 'observer'),
    others > 0 && `${others.toLocaleString('en')} in another way, such as partner`,
  ])
}

/** In what a state or organization takes part without being a member. */
export function apartFromMemberships(rows: readonly Way[]): string {
  const [observers, others] = ways(rows)
  return notCounted('memberships', [
    observers > 0 && `${observers.toLocaleString('en')} as observer`,
    others > 0 && `${others.toLocaleString('en')} in another way, such as partner`,
  ])
}

function ways(rows: readonly Way[]): readonly [observers: number, others: number] {
  const observers = rows.filter(({ status }) => status === 'OBSERVER').length
  return [observers, rows.length - observers]
}

const notCounted = (what: string, told: readonly (string | false)[]): string =>
  `Not counted as ${what}: ${sentence(told)}`

const sentence = (told: readonly (string | false)[]): string => `${told.filter((words) => words !== false).join('; ')}.`
