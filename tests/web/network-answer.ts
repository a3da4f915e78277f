/** A network as the API gives it. */
export interface NetworkAnswer {
  readonly network: {
    readonly nodes: readonly {
      readonly entity: { readonly id: string; readonly name: string; readonly region: string | null }
      readonly degree: number
      readonly betweenness: number | null
    }[]
    readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
  }
}

/** What of a network lies within so many links of a node, and the links among that. */
export function within(
  { links }: NetworkAnswer['network'],
  id: string,
  depth: number,
): readonly [nodes: number, links: number] {
  const reached = new Set([id])
  for (let step = 0; step < depth; step += 1) {
    const edge = links.filter(({ source, target }) => reached.has(source) !== reached.has(target))
    for (const { source, target } of edge) reached.add(source).add(target)
  }
  return [reached.size, links.filter(({ source, target }) => reached.has(source) && reached.has(target)).length]
}

/** What is left of a network when nodes with too few links are taken away, again and again. */
export function core(
  { nodes, links }: NetworkAnswer['network'],
  least: number,
): readonly [nodes: number, links: number] {
  let left = new Set(nodes.map(({ entity }) => entity.id))
  for (;;) {
    const among = links.filter(({ source, target }) => left.has(source) && left.has(target))
    const ends = among.flatMap(({ source, target }) => [source, target])
    const stay = new Set([...left].filter((id) => ends.filter((end) => end === id).length >= least))
    if (stay.size === left.size) return [left.size, among.length]
    left = stay
  }
}
