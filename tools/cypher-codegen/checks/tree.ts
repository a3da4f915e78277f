import { getDebugTree, type SimpleTree } from '@neo4j-cypher/language-support'

/** A rule or a token of Neo4j's grammar, and where it stands in the text. */
export interface Node {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly children: Node[]
  readonly parent: Node | undefined
}

/**
 * The package's parse tree has no positions, but it has every token in order: they are found again one by one. `end` is
 * how far that went; short of the text's end where the grammar stopped.
 */
export const toTree = (text: string): Node => place(getDebugTree(text), text, 0, undefined)

function place({ name, children = [] }: SimpleTree, text: string, from: number, parent: Node | undefined): Node {
  const start = skipSpace(text, from)
  // What is not in the text is a rule that matched nothing, such as the name space of a built-in function.
  const end = children.length === 0 && text.startsWith(name, start) ? start + name.length : from
  const node = { name, start, end, children: [] as Node[], parent }
  for (const child of children) node.children.push(place(child, text, node.children.at(-1)?.end ?? from, node))
  return Object.assign(node, { end: node.children.at(-1)?.end ?? end })
}

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at
}

/** All of the names given, in the order of the text, a node before its children. */
export const all = (node: Node, ...names: readonly string[]): readonly Node[] =>
  [...walk(node)].filter(({ name }) => names.includes(name))

/** With a stack of its own: expressions nest deep. */
function* walk(root: Node): Iterable<Node> {
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    waiting.push(...[...node.children].reverse())
  }
}

export const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((one) => one.name === name)

export const children = (node: Node | undefined, name: string): readonly Node[] =>
  node?.children.filter((one) => one.name === name) ?? []

/** The nearest of the names given, among the nodes that hold this one. */
export function holder({ parent }: Node, ...names: readonly string[]): Node | undefined {
  return !parent || names.includes(parent.name) ? parent : holder(parent, ...names)
}

/** What a node comes down to where it has nothing beside it: a variable, a parameter, a call. */
export function only(node: Node | undefined, name: string): Node | undefined {
  if (!node || node.name === name) return node
  return node.children.length === 1 ? only(node.children[0], name) : undefined
}

export const textOf = (text: string, { start, end }: Node): string => text.slice(start, end).replace(/^`|`$/g, '')
