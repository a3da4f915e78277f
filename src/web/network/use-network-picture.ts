import { framed } from '../charts/frame.js'
import { useSource } from '../charts/use-source.js'
import { PALETTES } from '../design/palette.js'
import { useFilterWords } from '../filters/use-filter-words.js'
import { dateInWords } from '../words/dates.js'
import { PROJECTION_WORDS } from '../words/types.js'
import { appearanceOf, type LegendEntry } from './drawing/appearance.js'
import type { Drawing } from './drawing/scene.js'
import { svgText } from './drawing/svg-text.js'
import { GROUPING_WORDS } from './groupings.js'
import { NODE_MEASURES } from './measures.js'
import type { Model } from './use-model.js'
import { weightInWords } from './weight-in-words.js'

/** More groups are told by their number. */
const GROUPS = 12

/** What is seen of the network in words, and as a file: on white, with what its colours mean and what is left out. */
export function useNetworkPicture({ view, narrowing, graph, network }: Model, drawing: Drawing | null) {
  const source = useSource()
  const filter = useFilterWords('AgreementFilter', narrowing.filter)
  const filtered = [filter, view.minWeight > 1 ? weightInWords(view) : ''].filter((words) => words !== '').join(' ')
  const asOf = view.asOf === null ? '' : `, as of ${dateInWords(view.asOf)}`
  const title = `Network: ${PROJECTION_WORDS[view.projection].name}${asOf}`
  const picture = () => {
    if (drawing === null || graph.nodes.size === 0) return undefined
    const appearance = appearanceOf(graph, { colour: view.colour, size: view.size, palette: PALETTES.light })
    const omitted = (network?.omittedNodes ?? 0) + (network?.omittedLinks ?? 0)
    return framed(parsed(svgText(drawing.screen(appearance))), {
      title,
      notes: [
        `Drawn: ${number(graph.nodes.size)} nodes and ${number(graph.links.length)} links. Size: ${NODE_MEASURES[view.size].name.toLowerCase()}. Colour: ${GROUPING_WORDS[view.colour].name.toLowerCase()}.`,
        filtered,
        omitted === 0
          ? ''
          : `Left out: ${number(network?.omittedNodes ?? 0)} nodes with fewer links and ${number(network?.omittedLinks ?? 0)} lighter links.`,
      ].filter((note) => note !== ''),
      legend: legendOf(appearance.legend),
      source: source.away(),
    })
  }
  return { title, filtered, picture }
}

const number = (count: number): string => count.toLocaleString('en')

const parsed = (text: string): SVGSVGElement =>
  new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as Element as SVGSVGElement

function legendOf(groups: readonly LegendEntry[]) {
  const told = groups.slice(0, GROUPS).map(({ name, colour, members }) => ({
    name: `${name}: ${number(members.length)}`,
    fill: colour,
  }))
  const more = groups.length - told.length
  return more === 0 ? told : [...told, { name: `and ${more} smaller groups`, fill: PALETTES.light.other }]
}
