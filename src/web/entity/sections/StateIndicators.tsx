import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Disclosure } from '../../design/Disclosure.js'
import { graphql } from '../../generated/gql.js'
import type { EvidenceRowFragment } from '../../generated/graphql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { EvidenceList } from './EvidenceList.js'
import styles from './Sections.module.css'

const INDICATORS = graphql(`
  query StateIndicators($id: ID!, $asOf: PartialDate) {
    state(id: $id) {
      indicators(asOf: $asOf) {
        indicator {
          ...EntityBrief
        }
        evidence {
          ...EvidenceRow
        }
      }
    }
  }
`)

/** What shows a state's cooperation by each indicator: a count, no grade. */
export function StateIndicators({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(INDICATORS, { id, asOf })
  return (
    <Answered what="the evidence" answer={answer}>
      {({ state }) => (
        <ul role="list" className={styles['panel']}>
          {state?.indicators.map(({ indicator, evidence }) => (
            <li key={indicator.id}>
              <EntityLink entity={indicator} />
              <Pieces evidence={evidence} of={indicator.name} />
            </li>
          ))}
        </ul>
      )}
    </Answered>
  )
}

function Pieces({ evidence, of }: { readonly evidence: readonly EvidenceRowFragment[]; readonly of: string }) {
  if (evidence.length === 0) return <p className={styles['absent']}>No source speaks of any evidence.</p>
  return (
    <Disclosure
      summary={
        <>
          {evidence.length === 1 ? '1 piece of evidence' : `${evidence.length} pieces of evidence`}
          <span className="visually-hidden">of {of}</span>
        </>
      }
    >
      <EvidenceList evidence={evidence} />
    </Disclosure>
  )
}
