/** Letters as they are compared: without case and accents. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly iso2?: string | null
}

/**
 * The alias or code by which a text finds an entity, where its name does not show why it was found; null where it does,
 * and where none does as it stands (the text has a mistake, or stands in the description).
 */
export function foundBy(text: string, entity: Named): string | null {
  if (holds(entity.name, text)) return null
  const others = [...entity.aliases, entity.iso2, entity.id].filter((name) => name != null)
  const exact = others.find((name) => folded(name) === folded(text.trim()))
  return exact ?? entity.aliases.find((alias) => holds(alias, text)) ?? null
}

/** Every word of the text begins a word of the name, or stands in it where there are no blanks between words. */
function holds(name: string, text: string): boolean {
  const words = wordsOf(name)
  return wordsOf(text).every((word) => words.some((other) => other.startsWith(word)) || isWithin(word, name))
}

const isWithin = (word: string, name: string): boolean => /[^\p{ASCII}]/u.test(word) && folded(name).includes(word)
