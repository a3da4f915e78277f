import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import type { EntityBriefFragment, ExamplesQuery } from '../generated/graphql.js'
import { EntitySign } from '../parts/EntitySign.js'
import { entityPath } from '../words/types.js'
import styles from './StartExamples.module.css'

const EXAMPLES = graphql(`
  query Examples($ids: [ID!]!) {
    nodes(ids: $ids) {
      ...EntityBrief
    }
  }
`)

/** By the names that they go by. */
const NAMES = new Map([
  ['KEN', 'Kenya'],
  ['budapest-convention', 'Budapest Convention'],
  ['nato', 'NATO'],
  ['bpf-2020-6', 'Norm 6: cooperation'],
  ['paris-call', 'Paris Call'],
])

/** A few things to begin with, of those that are loaded. */
export function StartExamples() {
  const { data } = useAnswer(EXAMPLES, { ids: [...NAMES.keys()] })
  const entities = data?.nodes.filter(isEntity) ?? []
  return (
    <p className={styles['examples']}>
      <span>Such as</span>
      {entities.map((entity) => (
        <Link key={entity.id} to={entityPath(entity)} className={styles['example']}>
          <EntitySign type={entity.type} iso2={'iso2' in entity ? entity.iso2 : undefined} />
          {NAMES.get(entity.id) ?? entity.name}
        </Link>
      ))}
    </p>
  )
}

/** Not a source, a tie or an open question, nor nothing. */
const isEntity = (node: ExamplesQuery['nodes'][number]): node is EntityBriefFragment => node !== null && 'type' in node
