import { Disclosure } from '../design/Disclosure.js'
import { CodesField } from './CodesField.js'
import styles from './FilterForm.module.css'
import { textsIn, withValue } from './narrow.js'
import type { SetTerms } from './set-rows.js'
import type { FilterField } from './shape.js'
import { codeWords } from './words.js'

interface Props {
  /** The condition that they are of. */
  readonly name: string
  readonly field: FilterField
  readonly terms: SetTerms
  readonly onChange: (terms: SetTerms) => void
}

/** On which terms one counts, each folded until it is asked for: by which act, how far committed. */
export const SetTermFields = ({ name, field, terms, onChange }: Props) =>
  field.terms?.map((term) => {
    const chosen = terms[term.name] ?? []
    return (
      <div key={term.name} className={styles['term']} role="group" aria-label={`${name}: ${term.label}`}>
        <Disclosure
          summary={
            <span>
              {term.label}
              {chosen.length > 0 && <b>: {chosen.map((code) => codeWords(term, code)).join(' or ')}</b>}
            </span>
          }
        >
          {term.help !== '' && <p className={styles['help']}>{term.help}</p>}
          <CodesField field={term} value={chosen} onChange={(codes) => onChange(termsWith(terms, term.name, codes))} />
        </Disclosure>
      </div>
    )
  })

const termsWith = (terms: SetTerms, name: string, codes: unknown): SetTerms =>
  Object.fromEntries(Object.entries(withValue(terms, name, codes)).map(([term, value]) => [term, textsIn(value)]))
