import { Link } from 'react-router'
import { useAnswer } from '../../api/use-answer.js'
import { ChartLegend } from '../../charts/ChartLegend.js'
import { pictureOnPage } from '../../charts/on-page.js'
import { pictureFiles } from '../../charts/save.js'
import { SaveMenu } from '../../charts/SaveMenu.js'
import { useSource } from '../../charts/use-source.js'
import { Answered } from '../../design/Answered.js'
import { PALETTES } from '../../design/palette.js'
import { graphql } from '../../generated/gql.js'
import type { SmallNetworkFragment } from '../../generated/graphql.js'
import type { SmallNetworkNode } from '../../parts/small-network.js'
import { SmallNetwork } from '../../parts/SmallNetwork.js'
import { TYPES_BY_COLOUR } from '../../parts/type-colours.js'
import { TYPES } from '../../words/types.js'
import styles from './Around.module.css'
import section from '../Section.module.css'

const SOURCE_NETWORK = graphql(`
  query SourceNetwork($sources: [ID!]!, $maxNodes: Int!, $maxLinks: Int!) {
    network(projection: ENTITIES, counting: { sources: $sources }, maxNodes: $maxNodes, maxLinks: $maxLinks) {
      ...SmallNetwork
    }
  }
`)

/** As many as can be told apart beside words. */
const FEW = { maxNodes: 28, maxLinks: 200 } as const

interface Props {
  readonly id: string
  readonly title: string
}

/** A small network of what a source says: the entities that most of its ties join. */
export function SourceNetwork({ id, title }: Props) {
  const answer = useAnswer(SOURCE_NETWORK, { sources: [id], ...FEW })
  return (
    <Answered what="the network that rests on it" answer={answer}>
      {({ network }) =>
        network && network.linkCount > 0 && <Drawn id={id} title={title} network={withoutUnlinked(network)} />
      }
    </Answered>
  )
}

function Drawn({ id, title, network }: Props & { readonly network: SmallNetworkFragment }) {
  const source = useSource()
  const legend = legendOf(network.nodes)
  const told = toldOf(network)
  const drawn = () =>
    pictureOnPage('source-network', {
      title: `What rests on: ${title}`,
      notes: [told],
      legend: legend.map(({ name, colour }) => ({ name, fill: inFile(colour) })),
      source: source.away(),
    })
  const whole = new URLSearchParams({ projection: 'ENTITIES', counting: JSON.stringify({ sources: [id] }) })
  return (
    <section className={section['section']} aria-labelledby="source-network">
      <h2 id="source-network">
        The network that it tells of{' '}
        <span className={section['count']}>{network.nodeCount.toLocaleString('en')} entities</span>
      </h2>
      <figure className={styles['frame']}>
        <ChartLegend items={legend.map(({ name, colour }) => ({ name, fill: onPage(colour) }))} />
        <SmallNetwork
          network={network}
          name="source-network"
          label={`Network of what rests on ${title}; the ties below say the same`}
          colourOf={colourOf}
          told={linksInWords}
        />
        <figcaption className={section['lead']}>
          {told} <Link to={`/network?${whole.toString()}`}>Explore the whole in the network</Link>
        </figcaption>
        <SaveMenu choices={pictureFiles(`source-${id}`, drawn)} />
      </figure>
    </section>
  )
}

/** Without those whose links all lead to what is left out. */
function withoutUnlinked(network: SmallNetworkFragment): SmallNetworkFragment {
  const linked = new Set(network.links.flatMap(({ source, target }) => [source, target]))
  return { ...network, nodes: network.nodes.filter(({ entity }) => linked.has(entity.id)) }
}

const colourOf = ({ entity }: SmallNetworkNode): number | null => {
  const place = TYPES_BY_COLOUR.indexOf(entity.type)
  return place < 0 || place >= SERIES ? null : place + 1
}

/** How many colours a page has. */
const SERIES = 6

const linksInWords = ({ degree }: SmallNetworkNode): string => (degree === 1 ? '1 link' : `${degree} links`)

/** The kinds that are drawn, in the order of their colours. */
function legendOf(nodes: readonly SmallNetworkNode[]) {
  const colours = new Map(nodes.map((node) => [node.entity.type, colourOf(node)]))
  return [...colours]
    .toSorted(([, a], [, b]) => (a ?? SERIES + 1) - (b ?? SERIES + 1))
    .map(([type, colour]) => ({ name: TYPES[type].many, colour }))
}

const onPage = (colour: number | null): string => (colour === null ? 'var(--ink-soft)' : `var(--series-${colour})`)

/** A file knows nothing of the page's tokens. */
function inFile(colour: number | null): string {
  const { series, inkSoft } = PALETTES.light
  return (colour === null ? undefined : series[colour - 1]) ?? inkSoft
}

function toldOf({ nodes, nodeCount, links, linkCount }: SmallNetworkFragment): string {
  const holds = 'A line is what ties two entities today by what it says.'
  if (nodes.length === nodeCount && links.length === linkCount) return holds
  return `${holds} Drawn are ${nodes.length} of the most linked of ${nodeCount.toLocaleString('en')}, and ${links.length} of ${linkCount.toLocaleString('en')} lines.`
}
