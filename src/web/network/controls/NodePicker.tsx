import { Search } from 'lucide-react'
import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { entityName } from '../../parts/EntityLink.js'
import { HitLine } from '../../search/HitLine.js'
import { NearestNotice } from '../../search/NearestNotice.js'
import { NoSuggestions } from '../../search/NoSuggestions.js'
import { useSearchSuggestions } from '../../search/use-suggestions.js'
import search from '../../search/SearchBox.module.css'
import styles from './Controls.module.css'

interface Props {
  readonly label: string
  readonly onPick: (id: string) => void
}

/** Picks a node by its name, as pointing at it does. */
export function NodePicker({ label, onPick }: Props) {
  const [text, setText] = useState('')
  const suggestions = useSearchSuggestions(text)
  return (
    <ComboBox
      className={`${styles['picker'] ?? ''} no-print`}
      items={suggestions.hits}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(id) => {
        if (id === null) return
        setText('')
        onPick(String(id))
      }}
      allowsEmptyCollection={text.trim() !== ''}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['pickerBox']}>
        <Search aria-hidden />
        <Input className={styles['sought'] ?? ''} placeholder="Brazil, Paris Call …" />
      </div>
      <Popover className={`${search['popover'] ?? ''} ${styles['pickerPopover'] ?? ''}`} offset={4}>
        {suggestions.partial && <NearestNotice />}
        <ListBox
          className={search['list'] ?? ''}
          renderEmptyState={() => <NoSuggestions text={text.trim()} suggestions={suggestions} />}
        >
          {(hit: (typeof suggestions.hits)[number]) => (
            <ListBoxItem id={hit.id} textValue={entityName(hit.node)} className={search['hit'] ?? ''}>
              <HitLine hit={hit.node} text={text} foundAs={hit.foundAs} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
