import type { SourceAccess } from '../generated/graphql.js'
import styles from './ClaimList.module.css'

const MEANING: { readonly [A in SourceAccess]: string } = {
  READ: 'The document was at hand when its facts were entered.',
  CITED: 'From general knowledge: not yet checked against the original.',
}

/** Whether a source was read or only cited, in a word, a shape and a colour. */
export const AccessMark = ({ access }: { readonly access: SourceAccess }) => (
  <span className={styles['access']} data-access={access} title={MEANING[access]}>
    {access === 'READ' ? 'Read' : 'Cited, unchecked'}
  </span>
)
