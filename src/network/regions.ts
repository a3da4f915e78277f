import type { Entity } from '../domain.js'
import type { Links } from './links.js'

/** Share of the weight between different regions, of that between states of known ones; null without such or other nodes. */
export function crossRegionShareOf(entities: readonly Entity[], { sources, targets, weights }: Links): number | null {
  const regions = entities.map(regionOf)
  let [across, known] = [0, 0]
  weights.forEach((weight, link) => {
    const [one, other] = [regions[sources[link]!], regions[targets[link]!]]
    if (one == null || other == null) return
    known += weight
    if (one !== other) across += weight
  })
  return known === 0 || entities.some(({ type }) => type !== 'STATE') ? null : across / known
}

const regionOf = (entity: Entity) => (entity.type === 'STATE' ? entity.region : null)
