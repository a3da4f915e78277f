/** A label that wants a place beside its node. */
export interface LabelWish {
  readonly id: string
  readonly text: string
  /** Where the node is on the screen, and its radius there. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Has its place whatever is in the way. */
  readonly isForced: boolean
}

export interface PlacedLabel {
  readonly id: string
  readonly text: string
  /** The left end of its line, and the middle of its height. */
  readonly x: number
  readonly y: number
  readonly fontSize: number
  readonly isForced: boolean
}

/** A node that labels leave to be seen. */
interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

interface Room {
  readonly width: number
  readonly height: number
  /** How wide a text is at a size. */
  readonly measure: (text: string, fontSize: number) => number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const MOST = 140
const GAP = 4
/** The first wishes are of what matters most: rather than go without a label it lies over what is much smaller. */
const PROMINENT = 24
const MUCH_SMALLER = 0.7

/** Places labels in the order of their wishes: right of the node, else left, below, above or askew, where none is in the way yet. */
export function placedLabels(wishes: readonly LabelWish[], discs: readonly Disc[], room: Room): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const labels: Box[] = []
  const obstacles = discs.map(({ x, y, radius }) => ({ radius, box: boxOfDisc({ x, y, radius }) }))
  for (const [at, wish] of wishes.entries()) {
    if (placed.length >= MOST) break
    const fontSize = fontSizeOf(wish.radius)
    const width = room.measure(wish.text, fontSize)
    const boxes = sides(wish, width, fontSize * 1.25).filter((box) => isWithin(box, room))
    const free = boxes.filter((box) => !labels.some((other) => overlap(box, other)))
    const besideAll = (least: number) =>
      free.find((box) => !obstacles.some((disc) => disc.radius >= least && overlap(box, disc.box)))
    const box =
      besideAll(0) ??
      (at < PROMINENT ? besideAll(wish.radius * MUCH_SMALLER) : undefined) ??
      (wish.isForced ? (free[0] ?? boxes[0]) : undefined)
    if (box === undefined) continue
    labels.push(box)
    const { id, text, isForced } = wish
    placed.push({ id, text, isForced, fontSize, x: box.left, y: (box.top + box.bottom) / 2 })
  }
  return placed
}

const fontSizeOf = (radius: number): number => Math.round(Math.min(15, 10.5 + radius / 5) * 2) / 2

function sides({ x, y, radius }: LabelWish, width: number, height: number): readonly Box[] {
  const away = radius + GAP
  const askew = away * Math.SQRT1_2
  return [
    boxAt(x + away, y - height / 2, width, height),
    boxAt(x - away - width, y - height / 2, width, height),
    boxAt(x - width / 2, y + away - 1, width, height),
    boxAt(x - width / 2, y - away - height + 1, width, height),
    boxAt(x + askew, y + askew - height / 3, width, height),
    boxAt(x + askew, y - askew - (2 * height) / 3, width, height),
    boxAt(x - askew - width, y + askew - height / 3, width, height),
    boxAt(x - askew - width, y - askew - (2 * height) / 3, width, height),
  ]
}

/** The square in a disc: a label may touch its edge. */
function boxOfDisc({ x, y, radius }: Disc): Box {
  const half = radius * 0.75
  return boxAt(x - half, y - half, 2 * half, 2 * half)
}

const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const isWithin = ({ left, right, top, bottom }: Box, { width, height }: Room): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height
