import { InputError } from '../../errors.js'
import type { ListVariables } from '../lists/rows.js'
import type { MadeList, MadeScope } from './made-list.js'
import { type ApiPage, pagesOf } from './pages.js'

const MATRIX = `query NormCooccurrence($set: ID, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $after: String) {
  normMatrix(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
    norms { id label name }
    rows(first: 200, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { cells { tie { id } } }
    }
  }
}`

/** Which norms stand in the same agreements, as a matrix. */
export const normCooccurrence: MadeList = {
  name: 'norm-cooccurrence',
  about:
    'The norms of a set (absent: the default set) by each other: how many of the agreements that a source assessed reflect both; where a norm meets itself, how many reflect it.',
  parameters: [
    { name: 'set', type: 'ID' },
    { name: 'filter', type: 'AgreementFilter' },
    { name: 'asOf', type: 'PartialDate' },
    { name: 'counting', type: 'Counting' },
  ],
  table: async (values, { ask }) => {
    const { norms, reflecting } = await reflectingOf(values, ask)
    const both = (one: number, other: number) => reflecting.filter((found) => found.has(one) && found.has(other)).length
    return {
      headers: ['id', 'label', 'name', ...norms.map(({ id }) => id)],
      rows: norms.map(({ id, label, name }, row) => [id, label, name, ...norms.map((_, column) => both(row, column))]),
    }
  },
}

interface MatrixAnswer {
  readonly normMatrix: {
    readonly norms: readonly { readonly id: string; readonly label: string | null; readonly name: string }[]
    readonly rows: ApiPage<{ readonly cells: readonly { readonly tie: object | null }[] }>
  } | null
}

/** The norms, and of each agreement the places of those that it reflects. */
async function reflectingOf(values: ListVariables, ask: MadeScope['ask']) {
  const matrices = pagesOf(ask, MATRIX, values, (answer: MatrixAnswer) => matrixIn(answer, values).rows)
  const reflecting: ReadonlySet<number>[] = []
  let norms: NonNullable<MatrixAnswer['normMatrix']>['norms'] = []
  for await (const answer of matrices) {
    const matrix = matrixIn(answer, values)
    norms = matrix.norms
    for (const { cells } of matrix.rows.nodes)
      reflecting.push(new Set(cells.flatMap(({ tie }, at) => (tie === null ? [] : [at]))))
  }
  return { norms, reflecting }
}

function matrixIn({ normMatrix }: MatrixAnswer, { set }: ListVariables): NonNullable<MatrixAnswer['normMatrix']> {
  if (normMatrix !== null) return normMatrix
  throw new InputError('UNKNOWN_ID', `\`set\` wants the id of a set of norms, got ${JSON.stringify(set ?? null)}`)
}
