import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Button } from '../../design/Button.js'
import type { EntityType, Relation } from '../../generated/schema.js'
import { relationOf } from '../relations.js'
import type { TemporalArguments } from '../arguments.js'
import { entityOfNode } from '../data/entity-in.js'
import { NODE_TIES } from '../data/node-query.js'
import styles from './Panel.module.css'
import { Ties } from './Ties.js'

interface Props {
  readonly id: string
  readonly type: EntityType
  readonly counts: readonly { readonly relation: Relation; readonly count: number }[]
  readonly moment: TemporalArguments
}

/** The ties of an entity by what they mean; those of a kind are asked for when they are opened. */
export const PanelTieGroups = ({ id, type, counts, moment }: Props) => (
  <div className={styles['groups']}>
    {counts.map(({ relation, count }) => (
      <TieGroup key={relation} id={id} type={type} relation={relation} count={count} moment={moment} />
    ))}
  </div>
)

const FIRST = 25

interface GroupProps {
  readonly id: string
  readonly type: EntityType
  readonly relation: Relation
  readonly count: number
  readonly moment: TemporalArguments
}

function TieGroup({ id, type, relation, count, moment }: GroupProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure className={styles['group'] ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={4} className={styles['groupHead'] ?? ''}>
        <AriaButton slot="trigger" className={styles['trigger'] ?? ''}>
          <ChevronRight aria-hidden data-open={isOpen} />
          <span>{relationOf(type, relation)}</span>
          <span className={styles['count']}>{count.toLocaleString('en')}</span>
        </AriaButton>
      </Heading>
      <DisclosurePanel>{isOpen && <TieList id={id} relation={relation} moment={moment} />}</DisclosurePanel>
    </Disclosure>
  )
}

function TieList({ id, relation, moment }: Omit<GroupProps, 'count' | 'type'>) {
  const [first, setFirst] = useState(FIRST)
  const answer = useAnswer(NODE_TIES, { id, relations: [relation], first, ...moment })
  return (
    <Answered what="the ties" answer={answer}>
      {({ node }) => {
        const { nodes = [], totalCount = null } = entityOfNode(node)?.ties ?? {}
        return (
          <>
            <Ties ties={nodes} from={id} />
            {totalCount !== null && totalCount > nodes.length && (
              <Button kind="quiet" onPress={() => setFirst(first + 100)}>
                Show more: {nodes.length.toLocaleString('en')} of {totalCount.toLocaleString('en')} are here
              </Button>
            )}
          </>
        )
      }}
    </Answered>
  )
}
