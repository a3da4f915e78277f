import { ADVICE } from './advice.js'
import { isAskable, type SearchSuggestions } from './use-suggestions.js'
import styles from './SearchBox.module.css'

/** What stands in the list where there is nothing to choose: never a silent empty one. */
export const NoSuggestions = ({
  text,
  suggestions,
}: {
  readonly text: string
  readonly suggestions: SearchSuggestions
}) => <div className={styles['none']}>{reason(text, suggestions)}</div>

function reason(text: string, { state, message }: SearchSuggestions) {
  if (!isAskable(text)) return <p>Type a letter or a digit.</p>
  if (state === 'failed') return <p role="alert">Could not search. {message}</p>
  if (state === 'asking') return <p>Searching …</p>
  return (
    <>
      <p role="status">
        <strong>Nothing found for “{text}”.</strong>
      </p>
      <p>{ADVICE}</p>
    </>
  )
}
