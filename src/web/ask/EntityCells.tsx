import { useState } from 'react'
import { Link } from 'react-router'
import type { Values } from '../filters/types.js'
import type { EntityBriefFragment } from '../generated/graphql.js'
import { EntityLink, entityName } from '../parts/EntityLink.js'
import { SpellWords } from '../parts/SpellWords.js'
import { dateInWords } from '../words/dates.js'
import { entityPath } from '../words/types.js'
import styles from './Ask.module.css'

export const EntityCell = ({ entity }: { readonly entity: EntityBriefFragment | null }) =>
  entity === null ? null : <EntityLink entity={entity} />

interface ListProps {
  readonly entities: readonly EntityBriefFragment[]
  /** How many there are, where not all are here. */
  readonly total?: number | null
}

const FEW = 4

/** Several by name: a norm by its number, for names of norms are sentences. The first few, then all. */
export function EntitiesCell({ entities, total }: ListProps) {
  const [all, setAll] = useState(false)
  const shown = all ? entities : entities.slice(0, isNumbered(entities) ? entities.length : FEW)
  const elsewhere = total == null ? 0 : total - entities.length
  return (
    <ul role="list" className={styles['things']} data-numbered={isNumbered(entities)}>
      {shown.map((entity) => (
        <li key={entity.id}>
          <ShortLink entity={entity} />
        </li>
      ))}
      {shown.length < entities.length && (
        <li>
          <button type="button" className={styles['more']} onClick={() => setAll(true)}>
            {entities.length - shown.length} more
          </button>
        </li>
      )}
      {elsewhere > 0 && shown.length === entities.length && <li className={styles['rest']}>and {elsewhere} more</li>}
    </ul>
  )
}

const labelOf = (entity: EntityBriefFragment): string | null => ('label' in entity ? entity.label : null)

const isNumbered = (entities: readonly EntityBriefFragment[]): boolean =>
  entities.length > 0 && entities.every((entity) => labelOf(entity) !== null)

function ShortLink({ entity }: { readonly entity: EntityBriefFragment }) {
  const label = labelOf(entity)
  if (label === null) return <EntityLink entity={entity} />
  return (
    <Link to={entityPath(entity)} title={entityName(entity)} aria-label={entityName(entity)}>
      {label}
    </Link>
  )
}

type Linked = readonly [path: string, words: string]

export const LinksCell = ({ links }: { readonly links: readonly Linked[] }) => (
  <ul role="list" className={styles['things']}>
    {links.map(([path, words]) => (
      <li key={path}>
        <Link to={path}>{words}</Link>
      </li>
    ))}
  </ul>
)

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export const SpellsCell = ({ spells }: { readonly spells: readonly Values[] }) => (
  <ul role="list" className={styles['things']}>
    {spells.map(({ value, since, until }, index) => (
      <li key={index}>
        <SpellWords spell={{ value: textOrNull(value), since: textOrNull(since), until: textOrNull(until) }} />
      </li>
    ))}
  </ul>
)

export const DateCell = ({ date }: { readonly date: string | null }) =>
  date === null ? null : <span className={styles['date']}>{dateInWords(date)}</span>
