import { byText } from '../by-text.js'
import type { Place } from '../corpus/raw.js'
import { groupedInOrder } from '../grouped.js'
import { noticeAt, type OnIssue } from './importer.js'
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
  /** One that tells more, for where the other is not its alone. */
  readonly longerSlug?: string
  readonly place: Place
}

/** The ids of nodes by their keys: of texts that make the same, one has it, and the others end in what tells them apart. */
export function assignIds(
  nodes: Iterable<Unnamed>,
  taken: (id: string) => boolean,
  onIssue: OnIssue,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const fresh: Unnamed[] = []
  for (const node of nodes)
    if (node.held === null) fresh.push(node)
    else ids.set(node.key, node.held)
  // Not by the order of the rows: a file sorted anew has the same ids.
  for (const same of groupedInOrder(longerWhereAlike(fresh, taken), ({ slug }) => slug))
    [...same]
      .sort((a, b) => byText(a.key, b.key))
      .forEach((node, place) => {
        const clashes = place > 0 || taken(node.slug)
        const id = clashes ? `${node.slug}-${hashOf(node.key)}` : node.slug
        ids.set(node.key, id)
        if (clashes) onIssue(clash(node, id))
      })
  return ids
}

const longerWhereAlike = (nodes: readonly Unnamed[], taken: (id: string) => boolean): readonly Unnamed[] =>
  groupedInOrder(nodes, ({ slug }) => slug).flatMap((same) =>
    same.length === 1 && !taken(same[0].slug)
      ? same
      : same.map((node) => (node.longerSlug === undefined ? node : { ...node, slug: node.longerSlug })),
  )

const clash = ({ place, slug, text }: Unnamed, id: string) =>
  noticeAt(place, 'id', 'id-told-apart', `an id of its own for ${JSON.stringify(text)}, which is now ${id}`, slug)
