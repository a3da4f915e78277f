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
}

/** What is known of the states that there are. */
export function Comparison({ data }: Props) {
  const states = statesIn(data)
  return (
    <div className={styles['sections']}>
      {states.length > 1 && (
        <>
          <Section
            id="pairs"
            name="Shared agreements"
            lead="How many agreements list both of each two as parties. A number opens to the agreements and their evidence."
            body={<Pairs states={states} />}
          />
          <Section
            id="agreements"
            name="Agreements"
            lead="Who is party to which, and how far that commits it. A cell opens to the claims; a dash says that no source lists the state as party."
            body={<ComparedAgreements states={states} />}
          />
          <Section
            id="norms"
            name="Norms and evidence of cooperation"
            lead="Norms through any agreement that a state is party to. Evidence is counted, not graded."
            body={<ComparedNorms states={states} />}
          />
          <Section
            id="memberships"
            name="Memberships"
            lead="A dash says that no source lists the state as a member; observers and partners are none."
            body={<ComparedMemberships states={states} />}
          />
        </>
      )}
    </div>
  )
}
