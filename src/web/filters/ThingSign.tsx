import { nameOf } from '../parts/EntityLink.js'
import { EntitySign, SourceSign } from '../parts/EntitySign.js'
import type { Thing } from './thing.js'

/** As it stands in a list of things to choose. */
export const nameOfThing = (thing: Thing): string => (thing.type === 'SOURCE' ? thing.name : nameOf(thing))

export const ThingSign = ({ thing }: { readonly thing: Thing }) =>
  thing.type === 'SOURCE' ? (
    <SourceSign />
  ) : (
    <EntitySign type={thing.type} iso2={'iso2' in thing ? thing.iso2 : undefined} />
  )
