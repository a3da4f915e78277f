import { seeded } from '../../src/network/random.js'

export const COMMUNITIES = 12

/** Links drawn at random, four in five of them within a community; the same for the same numbers. */
export function madeLinks(nodes: number, count: number) {
  const random = seeded(1)
  const links = new Map<number, readonly [number, number]>()
  while (links.size < count) {
    const [one, far] = [Math.floor(random() * nodes), Math.floor(random() * nodes)]
    const other = random() < 0.8 ? far - (far % COMMUNITIES) + (one % COMMUNITIES) : far
    const [low, high] = [Math.min(one, other), Math.max(one, other)]
    if (low < high && high < nodes) links.set(low * nodes + high, [low, high])
  }
  const inOrder = [...links].sort(([a], [b]) => a - b).map(([, ends]) => ends)
  const [sources, targets] = ([0, 1] as const).map((end) => Uint32Array.from(inOrder, (ends) => ends[end]))
  return { nodes, sources: sources!, targets: targets!, weights: new Uint32Array(count).fill(1) }
}
