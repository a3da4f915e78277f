import { tryAllAgain, useIsUntold } from '../api/failures.js'
import { Button } from '../design/Button.js'
import { NoticeBox } from '../design/NoticeBox.js'
import styles from './Shell.module.css'

/** Says of what no part of the page says it that the server did not answer: nothing is missing in silence. */
export function Untold() {
  if (!useIsUntold()) return null
  return (
    <div className={styles['untold']}>
      <NoticeBox kind="wrong" title="Part of this page could not be loaded.">
        <p>Names, numbers or choices may be missing from it.</p>
        <Button onPress={() => void tryAllAgain()}>Try again</Button>
      </NoticeBox>
    </div>
  )
}
