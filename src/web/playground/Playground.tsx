import 'graphiql/setup-workers/vite'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useState } from 'react'
import { questionIn } from './address.js'
import { Adjustments } from './Adjustments.js'
import type { AnswerView } from './answer/AnswerBar.js'
import { AnswerPane } from './answer/AnswerPane.js'
import { fetcher } from './fetcher.js'
import { KeyHints } from './KeyHints.js'
import { isWide } from './narrow.js'
import { questions } from '../questions/questions.js'
import { QUESTIONS_PLUGIN } from './QuestionsPanel.js'
import { ShareLink } from './ShareLink.js'
import { storage } from './storage.js'
// The parts of graphiql/style.css but for its fonts, which would be more than all the rest; monaco brings its own.
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './graphiql.css'
import './narrow.css'

const PLUGINS = [QUESTIONS_PLUGIN, HISTORY_PLUGIN]
const THEMES = { light: 'normgraph-light', dark: 'normgraph-dark' }
// The others are a click away, in the list of questions.
const OPEN = 5
const TABS = questions.slice(0, OPEN).map(({ query }) => ({ query }))
/** What the address that was opened asks. */
const SHARED = questionIn(window.location.search)

/** GraphiQL, with what it has no place for put into its places. */
export function Playground() {
  const [view, setView] = useState<AnswerView>('json')
  return (
    <GraphiQL
      className={`answer-as-${view}`}
      fetcher={fetcher}
      storage={storage}
      defaultTabs={SHARED === null ? TABS : [SHARED, ...TABS.filter(({ query }) => query !== SHARED.query)]}
      {...(SHARED === null ? {} : { initialQuery: SHARED.query, initialVariables: SHARED.variables })}
      plugins={PLUGINS}
      editorTheme={THEMES}
      defaultEditorToolsVisibility="variables"
      {...(isWide() ? { visiblePlugin: QUESTIONS_PLUGIN } : {})}
    >
      {/* Where its name would stand, which stands above the page. */}
      <GraphiQL.Logo>
        <ShareLink />
        <Adjustments />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <AnswerPane view={view} onView={setView} />
        <KeyHints />
      </GraphiQL.Footer>
    </GraphiQL>
  )
}
