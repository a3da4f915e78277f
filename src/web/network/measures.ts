import type { Measures } from './graph/graph.js'

export type NodeMeasure = keyof Measures

interface MeasureWords {
  readonly name: string
  readonly note: string
}

/** What nodes are sized by, in words. */
export const NODE_MEASURES: { readonly [M in NodeMeasure]: MeasureWords } = {
  degree: { name: 'Number of links', note: 'How many others it is linked to.' },
  weightedDegree: { name: 'Weight of its links', note: 'The sum of the weights of its links.' },
  pageRank: { name: 'PageRank', note: 'How often a walk along the links, by weight, comes by.' },
  betweenness: { name: 'Betweenness', note: 'How many shortest paths of others lead through it.' },
}

export const isMeasure = (code: string): code is NodeMeasure => code in NODE_MEASURES

/** Shares to three digits, counts in full. */
export const measureInWords = (measure: NodeMeasure, value: number): string =>
  measure === 'pageRank' || measure === 'betweenness' ? value.toPrecision(3) : value.toLocaleString('en')
