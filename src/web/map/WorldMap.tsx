import { type MouseEvent, useDeferredValue, useMemo, useRef } from 'react'
import { usePalette } from '../charts/palette.js'
import { useWidth } from '../charts/width.js'
import { drawnShapes, type DrawnShape, heightOf } from './drawing.js'
import type { MapReading } from './readings.js'
import { HATCH } from './scale.js'
import type { ViewName } from './views.js'
import type { CountryShape } from './world.js'
import styles from './Map.module.css'

interface Props {
  readonly shapes: readonly CountryShape[]
  readonly view: ViewName
  readonly label: string
  readonly readings: readonly MapReading[]
  readonly picked: string | null
  /** The state that a pointer or the focus rests on, anywhere on the page. */
  readonly pointed: string | null
  readonly onPoint: (id: string | null) => void
  readonly onPick: (id: string) => void
}

const LEAST = 240

/** States filled by their class. Everything that it shows, the list beside it says, and the keyboard reaches it there. */
export function WorldMap({ shapes, view, label, readings, picked, pointed, onPoint, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const room = useDeferredValue(useWidth(box))
  const width = Math.max(room, LEAST)
  const height = heightOf(view, width)
  const lands = useMemo(() => (room === 0 ? [] : drawnShapes(shapes, view, width)), [shapes, view, room, width])
  const byState = useMemo(() => new Map(readings.map((reading) => [reading.state.id, reading])), [readings])
  // On a phone, circles of four pixels would lie on each other.
  const radius = width < 600 ? 2.5 : 4
  const told = lands.find(({ id }) => id === pointed)
  const marked = lands.filter(({ id }) => id === pointed || id === picked)
  const at = (event: MouseEvent) => (event.target as SVGElement).dataset['id'] ?? null
  return (
    <div ref={box} className={styles['map']}>
      <svg
        role="img"
        aria-label={label}
        data-picture
        viewBox={`0 0 ${width} ${height}`}
        onMouseMove={(event) => onPoint(at(event))}
        onMouseLeave={() => onPoint(null)}
        onClick={(event) => {
          const id = at(event)
          if (id !== null && byState.has(id)) onPick(id)
        }}
      >
        <Patterns />
        <Lands lands={lands} byState={byState} radius={radius} />
        {marked.map((land) => (
          <Mark key={land.id} land={land} strong={land.id === picked} />
        ))}
      </svg>
      {told?.middle != null && (
        <Tip land={told} middle={told.middle} reading={byState.get(told.id)} width={width} height={height} />
      )}
    </div>
  )
}

/** Dots: nothing is known. Lines: not in the corpus. */
function Patterns() {
  const { paper, inkSoft, line } = usePalette()
  return (
    <defs>
      <pattern id="map-dots" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill={paper} />
        <circle cx="2" cy="2" r="0.8" fill={inkSoft} />
      </pattern>
      <pattern id="map-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" fill={paper} />
        <rect width="1.2" height="4" fill={line} />
      </pattern>
    </defs>
  )
}

interface LandsProps {
  readonly lands: readonly DrawnShape[]
  readonly byState: ReadonlyMap<string, MapReading>
  readonly radius: number
}

function Lands({ lands, byState, radius }: LandsProps) {
  const { inkSoft } = usePalette()
  const fillOf = ({ id }: DrawnShape) => byState.get(id)?.level.fill ?? HATCH
  const circles = lands.filter(({ id, small, middle }) => small && middle !== null && byState.has(id))
  return (
    <g stroke={inkSoft} strokeWidth={0.4} strokeLinejoin="round">
      {lands.map(
        (land) =>
          land.outline !== null && <path key={land.id} data-id={land.id} d={land.outline} fill={fillOf(land)} />,
      )}
      {circles.map((land) => (
        <circle
          key={land.id}
          data-id={land.id}
          cx={land.middle?.[0]}
          cy={land.middle?.[1]}
          r={radius}
          fill={fillOf(land)}
          strokeWidth={0.8}
        />
      ))}
    </g>
  )
}

function Mark({ land, strong }: { readonly land: DrawnShape; readonly strong: boolean }) {
  const { ink } = usePalette()
  const look = { fill: 'none', stroke: ink, strokeWidth: strong ? 2 : 1.4, pointerEvents: 'none' } as const
  return land.small ? (
    land.middle && <circle cx={land.middle[0]} cy={land.middle[1]} r={6} {...look} />
  ) : (
    <path d={land.outline ?? ''} {...look} />
  )
}

interface TipProps {
  readonly land: DrawnShape
  readonly middle: readonly [number, number]
  readonly reading: MapReading | undefined
  readonly width: number
  readonly height: number
}

/** Name and value, beside the middle of the land. */
const Tip = ({ land, middle: [x, y], reading, width, height }: TipProps) => (
  <p
    className={styles['tip']}
    aria-hidden
    data-side={x > width * 0.6 ? 'left' : 'right'}
    style={{ left: `${(100 * x) / width}%`, top: `${(100 * y) / height}%` }}
  >
    <strong>{reading?.state.name ?? land.name}</strong>
    <span>{reading?.words ?? 'Not in the corpus'}</span>
  </p>
)
