import { filterIds, partsOf } from './parts.js'
import { filterFields } from './shape.js'
import type { Filters, FilterType } from './types.js'
import { useThings } from './use-things.js'
import { nameAmong } from './words.js'

/** What is filtered by, as a sentence for where no chips can stand; empty where by nothing. */
export function useFilterWords<Type extends FilterType>(type: Type, value: Filters[Type] | undefined): string {
  const values = { ...value }
  const things = useThings(filterIds(filterFields(type), values))
  const parts = partsOf(filterFields(type), values, nameAmong(things))
  return parts.length === 0 ? '' : `Filtered by: ${parts.map(({ chip }) => chip).join('; ')}.`
}
