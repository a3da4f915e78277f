import { countryCoded } from '../../countries.js'
import { EntityType } from '../../generated/enums.js'

/** What an address of the site means; `id` and `name` as given, whether or not there is such a thing. */
export type SitePlace =
  | { readonly kind: 'view'; readonly name: string }
  | { readonly kind: 'question'; readonly name: string }
  | { readonly kind: 'entity'; readonly type: EntityType; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }

/** Every kind of entity by its name in addresses: `norm-set`. */
const TYPES: ReadonlyMap<string, EntityType> = new Map(
  Object.values(EntityType).map((type) => [type.toLowerCase().replaceAll('_', '-'), type]),
)

/**
 * The place at a path without a slash at its end; null where it is none of the site's.
 * @throws URIError where the path cannot be read.
 */
export function placeAt(path: string, views: Readonly<Record<string, unknown>>): SitePlace | null {
  const [root, first = '', second, ...more] = path.split('/').map(decodeURIComponent)
  if (root !== '' || more.length > 0) return null
  if (second === undefined) return Object.hasOwn(views, first) ? { kind: 'view', name: first } : null
  return second === '' ? null : belowAt(first, second)
}

function belowAt(first: string, second: string): SitePlace | null {
  if (first === 'questions') return { kind: 'question', name: second }
  if (first === 'source') return { kind: 'source', id: second }
  const type = TYPES.get(first)
  return type === undefined ? null : { kind: 'entity', type, id: second }
}

/** An id as it is written where there is one: codes of states are in capitals, anything else's is not. */
export const canonicalId = (place: SitePlace & { readonly id: string }): string =>
  place.kind === 'entity' && place.type === 'STATE' ? stateId(place.id.toUpperCase()) : place.id.toLowerCase()

/** Of another code the alpha-3 code that the page of the state is under. */
const stateId = (code: string): string => countryCoded(code) ?? code
