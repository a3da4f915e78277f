import { InputError } from '../../errors.js'
import { searchTextOf, type SearchText } from '../../words.js'
import { foldedText } from '../shared/folded.js'
import { COUNTRY_NAMES } from './country-names.js'

const MOST_WORDS = 30
const LONGEST_WORD = 100

/**
 * A text as full text is searched for it.
 * @throws InputError where nothing is left to look for, or more than anybody looks for.
 */
export function searchTextIn(text: string): SearchText {
  foldedText(text, 'text')
  const searched = searchTextOf(text, COUNTRY_NAMES)
  const { length } = searched.words
  if (length > MOST_WORDS) throw tooLong(`at most ${MOST_WORDS} words, got ${length}`)
  const longest = searched.words.reduce((most, { word }) => Math.max(most, word.length), 0)
  if (longest > LONGEST_WORD) throw tooLong(`words of at most ${LONGEST_WORD} letters, got one of ${longest}`)
  return searched
}

const tooLong = (wanted: string) => new InputError('ARGUMENT', `\`text\` wants ${wanted}`)
