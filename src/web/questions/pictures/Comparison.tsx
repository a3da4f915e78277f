import { Link } from 'react-router'
import { graphql } from '../../generated/gql.js'
import type { ComparisonPictureFragment, EntityBriefFragment } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { dateInWords } from '../../words/dates.js'
import { Coverage } from './Coverage.js'
import { picture } from './picture.js'
import styles from './Tables.module.css'

const COMPARISON = graphql(`
  fragment ComparisonPicture on StateComparison {
    sharedAgreements(first: 50) {
      totalCount
      nodes {
        ...EntityBrief
        date
      }
    }
    rows {
      state {
        ...EntityBrief
      }
      agreementCount
      organizationCount
      indicators {
        indicator {
          ...EntityBrief
        }
        evidence {
          kind
        }
      }
      onlyIn(first: 50) {
        totalCount
        nodes {
          ...EntityBrief
        }
      }
    }
    norms {
      ...CoveragePicture
    }
  }
`)

/** States side by side: what they share, what only one of them has, and which norms reach which of them. */
function Comparison({ parts: [comparison] }: { readonly parts: readonly ComparisonPictureFragment[] }) {
  if (comparison === undefined) return null
  const { sharedAgreements, rows, norms } = comparison
  const indicators = rows[0]?.indicators.map(({ indicator }) => indicator) ?? []
  return (
    <>
      <p>
        <Link to={`/compare?states=${rows.map(({ state }) => state.id).join(',')}`}>Open them in Compare</Link> to
        choose other states and see what is behind each number.
      </p>
      <div className={styles['scroller']} tabIndex={0} role="region" aria-label="States side by side">
        <table className={styles['grid']}>
          <caption className="visually-hidden">States side by side</caption>
          <thead>
            <tr>
              <td />
              {rows.map(({ state }) => (
                <th key={state.id} scope="col">
                  <EntityLink entity={state} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Line name="Agreements" cells={rows.map(({ agreementCount }) => agreementCount)} />
            <Line
              name="Member of so many organizations"
              cells={rows.map(({ organizationCount }) => organizationCount)}
            />
            {indicators.map(({ id, name }, index) => (
              <Line
                key={id}
                name={`Evidence: ${name}`}
                cells={rows.map((row) => row.indicators[index]?.evidence.length)}
              />
            ))}
            <Line
              name="Agreements of none of the others"
              cells={rows.map(({ onlyIn }) => (
                <Entities key="only" entities={onlyIn.nodes} total={onlyIn.totalCount} />
              ))}
            />
          </tbody>
        </table>
      </div>
      <section className={styles['part']}>
        <h2>Agreements of all of them: {sharedAgreements.totalCount ?? sharedAgreements.nodes.length}</h2>
        <ul role="list" className={styles['list']}>
          {sharedAgreements.nodes.map((agreement) => (
            <li key={agreement.id}>
              <EntityLink entity={agreement} /> {agreement.date != null && <small>{dateInWords(agreement.date)}</small>}
            </li>
          ))}
        </ul>
      </section>
      <Coverage parts={norms} />
    </>
  )
}

interface LineProps {
  readonly name: string
  readonly cells: readonly React.ReactNode[]
}

const Line = ({ name, cells }: LineProps) => (
  <tr>
    <th scope="row">{name}</th>
    {cells.map((cell, index) => (
      <td key={index}>{cell}</td>
    ))}
  </tr>
)

interface EntitiesProps {
  readonly entities: readonly EntityBriefFragment[]
  readonly total: number | null
}

const Entities = ({ entities, total }: EntitiesProps) => (
  <details>
    <summary>{total ?? entities.length}</summary>
    <ul role="list">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
        </li>
      ))}
      {total !== null && total > entities.length && <li>and {total - entities.length} more</li>}
    </ul>
  </details>
)

const tableOf = ([comparison]: readonly ComparisonPictureFragment[]) => [
  ['State', 'Agreements', 'Organizations', 'Agreements of none of the others'],
  ...(comparison?.rows ?? []).map(({ state, agreementCount, organizationCount, onlyIn }) => [
    state.name,
    agreementCount,
    organizationCount,
    onlyIn.totalCount,
  ]),
]

export const COMPARISON_PICTURE = picture({
  type: 'StateComparison',
  fragment: COMPARISON,
  isWhole: true,
  Show: Comparison,
  tableOf,
})
