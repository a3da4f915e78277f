import { Search } from 'lucide-react'
import type { RefObject } from 'react'
import styles from './SearchBox.module.css'

interface Props {
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The text of a page of results: what is found follows it. */
export const SearchField = ({ inputRef, value, onChange }: Props) => (
  <form role="search" className={styles['search']} onSubmit={(event) => event.preventDefault()}>
    <div className={styles['box']}>
      <Search aria-hidden className={styles['glass']} />
      <input
        ref={inputRef}
        type="search"
        className={styles['input']}
        aria-label="Search the graph"
        aria-keyshortcuts="/"
        placeholder="A state, agreement, norm, organization …"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  </form>
)
