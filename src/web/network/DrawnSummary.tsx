import { fileAddress } from '../api/site.js'
import { dateInWords } from '../words/dates.js'
import { PROJECTION_WORDS, TYPES } from '../words/types.js'
import { networkQueryArguments } from './arguments.js'
import type { Left } from './graph/drawn.js'
import type { Model } from './use-model.js'
import { weightInWords } from './weight-in-words.js'
import styles from './Network.module.css'

type Props = Pick<Model, 'view' | 'narrowing' | 'network' | 'graph' | 'left' | 'brought'>

/** What is drawn and what is left out, in sentences: nothing is missing in silence. */
export function DrawnSummary({ view, narrowing, network, graph, left, brought }: Props) {
  if (network === null) return null
  const own = [...graph.nodes.values()].filter(({ came }) => came === 'NETWORK')
  const ownLinks = graph.links.filter(({ came }) => came === 'NETWORK')
  const { nodeCount, linkCount, omittedNodes, omittedLinks } = network
  const uncut = { ...networkQueryArguments(view, narrowing), maxNodes: undefined, maxLinks: undefined }
  const whole = fileAddress('network.gexf', uncut)
  return (
    <div className={styles['told']} role="status">
      <p>
        <strong>
          {number(own.length)} {nounOf(view.projection, own.length)} and {number(ownLinks.length)}{' '}
          {ownLinks.length === 1 ? 'link' : 'links'}
        </strong>
        {view.asOf === null ? '' : `, as of ${dateInWords(view.asOf)}`}.{' '}
        {own.length < graph.nodes.size &&
          `${number(graph.nodes.size - own.length)} more were brought in, with ${number(graph.links.length - ownLinks.length)} links. `}
        {view.minWeight > 1 && `${weightInWords(view)} `}
        {widthSaid(narrowing)}
        {unlinked(graph)}
        {leftOut(left, view).map((sentence) => `${sentence} `)}
        {brought.isAsking && 'More is on its way.'}
        {brought.isCut && 'There is more around it than can be drawn at once.'}
      </p>
      {(omittedNodes > 0 || omittedLinks > 0) && (
        <p>
          {omittedNodes > 0 &&
            `These are the ${number(nodeCount - omittedNodes)} most connected of ${number(nodeCount)}. `}
          {omittedLinks > 0 && `The ${number(omittedLinks)} lightest of ${number(linkCount)} links are left out. `}
          <a href={whole} download>
            Take the whole as a file
          </a>
          .
        </p>
      )}
    </div>
  )
}

/** That what would link nearly everybody is left out, as a network begins. */
function widthSaid({ filter }: Props['narrowing']): string {
  if (filter?.maxStates === 100) return 'Texts of more than 100 states are left out: they would link nearly everybody. '
  return filter?.maxParties === 100
    ? 'Texts with more than 100 parties, states or others, are left out: they would link nearly everybody. '
    : ''
}

const number = (count: number): string => count.toLocaleString('en')

function nounOf(projection: Model['view']['projection'], count: number): string {
  const { nodes } = PROJECTION_WORDS[projection]
  if (nodes === null) return count === 1 ? 'entity' : 'entities'
  return (count === 1 ? TYPES[nodes].one : TYPES[nodes].many).toLowerCase()
}

function leftOut({ hidden, collapsed, far, few, cut }: Left, { atLeast, minWeight }: Props['view']): readonly string[] {
  const such = minWeight === 1 ? 'link' : 'such link'
  const too = atLeast === 1 ? `no ${such}` : `fewer than ${atLeast} ${such}s`
  const drawn = atLeast === 1 ? 'none' : `fewer than ${atLeast}`
  return [
    few > 0 && `${number(few)} more ${few === 1 ? 'has' : 'have'} ${too} and ${few === 1 ? 'is' : 'are'} not drawn.`,
    cut > 0 && `${number(cut)} more ${cut === 1 ? 'has' : 'have'} links, but ${drawn} of those that are drawn.`,
    hidden > 0 && `${number(hidden)} ${hidden === 1 ? 'is' : 'are'} hidden.`,
    collapsed > 0 && `${number(collapsed)} ${collapsed === 1 ? 'is' : 'are'} collapsed.`,
    far > 0 && `${number(far)} ${far === 1 ? 'lies' : 'lie'} farther away and ${far === 1 ? 'is' : 'are'} not drawn.`,
  ].filter((sentence) => sentence !== false)
}

/** Without a word, nodes in a ring around the others would seem to be linked to nobody at all. */
function unlinked({ nodes, links }: Model['graph']): string {
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]))
  const alone = [...nodes.values()].filter(({ id }) => !linked.has(id))
  const cut = alone.filter(({ degree }) => (degree ?? 0) > 0).length
  if (alone.length === 0) return ''
  const all = `${number(alone.length)} ${alone.length === 1 ? 'has no link that is drawn and stands' : 'have no link that is drawn and stand'} around the others`
  return cut === 0 ? `${all}. ` : `${all}: of ${number(cut)} the links are left out. `
}
