import { parseAsString, useQueryStates } from 'nuqs'
import { useMemo, useState } from 'react'
import { REFLECTING } from '../charts/restrictions.js'
import { Button } from '../design/Button.js'
import { NoticeBox } from '../design/NoticeBox.js'
import type { MatrixQuery } from '../generated/graphql.js'
import type { Counting } from '../generated/schema.js'
import { EntityLink } from '../parts/EntityLink.js'
import { ANSWERS } from '../words/types.js'
import { AnswerLegend } from './AnswerLegend.js'
import { FrequencyFigure } from './FrequencyFigure.js'
import type { MatrixAnswer } from './matrix-question.js'
import { MatrixTable } from './MatrixTable.js'
import { NormLegend } from './NormLegend.js'
import { ordered } from './order.js'
import styles from './Matrix.module.css'

interface Props {
  readonly matrix: MatrixAnswer
  readonly frequency: NonNullable<MatrixQuery['normFrequency']>
  readonly counting: Counting | null
  readonly order: string
  readonly onOrder: (norm: string) => void
  /** The filter, in words. */
  readonly filtered: string
}

const AT_ONCE = 50

export function MatrixView({ matrix: { set, norms, rows }, frequency, counting, order, onOrder, filtered }: Props) {
  const answers = counting?.answers ?? REFLECTING
  const [shown, setShown] = useState(AT_ONCE)
  const [, setCell] = useQueryStates({ agreement: parseAsString, norm: parseAsString }, { history: 'push' })
  const sorted = useMemo(() => ordered(rows.nodes, order, norms, new Set(answers)), [rows, order, norms, answers])
  const total = rows.totalCount ?? sorted.length
  if (total === 0)
    return (
      <NoticeBox title="No agreement was assessed for these norms.">
        <p>
          No source that counts here asks whether an agreement reflects a norm of “{set.name}”. Choose another set, or
          let more count.
        </p>
      </NoticeBox>
    )
  return (
    <div className={styles['view']}>
      <section className={styles['matrix']} aria-label="Matrix">
        <p className={styles['quiet']}>
          {total.toLocaleString('en')} agreements that a source assessed for at least one of {norms.length} norms
          {set.agreement != null && (
            <>
              {' '}
              of <EntityLink entity={set.agreement} />
            </>
          )}
          . Not found, left blank and not assessed are three answers: none of them says that an agreement is against a
          norm.
        </p>
        <AnswerLegend rows={sorted} />
        <MatrixTable
          caption={`Agreements by ${set.name}`}
          norms={norms}
          rows={sorted.slice(0, shown)}
          all={sorted}
          reflecting={new Set(answers)}
          order={order}
          onOrder={onOrder}
          onOpen={(agreement, norm) => void setCell({ agreement, norm })}
        />
        {total > sorted.length && (
          <NoticeBox kind="caution">
            The oldest {sorted.length.toLocaleString('en')} of {total.toLocaleString('en')} agreements are here; the
            files have all.
          </NoticeBox>
        )}
        {sorted.length > shown && (
          <Button onPress={() => setShown(shown + AT_ONCE)}>
            Show more ({shown} of {sorted.length} shown)
          </Button>
        )}
        <NormLegend norms={norms} />
      </section>
      <FrequencyFigure
        norms={norms}
        frequency={frequency}
        counted={`Counted: ${answers.map((answer) => ANSWERS[answer].name.toLowerCase()).join(', ') || 'nothing'}.`}
        aside={filtered}
        file={`norm-frequency-${set.id}`}
      />
    </div>
  )
}
