import { ArrowRight } from 'lucide-react'
import { Fragment } from 'react'
import { NoticeBox } from '../../design/NoticeBox.js'
import { graphql } from '../../generated/gql.js'
import type { PathsPictureFragment } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { RELATIONS } from '../../words/types.js'
import { ClaimsCell } from '../answer/Cells.js'
import { picture } from './picture.js'
import styles from './Paths.module.css'

const PATHS = graphql(`
  fragment PathsPicture on PathAnswer {
    outcome
    total
    paths {
      length
      entities {
        ...EntityBrief
      }
      steps {
        ties {
          id
          relation
          from {
            id
          }
          claims {
            ...ClaimParts
          }
        }
      }
    }
  }
`)

type Path = PathsPictureFragment['paths'][number]

const OUTCOMES: { readonly [O in PathsPictureFragment['outcome']]: string } = {
  COMPLETE: 'These are all the shortest ways.',
  NONE_WITHIN_MAX_LENGTH: 'The two are not linked within so many steps by the ties that count.',
  CUT_BY_FIRST: 'There are more ways as short as these.',
  CUT_BY_TIME: 'The search was given up as too much work: nothing is known of the ways. Leave more hubs out.',
}

/** The shortest ways between two entities, each as a chain. */
function Paths({ parts: [answer] }: { readonly parts: readonly PathsPictureFragment[] }) {
  if (answer === undefined) return null
  const { outcome, total, paths } = answer
  const [first] = paths
  return (
    <section className={styles['paths']}>
      {first && (
        <h2>
          {total === null || total === paths.length ? paths.length : `${paths.length} of ${total}`}{' '}
          {paths.length === 1 ? 'way' : 'ways'} of {first.length} {first.length === 1 ? 'step' : 'steps'}
        </h2>
      )}
      <ol role="list">
        {paths.map((path) => (
          <li key={path.entities.map(({ id }) => id).join(' ')} className={styles['path']}>
            <Chain path={path} />
          </li>
        ))}
      </ol>
      <NoticeBox kind={outcome === 'COMPLETE' ? 'info' : 'caution'} title={OUTCOMES[outcome]} />
    </section>
  )
}

const Chain = ({ path: { entities, steps } }: { readonly path: Path }) =>
  entities.map((entity, index) => (
    <Fragment key={entity.id}>
      {index > 0 && <Step ties={steps[index - 1]?.ties ?? []} from={entities[index - 1]!.id} />}
      <span className={styles['stop']}>
        <EntityLink entity={entity} />
      </span>
    </Fragment>
  ))

interface StepProps {
  readonly ties: Path['steps'][number]['ties']
  /** Where the step begins: a tie that leaves there is told forwards. */
  readonly from: string
}

const Step = ({ ties, from }: StepProps) => (
  <ul role="list" className={styles['step']}>
    {ties.map((tie) => (
      <li key={tie.id}>
        <span className={styles['relation']}>
          {RELATIONS[tie.relation][tie.from.id === from ? 'out' : 'in']} <ArrowRight aria-hidden />
        </span>
        <ClaimsCell claims={tie.claims} />
      </li>
    ))}
  </ul>
)

const tableOf = ([answer]: readonly PathsPictureFragment[]) => [
  ['Way', 'Entities'],
  ...(answer?.paths ?? []).map(({ entities }, index) => [index + 1, entities.map(({ name }) => name).join(' – ')]),
]

export const PATHS_PICTURE = picture({ type: 'PathAnswer', fragment: PATHS, isWhole: true, Show: Paths, tableOf })
