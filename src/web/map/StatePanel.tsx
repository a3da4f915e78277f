import { ArrowLeft, Waypoints } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Button } from '../design/Button.js'
import type { EntityBriefFragment, MapEvidenceQuery, TieMarksFragment } from '../generated/graphql.js'
import type { AgreementFilter } from '../generated/schema.js'
import { EntityLink } from '../parts/EntityLink.js'
import { EvidenceButton } from '../parts/EvidenceButton.js'
import { codeInWords } from '../words/codes.js'
import { dateInWords } from '../words/dates.js'
import { ANSWERS, entityPath } from '../words/types.js'
import { MAP_EVIDENCE } from './evidence-question.js'
import type { MapState } from './map-questions.js'
import type { MapMeasure } from './measures.js'
import type { MapSettings } from './use-map.js'
import styles from './Map.module.css'

interface Props {
  readonly state: MapState
  readonly measure: MapMeasure
  readonly words: string
  readonly norm: string | undefined
  readonly variables: MapSettings['variables']
  readonly onClose: () => void
  readonly onCentre: () => void
}

const FIRST = 50

/** What stands behind the value of one state. */
export function StatePanel({ state, measure, words, norm, variables, onClose, onCentre }: Props) {
  const { filter, asOf, counting, set, centre, indicator, ofAgreements, ofNorms, ofNorm, ofPartners, ofIndicator } =
    variables
  const answer = useAnswer(MAP_EVIDENCE, {
    ...{ id: state.id, filter, asOf, counting, set, first: FIRST, ofAgreements, ofNorms, ofNorm, ofIndicator },
    ...{ centre, norm: norm ?? '' },
    ofPartners: ofPartners && centre !== state.id,
    parties: partyTo(filter, state.id),
  })
  return (
    <section className={styles['panel']} aria-labelledby="picked-state">
      <div className="no-print">
        <Button kind="quiet" onPress={onClose}>
          <ArrowLeft aria-hidden /> All states
        </Button>
      </div>
      <h2 id="picked-state">
        <EntityLink entity={state} />
      </h2>
      <p className={styles['quiet']}>{[state.subregion, state.region].filter(Boolean).join(', ')}</p>
      <p className={styles['reading']}>{words}</p>
      {measure !== 'partners' || centre !== state.id ? (
        <Button onPress={onCentre}>
          <Waypoints aria-hidden /> Show the partners of {state.name}
        </Button>
      ) : null}
      <Answered what="the evidence" answer={answer}>
        {(data) => <Evidence data={data} indicator={indicator} />}
      </Answered>
      <p>
        <Link to={entityPath(state)}>All that is known of {state.name}</Link>
      </p>
    </section>
  )
}

const partyTo = (filter: AgreementFilter, id: string): AgreementFilter => ({
  ...filter,
  parties: [...(filter.parties ?? []), { any: [id] }],
})

function Evidence({ data, indicator }: { readonly data: MapEvidenceQuery; readonly indicator: string | undefined }) {
  const { state, norm, shared } = data
  const [pair] = shared?.nodes ?? []
  const shown = state?.indicators?.find((one) => one.indicator.id === indicator)
  return (
    <>
      {state?.agreements && (
        <Agreements title="Party to" total={state.agreements.totalCount}>
          {state.agreements.edges.map(({ node, status, tie }) => (
            <Item key={node.id} entity={node} ties={[tie]} told={[dated(node.date), status && codeInWords(status)]} />
          ))}
        </Agreements>
      )}
      {state?.norms?.map(({ norm: reflected, agreements }) => (
        <Agreements key={reflected.id} title={<EntityLink entity={reflected} />} total={agreements.totalCount}>
          {agreements.edges.map(({ node, tie }) => (
            <Item key={node.id} entity={node} ties={tie ? [tie] : []} told={[dated(node.date)]} />
          ))}
        </Agreements>
      ))}
      {norm && (
        <>
          <Agreements title="Party to, and reflects the norm" total={norm.reflecting.totalCount}>
            {norm.reflecting.edges.map(({ node, answer, tie }) => (
              <Item
                key={node.id}
                entity={node}
                ties={tie ? [tie] : []}
                told={[dated(node.date), ANSWERS[answer].name]}
              />
            ))}
          </Agreements>
          <Agreements title="Party to, assessed without it" total={norm.others.totalCount}>
            {norm.others.edges.map(({ node, answer }) => (
              <Item key={node.id} entity={node} ties={[]} told={[dated(node.date), ANSWERS[answer].name]} />
            ))}
          </Agreements>
        </>
      )}
      {pair && (
        <Agreements title="Both are party to" total={pair.agreements.totalCount}>
          {pair.agreements.edges.map(({ node, ties }) => (
            <Item key={node.id} entity={node} ties={ties} told={[dated(node.date)]} />
          ))}
        </Agreements>
      )}
      {shown && (
        <Agreements title="Evidence" total={shown.evidence.length}>
          {shown.evidence.map(({ kind, by, tie, because }) => (
            <Item key={`${by.id} ${kind}`} entity={by} ties={[tie, because]} told={[codeInWords(kind)]} />
          ))}
        </Agreements>
      )}
    </>
  )
}

interface AgreementsProps {
  readonly title: ReactNode
  readonly total: number | null
  readonly children: readonly ReactNode[]
}

const Agreements = ({ title, total, children }: AgreementsProps) => (
  <div className={styles['evidence']}>
    <h3>
      {title} {total !== null && <span className={styles['quiet']}>({total})</span>}
    </h3>
    {children.length === 0 ? <p className={styles['quiet']}>None listed.</p> : <ul role="list">{children}</ul>}
    {total !== null && total > children.length && (
      <p className={styles['quiet']}>
        The first {children.length} of {total}.
      </p>
    )}
  </div>
)

interface ItemProps {
  readonly entity: EntityBriefFragment
  readonly told: readonly (string | null)[]
  readonly ties: readonly (TieMarksFragment & { readonly from?: { readonly name: string } })[]
}

const Item = ({ entity, told, ties }: ItemProps) => (
  <li>
    <EntityLink entity={entity} />
    <span className={styles['quiet']}>{told.filter(Boolean).join(', ')}</span>
    {ties.map((tie) => (
      <span key={tie.id} className={styles['tie']}>
        {tie.from && `${tie.from.name}: `}
        <EvidenceButton tie={tie} />
      </span>
    ))}
  </li>
)

const dated = (date: string | null): string => (date === null ? 'No date' : dateInWords(date))
