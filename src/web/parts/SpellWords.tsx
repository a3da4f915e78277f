import { codeInWords } from '../words/codes.js'
import { spanInWords } from '../words/dates.js'
import styles from './Evidence.module.css'

interface Props {
  readonly spell: { readonly value: string | null; readonly since: string | null; readonly until: string | null }
}

/** How a tie holds, and since when: 'Full, since 1965'. */
export function SpellWords({ spell: { value, since, until } }: Props) {
  const told = [value === null ? null : codeInWords(value), spanInWords(since, until)].filter(Boolean).join(', ')
  return told === '' ? null : <span className={styles['spell']}>{told}</span>
}
