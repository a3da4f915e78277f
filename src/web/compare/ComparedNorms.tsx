import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Disclosure } from '../design/Disclosure.js'
import { NormSetSelect, useNormSet } from '../entity/NormSetSelect.js'
import { graphql } from '../generated/gql.js'
import type { ComparedNormsQuery } from '../generated/graphql.js'
import { useAsOf } from '../parts/as-of.js'
import { EntityLink } from '../parts/EntityLink.js'
import { ByState } from './ByState.js'
import type { ComparedState } from './compared.js'
import { countedNoun } from '../words/counted.js'

const NORMS = graphql(`
  query ComparedNorms($states: [ID!]!, $set: ID, $asOf: PartialDate) {
    compareStates(states: $states, asOf: $asOf) {
      norms(set: $set) {
        norm {
          ...EntityBrief
        }
        reflectedFor {
          id
        }
        notFoundFor {
          id
        }
        agreements(first: 1000) {
          nodes {
            ...EntityBrief
          }
        }
      }
      rows {
        state {
          id
        }
        indicators {
          indicator {
            ...EntityBrief
          }
          evidence {
            kind
          }
        }
      }
    }
  }
`)

/** Which norms each has through an agreement, and how much evidence there is of its cooperation. */
export function ComparedNorms({ states }: { readonly states: readonly ComparedState[] }) {
  const { asOf } = useAsOf()
  const [set] = useNormSet()
  const answer = useAnswer(NORMS, { states: states.map(({ id }) => id), set, asOf })
  return (
    <>
      <NormSetSelect />
      <Answered what="the norms" answer={answer}>
        {({ compareStates }) =>
          compareStates === null ? null : (
            <ByState
              caption="Norms and evidence by state"
              corner="Norm or indicator"
              states={states}
              rows={[...normRows(compareStates, states), ...indicatorRows(compareStates)]}
            />
          )
        }
      </Answered>
    </>
  )
}

type Comparison = NonNullable<ComparedNormsQuery['compareStates']>

const normRows = ({ norms }: Comparison, states: readonly ComparedState[]) =>
  norms.map(({ norm, reflectedFor, notFoundFor, agreements }) => {
    const has = (list: readonly { readonly id: string }[], id: string) => list.some((state) => state.id === id)
    return {
      key: norm.id,
      head: (
        <>
          <EntityLink entity={norm} />
          {agreements.nodes.length > 0 && (
            <Disclosure summary={`through ${countedNoun(agreements.nodes.length, 'agreement')}`}>
              <ul role="list">
                {agreements.nodes.map((agreement) => (
                  <li key={agreement.id}>
                    <EntityLink entity={agreement} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      ),
      cells: states.map(({ id }) => {
        if (has(reflectedFor, id)) return '● Reflected'
        return has(notFoundFor, id) ? '○ Not found' : 'Not assessed'
      }),
    }
  })

const indicatorRows = ({ rows }: Comparison) =>
  (rows[0]?.indicators ?? []).map(({ indicator }) => ({
    key: indicator.id,
    head: <EntityLink entity={indicator} />,
    cells: rows.map(({ state, indicators }) => {
      const count = indicators.find((each) => each.indicator.id === indicator.id)?.evidence.length ?? 0
      return (
        <Link key={state.id} to={`/state/${state.id}#indicators`}>
          {piecesInWords(count)}
        </Link>
      )
    }),
  }))

function piecesInWords(count: number): string {
  if (count === 0) return 'None in the sources'
  return count === 1 ? '1 piece of evidence' : `${count} pieces of evidence`
}
