import { InputError } from '../../errors.js'
import { foldSearched } from '../../words.js'

/**
 * A text as the store's texts are folded; null where there is none.
 * @throws InputError where nothing is left to look for.
 */
export function foldedText(text: string | null | undefined, argument: string): string | null {
  if (text == null) return null
  const folded = foldSearched(text)
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
