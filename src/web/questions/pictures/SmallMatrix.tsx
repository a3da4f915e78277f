import { Link } from 'react-router'
import { graphql } from '../../generated/gql.js'
import type { MatrixPictureFragment } from '../../generated/graphql.js'
import { AnswerSquare } from '../../matrix/AnswerSquare.js'
import { EntityLink, entityName } from '../../parts/EntityLink.js'
import { dateInWords } from '../../words/dates.js'
import { ANSWERS } from '../../words/types.js'
import { picture } from './picture.js'
import styles from './Tables.module.css'

const MATRIX = graphql(`
  fragment MatrixPicture on NormMatrix {
    set {
      ...EntityBrief
    }
    norms {
      ...EntityBrief
    }
    rows(first: $first) {
      totalCount
      nodes {
        ...MatrixRowParts
      }
    }
  }
`)

/** Agreements by norms, every cell with its answer. */
function SmallMatrix({ parts: [matrix] }: { readonly parts: readonly MatrixPictureFragment[] }) {
  if (matrix === undefined) return null
  const { set, norms, rows } = matrix
  const total = rows.totalCount ?? rows.nodes.length
  return (
    <section className={styles['part']}>
      <p>
        <Link to={`/matrix?set=${encodeURIComponent(set.id)}`}>Open the whole matrix</Link> to sort it, filter it and
        see the claims behind each cell.
      </p>
      <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Agreements by norms">
        <table className={`${styles['grid'] ?? ''} ${styles['small'] ?? ''}`}>
          <caption className="visually-hidden">Agreements by the norms of {set.name}</caption>
          <thead>
            <tr>
              <th scope="col">Agreement</th>
              {norms.map((norm, index) => (
                <th key={norm.id} scope="col" title={entityName(norm)}>
                  <span aria-hidden>{'label' in norm ? (norm.label ?? index + 1) : index + 1}</span>
                  <span className="visually-hidden">{entityName(norm)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.nodes.map(({ agreement, cells }) => (
              <tr key={agreement.id}>
                <th scope="row">
                  <EntityLink entity={agreement} />{' '}
                  {agreement.date != null && <small>{dateInWords(agreement.date)}</small>}
                </th>
                {cells.map(({ answer, contested, claims }, index) => (
                  <td key={index} title={ANSWERS[answer].note}>
                    <AnswerSquare
                      answer={answer}
                      contested={contested}
                      cited={claims.length > 0 && claims.every(({ source }) => source.access === 'CITED')}
                    />
                    <span className="visually-hidden">{ANSWERS[answer].name}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {total > rows.nodes.length && (
          <p className={styles['note']}>
            The first {rows.nodes.length} of {total.toLocaleString('en')}.
          </p>
        )}
      </div>
      <ul role="list" className={styles['key']}>
        {Object.entries(ANSWERS).map(([answer, { name, note }]) => (
          <li key={answer} className={styles['mark']}>
            <AnswerSquare answer={answer as keyof typeof ANSWERS} /> {name}: {note}
          </li>
        ))}
      </ul>
    </section>
  )
}

const tableOf = ([matrix]: readonly MatrixPictureFragment[]) =>
  matrix === undefined
    ? []
    : [
        ['Agreement', 'Date', ...matrix.norms.map(entityName)],
        ...matrix.rows.nodes.map(({ agreement, cells }) => [
          agreement.name,
          agreement.date,
          ...cells.map(({ answer }) => ANSWERS[answer].name),
        ]),
      ]

export const MATRIX_PICTURE = picture({
  type: 'NormMatrix',
  fragment: MATRIX,
  isWhole: true,
  Show: SmallMatrix,
  tableOf,
})
