import { Notice } from '../design/Notice.js'
import { Section } from '../entity/Section.js'
import type { ComparedQuery } from '../generated/graphql.js'
import { statesIn } from './compared.js'
import { ComparedAgreements } from './ComparedAgreements.js'
import { ComparedMemberships } from './ComparedMemberships.js'
import { ComparedNorms } from './ComparedNorms.js'
import { Pairs } from './Pairs.js'
import styles from './ComparePage.module.css'

interface Props {
  readonly data: ComparedQuery
  readonly ids: readonly string[]
}

/** What is known of the states that there are; those that there are none of are told by their code. */
export function Comparison({ data, ids }: Props) {
  const states = statesIn(data)
  const unknown = ids.filter((id) => !states.some((state) => state.id === id))
  return (
    <div className={styles['sections']}>
      {unknown.length > 0 && (
        <Notice kind="caution" title={`There is no state with the code ${unknown.join(', ')}.`}>
          <p>The rest is compared. Codes are those of ISO 3166-1 alpha-3, as KEN.</p>
        </Notice>
      )}
      {states.length > 1 && (
        <>
          <Section
            id="pairs"
            name="Shared agreements"
            lead="How many agreements each two are both party to. A number opens to the agreements and their evidence."
            body={<Pairs states={states} />}
          />
          <Section
            id="agreements"
            name="Agreements"
            lead="Who is party to which, and how far that commits it. A cell opens to the claims."
            body={<ComparedAgreements states={states} />}
          />
          <Section
            id="norms"
            name="Norms and evidence of cooperation"
            lead="Norms through any agreement that a state is party to. Evidence is counted, not graded."
            body={<ComparedNorms states={states} />}
          />
          <Section id="memberships" name="Memberships" body={<ComparedMemberships states={states} />} />
        </>
      )}
    </div>
  )
}
