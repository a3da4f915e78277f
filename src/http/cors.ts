// cors (MIT, of the Express project) knows what browsers ask before they let a page of another site read.
import cors from 'cors'
import type { Handler } from './handler.js'

/** Whose pages may read: those of all origins or of these; of none where there are none. */
export type Origins = '*' | readonly string[]

/** What a page may read beside the body and what browsers show anyway. */
const EXPOSED = [
  'allow',
  'content-disposition',
  'etag',
  'link',
  'retry-after',
  'x-normgraph-dataset',
  'x-normgraph-left-out',
  'x-request-id',
]

const DAY_S = 86_400

/** Lets pages of other origins read what a handler answers to these methods. */
export function openTo(origins: Origins, methods: readonly string[], handler: Handler): Handler {
  if (origins.length === 0) return handler
  const open = cors({
    origin: origins === '*' ? '*' : [...origins],
    methods: [...methods],
    exposedHeaders: EXPOSED,
    maxAge: DAY_S,
  })
  return (request, response) => {
    response.setHeader('cross-origin-resource-policy', 'cross-origin')
    let isAsked = false as boolean
    // What only asks whether it may is answered there, all else goes on at once.
    open(request, response, () => (isAsked = true))
    return isAsked ? handler(request, response) : undefined
  }
}
