// ForceAtlas2 (Jacomy et al. 2014) as graphology (MIT) computes it, step by step over numbers.
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import type { Job } from './job.js'

/** Numbers a node and a link have in the package's matrices. */
const PER_NODE = 10
const PER_LINK = 3
const MASS = 6
const CONVERGENCE = 7
const SIZE = 8
const FIXED = 9

/** How far others keep off a node, in the server's units. */
const ROOM = 18

/** From so many nodes on, far ones are taken together (Barnes and Hut). */
const MANY = 400

/** A layout under way: each call of `step` moves all nodes once. */
export function forceAtlas({ nodes, links }: Job) {
  const matrix = nodeMatrix(nodes)
  const edges = linkMatrix(links, matrix)
  const settings = settingsFor(
    nodes.length / 3,
    nodes.some((value, at) => at % 3 === 2 && value === 1),
  )
  return {
    step: () => iterate(settings, matrix, edges),
    places: (): Float32Array => placesIn(matrix),
  }
}

/** What comes to a picture that stays keeps off what is there. */
const settingsFor = (order: number, isAdded: boolean): Required<ForceAtlas2Settings> => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: isAdded,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.05,
  slowDown: 1 + Math.log(order + 1),
  barnesHutOptimize: order > MANY,
  barnesHutTheta: 0.6,
})

function nodeMatrix(nodes: Float32Array): Float32Array {
  const matrix = new Float32Array((nodes.length / 3) * PER_NODE)
  for (let node = 0; node < nodes.length / 3; node += 1) {
    const row = node * PER_NODE
    matrix[row] = nodes[node * 3]!
    matrix[row + 1] = nodes[node * 3 + 1]!
    matrix[row + MASS] = 1
    matrix[row + CONVERGENCE] = 1
    matrix[row + SIZE] = ROOM
    matrix[row + FIXED] = nodes[node * 3 + 2]!
  }
  return matrix
}

/** Ends are given by where their rows begin; a node is as heavy as its links. */
function linkMatrix(links: Float32Array, nodes: Float32Array): Float32Array {
  const matrix = new Float32Array(links.length)
  for (let row = 0; row < links.length; row += PER_LINK) {
    const source = links[row]! * PER_NODE
    const target = links[row + 1]! * PER_NODE
    const weight = links[row + 2]!
    matrix.set([source, target, weight], row)
    nodes[source + MASS] = nodes[source + MASS]! + weight
    nodes[target + MASS] = nodes[target + MASS]! + weight
  }
  return matrix
}

function placesIn(matrix: Float32Array): Float32Array {
  const places = new Float32Array((matrix.length / PER_NODE) * 2)
  for (let node = 0; node < places.length / 2; node += 1) {
    places[node * 2] = matrix[node * PER_NODE]!
    places[node * 2 + 1] = matrix[node * PER_NODE + 1]!
  }
  return places
}
