import type { Issue } from '../../errors.js'
import type { Defined, UnvalidatedCorpus } from '../unvalidated-corpus.js'
import { issueAt, quoted } from '../raw.js'

/** What is listed for its own sake, or to be there when it is needed. */
const EXEMPT: ReadonlySet<Defined['type']> = new Set([
  'STATE',
  'TYPOLOGY',
  'INDICATOR',
  'STAKEHOLDER_GROUP',
  'SOURCE',
  'OPEN_QUESTION',
])

/** Every other entity is in a tie, an event, an assessment or anything else that a row says of it. */
export function orphans({ raw, mentioned, definitions }: UnvalidatedCorpus): readonly Issue[] {
  if (!raw.whole) return []
  return definitions
    .filter(({ id, type }) => !EXEMPT.has(type) && !mentioned.some(({ ids }) => ids.has(id)))
    .map((one) => issueAt(one, 'id', 'orphan', 'an entity that some other row speaks of', quoted(one.id)))
}
