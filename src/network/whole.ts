import type { Entity } from '../domain.js'
import { type Betweenness, betweennessOf } from './betweenness.js'
import { type Communities, communitiesOf } from './communities.js'
import { graphOf } from './graphology.js'
import { type Incidence, incidenceOf, type NetworkRow } from './incidence.js'
import { lazy } from './lazy.js'
import { type Links, linksOf } from './links.js'
import { MEASURED_LINKS } from './measurable.js'
import { degreesOf, weightedDegreesOf } from './neighbours.js'
import { pageRankOf } from './page-rank.js'
import { crossRegionShareOf } from './regions.js'

/** A whole network, before it is cut: each measure is taken when it is first wanted, and once. */
export interface WholeNetwork {
  readonly entities: readonly Entity[]
  readonly incidence: Incidence
  readonly links: Links
  readonly degrees: Uint32Array
  readonly weightedDegrees: Float64Array
  readonly density: number
  readonly betweenness: () => Betweenness | null
  readonly pageRank: () => Float64Array | null
  readonly communities: () => Communities | null
  readonly crossRegionShare: () => number | null
}

export function wholeNetwork(rows: readonly NetworkRow[], minWeight: number): WholeNetwork {
  const incidence = incidenceOf(rows)
  const { entities } = incidence
  const links = linksOf(incidence, minWeight)
  const graph = lazy(() => (links.sources.length > MEASURED_LINKS ? null : graphOf(links)))
  const measured = <T>(measure: (of: NonNullable<ReturnType<typeof graph>>) => T) =>
    lazy(() => {
      const made = graph()
      return made && measure(made)
    })
  return {
    entities,
    incidence,
    links,
    degrees: degreesOf(links),
    weightedDegrees: weightedDegreesOf(links),
    density: densityOf(links),
    betweenness: lazy(() => betweennessOf(links)),
    pageRank: measured(pageRankOf),
    communities: measured(communitiesOf),
    crossRegionShare: lazy(() => crossRegionShareOf(entities, links)),
  }
}

/** Links out of all that there could be. */
const densityOf = ({ nodes, sources }: Links) => (nodes < 2 ? 0 : (2 * sources.length) / (nodes * (nodes - 1)))
