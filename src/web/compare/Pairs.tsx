import { useQueryState } from 'nuqs'
import { FilterProblems } from '../filters/FilterProblems.js'
import type { Near } from '../filters/problem.js'
import { unknown } from '../filters/unknown.js'
import { SharedAgreements } from '../parts/SharedAgreements.js'
import { ByState } from './ByState.js'
import type { ComparedState } from './compared.js'
import styles from './ByState.module.css'
import { EntityLink } from '../parts/EntityLink.js'

/** How many agreements each two share; a number opens to them. */
export function Pairs({ states }: { readonly states: readonly ComparedState[] }) {
  const [pair, setPair] = useQueryState('pair', { history: 'push' })
  const [a, b] = (pair ?? '').split(',').map((id) => states.find((state) => state.id === id))
  const problem = unknown('pair', pair, pairsOf(states), 'pair of these states')
  return (
    <>
      <FilterProblems problems={problem === null ? [] : [problem]} />
      <ByState
        caption="Shared agreements of each two"
        corner="Shared with"
        states={states}
        rows={states.map((row) => ({
          key: row.id,
          head: <EntityLink entity={row} />,
          cells: states.map((column) =>
            row.id === column.id ? (
              <span key={column.id} className={styles['none']}>
                {row.agreements.edges.length} in all
              </span>
            ) : (
              <button
                key={column.id}
                type="button"
                className={styles['cell']}
                aria-label={`${shared(row, column)} shared by ${row.name} and ${column.name}`}
                onClick={() => void setPair(`${row.id},${column.id}`)}
              >
                {shared(row, column)}
              </button>
            ),
          ),
        }))}
      />
      {a !== undefined && b !== undefined && (
        <>
          <h3>
            {a.name} and {b.name}
          </h3>
          <SharedAgreements key={`${a.id} ${b.id}`} a={a.id} b={b.id} />
        </>
      )}
    </>
  )
}

const pairsOf = (states: readonly ComparedState[]): readonly Near[] =>
  states.flatMap((a) => states.filter((b) => b !== a).map((b) => ({ value: `${a.id},${b.id}` })))

function shared(a: ComparedState, b: ComparedState): number {
  const ids = new Set(a.agreements.edges.map(({ node }) => node.id))
  return b.agreements.edges.filter(({ node }) => ids.has(node.id)).length
}
