import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useNavigate } from 'react-router'
import { entityName } from '../parts/EntityLink.js'
import { entityPath } from '../words/types.js'
import { HitLine } from './HitLine.js'
import { searchAddress } from './address.js'
import { NearestNotice } from './NearestNotice.js'
import { NoSuggestions } from './NoSuggestions.js'
import { useSlashKey } from './use-slash-key.js'
import { type SearchSuggestions, useSearchSuggestions } from './use-suggestions.js'
import styles from './SearchBox.module.css'

const ALL = 'all-results'

/** One box for all that has a name: suggestions as one types, and all results on Enter. */
export function SearchBox({ compact = false }: { readonly compact?: boolean }) {
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const suggestions = useSearchSuggestions(text)
  useSlashKey(input)

  const searchOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.getAttribute('aria-activedescendant') !== null
    if (event.key === 'Enter' && !chosen && text.trim() !== '') void navigate(searchAddress(text))
  }

  return (
    <div role="search" className={`${styles['search'] ?? ''} ${(compact && styles['compact']) || ''}`}>
      <ComboBox
        aria-label="Search the graph"
        className={styles['box'] ?? ''}
        items={optionsOf(text, suggestions)}
        inputValue={text}
        onInputChange={setText}
        allowsCustomValue
        allowsEmptyCollection={text.trim() !== ''}
      >
        <Search aria-hidden className={styles['glass']} />
        <Input
          ref={input}
          className={styles['input'] ?? ''}
          placeholder={compact ? 'Search' : 'A state, agreement, norm, organization …'}
          aria-keyshortcuts="/"
          enterKeyHint="search"
          onKeyDown={searchOnEnter}
        />
        {text === '' ? (
          <kbd className={styles['key']} title="The key / leads here from anywhere">
            /
          </kbd>
        ) : (
          <button
            type="button"
            className={styles['clear']}
            aria-label="Empty the search box"
            onClick={() => {
              setText('')
              input.current?.focus()
            }}
          >
            <X aria-hidden />
          </button>
        )}
        <Popover
          className={styles['popover'] ?? ''}
          offset={6}
          placement={compact ? 'bottom end' : 'bottom start'}
          shouldFlip={false}
        >
          {suggestions.partial && <NearestNotice />}
          <ListBox
            className={styles['list'] ?? ''}
            data-asking={suggestions.state === 'asking'}
            renderEmptyState={() => <NoSuggestions text={text.trim()} suggestions={suggestions} />}
          >
            {(option: Option) => (
              <ListBoxItem
                className={(option.hit === undefined ? styles['all'] : styles['hit']) ?? ''}
                id={option.id}
                href={option.href}
                textValue={option.name}
              >
                {option.hit === undefined ? (
                  option.name
                ) : (
                  <HitLine hit={option.hit.node} text={text} foundAs={option.hit.foundAs} />
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}

interface Option {
  readonly id: string
  readonly href: string
  readonly name: string
  readonly hit?: SearchSuggestions['hits'][number]
}

/** The hits, and where there are more than these, the way to all of them. */
function optionsOf(text: string, { hits, total, state }: SearchSuggestions): readonly Option[] {
  const options = hits.map((hit) => ({ id: hit.id, href: entityPath(hit.node), name: entityName(hit.node), hit }))
  if (state !== 'answered' || total <= hits.length) return options
  const name = `All ${total.toLocaleString('en')} results for “${text.trim()}”`
  return [...options, { id: ALL, href: searchAddress(text), name }]
}
