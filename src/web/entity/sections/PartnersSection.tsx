import { parseAsBoolean, useQueryState } from 'nuqs'
import { useState } from 'react'
import { Link } from 'react-router'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Checkbox } from '../../design/Checkbox.js'
import { Disclosure } from '../../design/Disclosure.js'
import { graphql } from '../../generated/gql.js'
import type { PartnersQuery } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { SharedAgreements } from '../../parts/SharedAgreements.js'
import { useAsOf, useDated } from '../../parts/as-of.js'
import { ShowAll } from '../ShowAll.js'
import styles from './Ranked.module.css'

const PARTNERS = graphql(`
  query Partners($id: ID!, $asOf: PartialDate, $first: Int!, $filter: AgreementFilter) {
    state(id: $id) {
      partners(asOf: $asOf, first: $first, filter: $filter) {
        totalCount
        edges {
          sharedCount
          node {
            ...EntityBrief
          }
        }
      }
    }
  }
`)

const FEW = 10
const ALL = 1000
/** Agreements of more parties say little about who is close to whom. */
const NEAR_UNIVERSAL = 150

/** The states that share the most agreements with a state; each opens to these agreements and what they rest on. */
export function PartnersSection({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const [first, setFirst] = useState(FEW)
  const [narrow, setNarrow] = useQueryState(
    'narrow',
    parseAsBoolean.withDefault(false).withOptions({ history: 'push' }),
  )
  const filter = narrow ? { maxStates: NEAR_UNIVERSAL } : null
  const answer = useAnswer(PARTNERS, { id, asOf, first, filter })
  return (
    <>
      <Checkbox isSelected={narrow} onChange={(chosen) => void setNarrow(chosen)}>
        Leave out agreements of more than {NEAR_UNIVERSAL} states
      </Checkbox>
      <Answered what="the partners" answer={answer}>
        {({ state }) =>
          state?.partners == null ? null : (
            <>
              <ol role="list" className={styles['ranked']}>
                {state.partners.edges.map((edge) => (
                  <Partner
                    key={edge.node.id}
                    id={id}
                    edge={edge}
                    most={state.partners?.edges[0]?.sharedCount ?? 1}
                    filter={filter}
                  />
                ))}
              </ol>
              <ShowAll
                shown={state.partners.edges.length}
                total={state.partners.totalCount}
                onShow={() => setFirst(ALL)}
              />
            </>
          )
        }
      </Answered>
    </>
  )
}

type Edge = NonNullable<NonNullable<PartnersQuery['state']>['partners']>['edges'][number]

interface PartnerProps {
  readonly id: string
  readonly edge: Edge
  /** The longest bar. */
  readonly most: number
  readonly filter: { readonly maxStates: number } | null
}

function Partner({ id, edge: { node, sharedCount }, most, filter }: PartnerProps) {
  const compared = useDated(`/compare?states=${id},${node.id}`)
  const [partner, setPartner] = useQueryState('partner', { history: 'push' })
  return (
    <li>
      <EntityLink entity={node} />
      <Disclosure
        open={partner === node.id}
        onToggle={(open) => void setPartner(open ? node.id : null)}
        summary={
          <>
            <span className={styles['bar']} style={{ inlineSize: `${(60 * sharedCount) / most}%` }} aria-hidden />
            <span>
              {sharedCount.toLocaleString('en')}{' '}
              <span className={styles['unit']}>shared {sharedCount === 1 ? 'agreement' : 'agreements'}</span>
            </span>
            <span className="visually-hidden">with {node.name}</span>
          </>
        }
      >
        <p className={styles['compare']}>
          <Link to={compared}>Compare the two side by side</Link>
        </p>
        <SharedAgreements a={id} b={node.id} filter={filter} />
      </Disclosure>
    </li>
  )
}
