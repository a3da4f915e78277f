import type { EntityBriefFragment } from '../../generated/graphql.js'

/** Entities that are tied to the one in the middle in the same way: the first of them, and how many there are. */
export interface AroundGroup {
  readonly key: string
  readonly name: string
  readonly count: number
  readonly entities: readonly EntityBriefFragment[]
}

export type AroundRow =
  | { readonly kind: 'group'; readonly group: AroundGroup; readonly colour: number }
  | { readonly kind: 'entity'; readonly entity: EntityBriefFragment; readonly colour: number }
  | { readonly kind: 'more'; readonly group: AroundGroup; readonly count: number; readonly colour: number }

export interface PlacedNode {
  readonly row: AroundRow
  readonly x: number
  readonly y: number
  readonly side: 'left' | 'right'
}

export interface AroundLayout {
  readonly width: number
  readonly height: number
  readonly centre: { readonly x: number; readonly y: number }
  readonly rows: readonly PlacedNode[]
}

const ROW = 21
const APART = 9
const MARGIN = 14
const RADIUS = 120
/** Below this there is room for labels on one side only. */
const NARROW = 560

/** Sets groups around a middle on a flat circle, a row for each label: on both sides, or on one where it is narrow. */
export function layoutOf(groups: readonly AroundGroup[], width: number): AroundLayout {
  const blocks = groups.map(rowsOf)
  const narrow = width < NARROW
  const [right, left] = narrow ? [blocks.flat(), []] : halved(blocks)
  const height = Math.max(lengthOf(right), lengthOf(left), 6 * ROW) + 2 * MARGIN
  const centre = { x: narrow ? 24 : width / 2, y: height / 2 }
  const radius = narrow ? 56 : RADIUS
  const place = (rows: readonly AroundRow[], side: PlacedNode['side']): readonly PlacedNode[] =>
    rows.map((row, index) => {
      const y = centre.y - lengthOf(rows) / 2 + lengthOf(rows.slice(0, index + 1)) - ROW / 2
      const reach = radius * Math.sqrt(1 - ((y - centre.y) / (height / 2)) ** 2)
      return { row, side, y, x: centre.x + (side === 'right' ? reach : -reach) }
    })
  return { width, height, centre, rows: [...place(right, 'right'), ...place(left, 'left')] }
}

/** How far down some rows reach: a group stands a little apart from what is above it. */
const lengthOf = (rows: readonly AroundRow[]): number =>
  rows.reduce((sum, { kind }, index) => sum + ROW + (kind === 'group' && index > 0 ? APART : 0), 0)

function rowsOf(group: AroundGroup, index: number): readonly AroundRow[] {
  const colour = 1 + (index % 6)
  const rest = group.count - group.entities.length
  return [
    { kind: 'group', group, colour },
    ...group.entities.map((entity) => ({ kind: 'entity', entity, colour }) as const),
    ...(rest > 0 ? [{ kind: 'more', group, count: rest, colour } as const] : []),
  ]
}

/** Groups in their order, the first half of the rows on one side. */
function halved(blocks: readonly (readonly AroundRow[])[]): readonly [readonly AroundRow[], readonly AroundRow[]] {
  const half = blocks.reduce((sum, rows) => sum + rows.length, 0) / 2
  const right: AroundRow[] = []
  const left: AroundRow[] = []
  for (const rows of blocks) (left.length === 0 && right.length + rows.length / 2 <= half ? right : left).push(...rows)
  return [right, left]
}
