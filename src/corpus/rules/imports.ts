import type { Issue } from '../../errors.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { Placed } from '../parse.js'
import { issueAt } from '../raw.js'
import type { ParsedRow } from '../tables.js'

/** An import names its file and the file's digest: one without the other tells nothing that can be checked. */
export function imports({ rows }: UnvalidatedCorpus): readonly Issue[] {
  return rows.sources.flatMap(({ row, ...place }: Placed<ParsedRow<'sources'>>) => {
    if ((row.file === null) === (row.sha256 === null)) return []
    const column = row.file === null ? 'file' : 'sha256'
    const wanted = row.file === null ? 'the name of the file that sha256 is of' : `the SHA-256 of ${row.file}`
    return [issueAt(place, column, 'missing', wanted, 'nothing')]
  })
}
