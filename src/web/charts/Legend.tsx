import styles from './Chart.module.css'

export interface LegendItem {
  readonly name: string
  readonly fill: string
}

/** What the colours of a chart mean. */
export const Legend = ({ items }: { readonly items: readonly LegendItem[] }) => (
  <ul role="list" className={styles['legend']}>
    {items.map(({ name, fill }) => (
      <li key={name}>
        <span className={styles['key']} style={{ background: fill }} aria-hidden />
        {name}
      </li>
    ))}
  </ul>
)
