import { graphql } from '../../generated/gql.js'
import type { StatedFactFragment } from '../../generated/graphql.js'
import { ClaimList } from '../../parts/ClaimList.js'
import { Disclosure } from '../../design/Disclosure.js'
import { dateInWords, isDateText } from '../../words/dates.js'
import { codeInWords } from '../../words/codes.js'
import styles from './StatedFacts.module.css'

export const STATED_FACT = graphql(`
  fragment StatedFact on Fact {
    field
    value
    chosen
    claim {
      ...ClaimParts
    }
  }
`)

/** What sources say of the attributes of an agreement, and which of it this graph goes by. */
export const StatedFacts = ({ facts }: { readonly facts: readonly StatedFactFragment[] }) => (
  <ul role="list" className={styles['facts']}>
    {facts.map((fact, index) => (
      <li key={index}>
        <span className={styles['field']}>{fieldInWords(fact.field)}</span>
        <span>{valueInWords(fact.value)}</span>
        <span className={styles['chosen']}>{fact.chosen ? 'Taken here' : 'Not taken'}</span>
        <Disclosure
          summary={
            <>
              Who says so <span className="visually-hidden">of {fieldInWords(fact.field)}</span>
            </>
          }
        >
          <ClaimList claims={[fact.claim]} />
        </Disclosure>
      </li>
    ))}
  </ul>
)

/** `stakeholderGroup` as `Stakeholder group`. */
const fieldInWords = (field: string): string =>
  codeInWords(field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))

function valueInWords(value: string | null): string {
  if (value === null) return 'Left blank by the source'
  if (isDateText(value)) return dateInWords(value)
  return /^[A-Z][A-Z_]+$/.test(value) ? codeInWords(value) : value
}
