// fastest-levenshtein (MIT) counts the letters by which two codes differ.
import { distance } from 'fastest-levenshtein'
import { Link, Navigate, useLocation } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { graphql } from '../generated/gql.js'
import type { UnknownEntityQuery } from '../generated/graphql.js'
import type { EntityType } from '../generated/schema.js'
import { EntityLink } from '../parts/EntityLink.js'
import { tiePath } from '../parts/tie.js'
import { entityPath, TYPES } from '../words/types.js'
import styles from './UnknownEntity.module.css'

const UNKNOWN = graphql(`
  query UnknownEntity($ids: [ID!]!, $text: String!, $begun: String!) {
    nodes(ids: $ids) {
      id
      ...EntityBrief
      ... on Source {
        title
      }
      ... on Tie {
        from {
          ...EntityBrief
        }
      }
    }
    near: search(text: $text, first: 8) {
      nodes {
        ...EntityBrief
      }
    }
    states(first: 1000) {
      nodes {
        ...EntityBrief
      }
    }
    begun: search(text: $begun, first: 8) {
      nodes {
        ...EntityBrief
      }
    }
  }
`)

const MOST = 10

interface Props {
  readonly type: EntityType
  readonly id: string
}

/** For an id that is none of this kind: leads to where it was meant to lead, or says what is near. */
export function UnknownEntity({ type, id }: Props) {
  const { search, hash } = useLocation()
  const answer = useAnswer(UNKNOWN, { ids: spellingsOf(id), text: searchable(id), begun: searchable(id).slice(0, 3) })
  const meant = answer.data?.nodes.find((node) => node !== null)
  const path = meant == null ? null : pathOf(meant)
  if (path !== null) return <Navigate to={path.includes('?') ? path : `${path}${search}${hash}`} replace />
  return (
    <Page title={`There is no ${TYPES[type].one.toLowerCase()} with the ${type === 'STATE' ? 'code' : 'id'} ${id}`}>
      <Answered what="what is near" answer={answer}>
        {(data) => <Near data={data} type={type} id={id} />}
      </Answered>
    </Page>
  )
}

/** Codes of states are capitals, all else is small. */
const spellingsOf = (id: string) => [...new Set([id, id.toUpperCase(), id.toLowerCase()])]

/** Some text that can be looked for, whatever was typed. */
const searchable = (id: string) => (/[\p{L}\p{N}]/u.test(id) ? id.slice(0, 100) : 'a')

type Node = NonNullable<UnknownEntityQuery['nodes'][number]>

function pathOf(node: Node): string | null {
  if ('title' in node) return `/source/${encodeURIComponent(node.id)}`
  if ('from' in node) return tiePath(node)
  return 'type' in node ? entityPath(node) : null
}

/** States whose code is one letter away. */
const codesNear = ({ states }: UnknownEntityQuery, id: string) =>
  states.nodes.filter((state) => distance(state.id, id.toUpperCase()) === 1)

interface NearProps extends Props {
  readonly data: UnknownEntityQuery
}

function Near({ data, type, id }: NearProps) {
  const found = (data.near?.nodes.length === 0 ? data.begun?.nodes : data.near?.nodes) ?? []
  const states = type === 'STATE' ? codesNear(data, id) : []
  const others = [...found].sort((a, b) => Number(b.type === type) - Number(a.type === type))
  const near = [...states, ...others.filter((entity) => !states.some((state) => state.id === entity.id))].slice(0, MOST)
  return (
    <div className={styles['near']}>
      {near.length > 0 && (
        <>
          <p>Near to it are:</p>
          <ul role="list">
            {near.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} /> <small>{TYPES[entity.type].one}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Or <Link to="/">search from the start page</Link>.
      </p>
    </div>
  )
}
