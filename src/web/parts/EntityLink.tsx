import { Link } from 'react-router'
import { graphql } from '../generated/gql.js'
import type { EntityBriefFragment } from '../generated/graphql.js'
import { entityPath } from '../words/types.js'
import { useDated } from './as-of.js'
import { EntitySign } from './EntitySign.js'
import styles from './Entity.module.css'

/** What a link to an entity shows. */
export const ENTITY_BRIEF = graphql(`
  fragment EntityBrief on Entity {
    id
    type
    name
    ... on State {
      iso2
    }
    ... on Norm {
      label
      set {
        name
      }
    }
  }
`)

/** An entity by its name, with its flag or sign, leading to its page as of the date of this one. */
export const EntityLink = ({ entity }: { readonly entity: EntityBriefFragment }) => (
  <Link className={styles['link']} to={useDated(entityPath(entity))}>
    <EntitySign type={entity.type} iso2={'iso2' in entity ? entity.iso2 : undefined} />
    <span>{entityName(entity)}</span>
  </Link>
)

/** A norm of a set is known by its number there. */
export const entityName = (entity: EntityBriefFragment): string =>
  'label' in entity && entity.label != null ? `${entity.label}. ${entity.name}` : entity.name
