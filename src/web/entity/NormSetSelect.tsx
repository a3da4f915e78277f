import { useQueryState } from 'nuqs'
import { useAnswer } from '../api/use-answer.js'
import { Select } from '../design/Select.js'
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

/** The set of norms that the address names; null: the one that the dataset takes where none is named. */
export const useNormSet = () => useQueryState('set', { history: 'push' })

/** Of which set norms are shown. */
export function NormSetSelect() {
  const { data } = useAnswer(SETS, {})
  const [set, setSet] = useNormSet()
  if (data === undefined) return null
  const usual = data.dataset.defaultNormSet?.id
  return (
    <div className={`${styles['filters'] ?? ''} no-print`}>
      <Select
        label="Set of norms"
        value={set ?? usual ?? ''}
        options={data.normSets.map(({ id, name }) => ({ value: id, name }))}
        onChange={(chosen) => void setSet(chosen === usual ? null : chosen)}
      />
    </div>
  )
}
