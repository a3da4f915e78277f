import type { CountedValueFragment } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { codeInWords } from '../../words/codes.js'

/** A value that agreements are counted by: an entity, a code in words, or a year or region as it is. */
export const ValueName = ({ value: { value, entity } }: { readonly value: CountedValueFragment }) => {
  if (entity != null) return <EntityLink entity={entity} />
  return /^[A-Z][A-Z_]+$/.test(value) ? codeInWords(value) : value
}
