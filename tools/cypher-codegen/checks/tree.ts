// @ts-nocheck: typed in comments until the next commit
import { getDebugTree } from '@neo4j-cypher/language-support'

/** @import { SimpleTree } from '@neo4j-cypher/language-support' */
/**
 * A rule or a token of Neo4j's grammar, and where it stands in the text.
 * @typedef {object} Node
 * @property {string} name
 * @property {number} start
 * @property {number} end
 * @property {Node[]} children
 * @property {Node | undefined} parent
 */

/**
 * The package's parse tree has no positions, but it has every token in order: they are found again one by one. `end` is
 * how far that went; short of the text's end where the grammar stopped.
 * @param {string} text
 * @returns {Node}
 */
export const toTree = (text) => place(getDebugTree(text), text, 0, undefined)

/**
 * @param {SimpleTree} tree
 * @param {string} text
 * @param {number} from
 * @param {Node | undefined} parent
 * @returns {Node}
 */
function place({ name, children = [] }, text, from, parent) {
  const start = skipSpace(text, from)
  // What is not in the text is a rule that matched nothing, such as the name space of a built-in function.
  const end = children.length === 0 && text.startsWith(name, start) ? start + name.length : from
  const node = { name, start, end, children: /** @type {Node[]} */ ([]), parent }
  for (const child of children) node.children.push(place(child, text, node.children.at(-1)?.end ?? from, node))
  return Object.assign(node, { end: node.children.at(-1)?.end ?? end })
}

/** @type {(text: string, from: number) => number} */
const skipSpace = (text, from) => {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at
}

/**
 * All of the names given, in the order of the text, a node before its children.
 * @param {Node} node
 * @param {readonly string[]} names
 * @returns {readonly Node[]}
 */
export const all = (node, ...names) => [...walk(node)].filter(({ name }) => names.includes(name))

/**
 * With a stack of its own: expressions nest deep.
 * @param {Node} root
 * @returns {Iterable<Node>}
 */
function* walk(root) {
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    waiting.push(...[...node.children].reverse())
  }
}

/** @type {(node: Node | undefined, name: string) => Node | undefined} */
export const child = (node, name) => node?.children.find((one) => one.name === name)

/** @type {(node: Node | undefined, name: string) => readonly Node[]} */
export const children = (node, name) => node?.children.filter((one) => one.name === name) ?? []

/**
 * The nearest of the names given, among the nodes that hold this one.
 * @param {Node} node
 * @param {readonly string[]} names
 * @returns {Node | undefined}
 */
export function holder({ parent }, ...names) {
  return !parent || names.includes(parent.name) ? parent : holder(parent, ...names)
}

/**
 * What a node comes down to where it has nothing beside it: a variable, a parameter, a call.
 * @param {Node | undefined} node
 * @param {string} name
 * @returns {Node | undefined}
 */
export function only(node, name) {
  if (!node || node.name === name) return node
  return node.children.length === 1 ? only(node.children[0], name) : undefined
}

/** @type {(text: string, node: Node) => string} */
export const textOf = (text, { start, end }) => text.slice(start, end).replace(/^`|`$/g, '')
