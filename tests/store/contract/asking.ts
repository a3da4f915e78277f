import type { Params, Question, Row, Store } from '../../../src/store/store.js'
import { plain } from '../plain.js'

export type AgreementFilter = NonNullable<Params<'agreements'>['filter']>
export type StateFilter = NonNullable<Params<'states'>['filter']>
export type OrganizationFilter = NonNullable<Params<'organizations'>['filter']>
type Counting = Params<'agreements'>['counting']

export const counting: Counting = { answers: ['EXPLICIT', 'INDIRECT', 'QUOTED'] }
export const seen = { counting, asOf: '2026' }
export const all = { first: 100, after: null }
export const pairsAsked = {
  filter: null,
  commitments: null,
  states: null,
  withStates: null,
  acrossRegions: null,
  minShared: 1,
  orderBy: 'SHARED',
} as const

export const partnersAsked = { filter: null, commitments: null, states: null, minShared: 1, orderBy: 'SHARED' } as const
/** Of the parties of an agreement all that count. */
export const everyParty = { ids: null, types: null, kinds: null, homes: null, commitments: null }
export const only = (fields: Partial<Counting>) => ({ counting: { ...counting, ...fields } })

/** Ways to ask the store under test about the small corpus. */
export type Asking = ReturnType<typeof asking>

/** The store is opened after its tests are named, so it comes as a function. */
export function asking(store: () => Store) {
  const asked = new Set<Question>()

  /** The rows, with fields that are null left out, as no store need keep them. */
  async function ask<Q extends Question>(question: Q, params: Params<Q>): Promise<readonly Row<Q>[]> {
    asked.add(question)
    return plain(await store().ask(question, params)) as readonly Row<Q>[]
  }

  async function agreementIds(filter: AgreementFilter | null, more: Partial<typeof seen> = {}) {
    const rows = await ask('agreements', { filter, orderBy: 'NAME', ...seen, ...all, ...more })
    return rows.map(({ agreement }) => agreement.id)
  }

  async function stateIds(filter: StateFilter | null, more: Partial<typeof seen> = {}) {
    const rows = await ask('states', { filter, orderBy: 'NAME', ...seen, ...all, ...more })
    return rows.map(({ state }) => state.id)
  }

  async function partyIds(agreementId: string, more: Partial<typeof seen> = {}) {
    const rows = await ask('partiesOfAgreements', {
      agreementIds: [agreementId],
      ...everyParty,
      ...seen,
      ...all,
      ...more,
    })
    return rows.map(({ party }) => party.id)
  }

  async function statuses(partyId: string, agreementId: string, more: Partial<typeof seen>) {
    const rows = await ask('partiesOfAgreements', {
      agreementIds: [agreementId],
      ...everyParty,
      ...seen,
      ...all,
      ...more,
    })
    return rows.filter(({ party }) => party.id === partyId).flatMap(({ claims }) => claims.map(({ value }) => value))
  }

  return { store, asked, ask, agreementIds, stateIds, partyIds, statuses }
}
