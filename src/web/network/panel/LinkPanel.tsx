import { useState } from 'react'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Button } from '../../design/Button.js'
import type { Projection } from '../../generated/schema.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { dateInWords } from '../../words/dates.js'
import { PROJECTION_WORDS } from '../../words/types.js'
import type { Narrowing } from '../arguments.js'
import { LINK_EVIDENCE, narrowedTo, TIES_BETWEEN } from '../data/link-query.js'
import { type DrawnGraph, type GraphLink, linkId } from '../graph/graph.js'
import styles from './Panel.module.css'
import { Ties } from './Ties.js'

interface Props {
  readonly link: GraphLink
  readonly graph: DrawnGraph
  readonly projection: Projection
  readonly narrowing: Narrowing
  readonly asOf: string | null
}

/** A link: what makes it, each piece with its ties, claims and sources. */
export const LinkPanel = (props: Props) => (
  <>
    <h3 className={styles['ends']}>
      <End id={props.link.source} graph={props.graph} /> <span>and</span>{' '}
      <End id={props.link.target} graph={props.graph} />
    </h3>
    {props.projection === 'ENTITIES' || props.link.came === 'TIES' ? <Direct {...props} /> : <Shared {...props} />}
  </>
)

function End({ id, graph }: { readonly id: string; readonly graph: DrawnGraph }) {
  const node = graph.nodes.get(id)
  return node === undefined ? id : <EntityLink entity={node.entity} />
}

function Direct({ link, narrowing, asOf }: Props) {
  const answer = useAnswer(TIES_BETWEEN, { of: [link.source, link.target], asOf, counting: narrowing.counting })
  return (
    <Answered what="the ties" answer={answer}>
      {({ neighbourhood }) => (
        <>
          <p className={styles['facts']}>
            {counted(neighbourhood?.ties.length ?? 0, 'tie')} of the two, with what it rests on.
          </p>
          <Ties ties={neighbourhood?.ties ?? []} />
        </>
      )}
    </Answered>
  )
}

const FIRST = 10

function Shared({ link, projection, narrowing, asOf }: Props) {
  const [first, setFirst] = useState(FIRST)
  const narrow = narrowedTo([link.source, link.target], projection, narrowing)
  const answer = useAnswer(LINK_EVIDENCE, { projection, ...narrow, asOf, weight: link.weight, first })
  return (
    <Answered what="what links them" answer={answer}>
      {({ network }) => {
        const found = network?.links.find(({ source, target }) => linkId(source, target) === link.id)
        if (found === undefined) return <p>Nothing links these two under the filters chosen.</p>
        const { evidence, evidenceCount } = found
        return (
          <>
            <p className={styles['facts']}>{counted(evidenceCount, PROJECTION_WORDS[projection].link)} in common.</p>
            <ol role="list" className={styles['evidence']}>
              {evidence.map(({ entity, ties }) => (
                <li key={entity?.id}>
                  {entity !== null && (
                    <h4>
                      <EntityLink entity={entity} />
                      {'date' in entity && entity.date !== null && <span>{dateInWords(entity.date)}</span>}
                    </h4>
                  )}
                  <Ties ties={ties} {...(entity === null ? {} : { from: entity.id })} />
                </li>
              ))}
            </ol>
            {evidence.length < evidenceCount && (
              <Button kind="quiet" onPress={() => setFirst(first + 50)}>
                Show more: {evidence.length} of {evidenceCount} are here
              </Button>
            )}
          </>
        )
      }}
    </Answered>
  )
}

function counted(count: number, noun: string): string {
  const many = noun === 'party' ? 'parties' : `${noun}s`
  return `${count.toLocaleString('en')} ${count === 1 ? noun : many}`
}
