import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { pictureOnPage } from '../charts/on-page.js'
import { pictureFiles } from '../charts/save.js'
import { SaveMenu } from '../charts/SaveMenu.js'
import { useSource } from '../charts/use-source.js'
import { Answered } from '../design/Answered.js'
import { SmallNetwork } from '../parts/SmallNetwork.js'
import { StatesList } from './StatesList.js'
import { FIRST_PICTURE, NETWORK_ADDRESS, STATES_PICTURE } from './states-query.js'
import type { SmallNetworkFragment } from '../generated/graphql.js'
import type { SmallNetworkNode } from '../parts/small-network.js'
import styles from './StatesPicture.module.css'

/** The first picture: which states have agreed to the same texts with norms. */
export function StatesPicture() {
  const answer = useAnswer(STATES_PICTURE, FIRST_PICTURE)
  return (
    <figure className={styles['figure']}>
      <div className={styles['frame']}>
        <Answered what="the first picture" answer={answer}>
          {({ network }) => network && network.nodes.length > 0 && <Drawn network={network} />}
        </Answered>
      </div>
    </figure>
  )
}

function Drawn({ network }: { readonly network: SmallNetworkFragment }) {
  const source = useSource()
  const { nodes, nodeCount, linkCount, links } = network
  const linked = nodes.filter(({ degree }) => degree > 0)
  const left = linkCount - links.length
  const [first] = linked
  const told = [
    `Each line joins two states that are party to at least two of the same agreements that carry norms. Only agreements that a source assessed for norms can be among them, and none of more than ${FIRST_PICTURE.filter.maxStates} states.`,
    'Colours are groups that share most among themselves.',
    `${linked.length} of ${nodeCount} states are drawn, the others share one such agreement at most${left > 0 ? ` or are less connected, and ${left} lines are left out` : ''}.`,
  ].join(' ')
  const drawn = () =>
    pictureOnPage('states', {
      title: 'States that are party to the same agreements with norms',
      notes: [told],
      legend: [],
      source: source.away(),
    })
  return (
    <>
      <SmallNetwork
        network={{ ...network, nodes: linked }}
        name="states"
        label="Network of states by shared agreements; the list below it says the same"
        colourOf={({ community }) => (community === null ? null : (COLOURS[community] ?? null))}
        told={partnersInWords}
      />
      <figcaption className={styles['caption']}>
        {first && (
          <strong>
            {first.entity.name} has most partners here: it shares two or more agreements that carry norms with{' '}
            {first.degree} other states.
          </strong>
        )}{' '}
        {told} <Link to={NETWORK_ADDRESS}>Explore this network</Link>
      </figcaption>
      <SaveMenu choices={pictureFiles('states-by-shared-agreements', drawn)} />
      <StatesList network={{ ...network, nodes: linked }} />
    </>
  )
}

/** Of the communities, the largest first: neighbours in the picture are to be told apart. */
const COLOURS = [3, 2, 1, 4, 5]

const partnersInWords = ({ degree }: SmallNetworkNode): string => (degree === 1 ? '1 partner' : `${degree} partners`)
