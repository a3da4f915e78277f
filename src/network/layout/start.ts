import type { Links } from '../links.js'
import { SEED } from '../measurable.js'
import { weightedDegreesOf } from '../neighbours.js'
import { seeded } from '../random.js'
import type { Points } from './points.js'

const ROUNDS = 50

/**
 * Where nodes that hang together start, in a square of side 1: along the two axes on which each is nearest the mean of its
 * neighbours, by Y. Koren, Drawing graphs by eigenvectors (2005). Forces alone find the order of thousands of
 * nodes in thousands of steps. What is drawn for a node depends on its id alone, so that networks alike start alike.
 */
export function startOf(links: Links, ids: readonly string[]): Points {
  const masses = weightedDegreesOf(links)
  const random = ids.map((id) => seeded(SEED ^ hashOf(id)))
  const drawn = () => Float64Array.from(random, (next) => next() - 0.5)
  const even = new Float64Array(ids.length).fill(1)
  const xs = smooth(drawn(), links, masses, [even])
  const ys = smooth(drawn(), links, masses, [even, xs])
  return { xs: ranked(xs), ys: ranked(ys) }
}

/** FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo (public domain). */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return hash
}

/** An axis of which, again and again, each place moves half the way to the mean of its neighbours, kept apart from others. */
function smooth(axis: Float64Array, links: Links, masses: Float64Array, others: readonly Float64Array[]): Float64Array {
  let places = axis
  for (let round = 0; round < ROUNDS; round++) {
    places = averaged(places, links, masses)
    for (const other of others) {
      const share = product(places, other, masses) / product(other, other, masses)
      places = places.map((place, node) => place - share * other[node]!)
    }
    const length = Math.sqrt(product(places, places, masses)) || 1
    places = places.map((place) => place / length)
  }
  return places
}

function averaged(places: Float64Array, { sources, targets, weights }: Links, masses: Float64Array): Float64Array {
  const sums = new Float64Array(places.length)
  sources.forEach((source, link) => {
    const [target, weight] = [targets[link]!, weights[link]!]
    sums[source]! += weight * places[target]!
    sums[target]! += weight * places[source]!
  })
  return sums.map((sum, node) => (places[node]! + sum / masses[node]!) / 2)
}

function product(one: Float64Array, other: Float64Array, masses: Float64Array): number {
  let sum = 0
  for (let node = 0; node < one.length; node++) sum += masses[node]! * one[node]! * other[node]!
  return sum
}

/** The same order at even distances: a node at the end of a long path is else so far out that all others coincide. */
function ranked(places: Float64Array): Float64Array {
  const inOrder = new Uint32Array(places.length).map((_, node) => node)
  inOrder.sort((a, b) => places[a]! - places[b]! || a - b)
  const ranks = new Float64Array(places.length)
  inOrder.forEach((node, rank) => (ranks[node] = rank / places.length - 0.5))
  return ranks
}
