import { Button } from '../design/Button.js'
import { Chip, Chips } from '../design/Chip.js'
import { checkFilter } from './read-filter.js'
import { filterIds, partsOf } from './parts.js'
import { filterFields } from './shape.js'
import type { Filters, FilterType } from './types.js'
import { useThings } from './use-things.js'
import { nameAmong } from './words.js'

interface Props<Type extends FilterType> {
  readonly type: Type
  readonly value: Filters[Type]
  readonly onChange: (value: Filters[Type]) => void
}

/** What is filtered by, in words, each to be taken out: `<ActiveFilters {...filter} />`. */
export function ActiveFilters<Type extends FilterType>({ type, value, onChange }: Props<Type>) {
  const values = { ...value }
  const things = useThings(filterIds(filterFields(type), values))
  const parts = partsOf(filterFields(type), values, nameAmong(things))
  if (parts.length === 0) return null
  return (
    <Chips label="Active filters">
      {parts.map(({ key, chip, without }) => (
        <li key={key}>
          <Chip words={chip} onRemove={() => onChange(checkFilter(type, without).value)} />
        </li>
      ))}
      {parts.length > 1 && (
        <li>
          <Button kind="quiet" onPress={() => onChange({})}>
            Clear all
          </Button>
        </li>
      )}
    </Chips>
  )
}
