import fc from 'fast-check'
import type { Params, Question } from '../../src/store/store.js'
import type { Drawn } from './arbitrary/params.js'
import { drawnActors } from './contract/actors.js'
import { drawnAsOf } from './contract/as-of.js'
import { drawnChanges } from './contract/changes.js'
import { drawnComparisons } from './contract/comparisons.js'
import { drawnCounting } from './contract/counting.js'
import { drawnCounts } from './contract/counts.js'
import { drawnFacets } from './contract/facets.js'
import { drawnHanging } from './contract/hanging.js'
import { drawnIndicators } from './contract/indicators.js'
import { drawnLoaded } from './contract/loaded.js'
import { drawnNeighbourhoods } from './contract/neighbourhoods.js'
import { drawnNetworks } from './contract/networks.js'
import { drawnNorms } from './contract/norms.js'
import { drawnPairs } from './contract/pairs.js'
import { drawnPaths } from './contract/paths.js'
import { drawnSearch } from './contract/search.js'
import { drawnTies } from './contract/ties.js'

/** How the parameters of each question are drawn: a question that no file of the contract draws does not compile. */
const drawn: Drawn = {
  ...drawnActors,
  ...drawnAsOf,
  ...drawnChanges,
  ...drawnComparisons,
  ...drawnCounting,
  ...drawnCounts,
  ...drawnFacets,
  ...drawnHanging,
  ...drawnIndicators,
  ...drawnLoaded,
  ...drawnNeighbourhoods,
  ...drawnNetworks,
  ...drawnNorms,
  ...drawnPairs,
  ...drawnPaths,
  ...drawnSearch,
  ...drawnTies,
}

export const QUESTIONS = Object.keys(drawn) as readonly Question[]

/** The parameters of a question, drawn. */
export const paramsOf = <Q extends Question>(question: Q): fc.Arbitrary<Params<Q>> =>
  fc.record(drawn[question]) as fc.Arbitrary<Params<Q>>
