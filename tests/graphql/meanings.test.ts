import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { answering } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { seedRows, type SeedRow } from '../seeds.js'
import { cell, datesOfAgreements, grouped, makesParty, membersAt, partyPairs, reflecting, ties } from './tables.js'

const SLOW = { timeout: 120_000 }
const NOW = '2026-11-22'

interface Ids {
  readonly nodes: readonly { readonly id: string }[]
}

interface Parties {
  readonly edges: readonly { readonly node: { readonly id: string }; readonly commitment: string }[]
}

const idsOf = ({ nodes }: Ids): readonly string[] => nodes.map(({ id }) => id).sort()

// From the rows of seeds/, apart from the server.
const rows = ties('party-to')
const states = new Set(
  seedRows('nodes/states')
    .filter((row) => cell(row, 'existed_until') === '')
    .map((row) => cell(row, 'id')),
)
const partiesOf = grouped(partyPairs().map(([party, agreement]) => [agreement, party]))
const isBinding = ({ value = '' }: SeedRow): boolean => ['RATIFIED', 'ACCEDED', 'SUCCEEDED'].includes(value)
const isWithdrawal = ({ value }: SeedRow): boolean => value === 'WITHDRAWN'
const pairOf = (row: SeedRow): string => `${cell(row, 'from')} ${cell(row, 'to')}`
const bound = new Set(rows.filter(isBinding).map(pairOf))
const membersOf = (organization: string): readonly string[] =>
  membersAt(NOW).flatMap((row) => (row.organization === organization ? [row.member] : []))

const corresponding = ties('corresponds-to').map((row) => [cell(row, 'from'), cell(row, 'to')] as const)
const correspondingTo = (norm: string): readonly string[] =>
  corresponding.flatMap(([from, to]) => (from === norm ? [to] : to === norm ? [from] : []))
const carriers = (norms: ReadonlySet<string>): string[] => [
  ...new Set(reflecting().flatMap(([agreement, norm]) => (norms.has(norm) ? [agreement] : []))),
]

/** The first year that a row gives for a state's joining a text; without one, and by membership, that of the text or of its adoption. */
function joiningYear(state: string, agreement: string, made: string): number {
  const own = rows.filter((row) => row['from'] === state && row['to'] === agreement && makesParty(row))
  const adopted = seedRows('adoptions').filter((row) => row['agreement'] === agreement)
  const dates = own.length > 0 ? own.map((row) => cell(row, 'since') || made) : adopted.map((row) => cell(row, 'on'))
  return Math.min(...dates.map((date) => Number(date.slice(0, 4))))
}

