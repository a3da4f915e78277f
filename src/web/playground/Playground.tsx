import 'graphiql/setup-workers/vite'
import { DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useState } from 'react'
import { questionIn } from './address.js'
import { Adjustments } from './Adjustments.js'
import { AnswerPane } from './answer/AnswerPane.js'
import { DOCS_PLUGIN } from './docs/DocsPanel.js'
import { fetcher } from './fetcher.js'
import { KeyHints } from './KeyHints.js'
import { isWide } from './narrow.js'
import { questions } from '../questions/questions.js'
import { type Panes, PanesContext, type Shown } from './panes.js'
import { PaneSwitch } from './PaneSwitch.js'
import { QUESTIONS_PLUGIN } from './QuestionsPanel.js'
import { ShareLink } from './ShareLink.js'
import { storage } from './storage.js'
import { VariablesPane } from './variables/VariablesPane.js'
// The parts of graphiql/style.css but for its fonts, which would be more than all the rest; monaco brings its own.
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './graphiql.css'
import './narrow.css'

// The others are a click away, in the list of questions.
const OPEN = 5
const TABS = questions.slice(0, OPEN).map(({ query }) => ({ query }))
/** What the address that was opened asks. */
const SHARED = questionIn(window.location.search)

// One element for good: GraphiQL, given its props again, would open the panel again that it opened with.
const GRAPHIQL = (
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    defaultTabs={SHARED === null ? TABS : [SHARED, ...TABS.filter(({ query }) => query !== SHARED.query)]}
    {...(SHARED === null ? {} : { initialQuery: SHARED.query, initialVariables: SHARED.variables })}
    referencePlugin={DOCS_PLUGIN}
    plugins={[QUESTIONS_PLUGIN, HISTORY_PLUGIN]}
    editorTheme={{ light: 'normgraph-light', dark: 'normgraph-dark' }}
    defaultEditorToolsVisibility="variables"
    {...(isWide() ? { visiblePlugin: QUESTIONS_PLUGIN } : {})}
  >
    {/* Where its name would stand, which stands above the page. */}
    <GraphiQL.Logo>
      <PaneSwitch />
      <ShareLink />
      <Adjustments />
      <VariablesPane />
      {/* GraphiQL starts it for its own panel only. */}
      <DocExplorerStore>{null}</DocExplorerStore>
    </GraphiQL.Logo>
    <GraphiQL.Footer>
      <AnswerPane />
      <KeyHints />
    </GraphiQL.Footer>
  </GraphiQL>
)

/** GraphiQL, with what it has no place for put into its places. */
export function Playground() {
  const [shown, setShown] = useState<Shown>({ pane: 'question', answer: 'json', variables: 'form' })
  const show: Panes['show'] = (change) => setShown((before) => ({ ...before, ...change }))
  return (
    <PanesContext value={{ ...shown, show }}>
      <div className="playground" data-pane={shown.pane} data-answer={shown.answer} data-variables={shown.variables}>
        {GRAPHIQL}
      </div>
    </PanesContext>
  )
}
