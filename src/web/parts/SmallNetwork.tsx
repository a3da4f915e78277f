import { useMemo, useState, useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { entityPath } from '../words/types.js'
import type { SmallNetworkFragment } from '../generated/graphql.js'
import { useDated } from './as-of.js'
import { entityName } from './EntityLink.js'
import { type Dot, drawingOf, type SmallNetworkNode, WIDTH } from './small-network.js'
import styles from './SmallNetwork.module.css'

interface Props {
  readonly network: SmallNetworkFragment
  /** What it is called where a picture of the page is saved. */
  readonly name: string
  readonly label: string
  /** Which colour of the series a node has, from 1; null: none of them. */
  readonly colourOf: (node: SmallNetworkNode) => number | null
  /** What is said of a node beside its name. */
  readonly told: (node: SmallNetworkNode) => string
}

/** Entities as dots, larger the more they are linked; the one pointed at shows its neighbours. */
export function SmallNetwork({ network, name, label, colourOf, told }: Props) {
  const [pointed, setPointed] = useState<string | null>(null)
  const letters = useSyncExternalStore(onWidth, isNarrow) ? 24 : 13
  const { dots, height } = useMemo(() => drawingOf(network.nodes, letters), [network.nodes, letters])
  const places = useMemo(() => new Map(dots.map((dot) => [dot.node.entity.id, dot])), [dots])
  const near = pointed === null ? null : neighboursOf(pointed, network)
  const isSparse = network.links.length <= SPARSE
  return (
    <svg
      className={styles['drawing']}
      data-picture={name}
      viewBox={`0 0 ${WIDTH} ${Math.ceil(height)}`}
      role="group"
      fontSize={letters}
      aria-label={label}
    >
      <g className={styles['links']} data-few={isSparse}>
        {network.links.map(({ source, target, weight }) => {
          const [a, b] = [places.get(source), places.get(target)]
          if (a === undefined || b === undefined) return null
          const off = pointed !== null && source !== pointed && target !== pointed
          return (
            <path
              key={`${source} ${target}`}
              d={arc(a, b)}
              strokeWidth={Math.max(isSparse ? 1.4 : 1, weight * 0.7 - 0.4)}
              data-off={off}
            />
          )
        })}
      </g>
      {dots.map((dot) => (
        <Node
          key={dot.node.entity.id}
          dot={dot}
          colour={colourOf(dot.node)}
          told={told(dot.node)}
          off={near !== null && !near.has(dot.node.entity.id)}
          onPoint={setPointed}
        />
      ))}
    </svg>
  )
}

/** So few lines that each may be seen for itself. */
const SPARSE = 200

// As wide as a phone, the drawing is shown at half its size.
const narrow = matchMedia('(max-width: 40rem)')

const isNarrow = (): boolean => narrow.matches

function onWidth(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

interface NodeProps {
  readonly dot: Dot
  readonly colour: number | null
  readonly told: string
  readonly off: boolean
  readonly onPoint: (id: string | null) => void
}

// Left out of the way of the Tab key: the list below has the same links.
function Node({ dot: { node, x, y, radius, label }, colour, told, off, onPoint }: NodeProps) {
  const { entity } = node
  return (
    <Link
      className={styles['node']}
      to={useDated(entityPath(entity))}
      tabIndex={-1}
      data-colour={colour ?? 'other'}
      data-off={off}
      onPointerEnter={() => onPoint(entity.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <title>
        {entityName(entity)}: {told}
      </title>
      <circle cx={x} cy={y} r={radius} />
      {label && (
        <text x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.text}
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

/** A node and those that a line joins it to. */
const neighboursOf = (id: string, { links }: SmallNetworkFragment): ReadonlySet<string> =>
  new Set([
    id,
    ...links.flatMap(({ source, target }) => {
      if (source === id) return [target]
      return target === id ? [source] : []
    }),
  ])
