import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import type { AgreementForm, EntityType, LegalForce, OrganizationKind } from '../../generated/schema.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { codeInWords } from '../../words/codes.js'
import { dateInWords } from '../../words/dates.js'
import { TYPES } from '../../words/types.js'
import type { TemporalArguments } from '../arguments.js'
import { entityOfNode } from '../data/entity-in.js'
import { NODE_FACTS } from '../data/node-query.js'
import type { GraphNode } from '../graph/graph.js'
import { NODE_MEASURES, measureInWords } from '../measures.js'
import styles from './Panel.module.css'
import { PanelTieGroups } from './PanelTieGroups.js'

interface Props {
  readonly id: string
  /** Absent where it is not drawn. */
  readonly node: GraphNode | undefined
  readonly moment: TemporalArguments
  readonly children: React.ReactNode
}

/** One node: what it is, how it stands in this network, what can be done with it, and its ties with their sources. */
export function NodePanel({ id, node, moment, children }: Props) {
  const answer = useAnswer(NODE_FACTS, { id, ...moment })
  return (
    <Answered what="what is known of it" answer={answer}>
      {({ node: named }) => {
        const found = entityOfNode(named)
        if (found === null) return <p>There is nothing with the id “{id}”.</p>
        return (
          <>
            <h3 className={styles['name']}>
              <EntityLink entity={found} />
            </h3>
            <p className={styles['facts']}>{factsOf(found)}</p>
            {found.description !== null && <p>{found.description}</p>}
            {node !== undefined && <Standing node={node} />}
            {children}
            <h4>All its ties, with their sources</h4>
            <PanelTieGroups id={id} type={found.type} counts={found.tieCounts} moment={moment} />
          </>
        )
      }}
    </Answered>
  )
}

/** What some kinds of entity say of themselves. */
interface Facts {
  readonly type: EntityType
  readonly region?: string | null
  readonly subregion?: string | null
  readonly date?: string | null
  readonly form?: AgreementForm
  readonly legalForce?: LegalForce | null
  readonly kind?: OrganizationKind
}

function factsOf({ type, region, subregion, date, form, legalForce, kind }: Facts): string {
  const codes = [form, legalForce, kind].map((code) => (code == null ? null : codeInWords(code)))
  return [TYPES[type].one, subregion ?? region, date == null ? null : dateInWords(date), ...codes]
    .filter((fact) => fact != null)
    .join(' · ')
}

const Standing = ({ node }: { readonly node: GraphNode }) => (
  <dl className={styles['standing']}>
    {(['degree', 'weightedDegree', 'pageRank', 'betweenness'] as const).map((measure) => {
      const value = node[measure]
      return value === null ? null : (
        <div key={measure}>
          <dt title={NODE_MEASURES[measure].note}>{NODE_MEASURES[measure].name}</dt>
          <dd>{measureInWords(measure, value)}</dd>
        </div>
      )
    })}
  </dl>
)
