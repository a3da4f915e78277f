import styles from './Chart.module.css'

export interface LegendItem {
  readonly name: string
  readonly fill: string
}

/** What the colours of a chart mean. */
export const ChartLegend = ({ items }: { readonly items: readonly LegendItem[] }) => (
  <ul role="list" className={styles['legend']}>
    {items.map(({ name, fill }) => (
      <li key={name}>
        <svg className={styles['key']} width="14" height="14" aria-hidden>
          <rect width="14" height="14" fill={fill} />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)
