import type { EntityType } from '../generated/schema.js'
import type { Problem } from '../filters/problem.js'
import { useUnknownIds } from '../filters/use-unknown-ids.js'
import { useUnread } from '../filters/use-unread.js'
import { TYPES } from '../words/types.js'
import { PARAMETERS, type AddressedView } from './address.js'
import type { GraphChanges } from './graph/actions.js'
import { linkEnds } from './graph/graph.js'

const ANY = Object.keys(TYPES) as readonly EntityType[]
const KNOWN: readonly string[] = [...PARAMETERS, 'tie']

/** What in the address stands for nothing: ids of what is picked or was brought in, and parameters. */
export function useStrangeInView(
  { pick, link, avoiding, around }: AddressedView,
  { expanded }: GraphChanges,
): readonly Problem[] {
  const unknown = useUnknownIds([
    // Groups, as `region:Africa`, have no id.
    { param: 'pick', ids: pick.filter((name) => !name.includes(':')), of: ANY },
    { param: 'link', ids: link === null ? [] : (linkEnds(link) ?? []), of: ANY },
    { param: 'avoiding', ids: avoiding, of: ANY },
    { param: 'around', ids: around === null ? [] : [around.id], of: ANY },
    { param: 'log', ids: [...expanded.keys()], of: ANY },
  ])
  return [...unknown, ...useUnread(KNOWN)]
}
