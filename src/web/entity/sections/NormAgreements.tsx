import { parseAsBoolean, useQueryState } from 'nuqs'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import type { NormAgreementsQuery } from '../../generated/graphql.js'
import { useAsOf } from '../../parts/as-of.js'
import { AnswerMark } from '../../parts/AnswerMark.js'
import { ClaimsDisclosure } from '../../parts/ClaimsDisclosure.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import { ANSWERS } from '../../words/types.js'
import { ChoiceChips } from '../ChoiceChips.js'
import { useRowChoice } from '../ChoiceFilter.js'
import { agreementColumns } from './AgreementColumns.js'

const AGREEMENTS = graphql(`
  query NormAgreements($id: ID!, $asOf: PartialDate) {
    norm(id: $id) {
      name
      agreements(asOf: $asOf, answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED], first: 10000) {
        edges {
          answer
          contested
          node {
            ...AgreementBrief
          }
          claims {
            ...ClaimParts
          }
        }
      }
    }
  }
`)

type Row = NonNullable<NormAgreementsQuery['norm']>['agreements']['edges'][number]

const COLUMNS: readonly TableColumn<Row>[] = [
  ...agreementColumns<Row>(({ node }) => node),
  { name: 'Answer', value: ({ answer }) => ANSWERS[answer].name, show: ({ answer }) => <AnswerMark answer={answer} /> },
  {
    name: 'Evidence',
    value: ({ claims }) => claims.length,
    show: ({ node, ...row }) => <ClaimsDisclosure on={node.name} {...row} />,
  },
]

/** The agreements that reflect a norm, and by choice all that a source assessed for it, with the answer. */
export function NormAgreements({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(AGREEMENTS, { id, asOf })
  return (
    <Answered what="the agreements" answer={answer}>
      {({ norm }) => (norm === null ? null : <Assessed rows={norm.agreements.edges} of={norm.name} />)}
    </Answered>
  )
}

function Assessed({ rows, of }: { readonly rows: readonly Row[]; readonly of: string }) {
  const [all, setAll] = useQueryState('all', parseAsBoolean.withDefault(false).withOptions({ history: 'push' }))
  const choice = useRowChoice('answer', rows, ({ answer }) => answer)
  const chooseAll = (on: true | null) => {
    choice.choose(null)
    void setAll(on)
  }
  const isReflecting = ({ answer }: Row) => all || choice.value !== null || REFLECTING.has(answer)
  const left = rows.filter((row) => choice.fits(row) && isReflecting(row))
  return (
    <>
      {choice.counts.size > 1 && (
        <ChoiceChips
          label="Answer"
          choice={choice}
          nameOf={(code) => ANSWERS[code].name}
          usual={{
            name: 'Reflect it',
            count: rows.filter(({ answer }) => REFLECTING.has(answer)).length,
            isChosen: choice.value === null && !all,
            choose: () => chooseAll(null),
            chooseAll: () => chooseAll(true),
          }}
        />
      )}
      <DataTable
        caption={`Agreements assessed for “${of}”`}
        rows={left}
        columns={COLUMNS}
        rowKey={({ node }) => node.id}
        fold={15}
      />
    </>
  )
}

const REFLECTING: ReadonlySet<string> = new Set(['EXPLICIT', 'INDIRECT', 'QUOTED'])
