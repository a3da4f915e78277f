import type { GraphLink, GraphNode } from '../graph/graph.js'
import type { Appearance } from './appearance.js'
import { mixed } from './colour.js'
import type { Emphasis } from './emphasis.js'

export interface NodeLook {
  readonly colour: string
  /** Radius in pixels at first sight. */
  readonly size: number
  /** What stands out is drawn last, over what does not. */
  readonly layer: number
}

export interface LinkLook {
  readonly colour: string
  readonly opacity: number
  /** In pixels at first sight. */
  readonly width: number
  readonly layer: number
}

const FADED = 0.82
const THICKEST = 5
/** So few links that stand out leave room for bold ones. */
const FEW = 50

/** How a node looks: from the picture and from what stands out in it, and from nothing else. */
export function nodeLook({ colours, sizes, palette }: Appearance, emphasis: Emphasis | null, id: string): NodeLook {
  const colour = colours.get(id) ?? palette.other
  const size = sizes.get(id) ?? 3
  if (emphasis === null) return { colour, size, layer: 0 }
  if (emphasis.nodes.has(id)) return { colour, size, layer: 1 }
  return { colour: mixed(colour, palette.paper, FADED), size, layer: 0 }
}

/** A link between two of a colour has that colour; it is as wide as it is heavy. */
export function linkLook(appearance: Appearance, emphasis: Emphasis | null, link: GraphLink): LinkLook {
  const { colours, palette, opacity, thinnest, heaviest } = appearance
  const width =
    thinnest + (THICKEST - thinnest) * Math.sqrt((link.weight - 1) / Math.max(heaviest - 1, 1)) * shyness(opacity)
  const [one, other] = [colours.get(link.source), colours.get(link.target)]
  const own = one !== undefined && one === other ? one : mixed(one ?? palette.other, other ?? palette.other, 0.5)
  if (emphasis === null) return { colour: own, opacity, width, layer: 0 }
  if (emphasis.links.has(link.id)) {
    const least = emphasis.links.size < FEW ? 2.2 : 1.2
    return { colour: own, opacity: Math.max(0.7, opacity), width: Math.max(width, least), layer: 1 }
  }
  return { colour: mixed(own, palette.paper, 0.6), opacity: opacity * 0.35, width, layer: 0 }
}

/** Where there are many links the heavy ones are thinner too, and leave the others to be seen. */
const shyness = (opacity: number): number => Math.min(1, 0.35 + opacity)

export const nodeLabel = ({ entity }: Pick<GraphNode, 'entity'>): string =>
  shortened('label' in entity && entity.label !== null ? `${entity.label}. ${entity.name}` : calledFor(entity))

/** An organization whose name is too long goes by what it is called for short: ECOWAS, ITU. */
function calledFor(entity: GraphNode['entity']): string {
  const [first] = 'aliases' in entity && entity.name.length > LONGEST ? entity.aliases : []
  return first !== undefined && first.length <= LONGEST_SHORT ? first : entity.name
}

const LONGEST = 36
const LONGEST_END = 14
const LONGEST_SHORT = 12

/** Without words from the middle: what tells one of a series from another is often the last of its name, or a year. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const words = text.split(' ')
  const end = wordsWithin(words.toReversed(), LONGEST_END).toReversed().join(' ')
  const year = words.find((word) => /^(19|20)\d\d$/.test(word))
  const last = year === undefined || end.includes(year) ? end : `${year} … ${end}`
  const start = wordsWithin(words, LONGEST - last.length - 3).join(' ')
  return start === '' || end === '' ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : `${start} … ${last}`
}

/** The first words that together are at most so long. */
function wordsWithin(words: readonly string[], length: number): readonly string[] {
  const count = words.findIndex((_, at) => words.slice(0, at + 1).join(' ').length > length)
  return count === -1 ? words : words.slice(0, count)
}
