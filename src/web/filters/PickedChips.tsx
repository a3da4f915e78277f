import { Chip, Chips } from '../design/Chip.js'
import { nameOfThing, ThingSign } from './ThingSign.js'
import { useThings } from './use-things.js'

interface Props {
  readonly label: string
  readonly ids: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** What was picked, by name. */
export function PickedChips({ label, ids, onChange }: Props) {
  const things = useThings(ids)
  if (ids.length === 0) return null
  return (
    <Chips label={label}>
      {ids.map((id) => {
        const thing = things.get(id)
        return (
          <li key={id}>
            <Chip
              words={thing == null ? id : nameOfThing(thing)}
              sign={thing != null && <ThingSign thing={thing} />}
              onRemove={() => onChange(ids.filter((other) => other !== id))}
            />
          </li>
        )
      })}
    </Chips>
  )
}
