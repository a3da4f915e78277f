import { Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button, ComboBox, Input, type Key, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import styles from './EntityPicker.module.css'
import { NearestNotice } from '../search/NearestNotice.js'
import { NothingToChoose } from './NothingToChoose.js'
import type { FilterField } from './shape.js'
import { type Suggestion, usePickerSuggestions } from './suggestions.js'
import { nameOfThing, ThingSign } from './ThingSign.js'

interface Props {
  /** What it takes, and by what it counts. */
  readonly field: FilterField
  readonly label: string
  readonly ids: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Several entities picked by name, so that the list stays open for the next; of one alone, PickOne. What is typed is searched
 * for, and before that what is there is offered. */
export function EntityPicker({ field, label, ids, onChange }: Props) {
  const [text, setText] = useState('')
  const [used, setUsed] = useState(false)
  const { found: suggestions, partial, state } = usePickerSuggestions(field, text, used)
  // What is picked and not in the list at the moment stays picked.
  const pick = (keys: readonly Key[]) => {
    const shown = new Set<Key>(suggestions.map(({ thing }) => thing.id))
    const added = keys.map(String).filter((id) => !ids.includes(id))
    const kept = ids.filter((id) => keys.includes(id) || !shown.has(id))
    // Where the page moves below the open list, the list closes and tells once more of what was picked before: what is
    // typed stays, as its answer may still be on the way.
    if (added.length === 0 && kept.length === ids.length) return
    setText('')
    onChange([...kept, ...added])
  }
  return (
    <ComboBox
      className={styles['picker'] ?? ''}
      aria-label={label}
      selectionMode="multiple"
      value={ids}
      onChange={pick}
      items={suggestions.map((suggestion) => ({ ...suggestion, id: suggestion.thing.id }))}
      inputValue={text}
      onInputChange={setText}
      onFocus={() => setUsed(true)}
      onBlur={() => setText('')}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <div className={styles['box']}>
        <Input className={styles['input'] ?? ''} placeholder="Type a name, or choose" />
        <Button className={styles['open'] ?? ''} aria-label={`Show what can be chosen: ${label}`}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <Popover className={styles['popover'] ?? ''} offset={4} maxHeight={352}>
        {partial && <NearestNotice />}
        <ListBox className={styles['list'] ?? ''} renderEmptyState={() => <NothingToChoose state={state} />}>
          {Option}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

const Option = ({ thing, count }: Suggestion) => (
  <ListBoxItem id={thing.id} textValue={nameOfThing(thing)} className={styles['item'] ?? ''}>
    {({ isSelected }) => (
      <>
        <span className={styles['tick']}>{isSelected && <Check aria-hidden />}</span>
        <ThingSign thing={thing} />
        <span className={styles['name']}>
          {nameOfThing(thing)}
          {'set' in thing && thing.set !== null && <small>{thing.set.name}</small>}
        </span>
        {count !== undefined && <span className={styles['count']}>{count.toLocaleString('en')}</span>}
      </>
    )}
  </ListBoxItem>
)
