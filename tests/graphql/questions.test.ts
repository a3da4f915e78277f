import { readdirSync, readFileSync } from 'node:fs'
import { parse, visit } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { seedRows, type SeedRow } from '../seeds.js'
import {
  cell,
  datesOfAgreements,
  grouped,
  makesMember,
  makesParty,
  membersAt,
  pairsOf,
  partyPairs,
  reflecting,
  ties,
} from './tables.js'

const FOLDER = new URL('../../questions/', import.meta.url)
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
const SLOW = { timeout: 120_000 }
const NOW = '2026-11-22'

// Read from the tables, apart from the server.
const parties = partyPairs()
const partiesOf = grouped(parties.map(([party, agreement]) => [agreement, party]))
const agreementsOf = grouped(parties)
const norms = grouped(reflecting())
const states = new Set(seedRows('nodes/states').map((row) => cell(row, 'id')))
const isSmall = (agreement: string) =>
  [...(partiesOf.get(agreement) ?? [])].filter((party) => states.has(party)).length <= 100
const smallOf = (state: string) => [...(agreementsOf.get(state) ?? [])].filter(isSmall)
const has = (agreement: string, norm: string) => norms.get(agreement)?.has(norm) ?? false
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id)
const sorted = (items: Iterable<string>) => [...items].sort()

/** How many fields of a document lead to something else, or count it. */
function fieldsToAsk(query: string): number {
  let fields = 0
  visit(parse(query), {
    Field: ({ name, selectionSet }) => {
      if (selectionSet !== undefined || COUNTED.has(name.value)) fields++
    },
  })
  return fields
}
// What is counted apart from its list, and what needs the rest of a tie's claims or an answer's whole.
const COUNTED = new Set([
  'totalCount',
  'total',
  'truncated',
  'contested',
  'agreementCount',
  'organizationCount',
  'cells',
])

const bindingRows = (agreement?: string): readonly SeedRow[] =>
  ties('party-to').filter(
    (row) =>
      ['RATIFIED', 'ACCEDED', 'SUCCEEDED'].includes(cell(row, 'value')) &&
      (agreement === undefined || row['to'] === agreement),
  )

