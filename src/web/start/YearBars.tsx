import type { Year, Years } from './years.js'
import styles from './YearsPicture.module.css'

const STEP = 14
const BAR = 11
const HEIGHT = 200
const FOOT = 22

/** Stacked bars, a year each, and the same as a table for whoever does not see them. */
export function YearBars({ kinds, years }: Years) {
  const most = Math.max(1, ...years.map(({ total }) => total))
  const scale = (HEIGHT - 16) / most
  return (
    <>
      <svg
        className={styles['bars']}
        data-picture="years"
        viewBox={`0 0 ${years.length * STEP} ${HEIGHT + FOOT}`}
        aria-hidden
      >
        {years.map((year, index) => (
          <g key={year.year} transform={`translate(${index * STEP} 0)`}>
            <title>
              {year.year}: {year.total}
            </title>
            <rect className={styles['field']} width={STEP} height={HEIGHT} />
            {stackOf(year, scale).map(({ y, height }, kind) => (
              <rect key={kind} data-kind={kind} x={(STEP - BAR) / 2} y={HEIGHT - y} width={BAR} height={height} />
            ))}
            {year.total === most && (
              <text x={STEP / 2} y={HEIGHT - year.total * scale - 4} textAnchor="middle">
                {year.total}
              </text>
            )}
            {year.year % 10 === 0 && (
              <text className={styles['year']} x={STEP / 2} y={HEIGHT + 15} textAnchor="middle">
                {year.year}
              </text>
            )}
          </g>
        ))}
        <line className={styles['ground']} x2={years.length * STEP} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <YearTable kinds={kinds} years={years} />
    </>
  )
}

/** The pieces of a bar from the ground up, with a thin gap between them. */
function stackOf({ counts }: Year, scale: number): readonly { readonly y: number; readonly height: number }[] {
  return counts.map((count, index) => {
    const below = counts.slice(0, index).reduce((sum, number) => sum + number, 0)
    return { y: (below + count) * scale, height: Math.max(0, count * scale - 1) }
  })
}

const YearTable = ({ kinds, years }: Years) => (
  <details className={styles['table']}>
    <summary>The same as a table</summary>
    <div tabIndex={0} role="region" aria-label="Agreements by year">
      <table>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {kind}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {years
            .filter(({ total }) => total > 0)
            .toReversed()
            .map(({ year, counts, total }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {counts.map((count, index) => (
                  <td key={kinds[index]}>{count}</td>
                ))}
                <td>{total}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  </details>
)
