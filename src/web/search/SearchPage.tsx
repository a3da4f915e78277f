import { debounce, parseAsArrayOf, parseAsString, useQueryState } from 'nuqs'
import { useRef } from 'react'
import { fileAddress } from '../api/site.js'
import { Page } from '../design/Page.js'
import { FilterProblems } from '../filters/FilterProblems.js'
import { unknown } from '../filters/unknown.js'
import { useUnread } from '../filters/use-unread.js'
import type { EntityType } from '../generated/schema.js'
import { ViewActions } from '../parts/ViewActions.js'
import { TYPES } from '../words/types.js'
import { Results } from './Results.js'
import { SEARCH } from './results-query.js'
import { SearchField } from './SearchField.js'
import { useSlashKey } from './use-slash-key.js'

const TYPE_NAMES = Object.keys(TYPES) as EntityType[]
const typesParser = parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' })
const textParser = parseAsString.withDefault('').withOptions({ limitUrlUpdates: debounce(200) })

const KINDS = TYPE_NAMES.map((value) => ({ value }))

/** All that a text finds, by kind. */
export function SearchPage() {
  const [text, setText] = useQueryState('q', textParser)
  const [written, setTypes] = useQueryState('types', typesParser)
  const types = TYPE_NAMES.filter((type) => written.includes(type))
  const strange = written.map((type) => unknown('types', type, KINDS, 'kind of entity')).filter((one) => one !== null)
  const problems = [...strange, ...useUnread(['q', 'types'])]
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
      <FilterProblems problems={problems} />
      <Results text={asked} types={types} onTypes={(chosen) => void setTypes([...chosen])} />
    </Page>
  )
}