describe.each(STORES)('the research questions, asked of %s', (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  /** The answer to a question's file, under its own defaults or other variables. */
  async function answer<T>(number: string, variables: Record<string, unknown> = {}): Promise<T> {
    const file = files.find((name) => name.startsWith(number)) ?? ''
    const { data, errors } = await asking(store)(readFileSync(new URL(file, FOLDER), 'utf8'), variables)
    expect(errors).toBeUndefined()
    return data as T
  }

  test.each(files)('%s answers, and asks each level once for each field and its arguments', SLOW, async (file) => {
    const query = readFileSync(new URL(file, FOLDER), 'utf8')
    const { data, errors, asked } = await asking(store)(query)
    expect(errors).toBeUndefined()
    expect(data).not.toBeNull()
    // However wide the answer: a field costs an ask, and so does counting; one more checks what ids an argument names.
    expect(asked.length).toBeLessThanOrEqual(fieldsToAsk(query) + 1)
  })

  // 02, 03 and 04 are held to the tables and to the printed figures in report.test.ts.
  test('01: the pairs of states that share norm-bearing agreements', SLOW, async () => {
    type Pairs = {
      statesSharingAgreements: { totalCount: number; nodes: { a: { id: string }; sharedCount: number }[] }
    }
    const { statesSharingAgreements } = await answer<Pairs>('01')
    const counts = new Map<string, number>()
    for (const agreement of [...norms.keys()].filter(isSmall)) {
      const own = sorted(partiesOf.get(agreement) ?? []).filter((party) => states.has(party))
      for (const a of own) for (const b of own) if (a < b) counts.set(`${a}.${b}`, (counts.get(`${a}.${b}`) ?? 0) + 1)
    }
    expect(statesSharingAgreements.totalCount).toBe(counts.size)
    const most = [...counts.values()].sort((a, b) => b - a).slice(0, 10)
    expect(statesSharingAgreements.nodes.map(({ sharedCount }) => sharedCount)).toEqual(most)
  })

  test('05: what Kenya is party to and a member of', SLOW, async () => {
    type Kenya = {
      state: { agreements: { totalCount: number; edges: { node: { id: string } }[] }; memberOf: { totalCount: number } }
    }
    const { state } = await answer<Kenya>('05')
    const own = agreementsOf.get('KEN') ?? new Set()
    expect(state.agreements.totalCount).toBe(own.size)
    expect(state.agreements.edges.filter(({ node }) => !own.has(node.id))).toEqual([])
    const memberships = membersAt(NOW).filter(({ member }) => member === 'KEN')
    expect(state.memberOf.totalCount).toBe(new Set(memberships.map(({ organization }) => organization)).size)
  })

  test('06: ASEAN members with norm 6 and without norm 7', SLOW, async () => {
    const { states: found } = await answer<{ states: { totalCount: number; nodes: { id: string }[] } }>('06')
    const members = membersAt(NOW).filter(({ organization }) => organization === 'asean')
    const wanted = members.filter(({ member }) => {
      const own = smallOf(member)
      return (
        own.some((agreement) => has(agreement, 'bpf-2020-6')) && !own.some((agreement) => has(agreement, 'bpf-2020-7'))
      )
    })
    expect(sorted(ids(found.nodes))).toEqual(sorted(new Set(wanted.map(({ member }) => member))))
    expect(found.totalCount).toBe(found.nodes.length)
    expect(found.nodes.length).toBeGreaterThan(0)
  })

  test('07: norm 5 over time', SLOW, async () => {
    type Step = { year: number; agreements: { id: string }[]; cumulativeAgreements: number; cumulativeStates: number }
    const { normTimeline } = await answer<{ normTimeline: Step[] }>('07')
    const dates = datesOfAgreements()
    const dated = [...norms].filter(([agreement, own]) => own.has('bpf-2020-5') && dates.has(agreement))
    const year = (agreement: string) => Number(dates.get(agreement)?.slice(0, 4))
    expect(normTimeline.flatMap((step) => step.agreements.map(({ id }) => `${step.year} ${id}`)).sort()).toEqual(
      sorted(dated.map(([agreement]) => `${year(agreement)} ${agreement}`)),
    )
    for (const step of normTimeline) {
      const until = dated.map(([agreement]) => agreement).filter((agreement) => year(agreement) <= step.year)
      const reached = new Set(until.flatMap((agreement) => [...(partiesOf.get(agreement) ?? [])]))
      expect([step.cumulativeAgreements, step.cumulativeStates]).toEqual([
        until.length,
        [...reached].filter((party) => states.has(party)).length,
      ])
    }
  })

  test('08: memberships that rest on one CITED source', SLOW, async () => {
    type Ties = { ties: { totalCount: number; edges: { node: { id: string } }[] } }
    const { ties: found } = await answer<Ties>('08', { relations: ['MEMBER_OF'], first: 1000 })
    const cited = new Set(
      seedRows('sources')
        .filter(({ access }) => access === 'CITED')
        .map((row) => cell(row, 'id')),
    )
    const now = new Set(membersAt(NOW).map(({ member, organization, value }) => `${member} ${organization} ${value}`))
    const rows = ties('member-of').filter((row) => {
      const key = `${cell(row, 'from')} ${cell(row, 'to')} ${cell(row, 'value')}`
      return cited.has(cell(row, 'source')) && cell(row, 'until') === '' && now.has(key)
    })
    const sources = grouped(
      rows.map((row) => [`${cell(row, 'from')}.MEMBER_OF.${cell(row, 'to')}`, cell(row, 'source')]),
    )
    const wanted = [...sources].filter(([, own]) => own.size === 1).map(([id]) => id)
    expect(sorted(found.edges.map(({ node }) => node.id))).toEqual(sorted(wanted))
    expect(found.totalCount).toBe(wanted.length)
  })

  test('09: what is contested rests on two sources, and every open question is told', SLOW, async () => {
    type Told = {
      ties: { nodes: { id: string; claims: { source: { title: string } }[] }[] }
      dataset: { openQuestions: { id: string }[] }
    }
    const { ties, dataset } = await answer<Told>('09', { first: 1000 })
    expect(ties.nodes.filter(({ claims }) => new Set(claims.map(({ source }) => source.title)).size < 2)).toEqual([])
    // The Correlates of War end the membership in 2006; a cited source carries it on.
    expect(ids(ties.nodes)).toContain('GNQ.MEMBER_OF.au')
    expect(sorted(ids(dataset.openQuestions))).toEqual(sorted(seedRows('open-questions').map((row) => cell(row, 'id'))))
  })

  test('10: the ways from Kenya to the SCO are as short and as many as a plain search finds', SLOW, async () => {
    type Found = { shortestPaths: { outcome: string; total: number; paths: { length: number }[] } }
    const { shortestPaths } = await answer<Found>('10')
    const avoiding = new Set(['un', 'itu', 'interpol', 'un-gge-report-2015', 'unga-70-237'])
    const links = [
      ...parties,
      ...membersAt(NOW).map(({ member, organization }) => [member, organization] as const),
      ...['carried-out', 'benefits', 'references', 'maintains', 'issued', 'auspices']
        .flatMap((relation) => [...pairsOf(relation)])
        .map((pair) => pair.split(' ') as [string, string]),
    ].filter((ends) => !ends.some((end) => avoiding.has(end)))
    const around = grouped(links.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
    // How many ways of each length lead to what is reached for the first time.
    let ways = new Map([['KEN', 1]])
    const seen = new Set(['KEN'])
    let length = 0
    while (!ways.has('sco') && ways.size > 0) {
      const next = new Map<string, number>()
      for (const [end, count] of ways)
        for (const other of around.get(end) ?? []) if (!seen.has(other)) next.set(other, (next.get(other) ?? 0) + count)
      for (const end of next.keys()) seen.add(end)
      ways = next
      length++
    }
    expect([shortestPaths.total, shortestPaths.paths[0]?.length]).toEqual([ways.get('sco'), length])
    expect(shortestPaths.paths).toHaveLength(Math.min(10, shortestPaths.total))
  })

  test('11: everything one tie from the Budapest Convention', SLOW, async () => {
    type Around = { neighbourhood: { truncated: boolean; entities: { id: string }[] } }
    const { neighbourhood } = await answer<Around>('11')
    const relations = [
      'issued',
      'auspices',
      'maintains',
      'classified-as',
      'references',
      'involves',
      'evidences',
      'succeeds',
    ]
    const ends = relations.flatMap((relation) => [...pairsOf(relation)]).map((pair) => pair.split(' '))
    const near = ends.filter((pair) => pair.includes('budapest-convention')).flat()
    expect(neighbourhood.truncated).toBe(false)
    expect(sorted(ids(neighbourhood.entities))).toEqual(sorted(new Set(near)))
  })

  test('12: the norms that correspond to the one on trade secrets', SLOW, async () => {
    const { norm } = await answer<{ norm: { corresponding: { id: string }[] } }>('12')
    const pairs = [...pairsOf('corresponds-to')].map((pair) => pair.split(' '))
    const others = pairs.filter((pair) => pair.includes('g20-antalya-ip-theft')).flat()
    expect(sorted(ids(norm.corresponding))).toEqual(
      sorted(new Set(others.filter((id) => id !== 'g20-antalya-ip-theft'))),
    )
  })

  test('13: what Brazil, India and South Africa share, and what each has alone', SLOW, async () => {
    type Compared = {
      compareStates: {
        sharedAgreements: { nodes: { id: string }[] }
        rows: { state: { id: string }; agreementCount: number; onlyIn: { nodes: { id: string }[] } }[]
      }
    }
    const { compareStates } = await answer<Compared>('13')
    const three = ['BRA', 'IND', 'ZAF']
    const isParty = (state: string, agreement: string) => agreementsOf.get(state)?.has(agreement) ?? false
    const shared = smallOf('BRA').filter((agreement) => three.every((state) => isParty(state, agreement)))
    expect(sorted(ids(compareStates.sharedAgreements.nodes))).toEqual(sorted(shared))
    expect(compareStates.rows.map(({ state }) => state.id)).toEqual(three)
    for (const { state, agreementCount, onlyIn } of compareStates.rows) {
      const own = smallOf(state.id)
      const others = three.filter((other) => other !== state.id)
      expect(agreementCount).toBe(own.length)
      expect(sorted(ids(onlyIn.nodes))).toEqual(
        sorted(own.filter((agreement) => !others.some((other) => isParty(other, agreement)))),
      )
    }
  })

  test('14: the norms that reach five states of the Pacific', SLOW, async () => {
    type Row = Record<'reflectedFor' | 'notFoundFor' | 'notAssessedFor', { id: string }[]> & { norm: { label: string } }
    const { normCoverage } = await answer<{ normCoverage: Row[] }>('14')
    const assessed = grouped(seedRows('assessments').map((row) => [cell(row, 'norm'), cell(row, 'agreement')]))
    expect(normCoverage).toHaveLength(11)
    for (const row of normCoverage) {
      const norm = `bpf-2020-${row.norm.label}`
      const kind = (state: string) => {
        const own = smallOf(state)
        if (own.some((agreement) => has(agreement, norm))) return 'reflectedFor'
        return own.some((agreement) => assessed.get(norm)?.has(agreement)) ? 'notFoundFor' : 'notAssessedFor'
      }
      const of = (wanted: string) => ['FJI', 'PNG', 'TON', 'VUT', 'WSM'].filter((state) => kind(state) === wanted)
      expect([row.reflectedFor, row.notFoundFor, row.notAssessedFor].map((found) => sorted(ids(found)))).toEqual(
        ['reflectedFor', 'notFoundFor', 'notAssessedFor'].map(of),
      )
    }
  })

  test('15: form and legal force', SLOW, async () => {
    type Table = { crossTab: { rows: { value: string }[]; columns: { value: string }[]; cells: number[][] } }
    const { crossTab } = await answer<Table>('15')
    const agreements = seedRows('nodes/agreements')
    const forceOf = (row: SeedRow) => cell(row, 'legal_force') || 'NOT_STATED'
    const count = (form: string, force: string) =>
      agreements.filter((row) => row['form'] === form && forceOf(row) === force).length
    expect(crossTab.cells).toEqual(
      crossTab.rows.map((row) => crossTab.columns.map((column) => count(row.value, column.value))),
    )
    expect(sorted(crossTab.columns.map(({ value }) => value))).toEqual(sorted(new Set(agreements.map(forceOf))))
    // Nothing is lost: each agreement has one form and one force, or none stated.
    expect(crossTab.cells.flat().reduce((sum, one) => sum + one, 0)).toBe(agreements.length)
  })

  test('16: the years and scopes of agreements on capacity building', SLOW, async () => {
    type Facets = { by: string; valueCount: number; values: { value: string; count: number }[] }[]
    const { agreements } = await answer<{ agreements: { totalCount: number; facets: Facets } }>('16')
    const tied = [...pairsOf('classified-as')].filter((pair) => pair.endsWith(' capacity-building'))
    const own = new Set(tied.map((pair) => pair.split(' ')[0] ?? ''))
    expect(agreements.totalCount).toBe(own.size)
    const dates = datesOfAgreements()
    const years = [...own].flatMap((agreement) => dates.get(agreement)?.slice(0, 4) ?? [])
    const scopes = seedRows('nodes/agreements').flatMap((row) => (own.has(cell(row, 'id')) ? [cell(row, 'scope')] : []))
    for (const [by, all] of [
      ['YEAR', years],
      ['SCOPE', scopes],
    ] as const) {
      const facet = agreements.facets.find((one) => one.by === by)
      expect(facet?.valueCount).toBe(new Set(all).size)
      expect(facet?.values.length).toBe(Math.min(10, new Set(all).size))
      for (const { value, count } of facet?.values ?? []) expect(count).toBe(all.filter((one) => one === value).length)
    }
  })

  test('17: what is evidence of cooperation by Estonia', SLOW, async () => {
    type Shown = { state: { indicators: { evidence: { kind: string; by: { id: string } }[] }[] } }
    const { state } = await answer<Shown>('17')
    const carriedOut = [...pairsOf('carried-out')].flatMap((pair) => (pair.startsWith('EST ') ? [pair.slice(4)] : []))
    const memberOf = membersAt(NOW).flatMap(({ member, organization }) => (member === 'EST' ? [organization] : []))
    const own = new Set([...carriedOut, ...memberOf, ...(agreementsOf.get('EST') ?? [])])
    const rows = ties('evidences').filter((row) => own.has(cell(row, 'from')))
    const wanted = new Set(rows.map((row) => `${cell(row, 'from')} ${cell(row, 'value')}`))
    const got = state.indicators.flatMap(({ evidence }) => evidence.map(({ by, kind }) => `${by.id} ${kind}`))
    expect(state.indicators).toHaveLength(3)
    expect(sorted(new Set(got))).toEqual(sorted(wanted))
  })

  test('18: who became or ceased to be a member in 2024', SLOW, async () => {
    type Changed = {
      changes: {
        nodes: { on: string; before: unknown; after: unknown; tie: { from: { id: string }; to: { id: string } } }[]
      }
    }
    const { changes } = await answer<Changed>('18', { relations: ['MEMBER_OF'], first: 1000 })
    const got = changes.nodes.map(({ on, tie }) => `${on} ${tie.from.id} ${tie.to.id}`)
    const rows = ties('member-of').filter(makesMember)
    const wanted = rows.flatMap((row) =>
      [cell(row, 'since'), cell(row, 'until')]
        .filter((date) => date.startsWith('2024'))
        .map((date) => `${date} ${cell(row, 'from')} ${cell(row, 'to')}`),
    )
    expect(sorted(new Set(got))).toEqual(sorted(new Set(wanted)))
    expect(got).toContain('2024-03-07 SWE nato')
  })

  test('19: all published positions on international law, newest first', SLOW, async () => {
    const { activities } = await answer<{ activities: { totalCount: number; nodes: { id: string; date: string }[] } }>(
      '19',
    )
    const wanted = seedRows('nodes/activities').filter(({ kind }) => kind === 'LAW_POSITION')
    expect(sorted(ids(activities.nodes))).toEqual(sorted(wanted.map((row) => cell(row, 'id'))))
    expect(activities.totalCount).toBe(wanted.length)
    const dates = activities.nodes.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
  })

  test(
    '21: with whom Estonia shares texts that carry norms, of those whom the Budapest Convention does not bind',
    SLOW,
    async () => {
      type Partners = {
        state: {
          partners: { totalCount: number; edges: { node: { id: string }; sharedCount: number; jaccard: number }[] }
        }
      }
      const { state } = await answer<Partners>('21', { first: 1000 })
      const bearing = (id: string) => [...(agreementsOf.get(id) ?? [])].filter((agreement) => norms.has(agreement))
      const [own, bound] = [
        new Set(bearing('EST')),
        new Set(bindingRows('budapest-convention').map((row) => row['from'])),
      ]
      const wanted = [...states]
        .filter((id) => id !== 'EST' && !bound.has(id))
        .map((id) => ({
          id,
          shared: bearing(id).filter((agreement) => own.has(agreement)).length,
          all: bearing(id).length,
        }))
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
      expect(state.partners.totalCount).toBe(wanted.length)
      expect(state.partners.edges.map(({ node, sharedCount, jaccard }) => [node.id, sharedCount, jaccard])).toEqual(
        wanted.map(({ id, shared, all }) => [id, shared, shared / (own.size + all - shared)]),
      )
    },
  )

  test('22: what binds Brazil and Kenya', SLOW, async () => {
    type Bound = {
      states: {
        nodes: {
          id: string
          bound: { edges: { node: { id: string } }[] }
          notShownToBind: { edges: { node: { id: string } }[] }
        }[]
      }
    }
    const { states: found } = await answer<Bound>('22')
    expect(found.nodes.map(({ id }) => id)).toEqual(['BRA', 'KEN'])
    for (const { id, bound, notShownToBind } of found.nodes) {
      const own = ties('party-to').filter((row) => row['from'] === id && makesParty(row))
      const ratified = new Set(
        bindingRows()
          .filter((row) => row['from'] === id)
          .map((row) => cell(row, 'to')),
      )
      const politic = new Set(
        seedRows('nodes/agreements').flatMap((row) =>
          ['TREATY', ''].includes(cell(row, 'legal_force')) ? [] : [cell(row, 'id')],
        ),
      )
      // No source says how it became a party, or it signed what may bind.
      const signed = own.filter(
        (row) => row['value'] === '' || (row['value'] === 'SIGNED' && !politic.has(cell(row, 'to'))),
      )
      expect(sorted(ids(bound.edges.map(({ node }) => node)))).toEqual(sorted(ratified))
      expect(sorted(ids(notShownToBind.edges.map(({ node }) => node)))).toEqual(
        sorted(new Set(signed.map((row) => cell(row, 'to')).filter((agreement) => !ratified.has(agreement)))),
      )
    }
  })

  test('23: positions on law by members of ASEAN', SLOW, async () => {
    type Positions = { states: { nodes: { id: string; activities: { nodes: { id: string }[] } }[] } }
    const { states: found } = await answer<Positions>('23')
    const members = new Set(
      membersAt(NOW).flatMap(({ member, organization }) => (organization === 'asean' ? [member] : [])),
    )
    expect(sorted(ids(found.nodes))).toEqual(sorted(members))
    const positions = new Set(
      seedRows('nodes/activities')
        .filter((row) => row['kind'] === 'LAW_POSITION')
        .map((row) => cell(row, 'id')),
    )
    const carriedOut = [...pairsOf('carried-out')].map((pair) => pair.split(' ') as [string, string])
    const wanted = carriedOut.filter(([by, activity]) => members.has(by) && positions.has(activity))
    expect(
      found.nodes.flatMap(({ id, activities }) => activities.nodes.map((node) => `${id} ${node.id}`)).sort(),
    ).toEqual(sorted(wanted.map((pair) => pair.join(' '))))
    expect(wanted.length).toBeGreaterThan(0)
  })

  test('24: the companies of the Paris Call', SLOW, async () => {
    type Companies = {
      agreement: { parties: { totalCount: number; nodes: { id: string; home: { id: string } | null }[] } }
    }
    const { agreement } = await answer<Companies>('24', { first: 1000 })
    const organizations = new Map(seedRows('nodes/organizations').map((row) => [cell(row, 'id'), row]))
    const companies = [...(partiesOf.get('paris-call') ?? [])].filter(
      (id) => organizations.get(id)?.['kind'] === 'COMPANY',
    )
    expect(agreement.parties.totalCount).toBe(companies.length)
    const got = agreement.parties.nodes
    expect(new Set(ids(got)).size).toBe(Math.min(1000, companies.length))
    expect(got.filter(({ id, home }) => (home?.id ?? '') !== organizations.get(id)?.['home'])).toEqual([])
    expect(companies.length).toBeGreaterThan(500)
  })

  // How it is counted is held to the tables in meanings.test.ts.
  test('25: the spread of the norm on critical infrastructure', SLOW, async () => {
    type Spread = {
      norm: { corresponding: { id: string }[] }
      normTimeline: { year: number; agreements: { id: string }[]; assessment: { assessed: number; of: number } }[]
    }
    const { norm, normTimeline } = await answer<Spread>('25')
    const alike = new Set(['bpf-2020-2', ...ids(norm.corresponding)])
    const dates = datesOfAgreements()
    const dated = [...norms].filter(([id, own]) => dates.has(id) && [...alike].some((one) => own.has(one)))
    expect(alike.size).toBeGreaterThan(1)
    expect(normTimeline.flatMap(({ agreements }) => ids(agreements)).sort()).toEqual(sorted(dated.map(([id]) => id)))
    expect(normTimeline.at(-1)?.assessment.of).toBe(dates.size)
  })

  test('20: who cites the report of 2015, and what is most like it', SLOW, async () => {
    type Report = {
      agreement: {
        referencedBy: { totalCount: number; edges: { kind: string; node: { id: string } }[] }
        similar: { edges: { jaccard: number; node: { id: string } }[] }
      }
    }
    const { agreement } = await answer<Report>('20')
    const rows = ties('references').filter(({ to }) => to === 'un-gge-report-2015')
    const wanted = new Set(rows.map((row) => `${cell(row, 'from')} ${cell(row, 'value')}`))
    expect(agreement.referencedBy.totalCount).toBe(wanted.size)
    expect(sorted(agreement.referencedBy.edges.map(({ kind, node }) => `${node.id} ${kind}`))).toEqual(sorted(wanted))
    const own = norms.get('un-gge-report-2015') ?? new Set()
    const jaccards = [...norms].flatMap(([id, others]) => {
      const shared = [...others].filter((norm) => own.has(norm)).length
      return id === 'un-gge-report-2015' || shared === 0 ? [] : [shared / (own.size + others.size - shared)]
    })
    const best = jaccards.sort((a, b) => b - a).slice(0, 10)
    expect(agreement.similar.edges.map(({ jaccard }) => jaccard)).toEqual(best)
  })
})
