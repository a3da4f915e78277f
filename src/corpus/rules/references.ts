import type { Issue } from '../../errors.js'
import type { Defined, UnvalidatedCorpus } from '../unvalidated-corpus.js'
import { mentionsIn } from '../mentions.js'
import type { Mention } from '../mentions.js'
import { perhaps } from '../near.js'
import { issueAt, quoted } from '../raw.js'
import { wantedId } from '../references.js'

/** Every id that a row names is known, and of a type that its column takes. */
export function knownReferences({ raw, mentioned, definitions, defined }: UnvalidatedCorpus): readonly Issue[] {
  const isRight = ({ targets }: Pick<Mention, 'targets'>, id: string) =>
    targets.some((target) => target === defined.get(id)?.type)
  if (mentioned.every((one) => [...one.ids].every((id) => isRight(one, id)))) return []
  // Where rows were lost, what they define is missed without fault.
  const lost = !raw.whole
  const issues: Issue[] = []
  for (const mention of mentionsIn(raw)) {
    const found = defined.get(mention.id)
    if (found === undefined) issues.push(...(lost ? [] : [unknownId(mention, definitions)]))
    else if (!mention.targets.some((target) => target === found.type)) issues.push(wrongType(mention, found.type))
  }
  return issues
}

function unknownId(mention: Mention, definitions: readonly Defined[]): Issue {
  const fitting = definitions.filter(({ type }) => mention.targets.some((target) => target === type))
  const wanted = `${wantedId(mention)}${perhaps(mention.id, new Set(fitting.map(({ id }) => id)))}`
  return issueAt(mention.row, mention.column, 'unknown-id', wanted, quoted(mention.id))
}

function wrongType(mention: Mention, type: Defined['type']): Issue {
  const code = mention.column === 'from' || mention.column === 'to' ? 'wrong-end' : 'wrong-type'
  return issueAt(mention.row, mention.column, code, wantedId(mention), `${quoted(mention.id)} of type ${type}`)
}
