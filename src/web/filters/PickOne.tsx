import { Check, ChevronDown } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, ComboBox, Input, type Key, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { NearestNotice } from '../search/NearestNotice.js'
import type { ControlProps } from './control.js'
import picker from './EntityPicker.module.css'
import { NothingToChoose } from './NothingToChoose.js'
import { textIn } from './narrow.js'
import { usePickerSuggestions } from './suggestions.js'
import { nameOfThing, ThingSign } from './ThingSign.js'
import type { NamedThing } from './thing.js'
import { useThings } from './use-things.js'

/** One thing, by its name: the box shows what is chosen, and what is typed into it is searched for. */
export function PickOne({ field, value, onChange }: ControlProps) {
  const id = textIn(value)
  const chosen = useThings(id === '' ? [] : [id]).get(id) ?? null
  const name = chosen === null ? id : nameOfThing(chosen)
  const [draft, setDraft] = useState<string | null>(null)
  const [used, setUsed] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const text = draft === null || draft === name ? '' : draft
  const { found, partial, state } = usePickerSuggestions(field, text, used)
  const things = found.map(({ thing }) => thing)
  const pick = (key: Key | null) => {
    // A list that closes as the page moves below it tells once more of what was picked before: what is typed stays.
    if ((key ?? '') === id) return
    setDraft(null)
    onChange(key === null ? undefined : String(key))
  }
  return (
    <ComboBox
      className={picker['picker'] ?? ''}
      aria-label={field.label}
      value={id === '' ? null : id}
      onChange={pick}
      items={withChosen(things, chosen)}
      inputValue={draft ?? name}
      onInputChange={setDraft}
      onFocus={() => {
        setUsed(true)
        input.current?.select()
      }}
      onBlur={() => setDraft(null)}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <div className={picker['box']}>
        <Input
          ref={input}
          placeholder="Type a name, or choose"
          onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}
        />
        <Button className={picker['open'] ?? ''} aria-label={`Show what can be chosen: ${field.label}`}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <Popover className={picker['popover'] ?? ''} offset={4} maxHeight={352}>
        {partial && <NearestNotice />}
        <ListBox className={picker['list'] ?? ''} renderEmptyState={() => <NothingToChoose state={state} />}>
          {Option}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** The box goes back to the name of what is chosen, which it looks for in its list. */
const withChosen = (things: readonly NamedThing[], chosen: NamedThing | null): readonly NamedThing[] =>
  chosen === null || things.some(({ id }) => id === chosen.id) ? things : [...things, chosen]

const Option = (thing: NamedThing) => (
  <ListBoxItem id={thing.id} textValue={nameOfThing(thing)} className={picker['item'] ?? ''}>
    {({ isSelected }) => (
      <>
        <span className={picker['tick']}>{isSelected && <Check aria-hidden />}</span>
        <ThingSign thing={thing} />
        <span className={picker['name']}>
          {nameOfThing(thing)}
          {'set' in thing && thing.set !== null && <small>{thing.set.name}</small>}
        </span>
      </>
    )}
  </ListBoxItem>
)
