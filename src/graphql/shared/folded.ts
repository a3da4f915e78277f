import { InputError } from '../../errors.js'
import { fold } from '../../fold.js'
import { searchTextOf, type SearchText } from '../../words.js'

/**
 * A text as the store's texts are folded; null where there is none.
 * @throws InputError where nothing is left to look for.
 */
export function foldedText(text: string | null | undefined, argument: string): string | null {
  if (text == null) return null
  const folded = fold(text)
  if (folded !== '') return folded
  throw new InputError('ARGUMENT', `\`${argument}\` wants at least one letter or digit, got ${JSON.stringify(text)}`)
}

/** A filter whose text is folded. */
export function folded<Filter extends { readonly text?: string | null }>(
  filter: Filter | null | undefined,
  argument: string,
): Filter | null {
  if (filter == null) return null
  const text = foldedText(filter.text, `${argument}.text`)
  return text === null ? filter : { ...filter, text }
}

const MOST_WORDS = 30
const LONGEST_WORD = 100

/**
 * A text as full text is searched for it.
 * @throws InputError where nothing is left to look for, or more than anybody looks for.
 */
export function searchTextIn(text: string): SearchText {
  foldedText(text, 'text')
  const searched = searchTextOf(text)
  const { length } = searched.words
  if (length > MOST_WORDS) throw tooLong(`at most ${MOST_WORDS} words, got ${length}`)
  const longest = searched.words.reduce((most, { word }) => Math.max(most, word.length), 0)
  if (longest > LONGEST_WORD) throw tooLong(`words of at most ${LONGEST_WORD} letters, got one of ${longest}`)
  return searched
}

const tooLong = (wanted: string) => new InputError('ARGUMENT', `\`text\` wants ${wanted}`)
