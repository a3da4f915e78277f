import type { Issue } from '../../errors.js'
import { metAt } from '../unvalidated-corpus.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import { issueAt } from '../raw.js'

/** Entities, sources and open questions share one namespace. */
export function duplicateIds({ definitions, defined }: UnvalidatedCorpus): readonly Issue[] {
  return definitions.flatMap((one) => {
    const first = defined.get(one.id)
    if (first === undefined || first === one) return []
    return [issueAt(one, 'id', 'duplicate-id', 'an id that nothing else has', metAt(one.id, first))]
  })
}
