import { graphql } from '../../generated/gql.js'
import type { CoveragePictureFragment, EntityBriefFragment } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { picture } from './picture.js'
import styles from './Tables.module.css'

const COVERAGE = graphql(`
  fragment CoveragePicture on NormCoverage {
    norm {
      ...EntityBrief
    }
    reflectedFor {
      ...EntityBrief
    }
    notFoundFor {
      ...EntityBrief
    }
    notAssessedFor {
      ...EntityBrief
    }
    agreements {
      totalCount
    }
  }
`)

const MARKS = {
  yes: { sign: '●', words: 'Yes' },
  no: { sign: '○', words: 'Not found' },
  blank: { sign: '–', words: 'Not assessed' },
} as const

/** Norms by states: whether one of the state's agreements reflects the norm. */
export const Coverage = ({ parts }: { readonly parts: readonly CoveragePictureFragment[] }) => {
  const states = statesOf(parts)
  return (
    <section className={styles['part']}>
      <h2>Which norms reach which of them</h2>
      <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Norms by states">
        <table className={styles['grid']}>
          <caption className="visually-hidden">Norms by states</caption>
          <thead>
            <tr>
              <th scope="col">Norm</th>
              {states.map((state) => (
                <th key={state.id} scope="col">
                  <EntityLink entity={state} />
                </th>
              ))}
              <th scope="col">Agreements that reflect it</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.norm.id}>
                <th scope="row">
                  <EntityLink entity={part.norm} />
                </th>
                {states.map(({ id }) => (
                  <td key={id}>
                    <Mark of={markOf(part, id)} />
                  </td>
                ))}
                <td>{part.agreements.totalCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles['note']}>
          Yes: party to an agreement that reflects the norm. Not found: only to agreements that were assessed for it
          without finding it. Not assessed: party to none that somebody looked at.
        </p>
      </div>
    </section>
  )
}

function Mark({ of }: { readonly of: keyof typeof MARKS }) {
  const { sign, words } = MARKS[of]
  return (
    <span className={styles['mark']} data-kind={of}>
      <span aria-hidden>{sign}</span> {words}
    </span>
  )
}

const statesOf = (parts: readonly CoveragePictureFragment[]): readonly EntityBriefFragment[] => {
  const [first] = parts
  if (first === undefined) return []
  // Each norm has every state in one of its lists.
  return [...first.reflectedFor, ...first.notFoundFor, ...first.notAssessedFor].toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  )
}

function markOf({ reflectedFor, notFoundFor }: CoveragePictureFragment, state: string): keyof typeof MARKS {
  if (reflectedFor.some(({ id }) => id === state)) return 'yes'
  return notFoundFor.some(({ id }) => id === state) ? 'no' : 'blank'
}

export const COVERAGE_PICTURE = picture({ type: 'NormCoverage', fragment: COVERAGE, isWhole: true, Show: Coverage })
