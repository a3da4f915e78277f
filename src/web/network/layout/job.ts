/** What is to be laid out, in numbers: a worker has no graph. */
export interface Job {
  /** Tells the answers to one job from those to another that it overtook. */
  readonly number: number
  /** Three numbers a node: x, y, and 1 where it must not move. */
  readonly nodes: Float32Array
  /** Three numbers a link: the places of its ends among the nodes, and its weight. */
  readonly links: Float32Array
  readonly steps: number
}

/** Where the nodes are after some steps, two numbers each. */
export interface LayoutStep {
  readonly number: number
  readonly places: Float32Array
  readonly isLast: boolean
}
