const SVG = 'http://www.w3.org/2000/svg'

export type SvgAttributes = Readonly<Record<string, string | number>>

/** An element of a picture that stands on no page. */
export function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: SvgAttributes,
  ...children: readonly Node[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.append(...children)
  return made
}

export const svgTextNode = (words: string, attributes: SvgAttributes): SVGTextElement =>
  element('text', attributes, document.createTextNode(words))

/** Words in lines of at most so many letters; a longer word, as an address, is cut where its line ends. */
export function wrapped(words: string, letters: number): readonly string[] {
  const parts = words.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${letters}}`, 'g')) ?? [])
  return parts.reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    const fits = last !== undefined && last.length + word.length < letters
    return fits ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word]
  }, [])
}
