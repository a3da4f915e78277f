import { Link } from 'react-router'
import type { ClaimPartsFragment, SourceAccess } from '../../generated/graphql.js'
import { AccessMark } from '../../parts/AccessMark.js'
import { ClaimList } from '../../parts/ClaimList.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { isEntity, fieldAt } from './read.js'
import { answerValueInWords } from './values.js'
import styles from './QuestionAnswer.module.css'

export const None = () => <span className={styles['unknown']}>none</span>

const Unknown = () => <span className={styles['unknown']}>not known</span>

export function ValueCell({ value, type }: { readonly value: unknown; readonly type: string }) {
  const words = answerValueInWords(value, type)
  if (words === null) return <Unknown />
  if (type === 'PartialDate') return <span className={styles['date']}>{words}</span>
  return type === 'URL' ? (
    <a href={words} rel="noreferrer">
      {new URL(words).hostname}
    </a>
  ) : (
    words
  )
}

export const AnsweredEntity = ({ value }: { readonly value: unknown }) =>
  isEntity(value) ? <EntityLink entity={value} /> : <Unknown />

export function SourceCell({ value }: { readonly value: unknown }) {
  const [id, title] = [fieldAt(value, 'id'), fieldAt(value, 'title')]
  if (typeof id !== 'string' || typeof title !== 'string') return <Unknown />
  return <Link to={`/source/${encodeURIComponent(id)}`}>{title}</Link>
}

/** On how many sources something rests and of what kind; what each of them says unfolds. */
export function ClaimsCell({ claims }: { readonly claims: readonly ClaimPartsFragment[] }) {
  const sources = new Set(claims.map(({ source }) => source.id)).size
  const accesses = new Set<SourceAccess>(claims.map(({ source }) => source.access))
  if (claims.length === 0) return <None />
  return (
    <details className={styles['claims']}>
      <summary>
        {sources === 1 ? '1 source' : `${sources} sources`}
        {[...accesses].map((access) => (
          <AccessMark key={access} access={access} />
        ))}
      </summary>
      <ClaimList claims={claims} />
    </details>
  )
}
