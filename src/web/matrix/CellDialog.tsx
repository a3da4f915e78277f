import { parseAsString, useQueryStates } from 'nuqs'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Dialog } from '../design/Dialog.js'
import { NoticeBox } from '../design/NoticeBox.js'
import { graphql } from '../generated/gql.js'
import type { MatrixCellQuery } from '../generated/graphql.js'
import type { Counting } from '../generated/schema.js'
import { ClaimList } from '../parts/ClaimList.js'
import { EntityLink } from '../parts/EntityLink.js'
import { dateInWords } from '../words/dates.js'
import { ANSWERS } from '../words/types.js'
import { AnswerSquare } from './AnswerSquare.js'
import styles from './Matrix.module.css'

const CELL = graphql(`
  query MatrixCell($norm: ID!, $agreement: ID!, $asOf: PartialDate, $counting: Counting) {
    norm(id: $norm) {
      ...EntityBrief
      description
      agreements(
        filter: { ids: [$agreement] }
        answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]
        asOf: $asOf
        counting: $counting
        first: 1
      ) {
        edges {
          answer
          contested
          claims {
            ...ClaimParts
          }
          tie {
            id
          }
        }
      }
    }
    agreement(id: $agreement) {
      ...EntityBrief
      date
    }
  }
`)

interface Props {
  readonly norm: string
  readonly agreement: string
  readonly asOf: string | null
  readonly counting: Counting | null
  readonly onClose: () => void
}

/** What the sources say of one agreement and one norm. */
function CellDialog({ norm, agreement, asOf, counting, onClose }: Props) {
  const answer = useAnswer(CELL, { norm, agreement, asOf, counting })
  return (
    <Dialog title="Does the agreement reflect the norm?" isOpen onClose={onClose}>
      <Answered what="what the sources say" answer={answer}>
        {(data) => <Said {...data} />}
      </Answered>
    </Dialog>
  )
}

function Said({ norm, agreement }: MatrixCellQuery) {
  if (norm == null || agreement == null)
    return <NoticeBox kind="caution">There is no such {norm == null ? 'norm' : 'agreement'} in this dataset.</NoticeBox>
  const [edge] = norm.agreements.edges
  const answer = edge?.answer ?? 'NOT_ASSESSED'
  return (
    <div className={styles['said']}>
      <dl>
        <dt>Agreement</dt>
        <dd>
          <EntityLink entity={agreement} />
        </dd>
        <dt>Date</dt>
        <dd>{agreement.date == null ? 'Not known' : dateInWords(agreement.date)}</dd>
        <dt>Norm</dt>
        <dd>
          <EntityLink entity={norm} />
        </dd>
        <dt>Answer</dt>
        <dd className={styles['answer']}>
          <AnswerSquare answer={answer} contested={edge?.contested ?? false} /> <strong>{ANSWERS[answer].name}</strong>{' '}
          {ANSWERS[answer].note}
        </dd>
      </dl>
      {edge?.contested === true && (
        <NoticeBox kind="caution" title="Contested: the sources answer differently.">
          <p>Of several answers, the most affirmative counts.</p>
        </NoticeBox>
      )}
      {edge !== undefined && (
        <>
          <h3>Who says so</h3>
          <ClaimList claims={edge.claims} />
        </>
      )}
      {edge?.tie != null && (
        <p className={styles['quiet']}>
          Cite this tie as <code>{edge.tie.id}</code>.
        </p>
      )}
    </div>
  )
}

/** The cell that the address names, if it names one. */
export function OpenCell(given: Pick<Props, 'asOf' | 'counting'>) {
  const [{ norm, agreement }, setCell] = useQueryStates(
    { agreement: parseAsString, norm: parseAsString },
    { history: 'push' },
  )
  if (norm === null || agreement === null) return null
  return (
    <CellDialog
      key={`${norm} ${agreement}`}
      {...given}
      norm={norm}
      agreement={agreement}
      onClose={() => void setCell({ agreement: null, norm: null })}
    />
  )
}
