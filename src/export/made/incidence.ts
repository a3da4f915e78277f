import { GraphQLEnumType } from 'graphql'
import type { Cell } from '../../formats/table.js'
import type { ListVariables } from '../lists/rows.js'
import type { MadeList, MadeScope } from './made-list.js'
import { type ApiPage, pagesOf } from './pages.js'

const AGREEMENTS = `query IncidenceAgreements($filter: AgreementFilter, $commitments: [Commitment!], $asOf: PartialDate, $counting: Counting, $after: String) {
  agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      parties(types: [STATE], commitments: $commitments, asOf: $asOf, counting: $counting, first: 10000) { edges { status node { id } } }
    }
  }
}`

const STATES = `query IncidenceStates($states: StateFilter, $asOf: PartialDate, $counting: Counting, $after: String) {
  states(filter: $states, asOf: $asOf, counting: $counting, first: 1000, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id name }
  }
}`

const CELLS = new GraphQLEnumType({ name: 'IncidenceCells', values: { PRESENCE: {}, STATUS: {} } })
/** Of a party of which no source says by which act. */
const NOT_STATED = 'NOT_STATED'

/** Who is party to what, as a matrix. */
export const incidence: MadeList = {
  name: 'incidence',
  about:
    'States by agreements, a state a row and an agreement a column, those without any too: 1 where the state is party, else 0; with `cells` STATUS by which act, NOT_STATED where no source says, and nothing where it is not.',
  parameters: [
    { name: 'filter', type: 'AgreementFilter' },
    { name: 'states', type: 'StateFilter' },
    { name: 'commitments', type: '[Commitment!]' },
    { name: 'cells', type: CELLS, defaultValue: 'PRESENCE' },
    { name: 'asOf', type: 'PartialDate' },
    { name: 'counting', type: 'Counting' },
  ],
  table: async ({ filter, states, commitments, cells, asOf, counting }, { ask }) => {
    const statuses = await statusesOf({ filter, commitments, asOf, counting }, ask)
    const cellOf = cells === 'STATUS' ? statusCell : presenceCell
    const rows = rowsOf({ states, asOf, counting }, ask, (id) =>
      [...statuses.values()].map((parties) => cellOf(parties, id)),
    )
    return { headers: ['id', 'name', ...statuses.keys()], rows }
  },
}

/** By which act each state is party, by agreement. */
type Statuses = ReadonlyMap<string, ReadonlyMap<string, string | null>>

const presenceCell = (parties: ReadonlyMap<string, string | null>, state: string): Cell => (parties.has(state) ? 1 : 0)
const statusCell = (parties: ReadonlyMap<string, string | null>, state: string): Cell =>
  parties.has(state) ? (parties.get(state) ?? NOT_STATED) : null

interface AgreementsAnswer {
  readonly agreements: ApiPage<{
    readonly id: string
    readonly parties: {
      readonly edges: readonly { readonly status: string | null; readonly node: { readonly id: string } }[]
    }
  }>
}

async function statusesOf(variables: ListVariables, ask: MadeScope['ask']): Promise<Statuses> {
  const statuses = new Map<string, ReadonlyMap<string, string | null>>()
  for await (const { agreements } of pagesOf(
    ask,
    AGREEMENTS,
    variables,
    (answer: AgreementsAnswer) => answer.agreements,
  ))
    for (const { id, parties } of agreements.nodes)
      statuses.set(id, new Map(parties.edges.map(({ status, node }) => [node.id, status])))
  return statuses
}

interface StatesAnswer {
  readonly states: ApiPage<{ readonly id: string; readonly name: string }>
}

async function* rowsOf(
  variables: ListVariables,
  ask: MadeScope['ask'],
  cellsOf: (state: string) => readonly Cell[],
): AsyncGenerator<readonly Cell[]> {
  for await (const { states } of pagesOf(ask, STATES, variables, (answer: StatesAnswer) => answer.states))
    for (const { id, name } of states.nodes) yield [id, name, ...cellsOf(id)]
}
