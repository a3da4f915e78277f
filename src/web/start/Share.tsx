import styles from './LoadedDataset.module.css'

interface Props {
  readonly what: string
  readonly read: number
  readonly all: number
}

/** How many of all were read, in words and as a bar. */
export function Share({ what, read, all }: Props) {
  const percent = all === 0 ? 0 : (read / all) * 100
  return (
    <p className={styles['share']}>
      <span className={styles['bar']} aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
      <span>
        <strong>
          {percent.toFixed(percent < 10 ? 1 : 0)}% of the {what} read
        </strong>
        : {read.toLocaleString('en')} of {all.toLocaleString('en')}
        {what === 'claims' && ' rest on a source that was read'}; the rest cited, unchecked.
      </span>
    </p>
  )
}
