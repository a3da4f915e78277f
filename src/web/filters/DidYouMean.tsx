import { useOptimisticSearchParams } from 'nuqs/adapters/react-router/v7'
import { Fragment, type MouseEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { entityName } from '../parts/EntityLink.js'
import { entitiesNear, useNearIds } from './near-ids.js'
import { mended, type Near, type Strange } from './problem.js'
import type { NamedThing } from './thing.js'

/** What may have been meant by something strange in the address, each a link to the same view with it. */
export function DidYouMean({ wrong, near = [], of = [] }: Omit<Strange, 'words'>) {
  if (near.length > 0) return <Offer wrong={wrong} near={near} />
  return of.length === 0 ? null : <NearIds id={wrong} of={of} />
}

const MOST = 3

function NearIds({ id, of }: { readonly id: string; readonly of: readonly NamedThing['type'][] }) {
  const { data } = useNearIds(id)
  const fit = data === undefined ? [] : entitiesNear(data, id).filter(({ type }) => of.includes(type))
  const near = fit.slice(0, MOST).map((entity) => ({ value: entity.id, name: entityName(entity) }))
  return near.length === 0 ? null : <Offer wrong={id} near={near} />
}

function Offer({ wrong, near }: { readonly wrong: string; readonly near: readonly Near[] }) {
  const params = useOptimisticSearchParams()
  const navigate = useNavigate()
  const mend = (event: MouseEvent, value: string) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // What another link mended a moment ago is in the address, and not yet in what is rendered.
    void navigate({ search: mended(new URLSearchParams(window.location.search), wrong, value) })
  }
  return (
    <>
      Did you mean{' '}
      {near.map(({ value, name }, index) => (
        <Fragment key={value}>
          {index > 0 && (index === near.length - 1 ? ' or ' : ', ')}
          <Link to={{ search: mended(params, wrong, value) }} onClick={(event) => mend(event, value)}>
            {name === undefined || name === value ? `“${value}”` : `${name} (${value})`}
          </Link>
        </Fragment>
      ))}
      ?
    </>
  )
}
