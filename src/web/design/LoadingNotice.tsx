import { ProgressBar } from 'react-aria-components'
import styles from './LoadingNotice.module.css'

/** Work under way, of which it is not known how long it takes: 'Loading the network …'. */
export const LoadingNotice = ({ what }: { readonly what: string }) => (
  <ProgressBar isIndeterminate className={styles['loading'] ?? ''} aria-label={`Loading ${what}`}>
    <span className={styles['bar']} aria-hidden />
    <span>Loading {what} …</span>
  </ProgressBar>
)
