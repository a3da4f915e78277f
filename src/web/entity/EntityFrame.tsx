import type { AskedQuestion } from '../api/asked.js'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import type { EntityHeadFragment } from '../generated/graphql.js'
import type { EntityType } from '../generated/schema.js'
import { TYPES } from '../words/types.js'
import { EntityView, type EntityParts } from './EntityView.js'
import { UnknownEntity } from './UnknownEntity.js'

interface Props<Entity> {
  readonly type: EntityType
  readonly id: string
  /** The text of the question that the page is the answer to. */
  readonly query: string
  /** The entity once the answer is there; null where there is none of that kind and id. */
  readonly entity: Entity | null | undefined
  readonly answer: AskedQuestion<unknown>
  readonly partsOf: (entity: Entity) => EntityParts
}

/** The page of an entity while it is asked for, where there is none, and as it is. */
export function EntityFrame<Entity extends EntityHeadFragment>(props: Props<Entity>) {
  const { type, id, query, entity, answer, partsOf } = props
  if (entity === null) return <UnknownEntity type={type} id={id} />
  if (entity !== undefined) return <EntityView entity={entity} query={query} answer={answer} parts={partsOf(entity)} />
  return (
    <Page title={TYPES[type].one}>
      <Answered what={`the page of ${id}`} answer={answer}>
        {() => null}
      </Answered>
    </Page>
  )
}
