import { useState } from 'react'
import { CheckboxGroup } from 'react-aria-components'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Button } from '../../design/Button.js'
import { Checkbox } from '../../design/Checkbox.js'
import { TYPES } from '../../words/types.js'
import { entityOfNode } from '../data/entity-in.js'
import { EXPANSION } from '../data/expansion-query.js'
import { type Coming, comingBy, type Expansion, othersOf } from '../data/others.js'
import { isKind } from '../graph/kinds.js'
import { relationOf } from '../relations.js'
import type { Model } from '../use-model.js'
import styles from './Panel.module.css'

interface Props {
  readonly id: string
  readonly model: Pick<Model, 'moment' | 'matches' | 'brought' | 'log'>
}

/** So many at once would bury the picture: which kinds of them are to come is chosen first. */
const MANY = 50

/** Says how many would come of what a node is tied to, and brings them in. */
export function Expand({ id, model }: Props) {
  const answer = useAnswer(EXPANSION, { id, ...model.moment })
  const { matches } = model
  return (
    <Answered what="what it is tied to" answer={answer}>
      {({ node }) => {
        const entity = entityOfNode(node)
        if (entity === null || matches === null) return null
        // What is asked for another node takes the place of the form of this one.
        return <Kinds key={entity.id} entity={entity} matches={matches} model={model} />
      }}
    </Answered>
  )
}

interface KindsProps extends Pick<Props, 'model'> {
  readonly entity: Expansion
  readonly matches: NonNullable<Model['matches']>
}

function Kinds({ entity, matches, model: { brought, log } }: KindsProps) {
  const coming = comingBy(entity, (other) => !brought.graph.nodes.has(other), matches)
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const all = countOf(coming)
  const ticked = chosen ?? (all > MANY ? [] : coming.map(({ kind }) => kind))
  const kinds = coming.filter(({ kind }) => ticked.includes(kind))
  const count = countOf(kinds)
  const expand = () => {
    log.act({ do: 'expand', id: entity.id, kinds: kinds.length === coming.length ? [] : ticked.filter(isKind) })
    setChosen(null)
  }
  return (
    <>
      <p className={styles['facts']}>{summaryOf(entity, all, matches)}</p>
      {coming.length > 0 && (
        <>
          <CheckboxGroup
            className={styles['kinds'] ?? ''}
            aria-label="Kinds of what may come"
            value={[...ticked]}
            onChange={setChosen}
          >
            {coming.map(({ kind, relation, type, ids }) => (
              <Checkbox key={kind} value={kind}>
                {relationOf(entity.type, relation)}: {counted(ids.size, type)}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <div>
            <Button isDisabled={count === 0} onPress={expand}>
              {count === 0 ? 'Choose which kinds come' : `Bring in ${count.toLocaleString('en')}`}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

const countOf = (coming: readonly Coming[]): number => new Set(coming.flatMap(({ ids }) => [...ids])).size

const counted = (count: number, type: Coming['type']): string =>
  `${count.toLocaleString('en')} ${(count === 1 ? TYPES[type].one : TYPES[type].many).toLowerCase()}`

/** How many would come, and how many of the others are here or kept out. */
function summaryOf(entity: Expansion, coming: number, matches: KindsProps['matches']): string {
  const others = new Map(othersOf(entity, null).map((other) => [other.id, other]))
  const keptOut = [...others.values()].filter((other) => !matches(other)).length
  const here = others.size - keptOut - coming
  const parts = [
    `Tied to ${others.size.toLocaleString('en')} others: ${coming.toLocaleString('en')} would come`,
    ...(here > 0 ? [`${here.toLocaleString('en')} are here`] : []),
    ...(keptOut > 0 ? [`${keptOut.toLocaleString('en')} are kept out by the filters`] : []),
  ]
  return `${parts.join(', ')}.`
}
