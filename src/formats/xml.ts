// By hand, as no library does it in time: of 27,233 links fast-xml-builder escapes each value five times over and takes as
// long as to measure them, xmlbuilder2 takes six times that, and dom-serializer leaves line ends as they are. graphology-gexf,
// which writes GEXF 1.3, knows no spells and no sources, wants a graph of its own built first, and writes what XML forbids.

import { blocks } from './blocks.js'

/** An element: its attributes begin with `@`, `#text` is its text, all else are the elements in it, by name. */
export interface Element {
  readonly [name: string]: string | number | Element | Iterable<Element>
}

/** Elements that are made when they are written, and then let go of: a network has many. */
export function* each<Of>(all: readonly Of[], elementOf: (one: Of, place: number) => Element): Generator<Element> {
  for (const [place, one] of all.entries()) yield elementOf(one, place)
}

/** A document of one element, block by block. */
export const xmlOf = (name: string, root: Element): Iterable<string> => blocks(documentOf(name, root))

function* documentOf(name: string, root: Element): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>'
  yield* textsOf(name, root)
}

function* textsOf(name: string, element: Element): Generator<string> {
  yield `<${tagOf(name, element)}>`
  for (const [field, value] of Object.entries(element))
    if (typeof value !== 'object') yield fieldOf(field, value)
    else if (isSome(value)) for (const one of value) yield written(field, one)
    else yield* textsOf(field, value)
  yield `</${name}>`
}

function written(name: string, element: Element): string {
  const content = contentOf(element)
  return content === '' ? `<${tagOf(name, element)}/>` : `<${tagOf(name, element)}>${content}</${name}>`
}

function contentOf(element: Element): string {
  let content = ''
  for (const field in element) {
    const value = element[field]!
    if (typeof value !== 'object') content += fieldOf(field, value)
    else if (isSome(value)) for (const one of value) content += written(field, one)
    else content += written(field, value)
  }
  return content
}

/** What stands between an element's tags of a field that is no element. */
function fieldOf(name: string, value: string | number): string {
  if (isAttribute(name)) return ''
  return name === '#text' ? escaped(value) : `<${name}>${escaped(value)}</${name}>`
}

function tagOf(name: string, element: Element): string {
  let tag = name
  for (const field in element)
    if (isAttribute(field)) tag += ` ${field.slice(1)}="${escaped(element[field] as string | number)}"`
  return tag
}

const isSome = (value: Element[string]): value is Iterable<Element> =>
  typeof value === 'object' && Symbol.iterator in value

const isAttribute = (name: string): boolean => name.startsWith('@')

// In an attribute a line end or tab that is not escaped is read as a space (XML 1.0, section 3.3.3).
const SIGNS = /[&<>"\t\n\r]/g
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as it stands in an attribute or between tags. */
export const escaped = (value: string | number): string =>
  typeof value === 'number' ? String(value) : value.replace(SIGNS, (sign) => ESCAPES[sign]!)
