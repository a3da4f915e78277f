import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { NoticeBox } from '../../design/NoticeBox.js'
import { graphql } from '../../generated/gql.js'
import type { AgreementNormsQuery } from '../../generated/graphql.js'
import { AnswerMark } from '../../parts/AnswerMark.js'
import { ClaimsDisclosure } from '../../parts/ClaimsDisclosure.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { NormSetSelect, useNormSet } from '../NormSetSelect.js'
import styles from './AgreementNorms.module.css'

const NORMS = graphql(`
  query AgreementNorms($id: ID!, $set: ID) {
    agreement(id: $id) {
      norms(set: $set) {
        answer
        contested
        norm {
          ...EntityBrief
        }
        claims {
          ...ClaimParts
        }
        sharedWith {
          label
          name
        }
      }
    }
  }
`)

/** Which norms of a set an agreement reflects, by all six answers, with what each answer rests on. */
export function AgreementNorms({ id }: { readonly id: string }) {
  const [set] = useNormSet()
  const answer = useAnswer(NORMS, { id, set })
  return (
    <>
      <NormSetSelect />
      <Answered what="the norms" answer={answer}>
        {({ agreement }) => <Assessments assessments={agreement?.norms ?? []} />}
      </Answered>
    </>
  )
}

type Assessment = NonNullable<AgreementNormsQuery['agreement']>['norms'][number]

function Assessments({ assessments }: { readonly assessments: readonly Assessment[] }) {
  if (assessments.every(({ answer }) => answer === 'NOT_ASSESSED'))
    return (
      <NoticeBox title="Not assessed">
        <p>No source has looked whether it reflects the norms of this set. That says nothing about what it contains.</p>
      </NoticeBox>
    )
  return (
    <ol role="list" className={styles['norms']}>
      {assessments.map((assessment) => (
        <Row key={assessment.norm.id} {...assessment} />
      ))}
    </ol>
  )
}

const Row = ({ norm, answer, contested, claims, sharedWith }: Assessment) => (
  <li>
    <div>
      <EntityLink entity={norm} />
      {sharedWith.length > 0 && (
        <p className={styles['shared']}>By the same passage as {sharedWith.map(numbered).join(', ')}</p>
      )}
    </div>
    <AnswerMark answer={answer} />
    {claims.length === 0 ? (
      <span />
    ) : (
      <ClaimsDisclosure claims={claims} contested={contested} on={`norm ${norm.name}`} />
    )}
  </li>
)

const numbered = ({ label, name }: Assessment['sharedWith'][number]) => (label == null ? `“${name}”` : `norm ${label}`)
