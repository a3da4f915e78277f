import type { EntityBriefFragment } from '../generated/graphql.js'

/** What an id stands for, as far as it is shown. */
export type NamedThing = EntityBriefFragment | { readonly type: 'SOURCE'; readonly id: string; readonly name: string }
