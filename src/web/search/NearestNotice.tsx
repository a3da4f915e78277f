import styles from './SearchBox.module.css'

export const NEAREST = 'No result has all of these words. Nearest:'

/** What stands over hits that lack a word. */
export const NearestNotice = () => (
  <p className={styles['nearest']} role="status">
    {NEAREST}
  </p>
)
