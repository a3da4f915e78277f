import { Link, useLocation } from 'react-router'
import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import type { EntityBriefFragment } from '../../generated/graphql.js'
import { useAsOf, useDated } from '../../parts/as-of.js'
import { entityName } from '../../parts/EntityLink.js'
import { EntitySign } from '../../parts/EntitySign.js'
import { entityPath } from '../../words/types.js'
import { type AroundGroup, type AroundLayout, layoutOf, type PlacedNode } from './layout.js'
import styles from './Around.module.css'

const AMONG = graphql(`
  query AroundAmong($ids: [ID!]!, $asOf: PartialDate) {
    neighbourhood(of: $ids, depth: 0, asOf: $asOf) {
      ties {
        id
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
`)

interface Props {
  readonly entity: EntityBriefFragment
  readonly groups: readonly AroundGroup[]
  readonly width: number
}

export function AroundPicture({ entity, groups, width }: Props) {
  const layout = layoutOf(groups, width)
  const { height, centre, rows } = layout
  return (
    <svg
      className={styles['picture']}
      data-picture="around"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`What is tied to ${entityName(entity)}`}
    >
      <Among groups={groups} layout={layout} />
      {rows
        .filter(({ row }) => row.kind === 'entity')
        .map((placed, index) => (
          <path key={index} className={styles['spoke']} data-colour={placed.row.colour} d={curve(centre, placed)} />
        ))}
      <circle cx={centre.x} cy={centre.y} r={22} className={styles['middle']} />
      <foreignObject x={centre.x - 11} y={centre.y - 11} width={22} height={22}>
        <span className={styles['sign']}>
          <EntitySign type={entity.type} iso2={'iso2' in entity ? entity.iso2 : undefined} />
        </span>
      </foreignObject>
      {rows.map((placed, index) => (
        <Label key={index} placed={placed} layout={layout} />
      ))}
    </svg>
  )
}

/** The ties of those around among themselves: what makes it more than a star. */
function Among({ groups, layout }: { readonly groups: readonly AroundGroup[]; readonly layout: AroundLayout }) {
  const { asOf } = useAsOf()
  const ids = [...new Set(groups.flatMap(({ entities }) => entities.map(({ id }) => id)))]
  const { data } = useAnswer(AMONG, { ids, asOf }, { enabled: ids.length > 1 })
  const places = new Map(
    layout.rows.flatMap((placed) => (placed.row.kind === 'entity' ? [[placed.row.entity.id, placed]] : [])),
  )
  return data?.neighbourhood?.ties.map(({ id, from, to }) => {
    const [a, b] = [places.get(from.id), places.get(to.id)]
    return a === undefined || b === undefined ? null : (
      <path key={id} className={styles['among']} d={chord(a, b, layout)} />
    )
  })
}

type Point = Pick<PlacedNode, 'x' | 'y'>

const curve = (centre: Point, { x, y }: Point): string =>
  `M${centre.x},${centre.y} C${(centre.x + x) / 2},${centre.y} ${(centre.x + x) / 2},${y} ${x},${y}`

/** Bent towards the middle. */
const chord = (a: Point, b: Point, { centre }: AroundLayout): string =>
  `M${a.x},${a.y} Q${(a.x + b.x + 2 * centre.x) / 4},${(a.y + b.y + 2 * centre.y) / 4} ${b.x},${b.y}`

/** So wide is a letter, about. */
const LETTER = 6.7

function Label({
  placed: { row, x, y, side },
  layout,
}: {
  readonly placed: PlacedNode
  readonly layout: AroundLayout
}) {
  const { pathname, search } = useLocation()
  const path = useDated(row.kind === 'entity' ? entityPath(row.entity) : pathname)
  const anchor = side === 'right' ? 'start' : 'end'
  const at = side === 'right' ? x + 9 : x - 9
  const room = Math.floor((side === 'right' ? layout.width - at : at) / LETTER)
  const text = (words: string) => (
    <text x={at} y={y} textAnchor={anchor} dominantBaseline="central" className={styles[row.kind]}>
      {/* What is cut is read out whole. */}
      {words.length > room && <title>{words}</title>}
      <tspan aria-hidden={words.length > room}>{clipped(words, room)}</tspan>
    </text>
  )
  if (row.kind === 'entity')
    return (
      <Link to={path}>
        <circle cx={x} cy={y} r={4.5} className={styles['dot']} data-colour={row.colour} />
        {text(entityName(row.entity))}
      </Link>
    )
  if (row.kind === 'group') return text(`${row.group.name} · ${row.group.count.toLocaleString('en')}`)
  const more = `and ${row.count.toLocaleString('en')} more`
  return (
    <Link to={{ pathname, search, hash: row.group.key }} aria-label={`${more}: ${row.group.name}`}>
      {text(more)}
    </Link>
  )
}

const clipped = (words: string, room: number): string =>
  words.length <= room ? words : `${words.slice(0, Math.max(room - 1, 1)).trimEnd()}…`
