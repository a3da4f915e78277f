import { debounce, parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryState } from 'nuqs'
import { useRef } from 'react'
import { fileAddress } from '../api/site.js'
import { Page } from '../design/Page.js'
import type { EntityType } from '../generated/schema.js'
import { ViewActions } from '../parts/ViewActions.js'
import { TYPES } from '../words/types.js'
import { Results } from './Results.js'
import { SEARCH } from './results-query.js'
import { SearchField } from './SearchField.js'
import { useSlashKey } from './use-slash-key.js'

const TYPE_NAMES = Object.keys(TYPES) as EntityType[]
const typesParser = parseAsArrayOf(parseAsStringLiteral(TYPE_NAMES)).withDefault([]).withOptions({ history: 'push' })
const textParser = parseAsString.withDefault('').withOptions({ limitUrlUpdates: debounce(200) })

/** All that a text finds, by kind. */
export function SearchPage() {
  const [text, setText] = useQueryState('q', textParser)
  const [types, setTypes] = useQueryState('types', typesParser)
  const input = useRef<HTMLInputElement>(null)
  useSlashKey(input)
  const asked = text.trim()
  const args = { text: asked, types: types.length === 0 ? undefined : types }
  return (
    <Page
      title={asked === '' ? 'Search' : `Search: ${asked}`}
      lead="Names in many languages, abbreviations, codes, descriptions and notes; small mistakes are forgiven."
      actions={
        asked !== '' && (
          <ViewActions
            what={`Search for “${asked}”`}
            query={{ document: SEARCH, variables: { text: asked, types: args.types ?? null, first: 100 } }}
            files={[
              { name: 'CSV', note: 'All results as a table', href: fileAddress('search.csv', args), download: true },
              { name: 'Excel', note: 'The same', href: fileAddress('search.xlsx', args), download: true },
            ]}
          />
        )
      }
    >
      <SearchField inputRef={input} value={text} onChange={(value) => void setText(value)} />
      <Results text={asked} types={types} onTypes={(chosen) => void setTypes([...chosen])} />
    </Page>
  )
}