describe.each(STORES)('what the words of the API mean, asked of %s', (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  const answer = answering(() => store)

  test(
    'members of the European Union not bound by the Budapest Convention: who signed it is not left out',
    SLOW,
    async () => {
      const { states: found } = await answer<{ readonly states: Ids }>(`{ states(first: 50, filter: {
      memberOf: [{ any: ["eu"] }]
      partyTo: [{ none: ["budapest-convention"], commitments: [BOUND] }]
    }) { nodes { id } } }`)
      const wanted = membersOf('eu').filter((state) => !bound.has(`${state} budapest-convention`))
      expect(wanted).toContain('IRL')
      expect(idsOf(found)).toEqual([...new Set(wanted)].sort())
    },
  )

  test(
    "Estonia's closest partners that are not bound by the Budapest Convention begin with Ireland",
    SLOW,
    async () => {
      interface Partners {
        readonly edges: readonly { readonly node: { readonly id: string }; readonly sharedCount: number }[]
      }
      const { state } = await answer<{ readonly state: { readonly partners: Partners } }>(`{ state(id: "EST") {
      partners(states: { partyTo: [{ none: ["budapest-convention"], commitments: [BOUND] }] }, first: 10) {
        edges { node { id } sharedCount }
      }
    } }`)
      const shared = [...states]
        .filter((other) => other !== 'EST' && !bound.has(`${other} budapest-convention`))
        .map((other) => ({
          id: other,
          count: [...partiesOf.values()].filter((parties) => parties.has('EST') && parties.has(other)).length,
        }))
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      expect(state.partners.edges.map(({ node, sharedCount }) => ({ id: node.id, count: sharedCount }))).toEqual(
        shared.slice(0, 10),
      )
      expect(state.partners.edges[0]?.node.id).toBe('IRL')
    },
  )

  test(
    'Estonia and Ireland share 36 texts of at most 100 parties, and the Paris Call besides of 100 states',
    SLOW,
    async () => {
      interface Shared {
        readonly edges: readonly { readonly agreements: Ids }[]
      }
      const { state } = await answer<{ readonly state: Readonly<Record<'parties' | 'states', Shared>> }>(`{
      state(id: "EST") {
        parties: partners(states: { ids: ["IRL"] }, filter: { maxParties: 100 }) { ...Shared }
        states: partners(states: { ids: ["IRL"] }, filter: { maxStates: 100 }) { ...Shared }
      }
    }
    fragment Shared on PartnerConnection { edges { agreements(first: 1000) { nodes { id } } } }`)
      const shared = [...partiesOf].filter(([, parties]) => parties.has('EST') && parties.has('IRL'))
      const few = shared.filter(([, parties]) => parties.size <= 100).map(([id]) => id)
      expect(few).toHaveLength(36)
      const found = ({ edges }: Shared) => edges.flatMap(({ agreements }) => idsOf(agreements))
      expect(found(state.parties)).toEqual(few.toSorted())
      expect(found(state.states)).toEqual([...few, 'paris-call'].sort())
    },
  )

  test('who signed is said not to be bound only where the list of its source has ratifications', SLOW, async () => {
    interface Found {
      readonly agreements: { readonly nodes: readonly { readonly id: string; readonly parties: Parties }[] }
    }
    const { agreements } = await answer<Found>(`{ agreements(filter: { legalForces: [TREATY] }, first: 1000) {
      nodes { id parties(first: 300) { edges { node { id } commitment } } }
    } }`)
    const lists = new Set(rows.filter(isBinding).map((row) => `${cell(row, 'to')} ${cell(row, 'source')}`))
    const treaties = new Set(agreements.nodes.map(({ id }) => id))
    const withdrew = new Set(rows.filter(isWithdrawal).map(pairOf))
    const signed = rows.filter(
      (row) =>
        row['value'] === 'SIGNED' &&
        treaties.has(cell(row, 'to')) &&
        !bound.has(pairOf(row)) &&
        !withdrew.has(pairOf(row)),
    )
    const listed = signed.filter((row) => lists.has(`${row['to']} ${row['source']}`))
    const named = (some: readonly SeedRow[]) => new Set(some.map(pairOf))
    const [notBound, all] = [named(listed), named(signed)]
    const got = (commitment: string) =>
      agreements.nodes
        .flatMap(({ id, parties }) =>
          parties.edges.filter((edge) => edge.commitment === commitment).map(({ node }) => `${node.id} ${id}`),
        )
        .sort()
    expect(got('SIGNED_NOT_BOUND')).toEqual([...notBound].sort())
    const unknown = got('UNKNOWN').filter((pair) => all.has(pair))
    expect(unknown).toEqual([...all].filter((pair) => !notBound.has(pair)).sort())
    const named2016 = ['IND', 'RUS'].map((state) => `${state} russia-india-ict-security-2016`)
    const collective = signed.filter((row) => row['to'] === 'csto-information-security-agreement-2017')
    expect(collective.length).toBeGreaterThan(0)
    expect(unknown).toEqual(expect.arrayContaining([...named2016, ...named(collective)]))
    expect(got('BOUND')).toEqual([...bound].sort())
    // No row has a state signing the agreement of the SCO: its members are party by its adoption alone.
    const adopted = [...(partiesOf.get('sco-information-security-agreement') ?? [])]
    const by = got('BY_MEMBERSHIP').filter((pair) => pair.endsWith(' sco-information-security-agreement'))
    expect(adopted.length).toBeGreaterThan(0)
    expect(by).toEqual(adopted.map((party) => `${party} sco-information-security-agreement`).sort())
  })

  test.each(['asean', 'brics'])(
    'members of %s are no observers and no partners, unless asked for',
    SLOW,
    async (id) => {
      interface Organization {
        readonly organization: { readonly members: { readonly totalCount: number } }
        readonly states: Ids
        readonly others: Ids
      }
      const found = await answer<Organization>(`{
      organization(id: "${id}") { members { totalCount } }
      states(filter: { memberOf: [{ any: ["${id}"] }] }, first: 50) { nodes { id } }
      others: states(filter: { memberOf: [{ any: ["${id}"], statuses: [OBSERVER, OTHER] }] }, first: 50) { nodes { id } }
    }`)
      const members = [...new Set(membersOf(id))].sort()
      const own = ties('member-of').filter((row) => row['to'] === id)
      const others = own
        .filter(({ value = '', until }) => ['OBSERVER', 'OTHER'].includes(value) && until === '')
        .flatMap((row) => (members.includes(cell(row, 'from')) ? [] : [cell(row, 'from')]))
      expect(idsOf(found.states)).toEqual(members)
      expect(found.organization.members.totalCount).toBe(members.length)
      expect(idsOf(found.others)).toEqual([...new Set(others)].sort())
      expect(others.length).toBeGreaterThan(0)
    },
  )

  test('who only sent an expert is no party to a report, unless asked for', SLOW, async () => {
    const reports = ['un-gge-report-2010', 'un-gge-report-2013', 'un-gge-report-2021']
    const { nodes } = (
      await answer<{ readonly agreements: { readonly nodes: readonly Record<'parties' | 'negotiated', Ids>[] } }>(`{
        agreements(filter: { ids: ${JSON.stringify(reports)} }) {
          nodes {
            parties { nodes { id } }
            negotiated: parties(first: 100, counting: { partyStatuses: [NEGOTIATED] }) { nodes { id } }
          }
        }
      }`)
    ).agreements
    expect(nodes.flatMap(({ parties }) => idsOf(parties))).toEqual([])
    const sent = rows.filter((row) => row['value'] === 'NEGOTIATED' && reports.includes(cell(row, 'to')))
    expect(nodes.flatMap(({ negotiated }) => idsOf(negotiated)).length).toBe(sent.length)
  })

  test('states count as states: the companies of the Paris Call do not make it near-universal', SLOW, async () => {
    const { agreements } = await answer<{ readonly agreements: Ids }>(`{
      agreements(filter: { minStates: 50, maxStates: 100 }, first: 2000) { nodes { id } }
    }`)
    const count = (parties: ReadonlySet<string>) => [...parties].filter((party) => states.has(party)).length
    const wanted = [...partiesOf].flatMap(([id, parties]) =>
      count(parties) >= 50 && count(parties) <= 100 ? [id] : [],
    )
    expect(wanted).toContain('paris-call')
    expect(idsOf(agreements)).toEqual(wanted.sort())
  })

  test('a norm of one set is found in the words of another, where that is asked for', SLOW, async () => {
    const found = await answer<{ readonly own: Ids; readonly same: Ids; readonly none: Ids }>(`{
      own: agreements(filter: { norms: [{ any: ["bpf-2020-2"] }] }, first: 2000) { nodes { id } }
      same: agreements(filter: { norms: [{ any: ["bpf-2020-2"], corresponding: true }] }, first: 2000) { nodes { id } }
      none: agreements(filter: { norms: [{ none: ["bpf-2020-2"], corresponding: true }] }, first: 2000) { nodes { id } }
    }`)
    const alike = new Set(['bpf-2020-2', ...correspondingTo('bpf-2020-2')])
    const carrying = (norms: ReadonlySet<string>) => carriers(norms).sort()
    expect(idsOf(found.own)).toEqual(carrying(new Set(['bpf-2020-2'])))
    expect(idsOf(found.same)).toEqual(carrying(alike))
    expect(idsOf(found.same).length).toBeGreaterThan(idsOf(found.own).length)
    const others = seedRows('nodes/agreements').map((row) => cell(row, 'id'))
    expect(idsOf(found.none)).toEqual(others.filter((id) => !carrying(alike).includes(id)).sort())
  })

  test('a state has the same norm through texts that carry it in any words, and texts have several', SLOW, async () => {
    const found = await answer<{ readonly reached: Ids; readonly not: Ids; readonly both: Ids }>(`{
      reached: states(filter: { reflects: [{ any: ["bpf-2020-2"], corresponding: true }], through: { maxStates: 100 } }, first: 2000) { nodes { id } }
      not: states(filter: { reflects: [{ none: ["bpf-2020-2"], corresponding: true }], through: { maxStates: 100 } }, first: 2000) { nodes { id } }
      both: agreements(filter: { norms: [{ all: ["bpf-2020-2", "bpf-2020-6"], corresponding: true }] }, first: 2000) { nodes { id } }
    }`)
    const alike = (norm: string) => new Set([norm, ...correspondingTo(norm)])
    const one = carriers(alike('bpf-2020-2'))
    const few = one.flatMap((id) => {
      const parties = [...(partiesOf.get(id) ?? [])].filter((party) => states.has(party))
      return parties.length <= 100 ? parties : []
    })
    const reached = [...new Set(few)].sort()
    expect(reached.length).toBeGreaterThan(0)
    expect(idsOf(found.reached)).toEqual(reached)
    expect(idsOf(found.not)).toEqual([...states].filter((state) => !reached.includes(state)).sort())
    const other = new Set(carriers(alike('bpf-2020-6')))
    expect(idsOf(found.both)).toEqual(one.filter((id) => other.has(id)).sort())
  })

  test(
    'a norm that spread says out of how many assessed, up to now, and may date a state by when it joined',
    SLOW,
    async () => {
      interface Step {
        readonly year: number
        readonly newStates: readonly { readonly id: string }[]
        readonly cumulativeAgreements: number
        readonly assessment: { readonly assessed: number; readonly of: number }
      }
      const { made, joined } = await answer<{ readonly made: readonly Step[]; readonly joined: readonly Step[] }>(`{
      made: normTimeline(norm: "bpf-2020-6", corresponding: true) { ...Step }
      joined: normTimeline(norm: "bpf-2020-6", corresponding: true, by: STATE_JOINED) { ...Step }
    }
    fragment Step on NormTimelineStep { year newStates { id } cumulativeAgreements assessment { assessed of } }`)
      const alike = new Set(['bpf-2020-6', ...correspondingTo('bpf-2020-6')])
      const dates = datesOfAgreements()
      const dated = (ids: Iterable<string>) => [...new Set(ids)].filter((id) => dates.has(id))
      const assessed = dated(
        seedRows('assessments').flatMap((row) => (alike.has(cell(row, 'norm')) ? [cell(row, 'agreement')] : [])),
      )
      expect(made.at(-1)).toMatchObject({
        year: 2026,
        cumulativeAgreements: dated(carriers(alike)).length,
        assessment: { assessed: assessed.length, of: dates.size },
      })
      expect(joined.at(-1)?.cumulativeAgreements).toBe(made.at(-1)?.cumulativeAgreements)
      const yearsOf = (steps: readonly Step[]) =>
        new Map(steps.flatMap(({ year, newStates }) => newStates.map(({ id }) => [id, year] as const)))
      const [byText, byJoining] = [yearsOf(made), yearsOf(joined)]
      expect([...byJoining.keys()].sort()).toEqual([...byText.keys()].sort())
      // A row that dates when a state joined, by the tables; the text is never later.
      const since = (state: string) =>
        Math.min(
          ...dated(carriers(alike)).flatMap((id) =>
            partiesOf.get(id)?.has(state) === true ? [joiningYear(state, id, dates.get(id) ?? '')] : [],
          ),
        )
      expect([...byJoining]).toEqual([...byJoining.keys()].map((state) => [state, since(state)]))
      expect([...byJoining].filter(([state, year]) => year < (byText.get(state) ?? 0))).toEqual([])
      expect([...byJoining].some(([state, year]) => year > (byText.get(state) ?? 0))).toBe(true)
    },
  )
})
