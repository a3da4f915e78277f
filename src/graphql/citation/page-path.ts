import type { Entity } from '../../domain.js'

/** Where the page of an entity is, as a path on this server: `/agreement/paris-call`. */
export const pagePath = ({ type, id }: Pick<Entity, 'type' | 'id'>): string =>
  `/${type.toLowerCase().replaceAll('_', '-')}/${encodeURIComponent(id)}`
