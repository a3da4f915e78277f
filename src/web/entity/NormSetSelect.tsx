import { useQueryState } from 'nuqs'
import { useAnswer } from '../api/use-answer.js'
import { Select } from '../design/Select.js'
import { FilterProblems } from '../filters/FilterProblems.js'
import { named, unknown } from '../filters/unknown.js'
import { graphql } from '../generated/gql.js'
import styles from './sections/Sections.module.css'

const SETS = graphql(`
  query NormSets {
    dataset {
      defaultNormSet {
        id
      }
    }
    normSets {
      id
      name
    }
  }
`)

/** The set of norms that the address names; null: the one that the dataset takes where none is named, or none that is. */
export function useNormSet() {
  const { data } = useAnswer(SETS, {})
  const [written, setSet] = useQueryState('set', { history: 'push' })
  const wrong = data === undefined ? null : unknown('set', written, named(data.normSets), 'set of norms')
  return [wrong === null ? written : null, setSet, wrong] as const
}

/** Of which set norms are shown. */
export function NormSetSelect() {
  const { data } = useAnswer(SETS, {})
  const [set, setSet, wrong] = useNormSet()
  if (data === undefined) return null
  const usual = data.dataset.defaultNormSet?.id
  return (
    <div className={`${styles['filters'] ?? ''} no-print`}>
      <FilterProblems problems={wrong === null ? [] : [wrong]} />
      <Select
        label="Set of norms"
        value={set ?? usual ?? ''}
        options={data.normSets.map(({ id, name }) => ({ value: id, name }))}
        onChange={(chosen) => void setSet(chosen === usual ? null : chosen)}
      />
    </div>
  )
}
