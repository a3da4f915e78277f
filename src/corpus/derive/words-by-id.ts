import { interner } from '../../lists/interner.js'
import { wordsOf } from '../../words.js'

/** Gathers the words of texts about entities: of each entity once, in the order in which they come. */
export interface WordsById {
  add(ids: readonly string[], texts: readonly (string | null | undefined)[]): void
  /** With spaces between. */
  of(id: string): string
}

// So few are quicker to go through than to look up, and take a third.
const FEW = 32

export function wordsById(): WordsById {
  const words = interner<string>((word) => word)
  const byId = new Map<string, number[] | Set<number>>()
  const addWord = (id: string, word: number): void => {
    const own = byId.get(id)
    if (own === undefined) byId.set(id, [word])
    else if (own instanceof Set) own.add(word)
    else if (own.includes(word)) return
    else if (own.length < FEW) own.push(word)
    else byId.set(id, new Set([...own, word]))
  }
  return {
    add(ids, texts) {
      for (const text of texts) {
        if (text === null || text === undefined) continue
        const own = wordsOf(text).map(words.add)
        for (const id of ids) for (const word of own) addWord(id, word)
      }
    },
    of: (id) => Array.from(byId.get(id) ?? [], (word) => words.items[word] ?? '').join(' '),
  }
}
