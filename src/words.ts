import { fold } from './fold.js'

/** A word that is searched, and what else answers to it. */
export interface SearchWord {
  readonly word: string
  /** How many letters may be wrong; two that stand in the wrong order are one mistake. */
  readonly edits: number
  /** It and a neighbour written as one: 'cyber crime' finds cybercrime. */
  readonly joined: readonly string[]
  /** Ids of the states that have it in a name which the graph does not give them. */
  readonly states: readonly string[]
}

/** A state that the whole text names or begins to name, by a name which the graph does not give it. */
export interface SearchedState {
  readonly id: string
  /** Among the hits, the least first: 1 where it is the name, else 500 and the length of the name. */
  readonly place: number
}

/** What is looked for: the folded text whole, which what is exact equals, its words, each once, and the states that it names. */
export interface SearchText {
  readonly whole: string
  readonly words: readonly SearchWord[]
  readonly states: readonly SearchedState[]
}

/** Finds states by names which the graph does not give them. */
export interface StateNames {
  readonly withWord: (word: string) => readonly string[]
  readonly called: (whole: string) => readonly SearchedState[]
}

const NO_NAMES: StateNames = { withWord: () => [], called: () => [] }

// Scripts that put no spaces between words: each two signs that stand together are a word.
const UNSPACED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u

// Letters that stand for words: of a letter and a dot each, or a letter with the number after a hyphen.
const INITIALS = /(?<![\p{L}\p{N}.-])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu
const NUMBERED = /(?<![\p{L}\p{N}.-])(\p{L})[-\u2010\u2011](\p{N}+)(?![\p{L}\p{N}-])/gu

// A point of the compass before a name: S. Korea.
const DIRECTION = /(?<![\p{L}\p{N}.-])([NSEW])\.\s+(?=\p{L}{2})/giu
const DIRECTIONS: Readonly<Record<string, string>> = { N: 'North ', S: 'South ', E: 'East ', W: 'West ' }

/** Text as it is searched: folded, with U.K. as UK, G-7 as G7 and S. Korea as South Korea. */
export const foldSearched = (text: string): string => fold(HAS_LETTERS_FOR_WORDS.test(text) ? withWords(text) : text)

// Most texts have none, and are quicker to look through once than three times.
const HAS_LETTERS_FOR_WORDS = /[.\u2010\u2011]|\p{L}-\p{N}/u

const withWords = (text: string): string =>
  text
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(NUMBERED, '$1$2')
    .replace(DIRECTION, (_, letter: string) => DIRECTIONS[letter.toUpperCase()] ?? '')

/** The words of a text, without case and accents. */
export function wordsOf(text: string): readonly string[] {
  const folded = foldSearched(text)
  const words = UNSPACED.test(folded) ? wordsAmongSigns(folded) : folded.split(' ')
  return words.filter((word) => word !== '')
}

const wordsAmongSigns = (folded: string): readonly string[] =>
  folded.split(UNSPACED).flatMap((part) => (UNSPACED.test(part) ? pairsIn(Array.from(part)) : part.split(' ')))

const pairsIn = (signs: readonly string[]) =>
  signs.length < 2 ? signs : signs.slice(1).map((sign, before) => `${signs[before] ?? ''}${sign}`)

/** A text as full text is searched for it. */
export function searchTextOf(text: string, names: StateNames = NO_NAMES): SearchText {
  const whole = foldSearched(text)
  return { whole, words: searchWords(wordsOf(text), names), states: names.called(whole) }
}

function searchWords(words: readonly string[], { withWord }: StateNames): readonly SearchWord[] {
  const pairs = words.slice(1).map((word, before) => [words[before] ?? '', word] as const)
  const joinedTo = (word: string) => [
    ...new Set(pairs.filter((pair) => pair.includes(word)).map((pair) => pair.join(''))),
  ]
  return [...new Set(words)].map((word) => ({
    word,
    edits: editsOf(word),
    joined: joinedTo(word),
    states: withWord(word),
  }))
}

// Another year or number is no mistake but another thing.
function editsOf(word: string): number {
  const { length } = Array.from(word)
  if (length < 4 || /\p{N}/u.test(word)) return 0
  return length < 8 ? 1 : 2
}
