/** Parts of the world to look at more closely: their edges, the meridian in their middle, and how their picture is shaped. */
export const MAP_VIEWS = {
  world: { name: 'World', box: [-168.9, -57, 190.9, 83], middle: 11, aspect: 0.45 },
  africa: { name: 'Africa', box: [-19, -36, 53, 38], middle: 17, aspect: 0.56 },
  americas: { name: 'Americas', box: [-125, -55, -33, 62], middle: -80, aspect: 0.56 },
  caribbean: { name: 'Caribbean', box: [-92, 6, -57, 28], middle: -75, aspect: 0.56 },
  asia: { name: 'Asia', box: [27, -11, 146, 55], middle: 87, aspect: 0.56 },
  europe: { name: 'Europe', box: [-23, 35, 44, 70], middle: 12, aspect: 0.56 },
  oceania: { name: 'Oceania', box: [112, -47, 205, 16], middle: 160, aspect: 0.56 },
} as const satisfies Readonly<Record<string, View>>

export type ViewName = keyof typeof MAP_VIEWS

interface View {
  readonly name: string
  readonly box: readonly [west: number, south: number, east: number, north: number]
  readonly middle: number
  /** Height of its picture for a width of one. */
  readonly aspect: number
}

export const VIEW_NAMES = ['world', 'africa', 'americas', 'caribbean', 'asia', 'europe', 'oceania'] as const
