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
  // What is said of a tie in one breath stands in one place.
  let last = { text: '', words: [] as readonly number[] }
  const numbersOf = (text: string): readonly number[] => {
    if (text !== last.text) last = { text, words: wordsOf(text).map(words.add) }
    return last.words
  }
  const addWords = (id: string, added: readonly number[]): void => {
    let own = byId.get(id) ?? []
    for (const word of added)
      if (own instanceof Set) own.add(word)
      else if (own.includes(word)) continue
      else if (own.length < FEW) own.push(word)
      else own = new Set([...own, word])
    byId.set(id, own)
  }
  return {
    add(ids, texts) {
      for (const text of texts) {
        if (text === null || text === undefined) continue
        const added = numbersOf(text)
        for (const id of ids) addWords(id, added)
      }
    },
    of: (id) => Array.from(byId.get(id) ?? [], (word) => words.items[word] ?? '').join(' '),
  }
}
