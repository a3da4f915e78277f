import type { TieClaim } from '../../domain.js'
import { gathering } from '../../lists/packed-list.js'
import type { List } from '../../lists/list.js'
import { listOfBinding } from './commitments.js'
import { addTold } from './notes.js'
import type { Called } from './notes.js'
import { wordsById } from './words-by-id.js'
import type { WordsById } from './words-by-id.js'

/** What is worked out of all ties, taken down while they are made: to go through millions once more takes a while. */
export interface SeenTies {
  see(tie: TieClaim): void
  /** How many claim each source. */
  readonly counts: ReadonlyMap<string, number>
  /** What sources say of parties of an agreement, where they list who is bound. */
  readonly binding: ReadonlySet<string>
  /** Those that say where norms have their place. */
  readonly placing: readonly TieClaim[]
  /** Of what they note. */
  readonly words: WordsById
  /** Of which a source calls an end by a name of its own. */
  readonly called: () => List<Called>
}

export function seenTies(): SeenTies {
  const counts = new Map<string, number>()
  const binding = new Set<string>()
  const placing: TieClaim[] = []
  const words = wordsById()
  const called = gathering<Called>()
  return {
    see(tie) {
      const { from, relation, to, claim } = tie
      counts.set(claim.source, (counts.get(claim.source) ?? 0) + 1)
      if (relation === 'IN_SET' || relation === 'SETS_OUT') placing.push(tie)
      const list = listOfBinding(tie)
      if (list !== null) binding.add(list)
      addTold(words, tie)
      if (claim.listedAs != null) called.add({ from, to, listedAs: claim.listedAs })
    },
    ...{ counts, binding, placing, words, called: () => called.list() },
  }
}
