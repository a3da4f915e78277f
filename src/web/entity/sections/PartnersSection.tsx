import { parseAsBoolean, parseAsStringLiteral, useQueryState } from 'nuqs'
import { useState } from 'react'
import { Link } from 'react-router'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Checkbox } from '../../design/Checkbox.js'
import { Disclosure } from '../../design/Disclosure.js'
import { Segments } from '../../design/Segments.js'
import { graphql } from '../../generated/gql.js'
import type { PartnersQuery } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { SharedAgreements } from '../../parts/SharedAgreements.js'
import { useAsOf, useDated } from '../../parts/as-of.js'
import { ShowAll } from '../ShowAll.js'
import styles from './Ranked.module.css'

const PARTNERS = graphql(`
  query Partners($id: ID!, $asOf: PartialDate, $first: Int!, $filter: AgreementFilter, $orderBy: SharedOrder!) {
    state(id: $id) {
      partners(asOf: $asOf, first: $first, filter: $filter, orderBy: $orderBy) {
        totalCount
        edges {
          sharedCount
          jaccard
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
/** Agreements of more states say little about who is close to whom. */
const NEAR_UNIVERSAL = 150

const ORDERS = [
  { value: 'SHARED', name: 'Most shared' },
  { value: 'JACCARD', name: 'Most alike' },
] as const

/** The states that share the most agreements with a state, or the most of what either has; each opens to these agreements
 * and what they rest on. */
export function PartnersSection({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const [first, setFirst] = useState(FEW)
  const [narrow, setNarrow] = useQueryState(
    'narrow',
    parseAsBoolean.withDefault(false).withOptions({ history: 'push' }),
  )
  const [orderBy, setOrderBy] = useQueryState(
    'orderBy',
    parseAsStringLiteral(ORDERS.map(({ value }) => value))
      .withDefault('SHARED')
      .withOptions({ history: 'push' }),
  )
  const filter = narrow ? { maxStates: NEAR_UNIVERSAL } : null
  const answer = useAnswer(PARTNERS, { id, asOf, first, filter, orderBy })
  return (
    <>
      <div className={`${styles['order'] ?? ''} no-print`}>
        <Segments label="Order" value={orderBy} options={ORDERS} onChange={(order) => void setOrderBy(order)} />
        <span>
          {orderBy === 'SHARED'
            ? 'By how many both are party to, with their share of what either is party to.'
            : 'By the share that both are party to of what either is: who has many does not lead for that alone.'}
        </span>
      </div>
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
                    part={partOf(edge, state.partners?.edges[0] ?? edge, orderBy)}
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

const partOf = (edge: Edge, longest: Edge, orderBy: 'SHARED' | 'JACCARD'): number =>
  orderBy === 'SHARED' ? edge.sharedCount / longest.sharedCount : edge.jaccard / longest.jaccard

interface PartnerProps {
  readonly id: string
  readonly edge: Edge
  /** How long its bar is, of the longest. */
  readonly part: number
  readonly filter: { readonly maxStates: number } | null
}

function Partner({ id, edge: { node, sharedCount, jaccard }, part, filter }: PartnerProps) {
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
            <span className={styles['bar']} style={{ inlineSize: `${50 * part}%` }} aria-hidden />
            <span>
              {sharedCount.toLocaleString('en')}{' '}
              <span className={styles['unit']}>shared {sharedCount === 1 ? 'agreement' : 'agreements'}</span>
              <span className="visually-hidden"> with {node.name}</span> · {Math.round(100 * jaccard)}%
              <span className="visually-hidden"> of what either is party to</span>
            </span>
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
