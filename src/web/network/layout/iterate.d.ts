// The package types only its whole layouts; one step of them is what a worker of ours needs.
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'

  /** One step: moves the nodes, ten numbers each, by the links, three numbers each. */
  function iterate(settings: Required<ForceAtlas2Settings>, nodes: Float32Array, links: Float32Array): void
  export = iterate
}
