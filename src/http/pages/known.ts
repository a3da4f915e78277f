import type { ApolloServer } from '@apollo/server'
import { setTimeout } from 'node:timers/promises'
import { type Context, contextOf } from '../../graphql/context.js'
import { LIMITS } from '../../graphql/limits/limits.js'
import type { Store } from '../../store/store.js'
import { entityWords, sourceWords } from './described.js'
import { type Found, QUERY } from './found.js'
import type { SitePlace } from './place.js'
import type { Words } from './template.js'

export type Thing = Extract<SitePlace, { readonly id: string }>

/** What is said of a thing; null where its id is none, or of something else; `unanswered` where nobody can say now. */
export type Known = (thing: Thing) => Promise<Words | null | 'unanswered'>

/** A page does not wait longer for its words: it finds out for itself what it shows. */
const PATIENCE_MS = 2_000

/** Things as the API answers for them. */
export function knownTo(apollo: ApolloServer<Context>, store: Store): Known {
  const find = async (thing: Thing): Promise<Words | null | 'unanswered'> => {
    const contextValue = contextOf(store, LIMITS)
    const { body } = await apollo.executeOperation({ query: QUERY, variables: { id: thing.id } }, { contextValue })
    if (body.kind !== 'single' || body.singleResult.errors !== undefined) return 'unanswered'
    return wordsOf(thing, (body.singleResult.data?.['node'] ?? null) as Found | null)
  }
  return (thing) => Promise.race([find(thing), setTimeout(PATIENCE_MS, 'unanswered' as const, { ref: false })])
}

function wordsOf(thing: Thing, found: Found | null): Words | null {
  if (found === null) return null
  if ('type' in found) return thing.kind === 'entity' && thing.type === found.type ? entityWords(found) : null
  return thing.kind === 'source' && 'title' in found ? sourceWords(found) : null
}
