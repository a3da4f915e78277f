import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { answering, asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { seedRows } from '../seeds.js'
import { cell, datesOfAgreements, grouped, membersAt, partyPairs, reflecting, ties } from './tables.js'

const SLOW = { timeout: 120_000 }
const NOW = '2026-11-22'

interface Ids {
  readonly nodes: readonly { readonly id: string }[]
}

const idsOf = ({ nodes }: Ids): readonly string[] => nodes.map(({ id }) => id).sort()

// From the rows of seeds/, apart from the server.
const states = new Set(seedRows('nodes/states').map((row) => cell(row, 'id')))
const partiesOf = grouped(partyPairs().map(([party, agreement]) => [agreement, party]))
const membersOf = (organization: string): readonly string[] =>
  membersAt(NOW).flatMap((row) => (row.organization === organization ? [row.member] : []))

describe.each(STORES)('nothing is silently empty or lost, asked of %s', (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  const answer = answering(() => store)

  const refusal = async (field: string) => {
    const { data, errors } = await asking(store)(`{ ${field} { totalCount } }`)
    expect([data?.[field.slice(0, field.indexOf('('))] ?? null, errors?.length]).toEqual([null, 1])
    return errors?.[0]
  }

  test(
    'activities by an organization that carried out none are refused, and those by its members are theirs',
    SLOW,
    async () => {
      const carriedOut = ties('carried-out')
      expect(carriedOut.filter((row) => row['from'] === 'asean')).toEqual([])
      const error = await refusal('activities(filter: { by: [{ any: ["asean"] }] })')
      expect(error?.message).toContain('`filter.by` wants who carried out an activity, got "asean"')
      const members = new Set(membersOf('asean'))
      const { activities } = await answer<{ readonly activities: Ids }>(
        `{ activities(filter: { by: [{ any: ${JSON.stringify([...members])} }] }, first: 500) { nodes { id } } }`,
      )
      const wanted = carriedOut.flatMap((row) => (members.has(cell(row, 'from')) ? [cell(row, 'to')] : []))
      expect(wanted.length).toBeGreaterThan(0)
      expect(idsOf(activities)).toEqual([...new Set(wanted)].sort())
    },
  )

  test('pairs of one state are refused, and with all others they are its partners', SLOW, async () => {
    const error = await refusal('statesSharingAgreements(states: { ids: ["EST"] })')
    expect(error?.message).toContain('`states.ids` wants two states at least where there are no `withStates`, got one')
    const { pairs } = await answer<{
      readonly pairs: {
        readonly totalCount: number
        readonly nodes: readonly { readonly a: { readonly id: string }; readonly sharedCount: number }[]
      }
    }>(
      '{ pairs: statesSharingAgreements(states: { ids: ["EST"] }, withStates: {}, first: 500) { totalCount nodes { a { id } sharedCount } } }',
    )
    const shared = [...states]
      .filter((other) => other !== 'EST')
      .map((other) => [...partiesOf.values()].filter((some) => some.has('EST') && some.has(other)).length)
      .filter((count) => count > 0)
    expect(pairs.totalCount).toBe(shared.length)
    expect(pairs.nodes.map(({ sharedCount }) => sharedCount)).toEqual(shared.sort((a, b) => b - a))
    expect(pairs.nodes.every(({ a }) => a.id === 'EST')).toBe(true)
  })

  test('a region that is none is refused, with the one that is near', SLOW, async () => {
    const rows = seedRows('nodes/states')
    expect(rows.filter((row) => [row['region'], row['subregion']].includes('Afrika'))).toEqual([])
    const error = await refusal('states(filter: { regions: ["Afrika"] })')
    expect(error?.message).toContain('got "Afrika", in which no state is; did you mean "Africa"?')
    const { states: found } = await answer<{ readonly states: Ids }>(
      '{ states(filter: { regions: ["Africa"] }, first: 500) { nodes { id } } }',
    )
    const wanted = rows.filter((row) => row['region'] === 'Africa').map((row) => cell(row, 'id'))
    expect(wanted.length).toBeGreaterThan(50)
    expect(idsOf(found)).toEqual(wanted.sort())
  })

  test('every state is found by any of its codes, in any case', SLOW, async () => {
    // CS was the code of Czechoslovakia and later of Serbia and Montenegro, and means neither.
    const coded = seedRows('nodes/states').filter((row) => !['', 'CS'].includes(cell(row, 'iso2')))
    const codes = coded.flatMap((row) =>
      [cell(row, 'id'), cell(row, 'iso2')].flatMap((code) => [
        [code, cell(row, 'id')] as const,
        [code.toLowerCase(), cell(row, 'id')] as const,
      ]),
    )
    // As ISO 3166-1 has it.
    const all = [...codes, ['233', 'EST'] as const]
    const found = await answer<Readonly<Record<string, { readonly id: string } | null>>>(
      `{ ${all.map(([code], at) => `s${at}: state(id: "${code}") { id }`).join(' ')} }`,
    )
    expect(coded.length).toBeGreaterThan(190)
    expect(all.map((_, at) => found[`s${at}`]?.id)).toEqual(all.map(([, id]) => id))
  })

  test(
    'the agreements without a legal force are not lost when they are counted, and can be asked for',
    SLOW,
    async () => {
      interface Crossed {
        readonly crossTab: {
          readonly columns: readonly { readonly value: string; readonly count: number }[]
          readonly cells: readonly (readonly number[])[]
        }
        readonly agreements: Ids
      }
      const { crossTab, agreements } = await answer<Crossed>(`{
      crossTab(rows: FORM, columns: LEGAL_FORCE) { columns { value count } cells }
      agreements(filter: { unstated: [LEGAL_FORCE] }, first: 1000) { nodes { id } }
    }`)
      const without = seedRows('nodes/agreements').filter((row) => cell(row, 'legal_force') === '')
      expect(without).toHaveLength(23)
      expect(crossTab.columns.at(-1)).toEqual({ value: 'NOT_STATED', count: 23 })
      expect(crossTab.cells.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0)).toBe(23)
      expect(idsOf(agreements)).toEqual(without.map((row) => cell(row, 'id')).sort())
    },
  )

  test('what has no value of a property is counted and can be asked for, whatever the property', SLOW, async () => {
    const all = seedRows('nodes/agreements')
    const without = (column: string) => all.filter((row) => cell(row, column) === '').map((row) => cell(row, 'id'))
    const untied = (stated: Iterable<string>) => {
      const tied = new Set(stated)
      return all.map((row) => cell(row, 'id')).filter((id) => !tied.has(id))
    }
    const ends = (relation: string, end: 'from' | 'to') => ties(relation).map((row) => cell(row, end))
    const organizations = new Set(seedRows('nodes/organizations').map((row) => cell(row, 'id')))
    const concerned = ['initiated', 'issued', 'maintains', 'auspices']
      .flatMap((relation) => ties(relation))
      .flatMap((row) => (organizations.has(cell(row, 'from')) ? [cell(row, 'to')] : []))
    const joined = partyPairs().flatMap(([party, agreement]) => (organizations.has(party) ? [agreement] : []))
    const wanted: readonly (readonly [by: string, attribute: string, ids: readonly string[]])[] = [
      ['YEAR', 'DATE', untied(datesOfAgreements().keys())],
      ['LEGAL_FORCE', 'LEGAL_FORCE', without('legal_force')],
      ['SETTING', 'SETTING', without('setting')],
      ['TYPOLOGY', 'TYPOLOGY', untied(ends('classified-as', 'from'))],
      ['STAKEHOLDER_GROUP', 'STAKEHOLDER_GROUP', untied(ends('involves', 'from'))],
      ['NORM', 'NORM', untied(reflecting().map(([agreement]) => agreement))],
      ['ORGANIZATION', 'ORGANIZATION', untied([...concerned, ...joined])],
      ['INITIATOR', 'INITIATOR', untied(ends('initiated', 'to'))],
      ['PARTY', 'PARTY', untied(partiesOf.keys())],
    ]
    interface Counted {
      readonly agreements: { readonly facets: readonly { readonly unstatedCount: number }[] }
    }
    const { agreements, ...asked } = await answer<Counted & Readonly<Record<string, Ids>>>(`{
      agreements(first: 1) { facets(by: [${wanted.map(([by]) => by).join(' ')}], first: 1) { unstatedCount } }
      ${wanted.map(([, one]) => `${one}: agreements(filter: { unstated: [${one}] }, first: 2000) { nodes { id } }`).join('\n')}
    }`)
    expect(agreements.facets.map(({ unstatedCount }) => unstatedCount)).toEqual(wanted.map(([, , ids]) => ids.length))
    for (const [, attribute, ids] of wanted)
      expect([attribute, idsOf(asked[attribute] ?? { nodes: [] })]).toEqual([attribute, ids.toSorted()])
  })

  test.each([
    ['states(filter: { partyTo: [{ any: ["paris-call"], commitments: [NONE] }] })', 'filter.partyTo.commitments'],
    ['agreements(filter: { parties: [{ commitments: [NONE] }] })', 'filter.parties.commitments'],
    ['statesSharingAgreements(commitments: [NONE])', 'commitments'],
  ])('%s can match nobody, and says so', async (field, argument) => {
    const { errors } = await asking(store)(`{ ${field} { totalCount } }`)
    expect(errors?.[0]?.message).toContain(`\`${argument}\` wants NONE together with NEGOTIATED or WITHDRAWN`)
    expect(errors?.[0]?.extensions?.code).toBe('ARGUMENT')
  })

  test.each([
    [
      'states(filter: { partyTo: [{ none: ["budapest-convention"], statuses: [SIGNED], commitments: [BOUND] }] })',
      'filter.partyTo.commitments',
      'filter.partyTo.statuses',
    ],
    [
      'states(counting: { partyStatuses: [SIGNED] }, filter: { partyTo: [{ commitments: [BOUND] }] })',
      'filter.partyTo.commitments',
      'counting.partyStatuses',
    ],
    [
      'statesSharingAgreements(counting: { partyStatuses: [SIGNED] }, commitments: [BOUND])',
      'commitments',
      'counting.partyStatuses',
    ],
  ])('%s asks how far an act commits that cannot, and says so', async (field, argument, among) => {
    const error = await refusal(field)
    expect(error?.message).toBe(
      `\`${argument}\` wants what \`${among}\` can commit to, which is SIGNED_NOT_BOUND, UNKNOWN, POLITICAL, BY_MEMBERSHIP; got BOUND`,
    )
  })

  test('what each act commits to in the corpus is what is refused of no other', SLOW, async () => {
    interface Found {
      readonly agreements: {
        readonly nodes: readonly { readonly parties: { readonly edges: readonly { readonly commitment: string }[] } }[]
      }
    }
    const statuses = [
      'SIGNED',
      'RATIFIED',
      'ACCEDED',
      'ADOPTED',
      'ENDORSED',
      'SUPPORTS',
      'JOINED_CONSENSUS',
      'ASSOCIATE',
    ]
    for (const status of [...statuses, 'NEGOTIATED', 'WITHDRAWN']) {
      const { agreements } = await answer<Found>(`{ agreements(first: 1000) { nodes {
        parties(first: 1500, counting: { partyStatuses: [${status}] }) { edges { commitment } }
      } } }`)
      const found = new Set(
        agreements.nodes.flatMap(({ parties }) => parties.edges.map(({ commitment }) => commitment)),
      )
      for (const commitment of found) {
        const { errors } = await asking(store)(
          `{ statesSharingAgreements(counting: { partyStatuses: [${status}] }, commitments: [${commitment}], first: 1) { nodes { sharedCount } } }`,
        )
        expect([status, commitment, errors]).toEqual([status, commitment, undefined])
      }
    }
  })
})
