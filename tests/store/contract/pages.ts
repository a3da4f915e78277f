import { describe, expect, test } from 'vitest'
import type { OrderKey } from '../../../src/domain.js'
import type { Params, Question, Row } from '../../../src/store/store.js'
import { searchTextOf } from '../../../src/words.js'
import { everyParty, pairsAsked, partnersAsked, seen, type Asking } from './asking.js'

/** Lists page by page. */
export function describePages({ ask }: Asking): void {
  describe('pages', () => {
    type Paged = { [Q in Question]: Params<Q> extends { after: OrderKey | null } ? Q : never }[Question]
    type Asked = { readonly [Q in Paged]: Omit<Params<Q>, 'first' | 'after'> }

    const asked: Asked = {
      activities: { filter: null, ...seen },
      activitiesOfActors: { actorIds: ['CCC'], kinds: null, ...seen },
      agreements: { filter: null, orderBy: 'DATE_DESC', ...seen },
      agreementsOfNorms: { normIds: ['n2'], answers: ['EXPLICIT', 'INDIRECT', 'NOT_ASSESSED'], filter: null, ...seen },
      agreementsOfParties: { partyIds: ['BBB'], filter: null, commitments: null, ...seen },
      agreementsOfStateNorms: { stateNorms: [{ stateId: 'BBB', normId: 'n1' }], filter: null, ...seen },
      agreementsTiedTo: { tiedTo: [{ id: 'BBB', all: ['BBB'], any: null, none: [] }], filter: null, ...seen },
      agreementsTied: { ids: ['union'], relation: 'ISSUED', filter: null, ...seen },
      assessedAgreements: { setId: 'set', filter: null, ...seen },
      cooccurringNorms: { normIds: ['n1'], filter: null, ...seen },
      membersOfOrganizations: { organizationIds: ['union'], ...seen },
      norms: { setId: null, text: null },
      organizations: { filter: null, orderBy: 'NAME', ...seen },
      organizationsOfMembers: { memberIds: ['DDD'], filter: null, ...seen, asOf: '2011' },
      partiesOfAgreements: { ...everyParty, agreementIds: ['vow'], types: ['STATE'], ...seen },
      partnersOfStates: { ...partnersAsked, stateIds: ['BBB'], ...seen },
      possibleChanges: { during: {}, of: null, relations: null, acts: ['PARTY_TO'], counting: seen.counting },
      events: { during: {}, of: null, kinds: null, counting: seen.counting },
      references: { agreementIds: ['vow'], direction: 'BOTH', kinds: null, ...seen },
      search: { text: searchTextOf('a'), types: null },
      sharedAgreements: { pairs: [{ a: 'BBB', b: 'CCC' }], filter: null, commitments: null, ...seen },
      similarAgreements: { agreementIds: ['pact'], by: 'PARTIES', ...seen },
      statePairs: { ...pairsAsked, ...seen },
      states: { filter: null, orderBy: 'TIES_DESC', ...seen },
      statesOfIndicators: { indicatorIds: ['ind'], ...seen },
      statesOfNorms: { normIds: ['n1'], filter: null, ...seen },
      ties: { filter: null, ...seen },
      tiesOfEntities: { ids: ['vow'], relations: null, direction: 'BOTH', ...seen },
    }

    async function walk<Q extends Paged>(question: Q, params: Asked[Q], first: number): Promise<readonly Row<Paged>[]> {
      const rows: Row<Paged>[] = []
      let after: OrderKey | null = null
      for (;;) {
        const page: readonly Row<Paged>[] = await ask(question, { ...params, first, after } as unknown as Params<Q>)
        const last = page.at(-1)
        if (last === undefined) return rows
        expect(page.length).toBeLessThanOrEqual(first)
        rows.push(...page)
        after = last.key
      }
    }

    test.each(Object.keys(asked) as Paged[])('of %s visit each row once, in order', async (question) => {
      const whole = await walk(question, asked[question], 100)
      expect(whole.length).toBeGreaterThan(0)
      expect(await walk(question, asked[question], 1)).toEqual(whole)
      expect(await walk(question, asked[question], 2)).toEqual(whole)
    })

    test.each(['DATE_DESC', 'DATE', 'NAME', 'PARTIES_DESC', 'NORMS_DESC'] as const)(
      'of agreements by %s visit each once, in that order',
      async (order) => {
        const whole = await walk('agreements', { ...asked.agreements, orderBy: order }, 100)
        expect(await walk('agreements', { ...asked.agreements, orderBy: order }, 1)).toEqual(whole)
        const ids = whole.map((row) => ('agreement' in row ? row.agreement.id : '')).join(' ')
        expect(ids).toBe(
          {
            DATE_DESC: 'late vow pact code',
            DATE: 'pact vow late code',
            NAME: 'code late pact vow',
            PARTIES_DESC: 'vow late pact code',
            NORMS_DESC: 'vow late pact code',
          }[order],
        )
      },
    )

    test('a page of none is empty', async () => {
      expect(await ask('states', { ...asked.states, first: 0, after: null })).toEqual([])
    })
  })
}
