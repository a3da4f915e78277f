import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../server.js'
import { actsOfParties, idsIn, statesOfToday } from './seed-rows.js'
import { type SeedRow, seedRows } from '../seeds.js'

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => (server = await startServer()))
afterAll(() => server.stop())

const fetched = (file: string, args: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}/export/${file}?${new URLSearchParams(args).toString()}`)

async function rowsOf(file: string, args: Readonly<Record<string, string>> = {}): Promise<readonly SeedRow[]> {
  const response = await fetched(file, args)
  const text = await response.text()
  expect([response.status, text.slice(0, 80)]).toEqual([200, expect.any(String)])
  return parse<SeedRow>(text, { columns: true })
}

/** Acts that make a party by whatever meaning, and claims that follow from no membership. */
const ACTS = ['SIGNED', 'RATIFIED', 'ACCEDED', 'ENDORSED', 'SUPPORTS']
const COUNTING = JSON.stringify({ partyStatuses: ACTS, bases: ['LISTED', 'STATED'] })
const isMeant = ({ value = '', basis = '' }: SeedRow) => ACTS.includes(value) && ['LISTED', 'STATED'].includes(basis)
const parties = actsOfParties().filter(isMeant)
const pairsOf = (rows: readonly SeedRow[], from: string, to: string) =>
  new Set(rows.map((row) => `${row[from]} ${row[to]}`))

const RELATIONS = [
  ...['addresses', 'auspices', 'benefits', 'carried-out', 'classified-as', 'corresponds-to', 'evidences', 'in-set'],
  ...['initiated', 'involves', 'issued', 'maintains', 'member-of', 'party-to', 'references', 'sets-out', 'succeeds'],
]

describe('claims', () => {
  test('has each row of the tables of ties, and each answer about a norm', async () => {
    const rows = await rowsOf('claims.csv')
    const told = (row: SeedRow) =>
      [row['from'], row['to'], row['value'], row['since'], row['source'], row['basis'], row['note']].join('\t')
    for (const relation of RELATIONS) {
      const own = rows.filter((row) => row['relation'] === relation.toUpperCase().replaceAll('-', '_'))
      const said = own.filter(({ basis }) => basis !== 'DERIVED_FROM_MEMBERSHIP')
      expect([relation, said.map(told).sort()]).toEqual([relation, seedRows(`ties/${relation}`).map(told).sort()])
    }
    const answers = seedRows('assessments')
    const isAbsent = ({ answer = '' }: SeedRow) => ['NOT_FOUND', 'UNANSWERED'].includes(answer)
    const told2 = (relation: string) => rows.filter((row) => row['relation'] === relation).length
    expect(told2('ASSESSED')).toBe(answers.filter(isAbsent).length)
    expect(told2('REFLECTS')).toBe(answers.filter((row) => !isAbsent(row)).length)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('names both ends and the source of each', async () => {
    const rows = await rowsOf('claims.csv', { relations: 'PARTY_TO', of: 'paris-call' })
    const [own = {}] = seedRows('ties/party-to').filter(({ from, to }) => from === 'FRA' && to === 'paris-call')
    const source = seedRows('sources').find(({ id }) => id === own['source'])
    const agreement = seedRows('nodes/agreements').find(({ id }) => id === 'paris-call')
    expect(rows.length).toBe(seedRows('ties/party-to').filter(({ to }) => to === 'paris-call').length)
    expect(rows.find(({ from }) => from === 'FRA')).toMatchObject({
      ...{ tie: 'FRA.PARTY_TO.paris-call', fromType: 'STATE', fromName: 'France', toType: 'AGREEMENT' },
      ...{ toName: agreement?.['name'], value: own['value'], basis: own['basis'], source: own['source'] },
      ...{ sourceTitle: source?.['title'], sourceUrl: source?.['url'], sourceAccess: source?.['access'] },
    })
  })

  test('refuses an end that is none', async () => {
    const response = await fetched('claims.csv', { of: 'pariscall' })
    expect([response.status, await response.json()]).toMatchObject([
      400,
      {
        detail:
          '`of` wants the id of an entity, got "pariscall", which is none; did you mean "paris-call" or "paris-call-1" or "paris-call-2"?',
      },
    ])
  })
})

describe('the parties of all agreements', () => {
  test('are those of the rows of the corpus, each with what it is', async () => {
    const rows = await rowsOf('parties.csv', { counting: COUNTING })
    expect(pairsOf(rows, 'id', 'agreement')).toEqual(pairsOf(parties, 'from', 'to'))
    expect(rows.length).toBe(pairsOf(parties, 'from', 'to').size)
    const organizations = new Map(seedRows('nodes/organizations').map((row) => [row['id'], row]))
    const kinds = rows.filter(({ type }) => type === 'ORGANIZATION').map(({ id, kind, home }) => [id, kind, home])
    expect(kinds).toEqual(kinds.map(([id]) => [id, organizations.get(id)?.['kind'], organizations.get(id)?.['home']]))
    const names = new Map(seedRows('nodes/agreements').map(({ id, name }) => [id, name]))
    expect(rows.map(({ agreementName }) => agreementName)).toEqual(rows.map(({ agreement }) => names.get(agreement)))
    expect(rows.every(({ commitment, status }) => commitment !== '' && ACTS.includes(status ?? ''))).toBe(true)
  })

  test('are those of the agreements that match, and of one the same', async () => {
    const filter = JSON.stringify({ ids: ['budapest-convention'] })
    const some = await rowsOf('parties.csv', { filter, types: 'STATE' })
    const one = await rowsOf('parties.csv', { agreement: 'budapest-convention', types: 'STATE' })
    expect(some.length).toBeGreaterThan(50)
    expect(new Set(some.map(({ agreement }) => agreement))).toEqual(new Set(['budapest-convention']))
    expect(one).toEqual(some)
  })
})

describe('those who are bound', () => {
  const bound = seedRows('ties/party-to').filter(
    ({ to, value = '' }) => to === 'budapest-convention' && ['RATIFIED', 'ACCEDED', 'SUCCEEDED'].includes(value),
  )
  const isState = idsIn('nodes/states')
  const wanted = new Set(bound.map(({ from = '' }) => from).filter((from) => isState.has(from)))
  const commitments = 'BOUND'

  test('are the parties of that commitment', async () => {
    const rows = await rowsOf('parties.csv', { agreement: 'budapest-convention', types: 'STATE', commitments })
    expect(wanted.size).toBeGreaterThan(50)
    expect(new Set(rows.map(({ id }) => id))).toEqual(wanted)
  })

  test('have a 1 where that commitment is asked for', async () => {
    const filter = JSON.stringify({ ids: ['budapest-convention'] })
    const rows = await rowsOf('incidence.csv', { filter, commitments })
    const found = rows.filter((row) => row['budapest-convention'] === '1').map(({ id }) => id)
    expect(new Set(found)).toEqual(wanted)
  })
})

describe('incidence', () => {
  const states = statesOfToday()
  const some = ['budapest-convention', 'paris-call', 'malabo-convention']
  const filter = JSON.stringify({ ids: some })

  test('has every state by every agreement, with 1 where it is party', async () => {
    const rows = await rowsOf('incidence.csv', { filter, counting: COUNTING })
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['id', 'name', ...some].sort())
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(states.map(({ id }) => id)))
    const found = rows.flatMap((row) =>
      some.filter((agreement) => row[agreement] === '1').map((to) => `${row['id']} ${to}`),
    )
    const isState = idsIn('nodes/states')
    const wanted = parties.filter(({ from = '', to = '' }) => isState.has(from) && some.includes(to))
    expect(new Set(found)).toEqual(pairsOf(wanted, 'from', 'to'))
    expect(new Set(rows.flatMap((row) => some.map((agreement) => row[agreement])))).toEqual(new Set(['0', '1']))
  })

  test('has the acts where these are asked for, of the states that are', async () => {
    const states = JSON.stringify({ ids: ['FRA', 'CHN'] })
    const rows = await rowsOf('incidence.csv', { filter, states, cells: 'STATUS' })
    expect(rows.map(({ id }) => id)).toEqual(['CHN', 'FRA'])
    const own = (to: string) => seedRows('ties/party-to').find((row) => row['from'] === 'FRA' && row['to'] === to)
    expect(rows[1]?.['paris-call']).toBe(own('paris-call')?.['value'])
    expect(rows[0]?.['paris-call']).toBe('')
  })

  test('refuses other cells', async () => {
    const response = await fetched('incidence.csv', { cells: 'SIGNS' })
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { detail: expect.stringMatching(/^`cells` wants IncidenceCells, got SIGNS/) as unknown },
    ])
  })
})

describe('norms by norms', () => {
  test('count the agreements that reflect both', async () => {
    const rows = await rowsOf('norm-cooccurrence.csv')
    const norms = Array.from({ length: 11 }, (_, at) => `bpf-2020-${at + 1}`)
    expect(rows.map(({ id }) => id)).toEqual(norms)
    const found = seedRows('assessments').filter(({ answer = '' }) =>
      ['EXPLICIT', 'INDIRECT', 'QUOTED'].includes(answer),
    )
    const of = (norm: string) => new Set(found.filter((row) => row['norm'] === norm).map(({ agreement }) => agreement))
    const both = (one: string, other: string) => [...of(one)].filter((agreement) => of(other).has(agreement)).length
    expect(rows.map((row) => norms.map((norm) => Number(row[norm])))).toEqual(
      norms.map((one) => norms.map((other) => both(one, other))),
    )
  })
})

describe('two properties of agreements', () => {
  test('are counted as the rows of the corpus have them', async () => {
    const rows = await rowsOf('cross-tab.csv', { rows: 'FORM', columns: 'SCOPE' })
    const agreements = seedRows('nodes/agreements')
    const scopes = ['BILATERAL', 'MULTILATERAL', 'UNILATERAL', 'MULTISTAKEHOLDER', 'MULTI_UNSPECIFIED', 'NON_STATE']
    const forms = [...new Set(agreements.map(({ form = '' }) => form).filter((form) => form !== ''))].sort()
    const stated = rows.filter(({ value = '' }) => forms.includes(value))
    expect(stated.map(({ value }) => value).sort()).toEqual(forms)
    for (const row of stated)
      expect([row['value'], scopes.map((scope) => Number(row[scope]))]).toEqual([
        row['value'],
        scopes.map(
          (scope) => agreements.filter((one) => one['form'] === row['value'] && one['scope'] === scope).length,
        ),
      ])
  })

  test('say how many values there are more of than the API gives out', async () => {
    const response = await fetched('cross-tab.csv', { rows: 'FORM', columns: 'PARTY', counting: COUNTING })
    const all = new Set(parties.map(({ from }) => from)).size
    expect(all).toBeGreaterThan(1200)
    expect(response.headers.get('x-normgraph-left-out')).toBe(`columns=${all - 200}`)
    expect(response.headers.get('content-disposition')).toContain(`first-200-of-${all}-columns`)
  })
})

describe('names', () => {
  const names = new Map(
    ['states', 'organizations', 'agreements', 'typologies', 'stakeholder-groups', 'norm-sets', 'norms']
      .flatMap((table) => seedRows(`nodes/${table}`))
      .map(({ id = '', name = '' }) => [id, name]),
  )
  const named = (ids = '') => (ids === '' ? '' : ids.split('; ').map((id) => names.get(id)).join('; ')) // prettier-ignore

  test.each([
    ['agreements', 'typologies', 'typologyNames'],
    ['agreements', 'initiators', 'initiatorNames'],
    ['agreements', 'stakeholderGroups', 'stakeholderGroupNames'],
    ['organizations', 'home', 'homeName'],
    ['norms', 'set', 'setName'],
    ['norms', 'corresponding', 'correspondingNames'],
  ])('stand in %s beside %s, as %s', async (list, ids, beside) => {
    const rows = await rowsOf(`${list}.csv`)
    expect(rows.filter((row) => row[ids] !== '').length).toBeGreaterThan(0)
    expect(rows.map((row) => row[beside])).toEqual(rows.map((row) => named(row[ids])))
  })
})

describe('sources', () => {
  const titles = new Map(seedRows('sources').map(({ id = '', title = '' }) => [id, title]))
  const titled = (ids = '') => (ids === '' ? '' : [...new Set(ids.split('; ').map((id) => titles.get(id)))].join('; '))
  const DURING = JSON.stringify({ from: '2015', to: '2018' })

  test.each([
    ['agreements', {}],
    ['parties', { agreement: 'paris-call' }],
    ['state-agreements', { state: 'KEN' }],
    ['norm-matrix', {}],
    ['norm-timeline', { norm: 'bpf-2020-5' }],
    ['events', { during: DURING }],
    ['open-questions', {}],
  ])('are called by their titles beside their ids in %s', async (list, args) => {
    const rows = await rowsOf(`${list}.csv`, args)
    expect(rows.filter(({ sources }) => sources !== '').length).toBeGreaterThan(0)
    expect(rows.map(({ sourceTitles }) => sourceTitles)).toEqual(rows.map(({ sources }) => titled(sources)))
  })

  test('say in words how far to trust them', async () => {
    const rows = await rowsOf('sources.csv')
    const cited = rows.filter(({ access }) => access === 'CITED')
    expect(cited.length).toBe(seedRows('sources').filter(({ access }) => access === 'CITED').length)
    expect(cited.every(({ reliability = '' }) => reliability.startsWith('It was not at hand'))).toBe(true)
  })
})

describe('when a party came in', () => {
  test('stands beside by which act, as its row dates it', async () => {
    const dated = parties.filter(({ to, value }) => to === 'malabo-convention' && value === 'RATIFIED')
    const rows = await rowsOf('parties.csv', { agreement: 'malabo-convention', counting: COUNTING })
    expect(dated.length).toBeGreaterThan(10)
    const told = rows.filter(({ status }) => status === 'RATIFIED').map(({ id, statusDate }) => `${id} ${statusDate}`)
    expect(told.sort()).toEqual(dated.map(({ from, since }) => `${from} ${since}`).sort())
  })
})

describe('the spread of a norm', () => {
  test('is the same as the API has it, by when states joined and across sets, out of how many', async () => {
    const own = await rowsOf('norm-timeline.csv', { norm: 'bpf-2020-6' })
    const joined = await rowsOf('norm-timeline.csv', { norm: 'bpf-2020-6', by: 'STATE_JOINED', corresponding: 'true' })
    const query = `{ normTimeline(norm: "bpf-2020-6", by: STATE_JOINED, corresponding: true) {
      year cumulativeAgreements cumulativeStates assessment { assessed of } } }`
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    })
    interface Step {
      readonly year: number
      readonly cumulativeAgreements: number
      readonly cumulativeStates: number
      readonly assessment: { readonly assessed: number; readonly of: number }
    }
    const { data } = (await response.json()) as { readonly data: { readonly normTimeline: readonly Step[] } }
    expect(
      joined.map(({ year, cumulativeAgreements, cumulativeStates, assessed, of }) =>
        [year, cumulativeAgreements, cumulativeStates, assessed, of].map(Number),
      ),
    ).toEqual(
      data.normTimeline.map(({ year, cumulativeAgreements, cumulativeStates, assessment }) => [
        year,
        cumulativeAgreements,
        cumulativeStates,
        assessment.assessed,
        assessment.of,
      ]),
    )
    expect(Number(joined.at(-1)?.['cumulativeAgreements'])).toBeGreaterThan(
      Number(own.at(-1)?.['cumulativeAgreements']),
    )
  })
})

describe('what can be taken away', () => {
  interface Index {
    readonly exports: readonly {
      readonly name: string
      readonly arguments: readonly { readonly name: string; readonly type: string; readonly default?: unknown }[]
    }[]
  }
  const index = async (path: string, accept: string) =>
    fetch(`${server.url}${path}`, { headers: { accept }, redirect: 'manual' })

  test('is told to programs with each argument, its type and its default', async () => {
    const [one, other] = [await index('/export', 'application/json'), await index('/export/', '*/*')]
    const { exports } = (await one.json()) as Index
    expect([one.status, await other.json()]).toEqual([200, { exports }])
    const takes = (name: string) => exports.find((file) => file.name === name)?.arguments
    expect(takes('agreements')).toEqual([
      { name: 'filter', type: 'AgreementFilter' },
      { name: 'orderBy', type: 'AgreementOrder', default: 'DATE_DESC' },
      { name: 'asOf', type: 'PartialDate' },
      { name: 'counting', type: 'Counting' },
      { name: 'first', type: 'Int' },
      { name: 'bom', type: 'Boolean', default: false, extensions: ['csv'] },
    ])
    expect(takes('network')).toContainEqual({ name: 'projection', type: 'Projection!', default: 'STATES_BY_AGREEMENT' })
    expect(takes('network')).toContainEqual({ name: 'maxLinks', type: 'Int' })
    expect(takes('corpus')).toEqual([])
  })

  test('is a page for people', async () => {
    for (const [path, to] of [
      ['/export', '/files'],
      ['/export/', '/files'],
    ] as const) {
      // prettier-ignore
      const { status, headers } = await index(path, 'text/html,application/xhtml+xml,*/*;q=0.8')
      expect([status, new URL(headers.get('location') ?? '', `${server.url}${path}`).pathname]).toEqual([303, to])
      expect(headers.get('vary')).toBe('accept')
    }
  })
})
