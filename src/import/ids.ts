import { byText } from '../by-text.js'
import { groupedInOrder } from '../grouped.js'
import { noticeAt } from './importer.js'
import type { Notice } from './importer.js'
import type { Place } from '../corpus/raw.js'
import { hashOf } from './slug.js'

/** What an id is to be given to. */
export interface Unnamed {
  /** What tells it from all others of the file. */
  readonly key: string
  /** The id of one that is held; null of a new one, whose id is not chosen before all are known. */
  readonly held: string | null
  /** What its id is made from. */
  readonly text: string
  readonly slug: string
  readonly place: Place
}

/** The ids of nodes by their keys: of texts that make the same, one has it, and the others end in what tells them apart. */
export function idsOf(
  nodes: Iterable<Unnamed>,
  taken: (id: string) => boolean,
  tell: (notice: Notice) => void,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const fresh: Unnamed[] = []
  for (const node of nodes)
    if (node.held === null) fresh.push(node)
    else ids.set(node.key, node.held)
  // Not by the order of the rows: a file sorted anew has the same ids.
  for (const same of groupedInOrder(fresh, ({ slug }) => slug))
    [...same]
      .sort((a, b) => byText(a.key, b.key))
      .forEach((node, place) => {
        const clashes = place > 0 || taken(node.slug)
        const id = clashes ? `${node.slug}-${hashOf(node.key)}` : node.slug
        ids.set(node.key, id)
        if (clashes) tell(clash(node, id))
      })
  return ids
}

function clash({ place, slug, text }: Unnamed, id: string): Notice {
  return noticeAt(
    place,
    'id',
    'id-told-apart',
    `an id of its own for ${JSON.stringify(text)}, which is now ${id}`,
    slug,
  )
}
