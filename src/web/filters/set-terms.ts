import type { MemberSetFilter, PartySetFilter } from '../generated/schema.js'
import type { FieldWords } from './field-words.js'
import type { Mode } from './set-rows.js'

/** A new term of the API does not compile until it has its line. */
type Terms<Of> = { readonly [Term in Exclude<keyof Of, Mode>]-?: FieldWords }

const PARTY = {
  statuses: {
    label: 'By which act',
    group: 'Terms',
    says: '#',
    help: 'Only who did one of these counts. None chosen: every act but negotiating and withdrawing.',
  },
  commitments: { label: 'How far committed', group: 'Terms', says: '#', help: 'None chosen: however far.' },
} as const satisfies Terms<PartySetFilter>

const MEMBER = {
  statuses: {
    label: 'In which way',
    group: 'Terms',
    says: 'as #',
    help: 'None chosen: full and associate members, and those of which no source says in which way.',
  },
} as const satisfies Terms<MemberSetFilter>

/** What the terms of the sets of the API are called, by the types of these sets. */
export const SET_TERMS: Readonly<Record<string, Readonly<Record<string, FieldWords>>>> = {
  PartySetFilter: PARTY,
  MemberSetFilter: MEMBER,
}
