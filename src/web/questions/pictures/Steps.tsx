import { pictureOnPage } from '../../charts/on-page.js'
import { pictureFiles } from '../../charts/save.js'
import { SaveMenu } from '../../charts/SaveMenu.js'
import { useSource } from '../../charts/use-source.js'
import { graphql } from '../../generated/gql.js'
import type { StepPictureFragment } from '../../generated/graphql.js'
import { picture } from './picture.js'
import styles from './Steps.module.css'

const STEP = graphql(`
  fragment StepPicture on NormTimelineStep {
    year
    cumulativeAgreements
    cumulativeStates
  }
`)

const SIZE = { width: 340, height: 170, left: 34, right: 12, top: 14, bottom: 24 }

/** How a norm came to more agreements and states; the table below has the same numbers. */
function Steps({ parts }: { readonly parts: readonly StepPictureFragment[] }) {
  if (parts.length === 0) return null
  return (
    <div className={styles['steps']}>
      <Curve title="Agreements that reflect it" points={parts.map((step) => [step.year, step.cumulativeAgreements])} />
      <Curve title="States party to one of them" points={parts.map((step) => [step.year, step.cumulativeStates])} />
    </div>
  )
}

interface CurveProps {
  readonly title: string
  readonly points: readonly (readonly [year: number, count: number])[]
}

function Curve({ title, points }: CurveProps) {
  const { width, height, left, right, top, bottom } = SIZE
  const first = points[0]?.[0] ?? 0
  const last = points.at(-1)?.[0] ?? first
  const most = points.at(-1)?.[1] ?? 0
  const x = (year: number) => left + ((year - first) / Math.max(1, last - first)) * (width - left - right)
  const y = (count: number) => height - bottom - (count / Math.max(1, most)) * (height - top - bottom)
  const source = useSource()
  const drawn = () =>
    pictureOnPage(title, {
      title: `${title}: ${most.toLocaleString('en')} by ${last}`,
      notes: [document.title],
      legend: [],
      source: source.away(),
    })
  const steps = points.map(([year, count]) => `H${x(year).toFixed(1)}V${y(count).toFixed(1)}`).join('')
  return (
    <figure>
      <figcaption>
        {title}: {most.toLocaleString('en')} by {last}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} data-picture={title} aria-hidden>
        <path className={styles['ground']} d={`M${left} ${y(0)}H${width - right}`} />
        <path className={styles['line']} d={`M${x(first)} ${y(0)}${steps}`} />
        {points.map(([year, count]) => (
          <circle key={year} cx={x(year)} cy={y(count)} r="3">
            <title>{`${year}: ${count}`}</title>
          </circle>
        ))}
        <text x={left - 6} y={y(most) + 4} textAnchor="end">
          {most}
        </text>
        <text x={left - 6} y={y(0) + 4} textAnchor="end">
          0
        </text>
        <text x={x(first)} y={height - 6} textAnchor="middle">
          {first}
        </text>
        {last > first && (
          <text x={x(last)} y={height - 6} textAnchor="end">
            {last}
          </text>
        )}
      </svg>
      <SaveMenu choices={pictureFiles(`norm-over-time-${title}`, drawn)} />
    </figure>
  )
}

export const TIMELINE_PICTURE = picture({ type: 'NormTimelineStep', fragment: STEP, isWhole: false, Show: Steps })
