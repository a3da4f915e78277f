import type { Entity } from '../domain.js'
import type { Position } from './layout/positions.js'

/** An entity among those that a network joins. What is null was beyond the size that is measured. */
export interface NetworkNode {
  readonly entity: Entity
  /** How many nodes it is linked to. */
  readonly degree: number
  /** The sum of its links' weights. */
  readonly weightedDegree: number
  /** From 0 to 1: the share of the other pairs' shortest paths that lead through it. */
  readonly betweenness: number | null
  readonly pageRank: number | null
  /** From 0, the largest first. */
  readonly community: number | null
  /** Where it is drawn, among the nodes and links that are given out; null where so many are not laid out. */
  readonly position: Position | null
}

/** Two nodes, the one with the lower id first: a link has no direction. */
export interface NetworkLink {
  readonly source: string
  readonly target: string
  readonly weight: number
  /** How many entities or ties make the link. */
  readonly evidenceCount: number
}

/** How betweenness was estimated where it was not counted out. */
export interface BetweennessSample {
  /** From how many nodes paths were followed. */
  readonly pivots: number
  /** How far each value is from the exact one at most. */
  readonly error: number
  /** How likely it is that none is further off. */
  readonly confidence: number
}

/** A network as it is given out: its measures are those of the whole, taken before it was cut. */
export interface Network {
  /** The most connected first. */
  readonly nodes: readonly NetworkNode[]
  /** The heaviest first. */
  readonly links: readonly NetworkLink[]
  readonly omittedNodes: number
  readonly omittedLinks: number
  /** Of the whole, as are all that follow. */
  readonly nodeCount: number
  readonly linkCount: number
  readonly density: number
  /** Null where betweenness is exact, or not measured. */
  readonly betweennessSample: BetweennessSample | null
  readonly modularity: number | null
  readonly crossRegionShare: number | null
  /** Whether what is given out is laid out. */
  readonly isDrawn: boolean
}
