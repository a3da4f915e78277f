import { entityName } from '../parts/EntityLink.js'
import { EntitySign, SourceSign } from '../parts/EntitySign.js'
import type { NamedThing } from './thing.js'

/** As it stands in a list of things to choose. */
export const nameOfThing = (thing: NamedThing): string => (thing.type === 'SOURCE' ? thing.name : entityName(thing))

export const ThingSign = ({ thing }: { readonly thing: NamedThing }) =>
  thing.type === 'SOURCE' ? (
    <SourceSign />
  ) : (
    <EntitySign type={thing.type} iso2={'iso2' in thing ? thing.iso2 : undefined} />
  )
