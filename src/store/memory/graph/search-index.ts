import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { Entity } from '../../../domain.js'
import type { List } from '../../../lists/list.js'
import type { Params } from '../../store.js'

type Words = Params<'search'>['text']['words']
type SearchWord = Words[number]

export interface Hit {
  /** The number of its node. */
  readonly node: number
  readonly score: number
  /** The words that it lacks. */
  readonly missing: readonly string[]
}
/** Of the nodes that are asked for those in whose names, text or notes all of some words are, or, where none has all, the most. */
export type SearchIndex = (words: Words, isAsked: (node: number) => boolean) => readonly Hit[]

// A note finds what nothing else does, and ranks nothing that is named or told: its weight is lost in theirs.
const NOTE = 1e-7

interface Indexed extends Pick<Entity, 'nameWords' | 'textWords' | 'noteWords'> {
  readonly id: number
}

const OPTIONS: Options<Indexed> = {
  fields: ['nameWords', 'textWords', 'noteWords'],
  tokenize: (text) => text.split(' '),
  processTerm: (word) => word,
  // Whoever has many names is not found worse for it.
  searchOptions: {
    bm25: { k: 1.2, b: 0.2, d: 0.5 },
    prefix: true,
    boost: { nameWords: 4, noteWords: NOTE },
    weights: { prefix: 0.4, fuzzy: 0.2 },
  },
}

/** The words of entities, by the place of each entity; folded already, so they are taken as they are. */
export function indexedWords(entities: List<Entity>): MiniSearch<Indexed> {
  const index = new MiniSearch<Indexed>(OPTIONS)
  index.addAll(
    entities.map(({ nameWords, textWords = null, noteWords = null }, id) => ({ id, nameWords, textWords, noteWords })),
  )
  return index
}

/** What `indexedWords` made, of its JSON. */
export const indexFromJson = (json: unknown): MiniSearch<Indexed> => MiniSearch.loadJS(json as AsPlainObject, OPTIONS)

/** `states`: the node of each state by its id. */
export function searchIndex(index: MiniSearch<Indexed>, states: ReadonlyMap<string, number>): SearchIndex {
  const scoresOf = (word: SearchWord): Scores => {
    const scores = new Map<number, number>()
    for (const id of word.states) if (states.has(id)) scores.set(states.get(id) ?? 0, ELSEWHERE)
    for (const { id, score } of index.search(queryOf(word))) {
      const node = id as number
      scores.set(node, Math.max(score, scores.get(node) ?? 0))
    }
    return scores
  }
  return (words, isAsked) => bestHits(words, words.map(scoresOf), isAsked)
}

type Scores = ReadonlyMap<number, number>

// What the score of a state is by a name that the graph does not give it: no more than orders hits that lack a word.
const ELSEWHERE = 1

// A word with a mistake in it is worth less than the word itself.
const ONCE = { nameWords: 1, noteWords: NOTE }

const queryOf = ({ word, edits, joined }: SearchWord) => ({
  combineWith: 'OR' as const,
  queries: [
    { queries: [word], fuzzy: edits },
    ...joined.map((one) => ({ queries: [one], fuzzy: false })),
    ...(edits > 0 ? swapsOf(word) : []).map((one) => ({
      queries: [one],
      fuzzy: edits - 1,
      prefix: false,
      boost: ONCE,
    })),
  ],
})

// To MiniSearch two letters in the wrong order are two mistakes, to Lucene and to people one.
function swapsOf(word: string): readonly string[] {
  const letters = Array.from(word)
  const swapped = (at: number) =>
    [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('')
  const swaps = letters.slice(1).map((_, at) => swapped(at))
  return [...new Set(swaps)].filter((swap) => swap !== word)
}

function bestHits(words: Words, scores: readonly Scores[], isAsked: (node: number) => boolean): readonly Hit[] {
  const nodes = [...new Set(scores.flatMap((ofWord) => [...ofWord.keys()]))].filter(isAsked)
  const had = nodes.map((node) => scores.reduce((sum, ofWord) => sum + (ofWord.has(node) ? 1 : 0), 0))
  const most = had.reduce((least, count) => Math.max(least, count), 0)
  return nodes
    .filter((_, at) => had[at] === most)
    .map((node) => ({
      node,
      score: scores.reduce((sum, ofWord) => sum + (ofWord.get(node) ?? 0), 0),
      missing:
        most === words.length ? NONE : words.filter((_, at) => scores[at]?.has(node) !== true).map(({ word }) => word),
    }))
}

const NONE: readonly string[] = []
