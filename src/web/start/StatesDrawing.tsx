import { useMemo, useState, useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { entityPath } from '../words/types.js'
import { type Dot, drawingOf, type StatesNetwork, WIDTH } from './drawing.js'
import styles from './StatesPicture.module.css'

/** States as dots, larger the more they share, joined by what they share; the one pointed at shows its partners. */
export function StatesDrawing({ network }: { readonly network: StatesNetwork }) {
  const [pointed, setPointed] = useState<string | null>(null)
  const letters = useSyncExternalStore(onWidth, isNarrow) ? 24 : 13
  const { dots, height } = useMemo(() => drawingOf(network.nodes, letters), [network.nodes, letters])
  const places = useMemo(() => new Map(dots.map((dot) => [dot.node.entity.id, dot])), [dots])
  const near = pointed === null ? null : partnersOf(pointed, network)
  return (
    <svg
      className={styles['drawing']}
      data-picture="states"
      viewBox={`0 0 ${WIDTH} ${Math.ceil(height)}`}
      role="group"
      fontSize={letters}
      aria-label="Network of states by shared agreements; the list below it says the same"
    >
      <g className={styles['links']}>
        {network.links.map(({ source, target, weight }) => {
          const [a, b] = [places.get(source), places.get(target)]
          if (a === undefined || b === undefined) return null
          const off = pointed !== null && source !== pointed && target !== pointed
          return <path key={`${source} ${target}`} d={arc(a, b)} strokeWidth={weight * 0.7 - 0.4} data-off={off} />
        })}
      </g>
      {dots.map((dot) => (
        <State
          key={dot.node.entity.id}
          dot={dot}
          off={near !== null && !near.has(dot.node.entity.id)}
          onPoint={setPointed}
        />
      ))}
    </svg>
  )
}

// As wide as a phone, the drawing is shown at half its size.
const narrow = matchMedia('(max-width: 40rem)')

const isNarrow = (): boolean => narrow.matches

function onWidth(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

interface StateProps {
  readonly dot: Dot
  readonly off: boolean
  readonly onPoint: (id: string | null) => void
}

// Left out of the way of the Tab key: the list below has the same links.
function State({ dot: { node, x, y, radius, label }, off, onPoint }: StateProps) {
  const { entity, degree, community } = node
  return (
    <Link
      className={styles['state']}
      to={entityPath(entity)}
      tabIndex={-1}
      data-group={community ?? 'none'}
      data-off={off}
      onPointerEnter={() => onPoint(entity.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <title>
        {entity.name}: {degree === 1 ? '1 partner' : `${degree} partners`}
      </title>
      <circle cx={x} cy={y} r={radius} />
      {label && (
        <text x={label.x} y={label.y} textAnchor={label.anchor}>
          {entity.name}
        </text>
      )}
    </Link>
  )
}

/** A line bent a little, so that lines that run the same way can be told apart. */
function arc(a: Dot, b: Dot): string {
  const bend = 0.12
  const x = (a.x + b.x) / 2 + (b.y - a.y) * bend
  const y = (a.y + b.y) / 2 - (b.x - a.x) * bend
  return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`
}

/** A state and those that a line joins it to. */
const partnersOf = (id: string, { links }: StatesNetwork): ReadonlySet<string> =>
  new Set([
    id,
    ...links.flatMap(({ source, target }) => {
      if (source === id) return [target]
      return target === id ? [source] : []
    }),
  ])
