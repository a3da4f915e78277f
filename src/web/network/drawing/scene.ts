import type { DrawnGraph } from '../graph/graph.js'
import type { Appearance } from './appearance.js'
import type { Neighbours, Selection } from './emphasis.js'

/** All that a picture shows; where its nodes are, a layout says. */
export interface Scene {
  readonly graph: DrawnGraph
  readonly neighbours: Neighbours
  readonly appearance: Appearance
  readonly selection: Selection
  /** What the picture must have room for, so that it stays where it is when some of it goes. */
  readonly frame: readonly string[]
}

/** What can be done to a picture with a pointer. */
export interface Pointing {
  readonly onNode: (id: string, adds: boolean) => void
  readonly onLink: (id: string) => void
  readonly onGround: () => void
  readonly onMoved: (id: string, x: number, y: number) => void
}

/** What a drawing can do, with WebGL or without. */
export interface Drawing {
  readonly show: (scene: Scene) => void
  readonly zoom: (factor: number) => void
  readonly fit: () => void
  /** What the keyboard is at: it is pointed at, and brought into sight. */
  readonly focus: (id: string | null) => void
  /** What is seen, as shapes in pixels, in colours that may be others than on the page. */
  readonly screen: (appearance: Appearance) => Screen
  readonly end: () => void
}

export interface Screen {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly ink: string
  readonly links: readonly ScreenLink[]
  readonly nodes: readonly ScreenNode[]
  readonly rings: readonly ScreenRing[]
  readonly labels: readonly ScreenLabel[]
}

export interface ScreenLink {
  readonly id: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly width: number
  readonly colour: string
}

export interface ScreenNode {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: string
}

/** Around what is picked, and a wider one around what the keyboard is at. */
export interface ScreenRing {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
}

export interface ScreenLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly fontSize: number
  readonly isForced: boolean
}
